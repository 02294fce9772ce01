"""Serializer fields for ``api_fields``: all pages of an answer are looked after at once.

The names under which they appear are no columns, so Wagtail neither filters nor sorts by them:
a translation's own columns may be older than the facts of its original.
"""

from __future__ import annotations

from typing import Any

from rest_framework.fields import Field
from wagtail.images.shortcuts import get_rendition_or_not_found

from wagtail_quartier.api.batches import gather
from wagtail_quartier.listings import pictures
from wagtail_quartier.visibility import is_visible

#: Where the answer's own pages are remembered in the serializer's context.
KNOWN, WITH_PICTURES = "quartier_page_data", "quartier_pictures"


class PageField(Field):
    """Something about a whole page."""

    def __init__(self, **kwargs: Any) -> None:
        """Take the page itself, and nothing back."""
        super().__init__(**{**kwargs, "source": "*", "read_only": True})

    def batch(self, page: Any) -> list[Any]:
        """Return all pages of the answer that ``page`` is one of."""
        answer = self.root.instance
        try:
            pages = list(answer)
        except TypeError:
            pages = [answer]
        return pages if any(other is page for other in pages) else [page]


class PageData(PageField):
    """The ``facts`` or the ``parts`` of a page."""

    def __init__(self, part: str, **kwargs: Any) -> None:
        """Take which of the two it is."""
        super().__init__(**kwargs)
        self.part = part

    def to_representation(self, value: Any) -> dict[str, Any]:
        """Return them, fetched for all pages of the answer the first time."""
        known = self.context.setdefault(KNOWN, {})
        if value.pk not in known:
            known.update(gather(self.batch(value)))
        found: dict[str, Any] = known[value.pk][self.part]
        return found


class Picture(PageField):
    """The lead picture in the size made for social media; never the file somebody uploaded.

    That one may say where and with what it was taken.
    """

    def to_representation(self, value: Any) -> dict[str, Any] | None:
        """Return address, size in pixels, description and credit; None for no picture."""
        if value.image_id is None or not is_visible(value):
            return None
        if WITH_PICTURES not in self.context:
            self.context[WITH_PICTURES] = True
            pictures.attach(self.batch(value))
        size = "fill-1200x630" if value.image.is_svg() else "fill-1200x630|format-jpeg"
        made = get_rendition_or_not_found(value.image, size)
        return {
            "url": made.full_url,
            "width": made.width,
            "height": made.height,
            "description": value.image_description,
            "credit": value.image_credit or getattr(value.image, "credit", ""),
        }
