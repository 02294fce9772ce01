"""Forms as a browser would send them: what the page shows, and what somebody typed."""

from __future__ import annotations

from typing import Any

from django.http import QueryDict
from django.test import Client
from wagtail.test.utils.form_data import querydict_from_html


def shown(client: Client, url: str) -> QueryDict:
    """Return what the edit form at ``url`` would send if nothing was changed."""
    html = client.get(url).content.decode()
    form_id = "w-editor-form" if "w-editor-form" in html else "page-edit-form"
    data = querydict_from_html(html, form_id=form_id)
    # A script writes this one, once it has drawn the blocks.
    data.setdefault("body-count", "0")
    return data


def add_row(data: QueryDict, relation: str, **fields: Any) -> None:
    """Add one row to the inline panel of ``relation``, as its button does."""
    number = int(data[f"{relation}-TOTAL_FORMS"])
    data[f"{relation}-TOTAL_FORMS"] = str(number + 1)
    data[f"{relation}-{number}-id"] = ""
    data[f"{relation}-{number}-ORDER"] = str(number + 1)
    data[f"{relation}-{number}-DELETE"] = ""
    for name, value in fields.items():
        if isinstance(value, list):
            data.setlist(f"{relation}-{number}-{name}", value)
        else:
            data[f"{relation}-{number}-{name}"] = value
