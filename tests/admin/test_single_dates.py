"""One date cancelled, moved, added and taken back from the list of office hours."""

from __future__ import annotations

import datetime as dt
import re
from html.parser import HTMLParser
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale, ModelLogEntry, Workflow, WorkflowContentType
from wagtail.test.utils.form_data import querydict_from_html

from tests import factories
from wagtail_quartier.listings.office_hours import slots
from wagtail_quartier.models import OfficeHours, OfficeHoursChange, Slot
from wagtail_quartier.occurrence_index.facts import SlotFacts
from wagtail_quartier.schedules.builders import weekly

pytestmark = pytest.mark.django_db

TODAY = dt.date(2026, 3, 3)


class Links(HTMLParser):
    """All links of a page, by what they say."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._open: str | None = None
        self._words: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag == "a":
            self._open, self._words = dict(attrs).get("href", ""), []

    def handle_data(self, data: str) -> None:
        self._words.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._open is not None:
            self.found.append((" ".join(" ".join(self._words).split()), self._open))
            self._open = None


def click(client: Client, page: Any, words: str) -> Any:
    """Follow the first link that begins with ``words``."""
    links = Links(page.content.decode()).found
    [address, *_] = [href for said, href in links if said.startswith(words)]
    return client.get(address)


def send(client: Client, page: Any, **fields: str) -> Any:
    """Fill in the form of the page and press its button."""
    data = querydict_from_html(page.content.decode(), form_index=0)
    return client.post(page.request["PATH_INFO"], {**data.dict(), **fields}, follow=True)


def url(view: str, *args: Any) -> str:
    return reverse(OfficeHours.snippet_viewset.get_url_name(view), args=args)


def words(answer: Any) -> str:
    """What the page says, without its tags."""
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def states() -> dict[str, str]:
    """What everybody sees of the coming four weeks: state by day and time."""
    facts = SlotFacts(slots().select_related("place"), TODAY)
    dates = facts.between(TODAY, TODAY + dt.timedelta(days=27))
    return {f"{date.start:%m-%d %H:%M}": str(date.state) for date in dates}


@pytest.fixture
def slot() -> Slot:
    """An offer every Tuesday at two; today is a Tuesday, ten o'clock."""
    made = factories.SlotFactory(office_hours__title="Advice")
    offer = OfficeHours.objects.get(pk=made.office_hours_id)
    offer.save_revision().publish()
    return Slot.objects.get()


def date_url(action: str, slot: Slot, day: dt.date = TODAY) -> str:
    return url(f"date_{action}", slot.office_hours_id, f"{slot.key}:{day:%Y%m%d}")


def evening(slot: Slot) -> None:
    """Give the offer a second slot on the same days, from six to eight."""
    times = {"start_time": dt.time(18), "end_time": dt.time(20)}
    factories.SlotFactory(office_hours=slot.office_hours, **times)


class TestThreeClicks:
    def test_today_is_cancelled_for_illness(self, editor: Client, slot: Slot) -> None:
        listing = editor.get(url("list"))
        form = click(editor, click(editor, listing, "Tue, 03/03/2026"), "Cancel")
        done = send(editor, form, reason="illness")

        assert "Cancelled: Tuesday, March 3, 2026, 14:00–16:00." in words(done)
        assert states()["03-03 14:00"] == "cancelled"
        assert states()["03-10 14:00"] == "takes_place"
        assert OfficeHoursChange.objects.get().reason == "illness"

    def test_the_menu_of_a_row_leads_straight_to_todays_date(
        self, editor: Client, slot: Slot
    ) -> None:
        form = click(editor, editor.get(url("list")), "Cancel today’s date")
        send(editor, form, reason="illness")

        assert states()["03-03 14:00"] == "cancelled"

    def test_a_row_without_a_date_today_has_no_such_button(self, editor: Client) -> None:
        factories.SlotFactory(recurrence=weekly(2, dt.date(2026, 1, 7)))

        assert "Cancel today’s date" not in words(editor.get(url("list")))

    def test_a_date_is_moved_to_another_day(self, editor: Client, slot: Slot) -> None:
        listing = editor.get(url("list"))
        form = click(editor, click(editor, listing, "Tue, 03/03/2026"), "Move")
        done = send(editor, form, new_date="2026-03-05", reason="training")

        assert "Moved: Tuesday, March 3, 2026" in words(done)
        assert states()["03-03 14:00"] == "moved_away"
        assert states()["03-05 14:00"] == "moved"
        change = OfficeHoursChange.objects.get()
        assert (change.start_time, change.end_time, change.place) == (None, None, None)

    def test_it_is_taken_back_the_same_way(self, editor: Client, slot: Slot) -> None:
        before = states()
        send(editor, editor.get(date_url("cancel", slot)))
        form = click(editor, editor.get(url("dates", slot.office_hours_id)), "Take back")
        send(editor, form)

        assert states() == before
        assert not OfficeHoursChange.objects.exists()

    def test_a_date_is_added(self, editor: Client, slot: Slot) -> None:
        form = click(editor, editor.get(url("dates", slot.office_hours_id)), "Add a date")
        send(editor, form, date="2026-03-04", start_time="09:30", end_time="11:00")
        assert states()["03-04 09:30"] == "extra"

        form = click(editor, editor.get(url("dates", slot.office_hours_id)), "Take back")
        send(editor, form)
        assert "03-04 09:30" not in states()


