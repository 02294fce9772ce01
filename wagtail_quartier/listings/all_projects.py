"""All projects that lists show, read at once: a column at a time, with one query.

Which pages are originals and which are versions of them is found out here, because a database
would look for an older page for each of ten thousand.
"""

from __future__ import annotations

import json
from array import array
from collections import defaultdict
from collections.abc import Iterable
from typing import Any, NamedTuple

from django.db import connections
from django.db.models import Aggregate, CharField, F, TextField, Value
from django.db.models.functions import Cast

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings.bits import bits_of
from wagtail_quartier.listings.columns import Keys, Lines
from wagtail_quartier.listings.project_reading import (
    LINKS,
    PROJECT_COLUMNS,
    in_order,
    link_columns,
    mark_of,
    marks_of,
    ordinal,
)
from wagtail_quartier.listings.project_table import (
    Mark,
    ProjectRows,
    comparable_all,
    place_of,
)
from wagtail_quartier.listings.project_versions import Versions
from wagtail_quartier.listings.roles import rows_of
from wagtail_quartier.listings.untranslated import has_languages, leaves_out
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.translations import active_locale
from wagtail_quartier.visibility import visible_pages

PAGE, HIDDEN, CARRIER = "page", "hidden", "carrier"


class Page(NamedTuple):
    """A page of a project that anybody may see, in whatever language, as it is read."""

    kind: str
    page: int
    target: int | None
    year: int | None
    key: str
    name: str
    locale: str
    start: str | None
    end: str | None
    stopped: str
    everywhere: str


#: The source of an alias and the carrier stand where links have what they lead to.
PAGE_COLUMNS = {
    **{name: PROJECT_COLUMNS[name] for name in Page._fields if name in PROJECT_COLUMNS},
    "kind": Value(PAGE, CharField()),
    "locale": Cast("locale", TextField()),
}


class Joined(Aggregate):
    """Numbers as one text with commas, where a database puts together any number of them."""

    KNOWN = ("sqlite", "postgresql")

    function = "group_concat"
    output_field = TextField()

    def as_postgresql(self, compiler: Any, connection: Any) -> Any:
        """Return the same for PostgreSQL."""
        return self.as_sql(
            compiler, connection, template="string_agg((%(expressions)s)::text, ',')"
        )


def read_all() -> ProjectRows:
    """Return all projects that lists show in the active language, without the paths of quarters."""
    pages: list[Page] = []
    hidden: dict[int, str] = {}
    carriers: dict[int, str] = {}
    links: list[tuple[Mark, list[int]]] = []
    for found in _asked():
        kind, page, target, year, key = found[:5]
        # MariaDB makes a decimal of numbers that are stored in columns of two sizes.
        page = int(page)
        if kind == PAGE:
            source = None if target is None else int(target)
            pages.append(Page(kind, page, source, *found[3:]))
        elif kind == HIDDEN:
            hidden[page] = key
        elif kind == CARRIER:
            carriers[page] = key
        else:
            links.append((mark_of(kind, target, year), json.loads(f"[{key}]") if key else [page]))
    originals, versions = _apart(pages, hidden)
    made = _rows(originals, comparable_all([page.name for page in originals]), links)
    made.aliases = {page.page: page.target for page in originals if page.target is not None}
    used = made.of("carrier").keys()
    made.carriers = {pk: name for pk, name in carriers.items() if pk in used}
    made.versions = _versions(versions)
    return made


