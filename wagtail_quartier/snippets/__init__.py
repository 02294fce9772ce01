"""Snippets: the vocabulary and the facts that pages refer to."""
