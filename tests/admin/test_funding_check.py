"""The check of a running, funded project: it warns before and after, and never forbids."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests import factories
from tests.admin.forms import shown
from tests.clock import NOW

pytestmark = pytest.mark.django_db

MISSING = (
    "A funding programme has no required statement yet.",
    "There is no publicity evidence yet.",
    "The project has no end date.",
)


def funded(statement: str = "", **facts: Any) -> Any:
    project = factories.project(**facts)
    programme = factories.FundingProgrammeFactory(required_statement=statement)
    project.funding_links.create(programme=programme)
    project.save_revision().publish()
    return project


def edit(project: Any) -> str:
    return reverse("wagtailadmin_pages:edit", args=[project.pk])


def said_in(html: str) -> list[str]:
    return [sentence for sentence in MISSING if sentence in html]


def test_the_form_says_what_is_missing_and_saves_all_the_same(administrator: Client) -> None:
    project = funded()
    assert said_in(administrator.get(edit(project)).content.decode()) == list(MISSING)

    data = shown(administrator, edit(project))
    data["title"] = "Another title"
    data["action-publish"] = "yes"
    html = administrator.post(edit(project), data, follow=True).content.decode()

    project.refresh_from_db()
    assert project.title == "Another title"
    assert said_in(html) == list(MISSING)


def test_a_complete_project_hears_nothing(administrator: Client) -> None:
    project = funded("Funded by the town.", end_date=NOW.date())
    project.evidence.create(title="Paper", locale=project.locale)
    project.save_revision().publish()

    assert said_in(administrator.get(edit(project)).content.decode()) == []


@pytest.mark.parametrize(
    "facts",
    [
        {"start_date": NOW.date() + dt.timedelta(days=1)},
        {"end_date": NOW.date() - dt.timedelta(days=1)},
        {"discontinued": True},
    ],
    ids=["planned", "finished", "discontinued"],
)
def test_only_a_running_project_is_asked(facts: dict[str, Any], administrator: Client) -> None:
    assert said_in(administrator.get(edit(funded(**facts))).content.decode()) == []


def test_a_project_nobody_pays_for_is_not_asked(administrator: Client) -> None:
    project = factories.project()
    project.save_revision().publish()

    assert said_in(administrator.get(edit(project)).content.decode()) == []
