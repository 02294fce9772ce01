"""What SQLite's full-text index finds, asked for by itself.

Wagtail joins the index to the table of what is indexed, and SQLite then looks at each page and
asks the index about it: a quarter of a second for ten thousand pages, and seconds for two words.
Asked for its rows alone, the index needs a millisecond. Which object a row stands for never
changes, so that is kept in the process.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.db import connections, router
from wagtail.search.models import IndexEntry

from wagtail_quartier.keeping import kept
from wagtail_quartier.listings.project_beginnings import kinds_of

BACKEND = "wagtail.search.backends.database"
#: Columns in which the index keeps whole words, and what may be the beginning of one.
WHOLE, BEGINNINGS = ("title", "body"), ("autocomplete",)
#: Where more rows than these are not known yet, all are read: SQLite takes only so many values.
MOST_NAMED = 500
_WITH_OBJECT = re.compile(":[0-9]*")


def is_asked() -> bool:
    """Tell whether Wagtail's search is its own one in a database, and that is SQLite.

    Its backend is not made for that: the first one of a process asks whether there is an index.
    """
    backend = getattr(settings, "WAGTAILSEARCH_BACKENDS", {}).get("default", {})
    is_sqlite = connections[router.db_for_read(IndexEntry)].vendor == "sqlite"
    return is_sqlite and backend.get("BACKEND", BACKEND) == BACKEND


def keys(model: Any, words: list[str], few: int, ranked: bool) -> tuple[list[int], list[int]]:
    """Return the primary keys of the objects of ``model`` in which all ``words`` occur.

    First those with the words, the best first where ``ranked``; then those in which each begins
    one. Where more than ``few`` have the words, they come as they stand, and no
    beginnings are looked for. ``words`` are plain letters and digits. One query, and a second one
    where some rows of the index are not known yet. Raises ``OperationalError`` where this SQLite
    has no full-text index.
    """
    connection = connections[router.db_for_read(IndexEntry)]
    index = connection.ops.quote_name(f"{IndexEntry._meta.db_table}_fts")
    entries = connection.ops.quote_name(IndexEntry._meta.db_table)
    kinds, known = kinds_of(model), _known(model)
    # Which objects the rows stand for is asked with them where nothing is known.
    column = "n" if known else "n || ':' || coalesce(object_id, '')"
    marks = ", ".join(["%s"] * len(kinds))
    also = "" if known else f" LEFT JOIN {entries} ON id = n AND content_type_id IN ({marks})"
    found = f"SELECT rowid AS n FROM {index} WHERE {index} MATCH %s"  # noqa: S608
    # One text is read far quicker than thousands of rows.
    listed = f"(SELECT group_concat({column}) FROM ({found}){also})"  # noqa: S608
    sorted_ = f"(SELECT group_concat(n) FROM ({found} ORDER BY rank, rowid))"  # noqa: S608
    are_few = f"(SELECT count(*) FROM ({found} LIMIT {few + 1})) <= {few}"  # noqa: S608
    exact, begun = _match(WHOLE, words), _match(BEGINNINGS, words, "*")
    of_kinds = [] if known else kinds
    asked: list[tuple[str, list[Any]]] = [(listed, [exact, *of_kinds])]
    asked.append((f"CASE WHEN {are_few} THEN {listed} END", [exact, begun, *of_kinds]))
    if ranked:
        asked.append((f"CASE WHEN {are_few} THEN {sorted_} END", [exact, exact]))
    # The names are those of Wagtail's tables, everything else is a parameter or a number.
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {', '.join(sql for sql, _parameters in asked)}",
            [parameter for _sql, parameters in asked for parameter in parameters],
        )
        texts = [text or "" for text in cursor.fetchone()]
    if not known:
        pairs = [entry.split(":") for text in texts[:2] if text for entry in text.split(",")]
        known.update((int(row), int(key) if key else None) for row, key in pairs)
        texts[:2] = [_WITH_OBJECT.sub("", text) for text in texts[:2]]
    # Half the time of splitting them.
    whole, begins, *best = [json.loads(f"[{text}]") for text in texts]
    in_order = next(iter(best), []) or sorted(whole)
    _learn(known, kinds, {*whole, *begins})
    objects = [[known[row] for row in rows] for rows in (in_order, sorted(begins))]
    first, second = [[key for key in keys_ if key is not None] for keys_ in objects]
    return first, second


def _match(columns: Iterable[str], words: list[str], end: str = "") -> str:
    wanted = " AND ".join(f'"{word}"{end}' for word in words)
    return f"{{{' '.join(columns)}}} : ({wanted})"


def _known(model: Any) -> dict[int, int | None]:
    """Return which object of ``model`` each row of the index stands for, None for one of others.

    With a rollback the answer is another one: a row's number may then be given away anew.
    """
    question = ("rows of the index", model._meta.label_lower)
    return kept(question, dict, lambda value, _changes: value, daily=False)


def _learn(known: dict[int, int | None], kinds: list[int], rows: set[int]) -> None:
    """Ask which objects those rows stand for that are not known yet."""
    unknown = rows - known.keys()
    if not unknown:
        return
    entries = IndexEntry.objects.filter(content_type__in=kinds)
    if len(unknown) <= MOST_NAMED:
        entries = entries.filter(pk__in=unknown)
    found = {row: int(key) for row, key in entries.values_list("pk", "object_id")}
    known.update(dict.fromkeys(unknown) | found)
