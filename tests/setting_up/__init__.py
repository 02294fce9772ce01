"""The command that makes the first pages, words and groups of a site."""
