"""A link to a centre or project knows the reader's language, and what is public."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.db import connection
from django.template import engines
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.admin.rich_text import DraftailRichTextArea
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter
from wagtail.models import Locale, PageViewRestriction, ReferenceIndex
from wagtail.rich_text import RichText, expand_db_html
from wagtail_localize.segments.extract import extract_strings
from wagtail_localize.strings import restore_strings

from tests import factories
from wagtail_quartier import remembered
from wagtail_quartier.admin.rich_text_link import page_types
from wagtail_quartier.pages.models import CentrePage, ProjectPage

pytestmark = pytest.mark.django_db


def stored(*pages: Any) -> str:
    links = "".join(f'<a linktype="quartier" id="{getattr(p, "pk", p)}">here</a>' for p in pages)
    return f"<p>{links}</p>"


def shown(*pages: Any) -> str:
    return expand_db_html(stored(*pages)).removeprefix("<p>").removesuffix("</p>")


def test_a_link_leads_to_the_version_in_the_readers_language() -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    centre, project = factories.centre(title="House"), factories.project(title="Choir")
    translated = project.copy_for_translation(german, copy_parents=True)
    assert shown(project) == f'<a href="{project.url}">here</a>'
    with translation.override("de"):
        # Still a draft: the original is what there is to read.
        assert shown(project) == f'<a href="{project.url}" hreflang="en">here</a>'
        translated.save_revision().publish()
        german_url = ProjectPage.objects.get(pk=translated.pk).url
        for version in (project, translated):
            assert shown(version) == f'<a href="{german_url}">here</a>'
        assert 'hreflang="en"' in shown(centre)
    assert shown(translated) == f'<a href="{project.url}">here</a>'


def test_a_link_leads_nowhere_where_nobody_may_go() -> None:
    private, draft = factories.project(), factories.project()
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    draft.unpublish()
    for page in (private, draft, 987654, "", "nonsense", "9" * 40, "²"):
        assert shown(page) == "<a>here</a>", page
    template = engines["django"].from_string("{% load wagtailcore_tags %}{{ text|richtext }}")
    assert "<a>here</a>" in template.render({"text": RichText(stored(draft))})


def test_many_links_ask_as_often_as_one() -> None:
    counts = []
    for number in (1, 6):
        pages = [factories.project() for _page in range(number)]
        shown(*pages)
        remembered.begin(environ={"REQUEST_METHOD": "GET"})
        with CaptureQueriesContext(connection) as captured:
            assert shown(*pages).count("href") == number
        remembered.forget()
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_the_editor_reads_and_stores_it_and_wagtail_counts_the_use() -> None:
    project = factories.project()
    converter = ContentstateConverter(["bold", "link", "quartier-link"])
    state = json.loads(converter.from_database_format(stored(project)))
    [entity] = state["entityMap"].values()
    assert entity["type"] == "QUARTIER-LINK"
    assert entity["mutability"] == "MUTABLE"
    assert entity["data"]["id"] == project.pk
    assert entity["data"]["url"] == project.url
    written = converter.to_database_format(json.dumps(state))
    assert set(written.partition("<a ")[2].partition(">")[0].split()) == {
        f'id="{project.pk}"',
        'linktype="quartier"',
    }

    gone = json.loads(converter.from_database_format(stored(987654)))
    assert next(iter(gone["entityMap"].values()))["data"] == {
        "id": 987654,
        "url": None,
        "parentId": None,
    }
    page = factories.quarter(introduction=stored(project))
    assert ReferenceIndex.get_references_to(project).count() == 1
    page.delete()

    html = DraftailRichTextArea(features=["quartier-link"]).render("text", None)
    assert "wagtail_quartier_pages.projectpage" in html
    assert page_types() == f"{CentrePage._meta.label_lower},{ProjectPage._meta.label_lower}"


def test_translators_see_its_words_and_not_where_it_leads() -> None:
    project = factories.project()
    template, strings = extract_strings(f"<p>Come {stored(project)[3:-4]} soon</p>")
    [(words, attributes)] = strings
    assert words.data == 'Come <a id="a1">here</a> soon'
    assert restore_strings(
        template, [(type(words)(words.data.replace("here", "hier")), attributes)]
    ) == (f'<p>Come <a id="{project.pk}" linktype="quartier">hier</a> soon</p>')
