"""Filters of the listings that Wagtail cannot make from the fields alone."""

from __future__ import annotations

from typing import Any

import django_filters
import swapper
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from wagtail_quartier.conf import role_model
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translations import originals


def quarter_pages(request: HttpRequest) -> QuerySet[Any]:
    """Return the quarters in the order of the page tree, as plain pages."""
    model = role_model("quarter")
    if model is None:
        return swapper.load_model("wagtailcore", "Page")._default_manager.none()
    return originals(model._default_manager.order_by("path"))


class PlaceFilterSet(WagtailFilterSet):
    """Places by quarter and entrance."""

    quarter = django_filters.ModelChoiceFilter(label=_("quarter"), queryset=quarter_pages)

    class Meta:
        model = Place
        fields = ["quarter", "entrance"]