def test_the_page_shows_the_next_dates_with_what_became_of_them(editor: Client, slot: Slot) -> None:
    send(editor, editor.get(date_url("cancel", slot)), reason="illness")
    factories.ClosureFactory(
        office_hours=slot.office_hours,
        first_day=dt.date(2026, 3, 10),
        last_day=dt.date(2026, 3, 10),
    )
    page = editor.get(url("dates", slot.office_hours_id))
    rows = page.context["rows"]

    assert [row.date.date for row in rows][:2] == [TODAY, dt.date(2026, 3, 10)]
    assert [str(row.date.state) for row in rows][:3] == ["cancelled", "closed", "takes_place"]
    assert len(rows) == 9
    assert "illness" in words(page)
    assert "Cleaning" in words(page)
    assert rows[0].can_be_taken_back
    assert not rows[0].can_be_cancelled
    assert (rows[1].can_be_cancelled, rows[1].can_be_moved) == (False, True)


def test_rare_dates_are_looked_for_further_ahead(editor: Client) -> None:
    rare = factories.SlotFactory(recurrence=weekly(1, dt.date(2026, 1, 6), interval=8))
    rows = editor.get(url("dates", rare.office_hours_id)).context["rows"]

    assert len(rows) == 7
    assert rows[-1].date.date > dt.date(2026, 12, 1)


def test_only_one_of_two_slots_of_a_day_is_cancelled(editor: Client, slot: Slot) -> None:
    factories.SlotFactory(
        office_hours=slot.office_hours, start_time=dt.time(18), end_time=dt.time(20)
    )
    send(editor, editor.get(date_url("cancel", slot)))

    assert (states()["03-03 14:00"], states()["03-03 18:00"]) == ("cancelled", "takes_place")


def test_a_day_cancelled_as_a_whole_can_be_taken_back_for_one_slot(
    editor: Client, slot: Slot
) -> None:
    factories.SlotFactory(
        office_hours=slot.office_hours, start_time=dt.time(18), end_time=dt.time(20)
    )
    OfficeHoursChange.objects.create(office_hours=slot.office_hours, date=TODAY, reason="strike")
    send(editor, editor.get(date_url("undo", slot)))

    assert (states()["03-03 14:00"], states()["03-03 18:00"]) == ("takes_place", "cancelled")


def test_a_moved_date_can_be_moved_again_and_cancelled(editor: Client, slot: Slot) -> None:
    send(editor, editor.get(date_url("move", slot)), start_time="15:00", end_time="17:00")
    assert states()["03-03 15:00"] == "moved"
    send(editor, editor.get(date_url("move", slot)), new_date="2026-03-06")
    assert states()["03-06 15:00"] == "moved"
    send(editor, editor.get(date_url("cancel", slot)))

    assert states()["03-03 14:00"] == "cancelled"
    assert OfficeHoursChange.objects.count() == 1


