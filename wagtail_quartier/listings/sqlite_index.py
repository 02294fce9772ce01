"""What SQLite's full-text index finds, asked for by itself.

Wagtail joins the index to the table of what is indexed, and SQLite then looks at each page and
asks the index about it: a quarter of a second for ten thousand pages, and seconds for two words.
Asked for its rows alone, the index needs a millisecond. Which object a row stands for never
changes, so that is kept in the process.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connections, router
from wagtail.search.models import IndexEntry

from wagtail_quartier.keeping import kept

#: Columns in which the index keeps what may be the beginning of a word.
BEGINNINGS = ["autocomplete"]
#: Where more rows than these are not known yet, all are read: SQLite takes only so many values.
MOST_NAMED = 500


def columns_of(results: Any) -> Iterable[str]:
    """Return the columns that ``results`` of Wagtail's search are looked for in.

    None where another database or a search server is asked.
    """
    if connections[router.db_for_read(IndexEntry)].vendor != "sqlite":
        return []
    columns: Iterable[str] = getattr(
        getattr(results, "query_compiler", None), "FTS_TABLE_FIELDS", []
    )
    return columns


def keys(model: Any, columns: Iterable[str], words: list[str], ranked: bool = False) -> list[int]:
    """Return the primary keys of the objects of ``model`` with all ``words`` in ``columns``.

    ``words`` are plain letters and digits. The best first where ``ranked``.
    """
    columns = list(columns)
    end = "*" if columns == BEGINNINGS else ""
    wanted = " AND ".join(f'"{word}"{end}' for word in words)
    match = f"{{{' '.join(columns)}}} : ({wanted})"
    connection = connections[router.db_for_read(IndexEntry)]
    index = connection.ops.quote_name(f"{IndexEntry._meta.db_table}_fts")
    # The name is that of Wagtail's table, everything else is a parameter. One text is read far
    # quicker than thousands of rows.
    rows, order = ("rowid", " ORDER BY rank, rowid") if ranked else ("group_concat(rowid)", "")
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {rows} FROM {index} WHERE {index} MATCH %s{order}", [match])  # noqa: S608
        texts = [str(row) for (row,) in cursor.fetchall() if row is not None]
    found = [int(text) for text in ",".join(texts).split(",") if text]
    objects = _objects(model, found if ranked else sorted(found))
    return [key for key in objects if key is not None]


def _objects(model: Any, rows: list[int]) -> Iterable[int | None]:
    """Return which object of ``model`` each row of the index stands for, None for one of others."""
    kinds = kinds_of(model)
    # With a rollback the answer is another one: a row's number may then be given away anew.
    known: dict[int, int | None] = kept(
        ("rows of the index", *kinds), dict, lambda value, _changes: value, daily=False
    )
    unknown = [row for row in rows if row not in known]
    if unknown:
        entries = IndexEntry.objects.filter(content_type__in=kinds)
        if len(unknown) <= MOST_NAMED:
            entries = entries.filter(pk__in=unknown)
        found = {row: int(key) for row, key in entries.values_list("pk", "object_id")}
        known.update(dict.fromkeys(unknown) | found)
    return map(known.get, rows)


def kinds_of(model: Any) -> list[int]:
    """Return the content types of a model and of those derived from it, as primary keys."""
    return sorted(content_type.pk for content_type in _content_types(model))


def _content_types(model: Any) -> Iterable[ContentType]:
    """Return the content types of a model and of those derived from it, at any depth."""
    yield ContentType.objects.get_for_model(model, for_concrete_model=False)
    for child in model.__subclasses__():
        if not child._meta.abstract:
            yield from _content_types(child)
