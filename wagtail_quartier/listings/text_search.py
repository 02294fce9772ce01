"""Free text about centres and office hours: in the reader's words and in those of the original.

There are few of both, so their folded words are kept in the process, under the stamp of the
content, and compared there: every database finds the same, and in every language one query reads
them again when something has changed. Names and addresses are the same for all languages.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.html import strip_tags
from django.utils.translation import get_language

from wagtail_quartier.conf import role_model
from wagtail_quartier.folding import words_to_find, words_to_index
from wagtail_quartier.keeping import kept
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translations import active_locale
from wagtail_quartier.visibility import published, visible_pages

#: More words than these are not looked for; nobody types them.
MOST_WORDS = 8
#: SQLite takes no more values in one question; nobody reads that far.
MOST_VALUES = 30_000
#: What of a page, an offer and a place is looked in: their words, and names that all share.
CENTRE_PROSE = ("title", "teaser", "introduction")
CENTRE_FACTS = (
    "place__name",
    "place__street",
    "place__postcode",
    "place__city",
    "carrier__name",
    "carrier__short_name",
)
OFFER_PROSE = ("title", "note")
PLACE_FACTS = ("name", "street", "postcode", "city")

folded = lru_cache(maxsize=50_000)(words_to_index)


def centres_with(centres: QuerySet[Any], text: str) -> QuerySet[Any]:
    """Keep the original ``centres`` in which every word of ``text`` occurs, or a part of one."""
    words = words_to_find(text)[:MOST_WORDS]
    if not words or role_model("centre") is None:
        return centres.none()
    known = kept(("words of centres", get_language()), _centres)
    found = [pk for pk, said in known.items() if all(word in said for word in words)]
    return centres.filter(pk__in=found[:MOST_VALUES])


def dates_with(rows: QuerySet[Any], text: str) -> QuerySet[Any]:
    """Keep the ``rows`` of which every word of ``text`` occurs in the offer or its place.

    ``rows`` are slots or dates: they have ``office_hours``, an original, and a ``place``.
    """
    words = words_to_find(text)[:MOST_WORDS]
    if not words:
        return rows.none()
    offers = kept(("words of offers", get_language()), _offers)
    places = kept("words of places", _places)
    most = MOST_VALUES // (2 * len(words))
    for word in words:
        said = Q(office_hours__in=_containing(offers, word)[:most])
        rows = rows.filter(said | Q(place__in=_containing(places, word)[:most]))
    return rows


def _containing(known: dict[int, str], word: str) -> list[int]:
    return [pk for pk, said in known.items() if word in said]


def _centres() -> dict[int, str]:
    rows = role_model("centre")._default_manager.all()  # type: ignore[union-attr]
    return _in_both(visible_pages(rows), CENTRE_PROSE, CENTRE_FACTS)


def _offers() -> dict[int, str]:
    return _in_both(published(OfficeHours.objects.all()), OFFER_PROSE)


def _places() -> dict[int, str]:
    rows = Place.objects.values_list("pk", *PLACE_FACTS)
    return {pk: _folded(facts) for pk, *facts in rows}


def _in_both(
    rows: QuerySet[Any], prose: tuple[str, ...], facts: tuple[str, ...] = ()
) -> dict[int, str]:
    """Return by the primary key of each original its folded words in two languages (one query)."""
    older = rows.model._default_manager.filter(
        translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk")
    )
    spoken = ~Q(Exists(older))
    if getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        spoken |= Q(locale=active_locale())
    found = rows.filter(spoken).order_by("pk")
    said: dict[Any, list[str]] = {}
    originals: dict[Any, int] = {}
    for pk, key, *texts in found.values_list("pk", "translation_key", *prose, *facts):
        # Facts are those of the original, which is the oldest.
        shared = texts if originals.setdefault(key, pk) == pk else texts[: len(prose)]
        said.setdefault(key, []).extend(text for text in shared if text)
    return {originals[key]: _folded(texts) for key, texts in said.items()}


def _folded(texts: Iterable[str]) -> str:
    return folded(" ".join(strip_tags(text.replace("<", " <")) for text in texts if text))
