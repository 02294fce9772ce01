"""What Elasticsearch and OpenSearch are given and asked, built by Wagtail's own backend.

Mapping, document and query are made without the server and without its Python client.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from wagtail.search.query import PlainText

from tests import factories
from wagtail_quartier.folding import words_to_find
from wagtail_quartier.pages import models as pages

backend = pytest.importorskip(
    "modelsearch.backends.elasticsearchbase", reason="This Wagtail keeps its backends elsewhere."
)

#: Fields of the page type, and what its mixin computes.
OURS, MIXIN = "wagtail_quartier_pages_projectpage__", "wagtail_quartier_projectmixin__"
TEXT = f"{MIXIN}search_text"
#: The type of each of a project's own fields in the index.
TYPES = {
    f"{OURS}goals": "text",
    f"{OURS}content": "text",
    f"{OURS}results": "text",
    TEXT: "text",
    f"{TEXT}_edgengrams": "text",
    f"{OURS}start_date_filter": "date",
    f"{OURS}end_date_filter": "date",
    f"{OURS}discontinued_filter": "boolean",
    f"{OURS}in_all_quarters_filter": "boolean",
    f"{OURS}carrier_id_filter": "long",
    f"{OURS}carrier": "nested",
}


def test_the_mapping_has_every_field_that_is_searched_and_filtered() -> None:
    fields = backend.ElasticsearchBaseMapping(pages.ProjectPage).get_mapping()["properties"]
    assert {name: fields.get(name, {}).get("type") for name in TYPES} == TYPES
    assert fields[TEXT]["copy_to"] == "_all_text"
    assert fields[f"{TEXT}_edgengrams"]["analyzer"] == "edgengram_analyzer"
    for name in ("live_filter", "locale_id_filter", "translation_key_filter", "path_filter"):
        assert name in fields


@pytest.mark.django_db
def test_the_document_of_a_project_says_what_it_is_found_by() -> None:
    made = factories.project(
        title="Suppenküche",
        goals="<p>Niemand bleibt <b>hungrig</b></p>",
        start_date=dt.date(2024, 3, 1),
        carrier=factories.OrganisationFactory(name="Tafelfreunde"),
        quarters=[factories.quarter(title="Lindenviertel")],
    )
    made.evidence.create(title="Kept for the funder", locale=made.locale)
    made.save()
    mapping = backend.ElasticsearchBaseMapping(pages.ProjectPage)

    document = mapping.get_document(pages.ProjectPage.get_indexed_objects().get(pk=made.pk))

    assert set(document) <= set(mapping.get_mapping()["properties"])
    words = set(document[TEXT].split())
    assert {*words_to_find("Suppenkuche"), "hungrig", "lindenviertel", "tafelfreunde"} <= words
    assert document[TEXT] in document["_edgengrams"]
    assert document[f"{OURS}start_date_filter"] == dt.date(2024, 3, 1)
    assert "Tafelfreunde" in document[f"{OURS}carrier"].values()
    assert "Kept for the funder" not in str(document)
    json.dumps(document, default=str)


def test_a_visitors_words_become_a_query_all_of_whose_words_are_meant() -> None:
    words = " ".join(words_to_find("Suppenküche Garten"))
    made: Any = backend.ElasticsearchBaseSearchQueryCompiler(
        pages.ProjectPage.objects.all(), PlainText(words), order_by_relevance=False
    )
    query = json.dumps(made.get_query())
    assert words in query
    assert '"operator": "and"' in query
    assert "_all_text" in query
