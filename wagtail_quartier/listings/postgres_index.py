"""What PostgreSQL's full-text index finds, asked for by itself.

Wagtail asks the words of a title and of a body together, for which there is no index, so that
PostgreSQL reads every entry. Asked for one after the other, each has its own.
"""

from __future__ import annotations

import json
from typing import Any

from django.db import connections, router
from wagtail.search.models import IndexEntry

from wagtail_quartier.listings.project_beginnings import kinds_of

#: In which columns whole words stand, and beginnings.
WHOLE, BEGINNINGS = ("title", "body"), ("autocomplete",)


def is_asked(results: Any) -> bool:
    """Tell whether ``results`` of Wagtail's search are those of PostgreSQL."""
    compiler = getattr(results, "query_compiler", None)
    connection = connections[router.db_for_read(IndexEntry)]
    return connection.vendor == "postgresql" and hasattr(compiler, "build_tsquery")


def keys(model: Any, words: list[str], config: str | None, few: int) -> tuple[list[int], list[int]]:
    """Return the primary keys of the objects of ``model`` in which all ``words`` occur.

    First those with the words, then those in which the last one begins a word; where more than
    ``few`` have the words, they come in no order and no beginnings are looked for. ``words`` are
    plain letters and digits, ``config`` is the backend's. One query, or two where some of the words
    are too common.
    """
    connection = connections[router.db_for_read(IndexEntry)]
    entries = connection.ops.quote_name(IndexEntry._meta.db_table)
    query, named = ("to_tsquery(%s)", []) if config is None else ("to_tsquery(%s, %s)", [config])
    query = query.replace("%s,", "%s::regconfig,")
    kinds = kinds_of(model)

    def found(lexemes: list[str], columns: tuple[str, ...], rows: str) -> tuple[str, list[Any]]:
        # Behind a SELECT the words are not known when the query is planned. A common one would have
        # all entries read and unpacked, which takes ten times as long as the index.
        either = " OR ".join(f"{column} @@ (SELECT {query})" for column in columns)
        where = " AND ".join([f"({either})"] * len(lexemes))
        parameters = [p for one in lexemes for _column in columns for p in (*named, one)]
        # The names are those of Wagtail's table; one text is read quicker than thousands of rows.
        sql = f"SELECT {rows} FROM {entries} WHERE content_type_id = ANY(%s) AND {where}"  # noqa: S608
        return sql, [kinds, *parameters]

    whole = [f"'{word}'" for word in words]
    with connection.cursor() as cursor:
        while whole:
            begun = [*whole[:-1], f"{whole[-1]}:*"]
            as_text = "string_agg(object_id, ',')"
            exact, exact_asks = found(whole, WHOLE, f"{as_text} AS keys, count(*) AS many")
            begins, begin_asks = found(begun, BEGINNINGS, as_text)
            sizes = ", ".join([f"numnode({query})"] * len(whole))
            cursor.execute(
                f"SELECT whole.keys, CASE WHEN whole.many <= {few} THEN ({begins}) END, "  # noqa: S608
                f"{sizes} FROM ({exact}) AS whole",
                [*begin_asks, *(p for one in whole for p in (*named, one)), *exact_asks],
            )
            first, second, *known = cursor.fetchone()
            if all(known):
                keys_ = _numbers(first)
                return keys_ if len(keys_) > few else sorted(keys_), sorted(_numbers(second))
            # Words the language is full of are none, and stand in no entry.
            whole = [one for one, size in zip(whole, known, strict=True) if size]
    return [], []


def _numbers(text: str | None) -> list[int]:
    # Half the time of splitting it.
    return json.loads(f"[{text or ''}]")
