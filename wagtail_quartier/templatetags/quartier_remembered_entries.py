"""One entry of a timetable, drawn once for as long as nothing about it changes.

``{% load quartier_tags %}`` brings the tag. An entry is made of an offer, a place, a contact
and the date. What they contain is the key under which the drawn entry is kept, so that no
change can be missed, and none has to be announced to other processes.
"""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple

from django import template
from django.conf import settings
from django.core.signals import setting_changed
from django.db.models import Model
from django.dispatch import receiver
from django.template.context import Context
from django.template.loader import get_template
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from wagtail_quartier.fields import LanguageTagsField
from wagtail_quartier.listings import gatherings
from wagtail_quartier.listings.freshness import freshness_of
from wagtail_quartier.remembered import remembered
from wagtail_quartier.templatetags.quartier_entries import quartier_quarter_of
from wagtail_quartier.templatetags.quartier_languages import quartier_words

register = template.Library()

TEMPLATE = "wagtail_quartier/includes/entry.html"
#: Of the context of the timetable, what an entry looks at.
SETTINGS = ("without_place", "with_quarter", "offer_calendars")
#: About five megabytes; then all are forgotten.
MOST = 2000

_drawn: dict[Hashable, SafeString] = {}


@register.simple_tag(takes_context=True)
def quartier_entry(context: Context, entry: Any, level: int = 4) -> SafeString:
    """Return ``entry.html`` for an entry; with ``DEBUG`` it is drawn each time.

    A host's own ``entry.html`` may show whatever the offer, the place, the contact and the
    date contain. What they refer to beyond the place's quarter is not part of the key.
    """
    chosen = tuple(context.get(name, "") for name in SETTINGS)
    key = (
        get_language(),
        level,
        chosen,
        entry.occurrence,
        entry.is_now,
        entry.is_over,
        freshness_of(entry.offer),
        contents(entry.offer),
        contents(entry.place),
        contents(entry.contact),
        _quarter(entry.place),
        gathering := _gathering(context, entry),
    )
    if key not in _drawn or settings.DEBUG:
        if len(_drawn) >= MOST:
            _drawn.clear()
        given = {"entry": entry, "level": level, **dict(zip(SETTINGS, chosen, strict=True))}
        given["gathering"] = gathering
        _drawn[key] = mark_safe(get_template(TEMPLATE).render(given).strip())  # noqa: S308 (a template)
    return _drawn[key]


def contents(thing: Model | None) -> Hashable:
    """Return the values of all columns of ``thing``; what has not been fetched is None."""
    if thing is None:
        return None
    columns = _columns(type(thing))
    values = thing.__dict__
    try:
        found = columns.all(values)
    except KeyError:
        found = tuple(values.get(name) for name in columns.names)
    if columns.lists:
        return found, tuple(tuple(values.get(name) or ()) for name in columns.lists)
    return found


class _Columns:
    """The columns of a model: those whose values can be part of a key, and lists."""

    def __init__(self, model: type[Model]) -> None:
        fields = model._meta.concrete_fields
        self.lists = [f.attname for f in fields if isinstance(f, LanguageTagsField)]
        self.names = [field.attname for field in fields if field.attname not in self.lists]
        self.all = itemgetter(*self.names)


@lru_cache
def _columns(model: type[Model]) -> _Columns:
    return _Columns(model)


class Gathering(NamedTuple):
    """The gathering whose date an entry is; ``words`` are its title and know their language."""

    kind: str
    words: SafeString
    url: str


def _gathering(context: Context, entry: Any) -> Gathering | None:
    """Return the gathering an entry leads to; none on the gathering's own page."""
    known = remembered(("gatherings by offer", get_language()), gatherings.by_offer)
    page = known.get(entry.offer_id)
    if page is None or getattr(context.get("page"), "pk", None) == page.pk:
        return None
    url = page.get_url(context.get("request")) or ""
    return Gathering(page.kind_label, quartier_words(page, page.title), url)


def _quarter(place: Any) -> Hashable:
    quarter = quartier_quarter_of(place)
    return quarter and (quarter.title, getattr(quarter, "colour", ""), quarter.locale_id)


@receiver(setting_changed)
def forget(**kwargs: Any) -> None:
    """Forget what was drawn under other settings."""
    _drawn.clear()
