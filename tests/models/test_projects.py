"""Projects: dates, ages, and where they stand."""

from __future__ import annotations

import datetime as dt
from itertools import product

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st

from tests import factories
from tests.clock import BERLIN, NOW
from wagtail_quartier.listings.status import Status, status_condition, status_on
from wagtail_quartier.pages.models import ProjectPage

# A page asks for its content type as soon as it is made.
pytestmark = pytest.mark.django_db

TODAY = NOW.date()
YESTERDAY, TOMORROW = TODAY - dt.timedelta(days=1), TODAY + dt.timedelta(days=1)
DAYS = [None, YESTERDAY, TODAY, TOMORROW]


def refusals(**fields: object) -> dict[str, list[str]]:
    try:
        ProjectPage(title="Benches", **fields).clean()
    except ValidationError as error:
        return error.message_dict
    return {}


class TestValidation:
    @pytest.mark.parametrize(
        ("start", "end", "refused"),
        [
            (TODAY, YESTERDAY, True),
            (TODAY, TODAY, False),
            (TODAY, TOMORROW, False),
            (None, YESTERDAY, False),
            (TODAY, None, False),
            (None, None, False),
        ],
    )
    def test_the_end_is_not_before_the_start(self, start, end, refused) -> None:
        found = refusals(start_date=start, end_date=end)
        assert found == ({"end_date": ["The end is before the start."]} if refused else {})

    @pytest.mark.parametrize(
        ("low", "high", "refused"),
        [(18, 17, True), (1, 0, True), (18, 18, False), (0, 0, False), (0, None, False)],
    )
    def test_the_ages_are_the_right_way_round(self, low, high, refused) -> None:
        found = refusals(age_from=low, age_to=high)
        assert found == ({"age_to": ["This is below the lower age."]} if refused else {})

    def test_everything_wrong_is_said_at_once(self) -> None:
        wrong = refusals(start_date=TODAY, end_date=YESTERDAY, age_from=9, age_to=8)
        assert set(wrong) == {"end_date", "age_to"}


class TestAgeRange:
    @pytest.mark.parametrize(
        ("low", "high", "words"),
        [
            (None, None, ""),
            (6, 12, "6 to 12 years"),
            (65, None, "from 65 years"),
            (None, 65, "up to 65 years"),
            (0, 3, "0 to 3 years"),
            (0, None, "from 0 years"),
            (None, 0, "up to 0 years"),
        ],
    )
    def test_is_a_phrase(self, low, high, words) -> None:
        with override("en"):
            assert str(ProjectPage(age_from=low, age_to=high).age_range) == words


class TestStatus:
    @pytest.mark.parametrize(
        ("start", "end", "status"),
        [
            (None, None, Status.RUNNING),
            (TODAY, TODAY, Status.RUNNING),
            (YESTERDAY, TOMORROW, Status.RUNNING),
            (YESTERDAY, None, Status.RUNNING),
            (None, TODAY, Status.RUNNING),
            (TODAY, None, Status.RUNNING),
            (TOMORROW, None, Status.PLANNED),
            (TOMORROW, TOMORROW, Status.PLANNED),
            (None, YESTERDAY, Status.FINISHED),
            (YESTERDAY, YESTERDAY, Status.FINISHED),
        ],
    )
    def test_follows_from_the_dates(self, start, end, status) -> None:
        assert ProjectPage(start_date=start, end_date=end).status == status

    @pytest.mark.parametrize(("start", "end"), list(product(DAYS, DAYS)))
    def test_what_was_discontinued_stays_so(self, start, end) -> None:
        project = ProjectPage(start_date=start, end_date=end, discontinued=True)
        assert project.status == Status.DISCONTINUED

    def test_the_day_is_that_of_the_place_and_not_of_greenwich(self, clock) -> None:
        project = ProjectPage(start_date=TOMORROW)
        clock.move_to(dt.datetime.combine(TODAY, dt.time(23, 59), BERLIN))
        assert ProjectPage(start_date=TOMORROW).status == Status.PLANNED
        # Half past midnight in Berlin, still yesterday in UTC.
        clock.move_to(dt.datetime.combine(TOMORROW, dt.time(0, 30), BERLIN))
        assert project.status == Status.RUNNING

    @given(
        day=st.dates(),
        start=st.none() | st.dates(),
        end=st.none() | st.dates(),
        discontinued=st.booleans(),
    )
    def test_every_day_has_a_status_and_a_life_never_goes_back(
        self, day, start, end, discontinued
    ) -> None:
        status = status_on(day, start, end, discontinued)
        assert status in Status
        order = list(Status)
        if day < dt.date.max:
            later = status_on(day + dt.timedelta(days=1), start, end, discontinued)
            assert order.index(later) >= order.index(status)


@pytest.mark.django_db
class TestConditionInTheDatabase:
    def test_says_the_same_as_the_function_for_every_combination_of_dates(self) -> None:
        made = {}
        for start, end, stopped in product(DAYS, DAYS, [False, True]):
            project = factories.project()
            # Past the validation, which refuses an end before the start: old data may have it.
            ProjectPage.objects.filter(pk=project.pk).update(
                start_date=start, end_date=end, discontinued=stopped
            )
            made[project.pk] = start, end, stopped
        for day in DAYS:
            expected: dict[Status, set[int]] = {status: set() for status in Status}
            for pk, (start, end, stopped) in made.items():
                expected[status_on(day, start, end, stopped)].add(pk)
            found = {
                status: set(
                    ProjectPage.objects.filter(status_condition(status, day)).values_list(
                        "pk", flat=True
                    )
                )
                for status in Status
            }
            assert found == expected
            assert sum(map(len, found.values())) == len(made), "every project has one status"

    def test_an_unknown_status_is_an_error(self) -> None:
        with pytest.raises(ValueError, match="eternal"):
            status_condition("eternal")
