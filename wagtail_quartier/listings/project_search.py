"""Free text: what of a project is found, by Wagtail's search and whatever backend a host has."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from wagtail.search.query import PlainText

from wagtail_quartier.conf import role_model
from wagtail_quartier.folding import plain, words_to_find
from wagtail_quartier.listings.project_facts import ProjectFacts
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
    words = words_to_find(text)[:MOST_WORDS]
    if model is None or not words:
        return []
    pages: Any = model._default_manager.all()
    query = PlainText(" ".join(words))
    exact = _keys(pages.search(query, order_by_relevance=False))
    if len(exact) > MOST_RANKED:
        # Enough to read; looking for beginnings as well would take as long again.
        return exact
    exact = _keys(pages.search(query))
    begun = _keys(pages.autocomplete(query, order_by_relevance=False))
    return list(dict.fromkeys([*exact, *begun]))


def _keys(results: Any) -> list[int]:
    # The databases' results are a queryset, of which only the keys are wanted.
    if hasattr(results, "get_queryset"):
        return list(results.get_queryset().values_list("pk", flat=True))
    return [page.pk for page in results[:MOST_HITS]]


def positions(facts: ProjectFacts, found: list[int]) -> list[int]:
    """Return the places in ``facts`` of the projects that pages of any language belong to.

    Each once, in the order of ``found``. A translation counts only where it may be seen.
    """
    place = {pk: position for position, pk in enumerate(facts.pks)}
    foreign = [pk for pk in found if pk not in place]
    if foreign and getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        place.update(_translations(facts, foreign, place))
    return list(dict.fromkeys(place[pk] for pk in found if pk in place))


def _translations(facts: ProjectFacts, foreign: list[int], place: dict[int, int]) -> dict[int, int]:
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
        titles = _titles()
        order = sorted(range(len(facts.pks)), key=lambda n: (titles.get(facts.pks[n], ""), n))
        facts.by_title[language] = order
    return facts.by_title[language]


def _titles() -> dict[int, str]:
    rows = visible_of_role("project").order_by().values_list("pk", "translation_key", "title")
    shown: dict[Any, str] = {}
    if getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        pages: Any = role_model("project")._default_manager.filter(locale=active_locale())  # type: ignore[union-attr]
        shown = dict(visible_pages(pages).order_by().values_list("translation_key", "title"))
    return {pk: plain(shown.get(key, title)) for pk, key, title in rows}
