"""Filters of the listings that Wagtail cannot make from the fields alone."""

from __future__ import annotations

from typing import Any

import django_filters
import swapper
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from wagtail_quartier.conf import role_model
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translations import originals

#: Primary keys of pages are integers of 32 bits.
LARGEST_KEY = 2**31 - 1
LONGEST_KEY = 10


def quarter_pages(request: HttpRequest) -> QuerySet[Any]:
    """Return the quarters in the order of the page tree, as plain pages."""
    model = role_model("quarter")
    if model is None:
        return swapper.load_model("wagtailcore", "Page")._default_manager.none()
    return originals(model._default_manager.order_by("path"))


class BoundedModelChoiceField(django_filters.fields.ModelChoiceField):
    """Refuses a key no table of ours can hold, before a database fails on it."""

    def to_python(self, value: Any) -> Any:
        """Return the object with the key ``value``; raises ``ValidationError`` without one."""
        text = str(value or "")
        if text.isdecimal() and (len(text) > LONGEST_KEY or int(text) > LARGEST_KEY):
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")
        return super().to_python(value)


class BoundedModelChoiceFilter(django_filters.ModelChoiceFilter):
    """One object of a list, named by its key."""

    field_class = BoundedModelChoiceField


class PlaceFilterSet(WagtailFilterSet):
    """Places by quarter and entrance."""

    quarter = BoundedModelChoiceFilter(label=_("quarter"), queryset=quarter_pages)

    class Meta:
        model = Place
        fields = ["quarter", "entrance"]
