"""Free text: what of a project is found, by Wagtail's search and whatever backend a host has."""

from __future__ import annotations

import contextlib
from itertools import compress
from typing import Any, NamedTuple

from django.db import OperationalError
from wagtail.search.query import PlainText

from wagtail_quartier.conf import role_model
from wagtail_quartier.folding import words_to_find
from wagtail_quartier.listings import postgres_index, sqlite_index
from wagtail_quartier.listings.bits import Bits, bits_where
from wagtail_quartier.listings.mariadb_words import findable
from wagtail_quartier.listings.project_facts import ProjectFacts
from wagtail_quartier.translations import active_locale

#: More words than these are not looked for; nobody types them.
MOST_WORDS = 8
#: A search server hands over no more; our databases find everything.
MOST_HITS = 10_000
#: Up to so many hits the backend's own order is worth what it costs.
MOST_RANKED = 200


class Hits(NamedTuple):
    """The primary keys of what was found, the best first where ``are_ranked``."""

    pages: list[int]
    are_ranked: bool = True


def hits(text: str, ranked: bool = True) -> Hits:
    """Return the project pages in which every word of ``text`` occurs.

    In all languages, hidden ones included: who asks keeps what may be seen. The best first,
    where they are wanted ``ranked`` and are not too many. The last word may be the beginning of a
    longer one, where whole words find few.
    """
    model = role_model("project")
    words = words_to_find(text)[:MOST_WORDS]
    if model is None or not words:
        return Hits([])
    pages: Any = model._default_manager.all()
    begun: list[int] | None = None
    if sqlite_index.is_asked():
        # Some are built without a full-text index, and Wagtail then looks for the words itself.
        with contextlib.suppress(OperationalError):
            exact, begun = sqlite_index.keys(model, words, MOST_RANKED, ranked)
            return _together(exact, begun, ranked)
    words = findable(words)
    if not words:
        return Hits([])
    query = PlainText(" ".join(words))
    results = pages.search(query, order_by_relevance=False)
    if postgres_index.is_asked(results):
        config = results.query_compiler.get_config(results.backend)
        exact, begun = postgres_index.keys(model, words, config, MOST_RANKED)
    else:
        exact = _keys(results)
    if len(exact) > MOST_RANKED:
        # Enough to read; looking for beginnings as well would take as long again.
        return Hits(exact, are_ranked=False)
    if ranked and len(exact) > 1:
        exact = _ranked(pages.search(query), exact)
    if begun is None:
        begun = _keys(pages.autocomplete(query, order_by_relevance=False))
    return _together(exact, begun, ranked)


def _together(exact: list[int], begun: list[int], ranked: bool) -> Hits:
    return Hits(list(dict.fromkeys([*exact, *begun])), ranked and len(exact) <= MOST_RANKED)


def _keys(results: Any) -> list[int]:
    # The databases' results are a queryset, of which only the keys are wanted.
    if hasattr(results, "get_queryset"):
        return list(results.get_queryset().values_list("pk", flat=True))
    return [page.pk for page in results[:MOST_HITS]]


def _ranked(results: Any, found: list[int]) -> list[int]:
    """Return what was ``found`` again, the best first."""
    if postgres_index.is_asked(results):
        # Where it stands is known: only that has to be weighed.
        few = results.get_queryset().filter(pk__in=found)
        return list(few.values_list("pk", flat=True))
    return _keys(results)


def positions(facts: ProjectFacts, found: list[int]) -> list[int]:
    """Return the places in ``facts`` of the projects that pages of any language belong to.

    Each once, in the order of ``found``. A translation counts only where it may be seen.
    """
    known = facts.places
    versions = facts.places_of([pk for pk in found if pk not in known])
    places = (known.get(pk, versions.get(pk)) for pk in found)
    return [place for place in dict.fromkeys(places) if place is not None]


def bits(facts: ProjectFacts, found: list[int]) -> Bits:
    """Return the same places as bits, which takes half the time where much was found."""
    if not found:
        return 0
    is_found, rows = set(found).__contains__, facts.rows
    fitting = bits_where(bytes(map(is_found, rows.pks)))
    theirs = set(compress(rows.versions.keys.packed(), map(is_found, rows.versions.pks)))
    if theirs:
        fitting |= bits_where(bytes(map(theirs.__contains__, rows.keys.packed())))
    return fitting


def by_title(facts: ProjectFacts, language: str) -> list[int]:
    """Return the places of all projects sorted by the titles shown in the active language.

    ``language`` names that language; the order is kept under it.
    """
    if language not in facts.by_title:
        rows, titles = facts.rows, list(facts.rows.titles)
        if rows.versions:
            locale = active_locale().pk
            spoken = dict(rows.versions.of_locale(locale))
            titles = list(map(spoken.get, rows.keys.packed(), titles))
        facts.by_title[language] = sorted(range(len(titles)), key=titles.__getitem__)
    return facts.by_title[language]
