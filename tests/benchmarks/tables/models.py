"""As many page types, rows of theirs and other tables as the package has, as plain as can be."""

from __future__ import annotations

from itertools import cycle, islice
from typing import Any

from django.db import models
from modelcluster.fields import ParentalKey
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string
from wagtail.models import Orderable, Page

#: Columns and kinds of rows of each page type.
PAGES = [
    (7, 7),
    (6, 2),
    (9, 6),
    (6, 0),
    (17, 12),
    (6, 0),
    (6, 3),
    (6, 0),
    (6, 0),
    (6, 2),
    (8, 1),
    (13, 8),
    (9, 3),
]
COLUMNS_OF_A_ROW = 6
TABLES, COLUMNS_OF_A_TABLE = 24, 11


def columns(number: int) -> dict[str, Any]:
    """Return so many fields by name, of the kinds most tables have."""
    kinds = (
        lambda: models.CharField(max_length=100, blank=True),
        lambda: models.TextField(blank=True),
        lambda: models.DateField(null=True, blank=True),
        lambda: models.PositiveIntegerField(null=True, blank=True),
        lambda: models.ForeignKey(
            get_image_model_string(), models.SET_NULL, null=True, blank=True, related_name="+"
        ),
    )
    return {f"column_{i}": kind() for i, kind in enumerate(islice(cycle(kinds), number))}


def made(name: str, base: type, **attributes: Any) -> Any:
    """Return a model called ``name``, and keep it in this module as if it were written here."""
    model = type(base)(name, (base,), {"__module__": __name__, **attributes})
    globals()[name] = model
    return model


for _number, (_columns, _kinds_of_rows) in enumerate(PAGES):
    _fields = columns(_columns)
    _rows = [f"rows_{i}" for i in range(_kinds_of_rows)]
    _page = made(
        f"Number{_number}Page",
        Page,
        **_fields,
        body=StreamField([("text", blocks.CharBlock())], blank=True),
        content_panels=[
            *Page.content_panels,
            *map(FieldPanel, _fields),
            *map(InlinePanel, _rows),
        ],
        api_fields=[APIField("body"), *map(APIField, _fields)],
    )
    for _row in _rows:
        made(
            f"Number{_number}Page{_row.title()}",
            Orderable,
            page=ParentalKey(_page, on_delete=models.CASCADE, related_name=_row),
            **columns(COLUMNS_OF_A_ROW),
        )
for _number in range(TABLES):
    made(f"Table{_number}", models.Model, **columns(COLUMNS_OF_A_TABLE))
