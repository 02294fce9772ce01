"""What all public projects can be chosen by, as numbers: read once, then mended.

Each project is a bit, and everything it can be chosen by is one long number with the bits of
its projects. When a project changes, its bit is taken out of the numbers and put in again where
it belongs now, so what a change costs does not depend on how many projects there are. The
numbers are kept (:mod:`wagtail_quartier.keeping`) and stored for processes that begin.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any

import swapper
from django.db.models import F, IntegerField, Q, QuerySet, UUIDField
from django.db.models.lookups import In
from wagtail.models import Locale

from wagtail_quartier.conf import role_model
from wagtail_quartier.content_changes import Change
from wagtail_quartier.content_log import is_about
from wagtail_quartier.keeping import STORED, Store, kept, renew
from wagtail_quartier.listings.all_projects import read_all
from wagtail_quartier.listings.project_beginnings import stored_as
from wagtail_quartier.listings.project_reading import Concerned, read
from wagtail_quartier.listings.project_table import Mark, ProjectRows, dump, load
from wagtail_quartier.listings.shown_pages import quarter_paths
from wagtail_quartier.listings.untranslated import list_language
from wagtail_quartier.prepared import blanks, filled, prepared, rounded
from wagtail_quartier.snippets.people import Organisation

#: With more changes than these it is quicker to read everything.
MOST_MENDED = 50
#: So few are sought in a column one by one.
MOST_SOUGHT = 5


def project_rows() -> ProjectRows:
    """Return the rows of all projects that lists show in the active language."""
    model = role_model("project")
    if model is None:
        return ProjectRows()
    language = list_language()
    return kept(("project rows", language), _read, mend, daily=False, store=_store(language))


def store_anew() -> None:
    """Store these rows as they are now, for whoever asks next (:func:`keeping.renew`)."""
    language = list_language()
    renew(("project rows", language), _read, mend, daily=False, store=_store(language))


def _store(language: str) -> Store[ProjectRows]:
    return Store(stored_as(language), dump, load)


def _read() -> ProjectRows:
    made = read_all()
    _read_paths(made)
    return made


def mend(value: ProjectRows, changes: list[Change]) -> ProjectRows | None:
    """Return ``value`` as it is after some changes; ``None`` where all has to be read again."""
    model, quarter = role_model("project"), role_model("quarter")
    if any(change.is_wide or is_about(change, Locale) for change in changes):
        return None
    changed = [change for change in changes if is_about(change, model)]
    others = [change for change in changes if not is_about(change, model)]
    if len(changed) > MOST_MENDED or _is_gone(others):
        return None
    if changed:
        value = _with_changed(value, changed)
    renamed = [change.key for change in changes if is_about(change, Organisation)]
    if renamed and not value.carriers.keys().isdisjoint(map(int, renamed)):
        names = dict(Organisation.objects.filter(pk__in=renamed).values_list("pk", "name"))
        known = {pk: name for pk, name in value.carriers.items() if str(pk) not in renamed}
        value = replace(value, carriers={**known, **names})
    linked = {mark[1] for mark in value.bits if mark[0] == "quarter"}
    # Whoever is put before others moves them.
    have_moved = any(is_about(change, quarter) or not change.in_place for change in changes)
    if have_moved or not linked <= value.paths.keys():
        value = _copy(value)
        _read_paths(value)
    return value


def _is_gone(changes: list[Change]) -> bool:
    """Tell whether a page has been deleted: rows that referred to it may refer to its heir."""
    keys = {change.key for change in changes if not change.in_place}
    pages = swapper.load_model("wagtailcore", "Page")._default_manager
    return bool(keys) and pages.filter(pk__in=keys).count() < len(keys)


def _with_changed(value: ProjectRows, changed: list[Change]) -> ProjectRows:
    pks = {int(change.key) for change in changed}
    keys = {change.translation_key for change in changed if change.translation_key}
    found = read(_concerned(pks, keys))
    pks |= {alias for alias, source in value.aliases.items() if source in pks}
    pks |= {row.pk for row in found.rows}
    gone = {*_places(value.pks, pks), *_places(value.keys, keys)}
    marks: dict[int, set[Mark]] = defaultdict(set)
    for page, mark in found.links:
        marks[page].add(mark)
    rows = [row._replace(marks=row.marks | marks[row.pk]) for row in found.rows]
    made = _copy(value.with_rows(rows, gone))
    made.aliases = {alias: page for alias, page in made.aliases.items() if alias not in pks}
    made.aliases |= found.aliases
    made.carriers |= found.carriers
    if made.versions or found.versions:
        own = {row.pk for row in found.rows}
        # What has changed was read with all its versions, and what is gone leaves none.
        keys |= {value.keys[place] for place in gone} - {row.key for row in found.rows}
        known = {
            pk: row
            for pk, row in found.versions.items()
            if pk not in own and made.keys.places(row.key)
        }
        made.versions = made.versions.changed(pks, keys, known)
    return made


def _concerned(pks: set[int], keys: set[str]) -> Concerned:
    """Return changed pages, their versions and their aliases."""
    # Of one table, so that its indexes find them.
    pages = swapper.load_model("wagtailcore", "Page")._default_manager.order_by()
    if STORED.is_known:
        # The first page of a process asks for so much else that it does with one question less.
        concerned = Q(pk__in=pks) | Q(translation_key__in=keys) | Q(alias_of__in=pks)
        return pages.filter(concerned).values_list("pk", flat=True)
    # Seven tables are asked for them, so they are named.
    query = prepared(
        pages.model,
        ("concerned", rounded(len(pks)), rounded(len(keys))),
        lambda: _put_together(pages, len(pks), len(keys)),
    )
    return [pk for (pk,) in query.ask(**filled("page", pks), **filled("key", keys))]


def _put_together(pages: QuerySet[Any], pks: int, keys: int) -> QuerySet[Any]:
    own, theirs = blanks("page", pks, IntegerField()), blanks("key", keys, UUIDField())
    concerned = Q(In(F("pk"), own)) | Q(In(F("alias_of"), own))
    concerned |= Q(In(F("translation_key"), theirs))
    return pages.filter(concerned).values_list("pk")


def _places(column: Sequence[Any], wanted: set[Any]) -> Iterator[int]:
    """Yield where in a column something wanted stands; each stands there once at most."""
    if len(wanted) > MOST_SOUGHT:
        yield from (place for place, one in enumerate(column) if one in wanted)
        return
    for one in wanted:
        # Most changes are of one project, which is found without a look at each.
        with suppress(ValueError):
            yield column.index(one)


def _copy(value: ProjectRows) -> ProjectRows:
    """Return the same in dictionaries of its own, but for bits and versions."""
    return replace(
        value,
        aliases=dict(value.aliases),
        carriers=dict(value.carriers),
        paths=dict(value.paths),
    )


def _read_paths(value: ProjectRows) -> None:
    linked = {mark[1] for mark in value.bits if mark[0] == "quarter"}
    paths = quarter_paths() if linked else {}
    value.paths = {pk: paths[pk] for pk in linked if pk in paths}
