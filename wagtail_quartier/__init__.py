"""Wagtail page types and snippets for neighbourhood work."""

__version__ = "0.1.0"
