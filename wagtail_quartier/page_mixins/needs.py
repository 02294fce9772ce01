"""The directory of requests and offers: where people find out what they can do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest

from wagtail_quartier.api.places import ContactsBatch
from wagtail_quartier.listings import contacts, needs
from wagtail_quartier.page_mixins.directories import DirectoryMixin
from wagtail_quartier.page_mixins.rows import ContactLink, Link
from wagtail_quartier.when_used import ClassWhenUsed


class NeedsPageMixin(DirectoryMixin):
    """All requests and offers that hold today, what ends first standing first."""

    quartier_template = "wagtail_quartier/pages/needs.html"
    filterset_class = ClassWhenUsed("wagtail_quartier.filters.needs.NeedFilter")
    api_batch = ContactsBatch
    child_rows: ClassVar[dict[str, type[models.Model]]] = {
        "contact_links": ContactLink,
        "links": Link,
    }

    class Meta:
        abstract = True

    def get_cards(self, pages: Iterable[Any]) -> list[needs.NeedCard]:
        """Return the cards of one page of results."""
        return needs.cards(pages)

    def get_entries(self) -> QuerySet[Any]:
        """Return every request and offer of today."""
        return needs.listed_now().select_related("place", "contact")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add whom to talk to about joining in."""
        context = super().get_context(request, *args, **kwargs)
        context["contacts"] = contacts.of_page(self)
        return context
