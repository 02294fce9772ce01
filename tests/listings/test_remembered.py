"""What is remembered while a page is read, and when it is forgotten."""

from __future__ import annotations

from typing import Any

import pytest

from tests import factories
from wagtail_quartier.listings import quarters
from wagtail_quartier.remembered import begin, forget, remembered


def ask(answers: list[str]) -> str:
    return remembered("question", answers.pop)


def test_outside_of_a_request_nothing_is_remembered() -> None:
    assert ask(["old"]) == "old"
    assert ask(["new"]) == "new"


@pytest.mark.parametrize(
    "started_by", [{"environ": {"REQUEST_METHOD": "GET"}}, {"scope": {"method": "HEAD"}}]
)
def test_a_reading_request_asks_once_and_then_forgets(started_by: Any) -> None:
    begin(**started_by)
    assert ask(["old"]) == "old"
    assert ask(["new"]) == "old"
    forget()
    assert ask(["new"]) == "new"


def test_a_request_that_may_write_remembers_nothing() -> None:
    begin(environ={"REQUEST_METHOD": "POST"})
    assert ask(["old"]) == "old"
    assert ask(["new"]) == "new"


@pytest.mark.django_db
def test_lists_are_asked_for_anew_with_the_next_request() -> None:
    quarter = factories.quarter(title="Harbour")
    begin(environ={"REQUEST_METHOD": "GET"})
    assert quarters.by_pk() == {quarter.pk: quarter}
    quarter.unpublish()
    assert quarters.by_pk() == {quarter.pk: quarter}
    forget()
    assert quarters.by_pk() == {}
