"""Filters of the directories: words in addresses, and bad input answered plainly."""
