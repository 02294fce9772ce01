"""Free text: what of a project is found, by Wagtail's search and whatever backend a host has."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db.models import Exists, OuterRef
from wagtail.models import Locale
from wagtail.search.query import PlainText

from wagtail_quartier.conf import role_model
from wagtail_quartier.content_changes import Change
from wagtail_quartier.folding import words_to_find
from wagtail_quartier.keeping import is_about, kept
from wagtail_quartier.listings import postgres_index, sqlite_index
from wagtail_quartier.listings.mariadb_words import findable
from wagtail_quartier.listings.project_facts import ProjectFacts
from wagtail_quartier.listings.project_rows import MOST_MENDED, comparable
from wagtail_quartier.listings.roles import visible_of_role
from wagtail_quartier.translations import active_locale
from wagtail_quartier.visibility import visible_pages

#: More words than these are not looked for; nobody types them.
MOST_WORDS = 8
#: A search server hands over no more; our databases find everything.
MOST_HITS = 10_000
#: Up to so many hits the backend's own order is worth what it costs.
MOST_RANKED = 200


def hits(text: str) -> list[int]:
    """Return the primary keys of project pages in which every word of ``text`` occurs.

    In all languages, hidden ones included: who asks keeps what may be seen. The best first.
    The last word may be the beginning of a longer one, where whole words find few.
    """
    model = role_model("project")
    words = findable(words_to_find(text)[:MOST_WORDS])
    if model is None or not words:
        return []
    pages: Any = model._default_manager.all()
    query = PlainText(" ".join(words))
    exact = _keys(pages.search(query, order_by_relevance=False), words)
    if len(exact) > MOST_RANKED:
        # Enough to read; looking for beginnings as well would take as long again.
        return exact
    ranked = _ranked(pages.search(query), words, exact) if len(exact) > 1 else exact
    begun = _keys(pages.autocomplete(query, order_by_relevance=False), words, begun=True)
    return list(dict.fromkeys([*ranked, *begun]))


def _keys(results: Any, words: list[str], begun: bool = False) -> list[int]:
    if columns := sqlite_index.columns_of(results):
        return sqlite_index.keys(results.query_compiler.queryset.model, columns, words)
    if postgres_index.is_asked(results):
        compiler = results.query_compiler
        config = compiler.get_config(results.backend)
        return postgres_index.keys(compiler.queryset.model, words, config, begun)
    # The databases' results are a queryset, of which only the keys are wanted.
    if hasattr(results, "get_queryset"):
        return list(results.get_queryset().values_list("pk", flat=True))
    return [page.pk for page in results[:MOST_HITS]]


def _ranked(results: Any, words: list[str], found: list[int]) -> list[int]:
    """Return what was ``found`` again, the best first."""
    if columns := sqlite_index.columns_of(results):
        return sqlite_index.keys(results.query_compiler.queryset.model, columns, words, ranked=True)
    if postgres_index.is_asked(results):
        # Where it stands is known: only that has to be weighed.
        few = results.get_queryset().filter(pk__in=found)
        return list(few.values_list("pk", flat=True))
    return _keys(results, words)


def positions(facts: ProjectFacts, found: list[int]) -> list[int]:
    """Return the places in ``facts`` of the projects that pages of any language belong to.

    Each once, in the order of ``found``. A translation counts only where it may be seen.
    """
    place = facts.places
    foreign = [pk for pk in found if pk not in place]
    if foreign and getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        place = {**place, **_translations(foreign, place)}
    return [n for n in dict.fromkeys(map(place.get, found)) if n is not None]


def _translations(foreign: list[int], place: dict[int, int]) -> dict[int, int]:
    pages: Any = visible_pages(role_model("project")._default_manager.all())  # type: ignore[union-attr]
    keys = dict(pages.filter(pk__in=foreign).values_list("pk", "translation_key"))
    originals = visible_of_role("project").filter(translation_key__in=set(keys.values()))
    known = dict(originals.order_by().values_list("translation_key", "pk"))
    return {pk: place[known[key]] for pk, key in keys.items() if known.get(key) in place}


def by_title(facts: ProjectFacts, language: str) -> list[int]:
    """Return the places of all projects sorted by the titles shown in the active language.

    ``language`` names that language; the order is kept under it.
    """
    if language not in facts.by_title:
        rows, titles = facts.rows, list(facts.rows.titles)
        if getattr(settings, "WAGTAIL_I18N_ENABLED", False):
            shown = kept(("titles of projects", language), _titles, _mend_titles)
            titles = list(map(shown.get, rows.keys, titles))
        facts.by_title[language] = sorted(range(len(titles)), key=titles.__getitem__)
    return facts.by_title[language]


def _titles(keys: Iterable[str] | None = None) -> dict[str, str]:
    """Return by translation keys, all or those given, what translations are called.

    Those in the active language; an original is known by its own title.
    """
    model: Any = role_model("project")
    if model is None:
        return {}
    same = model._default_manager.filter(translation_key=OuterRef("translation_key"))
    pages = model._default_manager.filter(
        Exists(same.filter(pk__lt=OuterRef("pk"))), locale=active_locale()
    )
    pages = visible_pages(pages)
    if keys is not None:
        pages = pages.filter(translation_key__in=keys)
    rows = pages.order_by().values_list("translation_key", "title")
    return {str(key): comparable(title) for key, title in rows}


def _mend_titles(value: dict[str, str], changes: list[Change]) -> dict[str, str] | None:
    # Rows of a project are changes as well, but say nothing about its title.
    concerned = [change for change in changes if is_about(change, role_model("project"))]
    keys = {change.translation_key for change in concerned if change.translation_key}
    if len(keys) > MOST_MENDED or any(is_about(change, Locale) for change in changes):
        return None
    if not keys:
        return value
    return {key: title for key, title in value.items() if key not in keys} | _titles(keys)
