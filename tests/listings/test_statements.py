"""Strengths, weaknesses and guiding questions, with evidence and what answers them."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import Locale, PageViewRestriction

from tests import factories
from tests.ideas.sending import idea, ideas_page
from wagtail_quartier.ideas.states import PUBLIC, State
from wagtail_quartier.listings import statements
from wagtail_quartier.models import Idea
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db


def add(quarter: Any, relation: str, text: str, **fields: Any) -> Any:
    """Add a statement to a quarter."""
    row = getattr(quarter, relation).create(text=text, locale=quarter.locale, **fields)
    quarter.save()
    return row


def test_a_statement_shows_how_one_knows_and_what_has_come_of_it(client: Client) -> None:
    quarter = factories.quarter()
    project = factories.project(title="Shade for the square")
    hidden = factories.project(title="Not yet public")
    add(
        quarter,
        "weaknesses",
        "No shade",
        evidence="Measured in July",
        evidence_url="https://example.org/measured/",
        answer_page=project,
    )
    add(quarter, "strengths", "A market", answer_url="https://example.org/resolution/")
    add(quarter, "guiding_questions", "Where to sit?", answer_page=hidden)
    hidden.unpublish()
    html = client.get(quarter.url).content.decode()

    for shown in (
        "No shade",
        'href="https://example.org/measured/"',
        "Measured in July",
        f'href="{project.url}"',
        'href="https://example.org/resolution/"',
        "Where to sit?",
    ):
        assert shown in html
    assert "Not yet public" not in html


def test_words_are_translated_and_what_answers_comes_from_the_original() -> None:
    locale = Locale.objects.get_or_create(language_code="ar")[0]
    quarter = factories.quarter()
    project = factories.project(title="Project")
    row = add(quarter, "strengths", "A market", evidence="Seen", answer_page=project)
    arabic = quarter.copy_for_translation(locale, copy_parents=True)
    translated = arabic.strengths.get()
    translated.text, translated.answer_page = "سوق", None
    arabic.strengths.add(translated)
    arabic.save_revision().publish()
    arabic_project = project.copy_for_translation(locale, copy_parents=True)
    arabic_project.title = "مشروع"
    arabic_project.save_revision().publish()

    with override("ar"):
        entry = statements.of_quarter(type(quarter).objects.get(pk=arabic.pk))["strengths"][0]
    assert (entry.text, entry.evidence, entry.answer.title) == ("سوق", "Seen", "مشروع")
    assert entry.key == row.translation_key.hex


def test_a_deleted_answer_takes_nothing_with_it(client: Client) -> None:
    quarter = factories.quarter()
    project = factories.project()
    add(quarter, "strengths", "A market", answer_page=project)
    quarter.save_revision().publish()
    project.delete()

    assert "A market" in client.get(quarter.url).content.decode()
    assert quarter.get_latest_revision_as_object().strengths.get().answer_page is None


def session_with(text: str, **facts: Any) -> Any:
    """Return a session of a gathering that has agreed on ``text``."""
    session = factories.page(pages.SessionPage, parent=factories.page(pages.GatheringPage))
    session.resolutions.create(text=text, locale=session.locale, **facts)
    session.save()
    return type(session).objects.get(pk=session.pk)


def test_one_resolution_answers_with_its_state_in_the_active_language(client: Client) -> None:
    quarter = factories.quarter()
    session = session_with("Plant ten trees", state="done")
    key = session.resolutions.get().translation_key
    add(quarter, "weaknesses", "No shade", answer_resolution=key)
    arabic = session.copy_for_translation(
        Locale.objects.get_or_create(language_code="ar")[0], copy_parents=True
    )
    arabic.save_revision().publish()
    arabic.resolutions.model.objects.filter(page=arabic).update(text="عشر أشجار")

    html = client.get(quarter.url).content.decode()
    assert f'href="{session.url}#quartier-resolution-{key.hex}"' in html
    assert "Plant ten trees" in html
    assert "quartier-chip--resolution-done" in html
    with override("ar"):
        [entry] = statements.of_quarter(quarter)["weaknesses"]
        assert (entry.resolution.text, entry.resolution.session.pk) == ("عشر أشجار", arabic.pk)

    session.unpublish()
    assert "Plant ten trees" not in client.get(quarter.url).content.decode()
    session.delete()
    assert "No shade" in client.get(quarter.url).content.decode()


def test_an_idea_answers_as_long_as_everybody_may_read_it(client: Client) -> None:
    quarter, page = factories.quarter(), ideas_page()
    one = idea(page, state="accepted", title="مقعد في السوق", language="ar")
    row = add(quarter, "guiding_questions", "Where to sit?", answer_idea=one)

    def shown() -> str:
        return client.get(quarter.url).content.decode()

    link = f'href="{page.url}idea/{one.reference}/" lang="ar" dir="rtl">مقعد في السوق</a>'
    html = shown()
    assert link in html
    assert "quartier-chip--idea-accepted" in html
    # People can still say what they think of it.
    assert f"?question={row.translation_key.hex}" in html
    for state in State:
        Idea.objects.update(state=state)
        assert (link in shown()) is (state in PUBLIC), state
    Idea.objects.update(state="done")
    for hidden in ({"live": False}, {"expire_at": timezone.now() - dt.timedelta(days=1)}):
        pages.IdeasPage.objects.update(**hidden)
        assert link not in shown()
        pages.IdeasPage.objects.update(live=True, expire_at=None)
    restriction = PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert link not in shown()
    restriction.delete()
    assert link in shown()


def test_an_idea_put_with_another_one_leads_there_also_when_it_is_forgotten(client: Client) -> None:
    quarter, page = factories.quarter(), ideas_page()
    one, other = idea(page, state="accepted"), idea(page, state="done", title="Benches for all")
    add(quarter, "weaknesses", "Nowhere to sit", answer_idea=one)
    quarter = type(quarter).objects.get(pk=quarter.pk)
    quarter.save_revision().publish()
    arabic = Locale.objects.get_or_create(language_code="ar")[0]
    quarter.copy_for_translation(arabic, copy_parents=True).save_revision().publish()

    def shown() -> str:
        return client.get(quarter.url).content.decode()

    def drafted() -> Any:
        stored = type(quarter).objects.get(pk=quarter.pk)
        return stored.get_latest_revision_as_object().weaknesses.get().answer_idea

    Idea.objects.filter(pk=one.pk).update(duplicate_of=other, state="new")
    assert f'href="{page.url}idea/{other.reference}/"' in shown()
    assert one.title not in shown()
    Idea.objects.get(pk=one.pk).delete()
    assert f'href="{page.url}idea/{other.reference}/"' in shown()
    assert drafted() == other
    # With all who had the wish, the answer is gone, and nothing else.
    last = idea(page, state="accepted", duplicate_of=other)
    quarter.weaknesses.model.objects.filter(page=quarter).update(answer_idea=last)
    Idea.objects.all().delete()
    assert "Nowhere to sit" in shown()
    assert "Benches for all" not in shown()
    assert drafted() is None
    assert not quarter.weaknesses.model.objects.filter(answer_idea__isnull=False).exists()


def test_answers_cost_the_same_however_many_there_are() -> None:
    quarter = factories.quarter()

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            statements.of_quarter(type(quarter).objects.get(pk=quarter.pk))
        return len(captured)

    def answered() -> dict[str, Any]:
        key = session_with("Agreed").resolutions.get().translation_key
        page = ideas_page()
        merged = idea(page, duplicate_of=idea(page, state="accepted"))
        return {
            "answer_page": factories.project(),
            "answer_resolution": key,
            "answer_idea": merged,
        }

    add(quarter, "strengths", "First", **answered())
    # From the first time on, it is known where the sites are.
    assert quarter.url
    few = queries()
    for relation in statements.RELATIONS:
        add(quarter, relation, "More", **answered())
    assert queries() == few


def test_a_guiding_question_leads_to_the_form_for_ideas_while_that_is_open(client: Client) -> None:
    quarter = factories.quarter()
    row = add(quarter, "guiding_questions", "Where to sit?")
    ideas = factories.page(pages.IdeasPage)
    link = f'href="{ideas.url}?question={row.translation_key.hex}"'

    assert link in client.get(quarter.url).content.decode()
    ideas.is_open = False
    ideas.save()
    assert link not in client.get(quarter.url).content.decode()
