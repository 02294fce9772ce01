"""What the page editor sends back when somebody opens a page and presses a button."""

from __future__ import annotations

from typing import Any

from django.http import QueryDict
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, streamfield

Blocks = list[tuple[str, Any]]


def edit_form_data(client: Client, page: Page, body: Blocks = ()) -> QueryDict:
    """Return the data of the edit form of ``page``, as a signed-in ``client`` gets it.

    The editor's browser builds a StreamField's inputs with JavaScript, so ``body`` says
    which blocks it would send: ``(name, data)`` pairs.
    """
    response = client.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert response.status_code == 200, response.status_code
    data = querydict_from_html(response.content.decode(), form_id="page-edit-form")
    data.update(nested_form_data({"body": streamfield(list(body))}))
    return data