def _asked() -> Iterable[tuple[Any, ...]]:
    """Return pages anybody may see, keys of the others, links, and the names of carriers."""
    model: Any = role_model("project")
    rows = model._default_manager.order_by()
    visible = visible_pages(rows)
    carriers = Organisation._default_manager.order_by().filter(pk__in=visible.values("carrier"))
    branches = [visible.values_list(*in_order(PAGE_COLUMNS, Page._fields))]
    for kind, found, text in (
        (HIDDEN, rows.exclude(pk__in=visible.values("pk")), PAGE_COLUMNS["key"]),
        (CARRIER, carriers, F("name")),
    ):
        numbers = dict.fromkeys(("page", "target", "year"), F("pk"))
        columns = {"kind": Value(kind, CharField()), **numbers, "key": text}
        branches.append(found.values_list(*in_order(columns, Page._fields)))
    is_joined = connections[visible.db].vendor in Joined.KNOWN
    for kind, (relation, target) in LINKS.items():
        columns, links = link_columns(kind), rows_of("project", relation).order_by()
        columns["page"] = F("page")
        if is_joined:
            # Ten thousand projects have fifty thousand links, to a few hundred things.
            links = links.values(target, *(["year"] if kind == "award" else []))
            columns |= {"page": F(target), "key": Joined("page")}
        branches.append(links.values_list(*in_order(columns, Page._fields)))
    # Django 6.1 gives a union the order of its first model again.
    return branches[0].union(*branches[1:], all=True).order_by()


def _apart(pages: list[Page], hidden: dict[int, str]) -> tuple[list[Page], list[Page]]:
    """Return the originals among visible pages, and the versions of these.

    The same as :func:`translations.shown_originals` and :func:`untranslated.listed` say to a
    database; ``hidden`` are the keys of all other pages.
    """
    keys = {page.page: page.key for page in pages}
    visible = keys.keys()
    oldest: dict[str, int] = {}
    for known in (hidden, keys):
        for pk, key in known.items():
            if oldest.get(key, pk) >= pk:
                oldest[key] = pk
    originals = [
        page
        for page in pages
        if oldest[page.key] == page.page and (page.target is None or page.target not in visible)
    ]
    if not has_languages():
        return originals, []
    if leaves_out():
        locale = str(active_locale().pk)
        # A page that Wagtail only mirrors there is no translation.
        sources = {**hidden, **keys}
        spoken = {
            page.key
            for page in pages
            if page.locale == locale
            and (page.target is None or sources.get(page.target) != page.key)
        }
        originals = [page for page in originals if page.key in spoken]
    known_keys = {page.key for page in originals}
    return originals, [
        page for page in pages if page.key in known_keys and oldest[page.key] != page.page
    ]


def _rows(pages: list[Page], titles: list[str], links: list[tuple[Mark, list[int]]]) -> ProjectRows:
    """Return projects in the order of a list, each with its marks."""
    order = sorted(
        (*place_of(ordinal(page.start), title, page.page), page)
        for page, title in zip(pages, titles, strict=True)
    )
    pages = [row[-1] for row in order]
    pks, starts, ends = (
        array("q", numbers)
        for numbers in (
            [page.page for page in pages],
            [ordinal(page.start) for page in pages],
            [ordinal(page.end) for page in pages],
        )
    )
    made = ProjectRows(pks, _keys(pages), Lines.of([row[1] for row in order]), starts, ends)
    places: dict[Mark, list[int]] = defaultdict(list)
    for place, page in enumerate(pages):
        for mark in marks_of(page.year, page.start, page.end, page.stopped, page.everywhere):
            places[mark].append(place)
    place_by_pk = {pk: place for place, pk in enumerate(pks)}
    for mark, linked in links:
        places[mark] += [place_by_pk[pk] for pk in linked if pk in place_by_pk]
    made.bits = {mark: bits_of(len(pages), where) for mark, where in places.items() if where}
    return made


def _versions(pages: list[Page]) -> Versions:
    pages = sorted(pages, key=lambda page: page.page)
    pks = array("q", [page.page for page in pages])
    locales = array("q", [int(page.locale) for page in pages])
    titles = Lines.of(comparable_all([page.name for page in pages]))
    return Versions(pks, locales, _keys(pages), titles)


def _keys(pages: list[Page]) -> Keys:
    return Keys.of([page.key for page in pages])
