"""Requests and offers that hold today: of a page, of a quarter, of everybody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import swapper
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import get_language

from wagtail_quartier.conf import role_model
from wagtail_quartier.folding import words_to_index
from wagtail_quartier.keeping import kept
from wagtail_quartier.listings import quarters
from wagtail_quartier.listings.roles import visible_of_role
from wagtail_quartier.listings.untranslated import list_language, listed
from wagtail_quartier.remembered import remembered
from wagtail_quartier.snippets.needs import Need
from wagtail_quartier.translations import fetched, in_active_language, shown_originals
from wagtail_quartier.visibility import visible_pages

#: Pages show so many, and lead to the directory for the rest.
MOST_ON_A_PAGE = 6


@dataclass(frozen=True, slots=True)
class NeedCard:
    """A request or an offer with the page it belongs to, both in the active language."""

    need: Need
    page: Any


@dataclass(frozen=True, slots=True)
class NeedFacts:
    """What one of them is chosen by; ``quarters`` are primary keys, with those above."""

    pk: int
    #: Translation key of the page it belongs to.
    page: Any
    direction: str
    subject: str
    languages: frozenset[str]
    quarters: frozenset[int]
    everywhere: bool
    words: str


@dataclass(frozen=True, slots=True)
class Needs:
    """What stands on a page, and how many more there are."""

    cards: list[NeedCard]
    total: int
    directory: Any

    def __bool__(self) -> bool:
        return bool(self.cards)


def current() -> QuerySet[Need]:
    """Return the originals that hold today and belong to a page anybody may see, or to none.

    What ends first comes first.
    """
    pages = visible_pages(_pages().all())
    rows = shown_originals(Need.objects.filter(until__gte=timezone.localdate()))
    shown = rows.filter(Q(page__isnull=True) | Q(page__in=pages.order_by().values("pk")))
    return shown.order_by("until", "pk")


def listed_now() -> QuerySet[Need]:
    """Return those of them that lists show in the active language."""
    return listed(current())


def of_page(page: Any) -> Needs:
    """Return what belongs to a page of any type, in whichever language it was chosen."""
    own = page.original.translation_key
    return _on_a_page([fact.pk for fact in facts() if fact.page == own])


def of_quarter(quarter: Any) -> Needs:
    """Return what belongs to a quarter, to the quarters below it, and to what happens there."""
    own = quarter.original.pk
    return _on_a_page([fact.pk for fact in facts() if own in fact.quarters or fact.everywhere])


def cards(needs: Iterable[Need]) -> list[NeedCard]:
    """Return a card for each: words, and the page, in the active language. Two queries."""
    rows = fetched(needs)
    shown = in_active_language(rows)
    chosen = fetched(_pages().filter(pk__in={row.page_id for row in rows if row.page_id}))
    pages: dict[int | None, Any] = {}
    for page, spoken in zip(chosen, in_active_language(chosen), strict=True):
        # A version may have been chosen as well.
        pages.update({page.pk: spoken, spoken.pk: spoken})
    return [NeedCard(words, pages.get(row.page_id)) for row, words in zip(rows, shown, strict=True)]


def by_pk(keys: Iterable[int]) -> dict[int, NeedCard]:
    """Return cards by primary key, of what may still be shown. Three queries at most."""
    wanted = set(keys)
    if not wanted:
        return {}
    # Asked again: what has been hidden in this very moment is left out.
    rows = fetched(listed_now().filter(pk__in=wanted).select_related("place", "contact"))
    return {row.pk: card for row, card in zip(rows, cards(rows), strict=True)}


def directory() -> Any:
    """Return the page that lists all of them, in the active language, or ``None``."""

    def ask() -> Any:
        found = in_active_language(visible_of_role("needs").order_by("path")[:1])
        return found[0] if found else None

    return remembered("directory of needs", ask)


def facts() -> list[NeedFacts]:
    """Return what all listed ones are chosen by; kept until something public changes."""
    return kept(("needs", get_language(), list_language()), _ask)


def _ask() -> list[NeedFacts]:
    rows = fetched(listed_now().select_related("place", "page"))
    shown = in_active_language(rows)
    area_of = _areas(rows)
    found = []
    for row, words in zip(rows, shown, strict=True):
        here, everywhere = area_of(row)
        text = (row.title, row.description, row.skills, words.title, words.description)
        found.append(
            NeedFacts(
                row.pk,
                row.page.translation_key if row.page else None,
                row.direction,
                row.subject,
                frozenset(row.languages),
                frozenset(here),
                everywhere,
                words_to_index(" ".join((*text, words.skills))),
            )
        )
    return found


def _on_a_page(keys: list[int]) -> Needs:
    if not keys:
        return Needs([], 0, None)
    # Asked again: what has been hidden in this very moment is left out.
    rows = fetched(listed_now().filter(pk__in=keys).select_related("place", "contact"))
    return Needs(cards(rows[:MOST_ON_A_PAGE]), len(rows), directory() if rows else None)


def _areas(rows: list[Need]) -> Any:
    """Return a function that tells the quarters of one row, and whether it is everywhere."""
    paths = {original.pk: original.path for original, _shown in quarters.known()}
    of_page, everywhere = _quarters_of_pages({row.page.translation_key for row in rows if row.page})

    def area_of(row: Need) -> tuple[set[int], bool]:
        smallest = set()
        if row.place is not None and row.place.quarter_id:
            smallest.add(row.place.quarter_id)
        if row.page is not None:
            smallest |= of_page.get(row.page.translation_key, set())
        inner = [paths[pk] for pk in smallest if pk in paths]
        if row.page is not None:
            # A quarter itself, or a page of any type that stands below one.
            inner.append(row.page.path)
        area = {pk for pk, path in paths.items() if any(one.startswith(path) for one in inner)}
        return area, row.page is not None and row.page.translation_key in everywhere

    return area_of


def _quarters_of_pages(keys: set[Any]) -> tuple[dict[Any, set[int]], set[Any]]:
    """Return the quarters of centres, projects, gatherings and quarters by translation keys.

    Second, the keys of projects that run in all quarters.
    """
    found: dict[Any, set[int]] = {}
    everywhere: set[Any] = set()
    for original, _shown in quarters.known():
        if original.translation_key in keys:
            found.setdefault(original.translation_key, set()).add(original.pk)
    if role_model("centre") is not None:
        centres = visible_of_role("centre").filter(translation_key__in=keys).order_by()
        for key, quarter in centres.values_list("translation_key", "place__quarter"):
            found.setdefault(key, set()).add(quarter)
    if role_model("project") is not None:
        projects = visible_of_role("project").filter(translation_key__in=keys).order_by()
        names = ("translation_key", "quarter_links__quarter", "in_all_quarters")
        for key, quarter, is_everywhere in projects.values_list(*names):
            found.setdefault(key, set()).add(quarter)
            if is_everywhere:
                everywhere.add(key)
    if role_model("gathering") is not None:
        gatherings = visible_of_role("gathering").filter(translation_key__in=keys).order_by()
        for key, quarter in gatherings.values_list("translation_key", "quarter_links__quarter"):
            found.setdefault(key, set()).add(quarter)
    return found, everywhere


def _pages() -> Any:
    return swapper.load_model("wagtailcore", "Page")._default_manager
