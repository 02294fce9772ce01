"""How Easy language is told from the language it is made of."""

from __future__ import annotations


def is_easy_language(tag: str) -> bool:
    """Tell whether a BCP 47 tag has the registered variant ``simple``, such as ``de-simple``."""
    return "simple" in tag.lower().split("-")[1:]
