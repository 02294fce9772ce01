"""Easy language: what a text has that makes it hard to read, by plain rules without a model."""
