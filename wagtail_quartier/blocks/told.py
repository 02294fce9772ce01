"""What Wagtail's API tells of what our blocks show: public things only, each once."""

from __future__ import annotations

from typing import Any

from wagtail_quartier.listings.untranslated import language_of

Data = dict[str, Any]


def page_told(page: Any) -> Data:
    """Return how a page is named, its address and its language."""
    return {
        "id": page.pk,
        "title": page.title,
        "url": page.full_url or "",
        "language": language_of(page),
    }


def card_told(page: Any) -> Data:
    """Return the same with the sentence that stands on the page's card."""
    return {**page_told(page), "teaser": getattr(page, "teaser", "")}


def award_told(award: Any) -> Data:
    """Return how an award is named, and in which language."""
    return {"name": award.name, "language": language_of(award)}
