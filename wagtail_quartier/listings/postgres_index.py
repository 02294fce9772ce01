"""What PostgreSQL's full-text index finds, asked for by itself.

Wagtail asks the words of a title and of a body together, for which there is no index, so that
PostgreSQL reads every entry. Asked for one after the other, each has its own.
"""

from __future__ import annotations

from typing import Any

from django.db import connections, router
from wagtail.search.models import IndexEntry

from wagtail_quartier.listings.sqlite_index import kinds_of

#: In which columns whole words stand, and beginnings.
WHOLE, BEGINNINGS = ("title", "body"), ("autocomplete",)


def is_asked(results: Any) -> bool:
    """Tell whether ``results`` of Wagtail's search are those of PostgreSQL."""
    compiler = getattr(results, "query_compiler", None)
    connection = connections[router.db_for_read(IndexEntry)]
    return connection.vendor == "postgresql" and hasattr(compiler, "build_tsquery")


def keys(model: Any, words: list[str], config: str | None, begun: bool = False) -> list[int]:
    """Return the primary keys of the objects of ``model`` in which all ``words`` occur.

    ``words`` are plain letters and digits, ``config`` is the backend's; the last word is the
    beginning of one where ``begun``.
    """
    connection = connections[router.db_for_read(IndexEntry)]
    entries = connection.ops.quote_name(IndexEntry._meta.db_table)
    asked, named = ("to_tsquery(%s)", []) if config is None else ("to_tsquery(%s, %s)", [config])
    asked = asked.replace("%s,", "%s::regconfig,")
    lexemes = [f"'{word}'" for word in words]
    if begun:
        lexemes[-1] += ":*"
    with connection.cursor() as cursor:
        if len(lexemes) > 1:
            # Words the language is full of are none, and stand in no entry.
            sizes = ", ".join([f"numnode({asked})"] * len(lexemes))
            cursor.execute(f"SELECT {sizes}", [p for one in lexemes for p in (*named, one)])
            lexemes = [one for one, size in zip(lexemes, cursor.fetchone(), strict=True) if size]
        if not lexemes:
            return []
        columns = BEGINNINGS if begun else WHOLE
        # Behind a SELECT the words are not known when the query is planned. A common one would have
        # all entries read and unpacked, which takes ten times as long as the index.
        either = " OR ".join(f"{column} @@ (SELECT {asked})" for column in columns)
        where = " AND ".join([f"({either})"] * len(lexemes))
        parameters = [p for one in lexemes for _column in columns for p in (*named, one)]
        # The names are those of Wagtail's table; one text is read quicker than thousands of rows.
        cursor.execute(
            f"SELECT string_agg(object_id, ',') FROM {entries} "  # noqa: S608
            f"WHERE content_type_id = ANY(%s) AND {where}",
            [kinds_of(model), *parameters],
        )
        (text,) = cursor.fetchone()
    return sorted(map(int, text.split(","))) if text else []
