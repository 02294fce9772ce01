"""What SQLite's full-text index finds, asked for by itself.

Wagtail joins the index to the table of what is indexed, and SQLite then looks at each page and
asks the index about it: a quarter of a second for ten thousand pages, and seconds for two words.
Asked for its rows alone, the index needs milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connections, router
from wagtail.search.models import IndexEntry

#: Columns in which the index keeps what may be the beginning of a word.
BEGINNINGS = ["autocomplete"]


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
    quote = connection.ops.quote_name
    entries, index = quote(IndexEntry._meta.db_table), quote(f"{IndexEntry._meta.db_table}_fts")
    kinds = sorted(content_type.pk for content_type in _content_types(model))
    marks = ", ".join(["%s"] * len(kinds))
    # The names are those of Wagtail's tables, everything else is a parameter.
    with connection.cursor() as cursor:
        found = f"SELECT rowid FROM {index} WHERE {index} MATCH %s"  # noqa: S608
        order: dict[int, int] = {}
        if ranked:
            cursor.execute(f"{found} ORDER BY rank, rowid", [match])
            order = {row: number for number, (row,) in enumerate(cursor.fetchall())}
        cursor.execute(
            f"SELECT id, object_id FROM {entries} "  # noqa: S608
            f"WHERE content_type_id IN ({marks}) AND id IN ({found})",
            [*kinds, match],
        )
        rows = sorted(cursor.fetchall(), key=lambda row: order.get(row[0], row[0]))
    return [int(key) for _row, key in rows]


def _content_types(model: Any) -> Iterable[ContentType]:
    """Return the content types of a model and of those derived from it, at any depth."""
    yield ContentType.objects.get_for_model(model, for_concrete_model=False)
    for child in model.__subclasses__():
        if not child._meta.abstract:
            yield from _content_types(child)
