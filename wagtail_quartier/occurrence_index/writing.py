"""Writing very many dates at once.

Django's ``bulk_create`` makes an object of each row and asks each field how to write it,
which took four fifths of the time of a rebuild. These rows are made here and nowhere else.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connections, router
from django.db.models import DateField, DateTimeField

from wagtail_quartier.occurrence_index.table import OccurrenceIndex

#: What a row consists of, in the order of the values.
COLUMNS = (
    "slot",
    "office_hours",
    "place",
    "home_place",
    "contact",
    "identifier",
    "date",
    "start",
    "end",
    "state",
    "happens",
    "reason",
    "other_day",
)


def write(rows: Iterable[Sequence[Any]]) -> None:
    """Insert ``rows`` into the table, each with the values of ``COLUMNS`` in their order.

    Instants are aware datetimes, relations are primary keys.
    """
    connection = connections[router.db_for_write(OccurrenceIndex)]
    fields = [OccurrenceIndex._meta.get_field(name) for name in COLUMNS]
    as_moment = connection.ops.adapt_datetimefield_value
    as_day = connection.ops.adapt_datefield_value
    moments = [n for n, field in enumerate(fields) if isinstance(field, DateTimeField)]
    days = [
        n
        for n, field in enumerate(fields)
        if isinstance(field, DateField) and not isinstance(field, DateTimeField)
    ]
    adapted = []
    for row in rows:
        values = list(row)
        for n in moments:
            values[n] = as_moment(values[n])
        for n in days:
            values[n] = as_day(values[n])
        adapted.append(values)
    if not adapted:
        return
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields)  # type: ignore[union-attr]
    places = ", ".join(["%s"] * len(fields))
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {quote(OccurrenceIndex._meta.db_table)} ({columns}) VALUES ({places})",  # noqa: S608 (names of our own)
            adapted,
        )
