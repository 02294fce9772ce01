"""Tags for the many entries of a week: chips and facts, drawn from their templates but fast.

``{% load quartier_tags %}`` brings them. A week shows up to a hundred entries, each with half
a dozen chips and facts, and rendering a template takes longer than fetching a row. So
``chip.html`` and ``entry_fact.html`` are rendered once for each icon and language, with a
mark where the text goes; an entry only puts its text there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import Any

from django import template
from django.conf import settings
from django.core.signals import setting_changed
from django.dispatch import receiver
from django.template.loader import render_to_string
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wagtail_quartier.languages import spoken_language_name
from wagtail_quartier.listings import quarters
from wagtail_quartier.listings.freshness import Freshness, freshness_of
from wagtail_quartier.remembered import remembered
from wagtail_quartier.schedules.words import in_a_row
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.templatetags.quartier_languages import (
    quartier_lang_attrs,
    quartier_name_attrs,
    quartier_words,
)
from wagtail_quartier.templatetags.quartier_times import quartier_call

register = template.Library()

#: Icons that say what sort of time it is; the file of each is ``kind_<value>.svg``.
KINDS_WITH_ICON = frozenset(OfficeHours.Kind.values)
#: Characters of no language, which no editor can type.
MARK, OTHER_MARK = "\ue9a7", "\ue9a8"


@dataclass(frozen=True, slots=True)
class EntryWords:
    """The fixed words of an entry, looked up once a language."""

    by_appointment: str
    no_appointment: str
    step_free: str
    where: str
    who: str
    telephone: str
    register: str
    kinds: dict[str, str]


@register.simple_tag
def quartier_entry_chips(entry: Any, attrs: str = "") -> SafeString:
    """Return the chips of an entry as list items: kind, appointment, languages, cost.

    ``attrs`` say the language of the offer's own words, see ``quartier_lang_attrs``.
    """
    chips = _chips(entry, conditional_escape(attrs))
    return mark_safe("".join(f"<li>{chip}</li>" for chip in chips))  # noqa: S308 (escaped)


@register.simple_tag
def quartier_entry_facts(
    entry: Any, without_place: bool = False, with_quarter: bool = False, attrs: str = ""
) -> SafeString:
    """Return the facts of an entry, each from ``entry_fact.html``.

    Where it is, how to get in, who is there, under which number, and how to register.
    ``with_quarter`` names the quarter of the place, ``without_place`` leaves both out,
    ``attrs`` say the language of the offer's own words.
    """
    facts = _facts(
        entry,
        conditional_escape(attrs),
        with_place=not without_place,
        with_quarter=with_quarter,
    )
    return mark_safe("".join(facts))  # noqa: S308 (escaped)


@register.simple_tag
def quartier_entry_calendar(calendars: str, offer: Any) -> SafeString:
    """Return the link to an offer's calendar, from ``entry_calendar.html``.

    ``calendars`` is the address below which the calendars of single offers lie.
    """
    url = f"{calendars}{offer.translation_key}/calendar/"
    return drawing(get_language()).calendar(url, quartier_words(offer, offer.title))


@register.simple_tag
def quartier_confirmed(offer: Any) -> SafeString:
    """Return ``confirmed.html`` for an offer: when somebody last made sure that it is right."""
    return drawing(get_language()).confirmed(freshness_of(offer))


@register.filter
def quartier_kind_icon(offer: Any) -> str:
    """Return the name of the icon for the kind of an offer."""
    return f"kind_{offer.kind}" if offer.kind in KINDS_WITH_ICON else "clock"


@register.filter
def quartier_quarter_of(place: Any) -> Any:
    """Return the visible quarter a place lies in, in the active language, or ``None``."""
    if place is None or place.quarter_id is None:
        return None
    known = remembered(("quarters by key", get_language()), quarters.by_pk)
    return known.get(place.quarter_id)


def _chips(entry: Any, attrs: str) -> Iterator[str]:
    offer, draw = entry.offer, drawing(get_language())
    words = draw.words
    kind = words.kinds.get(offer.kind, offer.kind)
    yield draw.chip(escape(kind), quartier_kind_icon(offer), "kind")
    if offer.by_appointment:
        yield draw.chip(escape(words.by_appointment), "phone")
    else:
        yield draw.chip(escape(words.no_appointment), "check")
    if offer.languages:
        yield draw.languages(tuple(offer.languages))
    if offer.cost:
        yield draw.chip(f"<bdi{attrs}>{escape(offer.cost)}</bdi>", "coins")


def _facts(entry: Any, attrs: str, *, with_place: bool, with_quarter: bool) -> Iterator[str]:
    place, contact, draw = entry.place, entry.contact, drawing(get_language())
    words = draw.words
    if place and with_place:
        yield draw.fact(words.where, "place", _where(place, with_quarter))
        if place.entrance == "yes":
            yield draw.fact("", "entrance", escape(words.step_free))
    if contact:
        yield draw.fact(
            words.who, "person", f"<bdi{quartier_name_attrs()}>{escape(contact.name)}</bdi>"
        )
        if call := quartier_call(contact):
            way = "button" if entry.offer.by_appointment else "link"
            yield draw.fact(
                words.telephone,
                "phone",
                f'<a class="quartier-entry__call quartier-entry__call--{way}" '
                f'href="{escape(call.uri)}"><bdi>{escape(call.number)}</bdi></a>',
            )
    if entry.offer.registration:
        yield draw.fact(
            words.register, "info", f"<bdi{attrs}>{escape(entry.offer.registration)}</bdi>"
        )


def _where(place: Any, with_quarter: bool) -> str:
    attrs = quartier_name_attrs()
    lines = [f"<bdi{attrs}>{escape(line)}</bdi>" for line in (place.name, place.street) if line]
    if with_quarter and (quarter := quartier_quarter_of(place)):
        colour = escape(getattr(quarter, "colour", ""))
        lines.append(
            f'<span class="quartier-entry__quarter quartier-colour-{colour}">'
            f"<bdi{quartier_lang_attrs(quarter)}>{escape(quarter.title)}</bdi></span>"
        )
    return "<br>".join(lines)


# --- drawn once, filled often -------------------------------------------------------


class Drawing:
    """Chips and facts of one language, and the fixed words of an entry."""

    def __init__(self) -> None:
        self._frames: dict[tuple[str, ...], tuple[str, str]] = {}
        self._languages: dict[tuple[str, ...], str] = {}
        self._calendar: tuple[str, ...] | None = None
        self._confirmed: dict[Freshness, SafeString] = {}
        self.words = EntryWords(
            by_appointment=_("By appointment"),
            no_appointment=_("Come without an appointment"),
            step_free=_("Step-free"),
            where=_("Where"),
            who=_("Who"),
            telephone=_("Telephone"),
            register=_("How to register"),
            kinds={value: str(label) for value, label in OfficeHours.Kind.choices},
        )

    def chip(self, text: str, icon: str, kind: str = "line") -> str:
        """Return a chip; ``text`` is HTML."""
        frame = self._frames.get((icon, kind))
        if frame is None:
            frame = self._frame((icon, kind), "chip.html", "text", kind=kind, icon=icon)
        return f"{frame[0]}{text}{frame[1]}"

    def languages(self, tags: tuple[str, ...]) -> str:
        """Return the chip of the languages that are spoken."""
        if tags not in self._languages:
            names = in_a_row(map(spoken_language_name, tags))
            self._languages[tags] = self.chip(escape(names), "speech")
        return self._languages[tags]

    def fact(self, label: str, icon: str, body: str) -> str:
        """Return a fact; ``label`` is for screen readers, ``body`` is HTML."""
        frame = self._frames.get((icon, label, ""))
        if frame is None:
            key = (icon, label, "")
            frame = self._frame(key, "entry_fact.html", "body", label=label, icon=icon)
        return f"{frame[0]}{body}{frame[1]}"

    def calendar(self, url: str, title: SafeString) -> SafeString:
        """Return the link to a calendar; ``title`` is HTML."""
        if self._calendar is None:
            context = {"url": MARK, "title": OTHER_MARK}
            html = render_to_string("wagtail_quartier/includes/entry_calendar.html", context)
            before, _mark, rest = html.strip().partition(MARK)
            self._calendar = before, *rest.split(OTHER_MARK, 1)
        before, between, after = self._calendar
        return mark_safe(f"{before}{escape(url)}{between}{title}{after}")  # noqa: S308 (escaped)

    def confirmed(self, freshness: Freshness) -> SafeString:
        """Return when an offer was last confirmed; nothing where nobody knows."""
        if freshness not in self._confirmed:
            context = {
                "confirmed_on": freshness.confirmed_on,
                "is_overdue": freshness.is_overdue,
            }
            html = render_to_string("wagtail_quartier/includes/confirmed.html", context)
            self._confirmed[freshness] = mark_safe(html.strip())  # noqa: S308 (our own template)
        return self._confirmed[freshness]

    def _frame(self, key: tuple[str, ...], name: str, text: str, **fixed: str) -> tuple[str, str]:
        html = render_to_string(f"wagtail_quartier/includes/{name}", {text: MARK, **fixed})
        before, _mark, after = html.strip().partition(MARK)
        self._frames[key] = before, after
        return before, after


def drawing(language: str | None) -> Drawing:
    """Return the drawing of a language, kept for the process; with ``DEBUG`` a new one."""
    return Drawing() if settings.DEBUG else _drawing(language)


@lru_cache(maxsize=64)
def _drawing(language: str | None) -> Drawing:
    return Drawing()


@receiver(setting_changed)
def forget_drawings(**kwargs: Any) -> None:
    """Draw everything anew: words and the host's templates may be others now."""
    _drawing.cache_clear()