class TestDrafts:
    """A draft is neither published nor lost, and knows of the change."""

    @pytest.fixture
    def draft(self, slot: Slot) -> OfficeHours:
        offer = OfficeHours.objects.get(pk=slot.office_hours_id)
        offer.title = "Advice in summer"
        offer.save_revision()
        return OfficeHours.objects.get(pk=offer.pk)

    def test_the_change_is_live_and_the_draft_is_not(
        self, editor: Client, slot: Slot, draft: OfficeHours
    ) -> None:
        send(editor, editor.get(date_url("cancel", slot)), reason="illness")
        draft.refresh_from_db()

        assert states()["03-03 14:00"] == "cancelled"
        assert (draft.title, draft.has_unpublished_changes) == ("Advice", True)
        assert draft.get_latest_revision_as_object().title == "Advice in summer"

    def test_publishing_the_draft_keeps_the_change(
        self, editor: Client, slot: Slot, draft: OfficeHours
    ) -> None:
        send(editor, editor.get(date_url("cancel", slot)), reason="illness")
        draft.refresh_from_db()
        draft.latest_revision.publish()

        assert OfficeHours.objects.get().title == "Advice in summer"
        assert states()["03-03 14:00"] == "cancelled"
        assert OfficeHoursChange.objects.count() == 1

    def test_taking_it_back_takes_it_out_of_the_draft(
        self, editor: Client, slot: Slot, draft: OfficeHours
    ) -> None:
        send(editor, editor.get(date_url("cancel", slot)))
        send(editor, editor.get(date_url("undo", slot)))
        draft.refresh_from_db()
        draft.latest_revision.publish()

        assert states()["03-03 14:00"] == "takes_place"

    def test_a_draft_that_says_something_else_about_the_date_is_corrected(
        self, editor: Client, slot: Slot, draft: OfficeHours
    ) -> None:
        later = draft.get_latest_revision_as_object()
        later.changes.add(
            OfficeHoursChange(date=TODAY, action="move", slot_key=slot.key, start_time=dt.time(9))
        )
        later.save_revision()
        send(editor, editor.get(date_url("cancel", slot)))
        draft.refresh_from_db()
        draft.latest_revision.publish()

        assert states()["03-03 14:00"] == "cancelled"
        assert OfficeHoursChange.objects.count() == 1


class TestTwoEditors:
    def test_the_second_cancellation_changes_nothing_and_says_so(
        self, editor: Client, administrator: Client, slot: Slot
    ) -> None:
        mine, theirs = (client.get(date_url("cancel", slot)) for client in (editor, administrator))
        send(administrator, theirs, reason="illness")
        late = send(editor, mine, reason="flu")

        assert "Somebody has seen to it already" in words(late)
        assert OfficeHoursChange.objects.get().reason == "illness"

    def test_a_date_somebody_else_has_moved_is_not_moved_unseen(
        self, editor: Client, administrator: Client, slot: Slot
    ) -> None:
        mine, theirs = (client.get(date_url("move", slot)) for client in (editor, administrator))
        send(administrator, theirs, new_date="2026-03-05")
        late = send(editor, mine, new_date="2026-03-06")

        assert "Somebody else has changed this date meanwhile" in words(late)
        assert OfficeHoursChange.objects.get().new_date == dt.date(2026, 3, 5)

    def test_the_same_date_is_added_once(
        self, editor: Client, administrator: Client, slot: Slot
    ) -> None:
        address = url("date_add", slot.office_hours_id)
        new = {"date": "2026-03-04", "start_time": "09:30", "end_time": "11:00"}
        mine, theirs = (client.get(address) for client in (editor, administrator))
        send(administrator, theirs, **new)
        late = send(editor, mine, **new)

        assert "There is a date at this time" in words(late)
        assert OfficeHoursChange.objects.count() == 1


class TestRights:
    def test_who_may_only_look_gets_no_dates(self, slot: Slot, client: Client) -> None:
        group = Group.objects.create(name="Readers")
        group.permissions.set(
            Permission.objects.filter(codename__in=["access_admin", "view_officehours"])
        )
        reader = User.objects.create_user("reader", password="secret")
        reader.groups.add(group)
        client.force_login(reader)

        assert "Cancel today’s date" not in words(client.get(url("list")))
        for address in (url("dates", slot.office_hours_id), date_url("cancel", slot)):
            assert client.get(address).status_code == 302
            assert client.post(address, {}).status_code == 302
        assert not OfficeHoursChange.objects.exists()

    def test_who_may_not_publish_hands_a_draft_in(self, editor: Client, slot: Slot) -> None:
        workflow = Workflow.objects.get()
        WorkflowContentType.objects.create(
            workflow=workflow, content_type=OfficeHours.get_content_type()
        )
        Group.objects.get(name="Neighbourhood work").permissions.remove(
            Permission.objects.get(codename="publish_officehours")
        )
        done = send(editor, editor.get(date_url("cancel", slot)), reason="illness")
        offer = OfficeHours.objects.get()

        assert "Handed in to Moderators approval" in words(done)
        assert states()["03-03 14:00"] == "takes_place"
        assert offer.has_unpublished_changes
        assert offer.workflow_in_progress
        offer.latest_revision.publish()
        assert states()["03-03 14:00"] == "cancelled"

    def test_a_locked_offer_is_left_alone(
        self, administrator: Client, editor: Client, slot: Slot
    ) -> None:
        form = editor.get(date_url("cancel", slot))
        administrator.post(url("lock", slot.office_hours_id))
        late = send(editor, form)

        assert "was locked" in words(late)
        assert not OfficeHoursChange.objects.exists()
        assert "Take back" not in words(late)

    def test_the_history_says_who_did_what(self, editor: Client, slot: Slot) -> None:
        send(editor, editor.get(date_url("cancel", slot)), reason="illness")
        entry = ModelLogEntry.objects.filter(action="wagtail_quartier.single_date").get()
        page = editor.get(url("history", slot.office_hours_id))

        assert entry.user.username == "editor"
        assert "03/03/2026 cancelled" in words(page)


