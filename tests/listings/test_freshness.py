"""Whether office hours are still right, and the one who says so."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from wagtail.models import Locale, Workflow

from tests import factories
from wagtail_quartier.listings.freshness import confirm, freshness_of, overdue_condition
from wagtail_quartier.models import NeighbourhoodSettings, OfficeHours, OfficeHoursChange
from wagtail_quartier.snippets.amending import NothingToDo, amend

pytestmark = pytest.mark.django_db

TODAY = dt.date(2026, 3, 3)
LONG_AGO = dt.datetime(2025, 1, 1, 12, tzinfo=dt.UTC)


@pytest.fixture
def user() -> User:
    return User.objects.create_user("mina", "mina@example.org")


def days_ago(days: int) -> dt.date:
    return TODAY - dt.timedelta(days=days)


@pytest.mark.parametrize(
    ("confirmed", "first_published", "overdue"),
    [
        (days_ago(0), LONG_AGO, False),
        (days_ago(180), LONG_AGO, False),
        (days_ago(181), LONG_AGO, True),
        (None, LONG_AGO, True),
        (None, dt.datetime(2026, 3, 1, tzinfo=dt.UTC), False),
        # 00:30 in Berlin on the first day that counts, and half an hour before it.
        (None, dt.datetime(2025, 9, 3, 22, 30, tzinfo=dt.UTC), False),
        (None, dt.datetime(2025, 9, 3, 21, 30, tzinfo=dt.UTC), True),
        (None, None, False),
    ],
)
def test_what_is_overdue(
    confirmed: dt.date | None, first_published: dt.datetime | None, overdue: bool
) -> None:
    offer = factories.OfficeHoursFactory(
        last_confirmed_on=confirmed, first_published_at=first_published
    )

    assert freshness_of(offer).confirmed_on == confirmed
    assert freshness_of(offer).is_overdue is overdue
    assert OfficeHours.objects.filter(overdue_condition()).exists() is overdue


def test_the_site_says_after_how_many_days() -> None:
    offer = factories.OfficeHoursFactory(last_confirmed_on=days_ago(20))
    assert not freshness_of(offer).is_overdue
    settings = NeighbourhoodSettings.load()
    settings.confirm_after_days = 14
    settings.save()

    assert freshness_of(offer).is_overdue


def test_it_costs_no_query_but_that_for_the_settings(django_assert_num_queries: Any) -> None:
    NeighbourhoodSettings.load()
    offer = factories.OfficeHoursFactory(last_confirmed_on=TODAY)
    with django_assert_num_queries(1):
        freshness_of(offer)


def test_confirming_says_when_and_who(user: User) -> None:
    offer = factories.OfficeHoursFactory(last_confirmed_on=days_ago(400))
    confirm(offer, user)
    offer.refresh_from_db()

    assert (offer.last_confirmed_on, offer.last_confirmed_by) == (TODAY, user)
    assert not offer.has_unpublished_changes
    assert offer.live_revision == offer.latest_revision
    assert offer.latest_revision.content["last_confirmed_on"] == "2026-03-03"
    assert offer.latest_revision.user == user


def test_confirming_a_translation_confirms_every_language(user: User) -> None:
    offer = factories.OfficeHoursFactory()
    german = Locale.objects.get_or_create(language_code="de")[0]
    translation = offer.copy_for_translation(german)
    translation.save()
    confirm(translation, user)

    for version in OfficeHours.objects.all():
        assert freshness_of(version).confirmed_on == TODAY
        assert version.last_confirmed_by == user


def test_a_translation_published_with_an_old_date_is_given_that_of_the_original(
    user: User,
) -> None:
    offer = factories.OfficeHoursFactory(last_confirmed_on=days_ago(400))
    translation = offer.copy_for_translation(Locale.objects.get_or_create(language_code="de")[0])
    translation.save()
    draft = translation.save_revision()
    confirm(offer, user)
    draft.publish()
    translation.refresh_from_db()

    assert draft.content["last_confirmed_on"] == days_ago(400)
    assert translation.last_confirmed_on == TODAY


class TestBesideADraft:
    """A correction leaves the draft unpublished, and is in it."""

    @pytest.fixture
    def offer(self) -> OfficeHours:
        slot = factories.SlotFactory(office_hours__title="Advice")
        offer = OfficeHours.objects.get(pk=slot.office_hours_id)
        offer.save_revision().publish()
        draft = OfficeHours.objects.get(pk=offer.pk)
        draft.title = "Advice in summer"
        draft.slots.all()[0].start_time = dt.time(9)
        draft.save_revision()
        return OfficeHours.objects.get(pk=offer.pk)

    def test_the_draft_stays_a_draft(self, offer: OfficeHours, user: User) -> None:
        after = confirm(offer, user)

        assert (after.title, after.last_confirmed_on) == ("Advice", TODAY)
        assert after.has_unpublished_changes
        assert after.live_revision.content["title"] == "Advice"
        assert after.live_revision.content["last_confirmed_on"] == "2026-03-03"
        assert after.get_latest_revision_as_object().title == "Advice in summer"

    def test_publishing_the_draft_keeps_the_correction(
        self, offer: OfficeHours, user: User
    ) -> None:
        confirm(offer, user).latest_revision.publish()
        offer.refresh_from_db()

        assert (offer.title, offer.last_confirmed_on) == ("Advice in summer", TODAY)
        assert not offer.has_unpublished_changes

    def test_a_draft_that_waits_for_its_date_is_published_with_the_correction(
        self, offer: OfficeHours, user: User
    ) -> None:
        offer.latest_revision.approved_go_live_at = timezone.now() + dt.timedelta(days=1)
        offer.latest_revision.save()
        after = confirm(offer, user)
        [scheduled] = after.revisions.filter(approved_go_live_at__isnull=False)

        assert scheduled == after.latest_revision
        assert scheduled.content["last_confirmed_on"] == "2026-03-03"

    def test_a_draft_that_is_looked_at_is_approved_with_the_correction(
        self, offer: OfficeHours, user: User
    ) -> None:
        Workflow.objects.get().start(offer, user)
        after = confirm(offer, user)
        state = after.current_workflow_state
        state.current_task_state.approve(user=User.objects.create_superuser("moderator"))
        after.refresh_from_db()

        assert (after.title, after.last_confirmed_on) == ("Advice in summer", TODAY)

    def test_nothing_is_left_behind_when_there_is_nothing_to_do(
        self, offer: OfficeHours, user: User
    ) -> None:
        def refuse(version: OfficeHours) -> None:
            version.changes.add(OfficeHoursChange(date=TODAY))
            raise NothingToDo("It is so already.")

        with pytest.raises(NothingToDo, match="already"):
            amend(offer.pk, refuse, user=user, action="wagtail.edit")
        assert offer.revisions.count() == 2
        assert not OfficeHoursChange.objects.exists()


def test_a_correction_for_a_draft_leaves_the_live_version_as_it_is(user: User) -> None:
    offer = factories.OfficeHoursFactory()

    def correct(version: OfficeHours) -> None:
        version.last_confirmed_on = TODAY

    after = amend(offer.pk, correct, user=user, action="wagtail.edit", publish=False)

    assert after.last_confirmed_on is None
    assert after.has_unpublished_changes
    assert after.get_latest_revision_as_object().last_confirmed_on == TODAY


def test_an_offer_that_is_not_public_does_not_become_it(user: User) -> None:
    offer = factories.OfficeHoursFactory(live=False)
    after = confirm(offer, user)

    assert (after.live, after.live_revision, after.last_confirmed_on) == (False, None, TODAY)
