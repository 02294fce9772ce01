"""A page costs as many queries in one language as in another, but for the words it has to fetch.

German is the original here, whose rows carry their words with them. In Arabic each kind of thing
on the page is swapped for its translations with one query, however many there are; the jury's
words are one more. Where nothing is translated the same is asked, and found to be nothing. What
stands everywhere (quarters, fields, terms and offers in the timetable) is remembered in each
language, and costs nothing more in any.
"""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.translations.town import in_language, languages, town, translate

pytestmark = pytest.mark.django_db

#: By how many queries more each page fetches words: one for each kind of thing in each list.
WORDS = {
    "projects": 1,  # projects
    "centres": 1,  # centres
    "fields": 1,  # fields of action
    "timetable": 0,
    "awards": 4,  # projects, awards, awards in the drawing, the jury's words
    # Centres, projects twice, the directory, awards, the jury's words, responsibilities.
    "quarter": 7,
    "centre": 1,  # projects
    "project": 5,  # related projects, quarters, fields, awards, the jury's words
}
#: Translated into English as well, but nothing of what they list.
LISTS = ("quarter", "centres", "fields", "projects", "timetable", "awards")


def queries_of(client: Client, page: Any) -> int:
    """Count the queries of a visit, after those that fill what is remembered."""
    for _visit in range(2):
        assert client.get(page.url).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        client.get(page.url)
    return len(captured)


def test_a_translated_page_costs_what_its_words_cost_and_nothing_more(
    client: Client, settings: Any
) -> None:
    languages(settings)
    german = town()
    for thing in german.everything:
        translate(thing, ("ar",))
    for name in LISTS:
        translate(getattr(german, name), ("en",))
    for name, words in WORDS.items():
        page = getattr(german, name)
        original = queries_of(client, page)
        assert queries_of(client, in_language(page, "ar")) - original <= words, name
        if name in LISTS:
            assert queries_of(client, in_language(page, "en")) - original <= words, name
