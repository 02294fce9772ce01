"""The funder's record on a project's page: sums, the sentence that has to be shown, evidence."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.utils import translation
from wagtail.models import Locale

from tests import factories
from tests.templates.reading import read, render
from wagtail_quartier.listings import record

pytestmark = pytest.mark.django_db


def test_sums_leave_out_what_is_not_known() -> None:
    project = factories.project()
    for year, planned, reached in [(2025, 50, None), (2024, 100, 0)]:
        project.participant_figures.create(year=year, planned=planned, reached=reached)
    project.save()
    participants = record.participants(project)
    words = render("includes/participants.html", participants=participants).words

    assert [figure.year for figure in participants.years] == [2024, 2025]
    assert (participants.planned, participants.reached) == (150, 0)
    assert "Planned 50" in words
    assert "not known" in words


def test_nothing_known_has_no_sum() -> None:
    project = factories.project()
    for year in (2024, 2025):
        project.participant_figures.create(year=year, planned=5)
    project.save()

    assert record.participants(project).reached is None


def german_of(thing: Any, **changes: Any) -> Any:
    copy = thing.copy_for_translation(Locale.objects.get_or_create(language_code="de")[0])
    for name, value in changes.items():
        setattr(copy, name, value)
    copy.save()
    return copy


def test_every_programme_shows_its_sentence_and_its_logo_in_any_language(client: Client) -> None:
    project = factories.project()
    translated = factories.FundingProgrammeFactory(required_statement="Paid by the union.")
    german_of(translated, required_statement="Bezahlt von der Union.")
    forgotten = factories.FundingProgrammeFactory(
        required_statement="Paid by the town.", logo=factories.image("Arms of the town")
    )
    german_of(forgotten, required_statement=" ", logo=None)
    for programme in (translated, forgotten):
        project.funding_links.create(programme=programme)
    project.save()

    with translation.override("de"):
        entries = record.funding(project)
        page = render("includes/funding_footer.html", funding=entries)

    assert [entry.statement for entry in entries] == ["Bezahlt von der Union.", "Paid by the town."]
    (sentence,) = (p for p in page.all("p") if p.text == "Paid by the town.")
    assert sentence.attributes["lang"] == "en"
    assert len(page.all("img")) == 1


def test_evidence_for_the_funder_is_nowhere_in_public(client: Client) -> None:
    project = factories.project()
    project.evidence.create(title="For everybody", is_public=True, locale=project.locale)
    project.evidence.create(
        title="For the funder", url="https://example.org/funder", locale=project.locale
    )
    project.save()
    german = Locale.objects.get_or_create(language_code="de")[0]
    copy = project.copy_for_translation(german, copy_parents=True)
    # Only the original decides what may be shown.
    for row in copy.evidence.all():
        row.is_public = True
    copy.save_revision().publish()

    for page in (project, copy, project.get_parent()):
        html = client.get(page.url).content.decode()
        assert "For the funder" not in html
        assert "example.org/funder" not in html
    assert "For everybody" in client.get(project.url).content.decode()


def test_goals_stand_beside_results(client: Client) -> None:
    project = factories.project(goals="<p>To meet</p>", results="<p>Met</p>")
    page = read(client.get(project.url).content.decode())

    (beside,) = page.all("div", "quartier-beside")
    assert beside.text.index("To meet") < beside.text.index("Met")