def test_a_translation_leads_to_the_dates_of_its_original(editor: Client, slot: Slot) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    translation = slot.office_hours.copy_for_translation(german)
    translation.save()
    answer = editor.get(url("dates", translation.pk), follow=True)

    assert answer.request["PATH_INFO"] == url("dates", slot.office_hours_id)
    assert "is the original" in words(answer)


class TestBadInput:
    @pytest.mark.parametrize(
        "identifier", ["", "x", "1" * 400, "{key}", "{key}:20261301", "{key}:20260303T9999", "\x00"]
    )
    def test_an_address_that_names_no_date_is_not_found(
        self, editor: Client, slot: Slot, identifier: str
    ) -> None:
        start = url("dates", slot.office_hours_id)
        answer = editor.get(f"{start}cancel/{identifier.format(key=slot.key)}/")

        assert answer.status_code == 404

    @pytest.mark.parametrize("day", [dt.date(2026, 3, 4), dt.date(2020, 3, 3), dt.date(9999, 1, 1)])
    def test_a_date_that_is_not_there_leads_back(
        self, editor: Client, slot: Slot, day: dt.date
    ) -> None:
        answer = editor.get(date_url("cancel", slot, day), follow=True)

        assert "This date is not there any more." in words(answer)

    @pytest.mark.parametrize(
        "fields",
        [
            {},
            {"new_date": "2026-03-01"},
            {"new_date": "9999-12-31"},
            {"new_date": "soon"},
            {"new_date": "\x00"},
            {"start_time": "25:00"},
            {"start_time": "16:00"},
            {"end_time": ""},
            {"place": "10" * 30},
            {"start_time": "15:00", "reason": "x" * 100_000},
            {"start_time": "15:00", "reason": "a\x00b"},
        ],
    )
    def test_a_move_that_makes_no_sense_is_refused(
        self, editor: Client, slot: Slot, fields: dict[str, str]
    ) -> None:
        answer = send(editor, editor.get(date_url("move", slot)), **fields)

        assert answer.status_code == 200
        assert answer.context["form"].errors
        assert not OfficeHoursChange.objects.exists()

    @pytest.mark.parametrize(
        "fields",
        [
            {"date": "2026-03-10"},
            {"date": "2026-03-02"},
            {"date": "2026-04-01"},
            {"date": "2026-03-04", "slot_key": "nothing"},
            {"date": "2026-03-04", "slot_key": "6f1d1a52-0000-4000-8000-000000000000"},
        ],
    )
    def test_an_added_date_nobody_would_see_is_refused(
        self, editor: Client, slot: Slot, fields: dict[str, str]
    ) -> None:
        Slot.objects.update(valid_until=dt.date(2026, 3, 31))
        answer = send(editor, editor.get(url("date_add", slot.office_hours_id)), **fields)

        assert answer.context["form"].errors
        assert not OfficeHoursChange.objects.exists()

    def test_an_offer_without_times_has_nothing_to_add_to(self, editor: Client) -> None:
        offer = factories.OfficeHoursFactory()

        assert "no date within the next year" in words(editor.get(url("dates", offer.pk)))
        answer = editor.get(url("date_add", offer.pk), follow=True)
        assert "This offer has no times yet." in words(answer)


def test_the_dates_cost_the_same_with_few_and_with_many_changes(editor: Client, slot: Slot) -> None:
    def queries() -> int:
        editor.get(url("dates", slot.office_hours_id))
        with CaptureQueriesContext(connection) as captured:
            editor.get(url("dates", slot.office_hours_id))
        return len(captured)

    def move(week: int) -> None:
        OfficeHoursChange.objects.create(
            office_hours=slot.office_hours,
            date=TODAY + dt.timedelta(weeks=week),
            action="move",
            place=factories.PlaceFactory(),
        )

    move(0)
    few = queries()
    for week in range(1, 5):
        move(week)

    assert queries() == few
