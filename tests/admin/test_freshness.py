"""Confirming office hours in the admin, and the report of those nobody has confirmed."""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import Any

import openpyxl
import pytest
from django.contrib.auth.models import Group, Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale, ModelLogEntry

from tests import factories
from wagtail_quartier.models import OfficeHours, OfficeHoursChange
from wagtail_quartier.schedules.builders import dates, weekly

pytestmark = pytest.mark.django_db

TODAY = dt.date(2026, 3, 3)
LONG_AGO = dt.date(2025, 1, 7)
REPORT = "/admin/reports/quartier-freshness/"


def url(view: str, *args: Any) -> str:
    return reverse(OfficeHours.snippet_viewset.get_url_name(view), args=args)


def words(answer: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def offer(title: str, confirmed: dt.date | None = TODAY, **slot: Any) -> OfficeHours:
    """Make an offer every Tuesday, public for a year."""
    made = factories.OfficeHoursFactory(
        title=title,
        last_confirmed_on=confirmed,
        first_published_at=dt.datetime(2025, 1, 1, tzinfo=dt.UTC),
    )
    factories.SlotFactory(office_hours=made, **slot)
    return made


@pytest.fixture
def reader(db: None) -> Client:
    """Somebody who may look at office hours and not change them."""
    group = Group.objects.create(name="Readers")
    group.permissions.set(
        Permission.objects.filter(codename__in=["access_admin", "view_officehours"])
    )
    user = User.objects.create_user("reader", password="secret")
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client


class TestOneClick:
    def test_the_button_in_the_row_confirms(self, editor: Client) -> None:
        made = offer("Advice", LONG_AGO)
        listing = editor.get(url("list"))
        assert f'action="{url("confirm", made.pk)}"' in listing.content.decode()
        assert "overdue" in words(listing)

        answer = editor.post(url("confirm", made.pk), {"next": url("list")}, follow=True)
        made.refresh_from_db()

        assert answer.redirect_chain == [(url("list"), 302)]
        assert "“Advice” is confirmed" in words(answer)
        assert (made.last_confirmed_on, made.last_confirmed_by.username) == (TODAY, "editor")
        assert "overdue" not in words(answer)
        assert "03/03/2026 editor" in words(answer)
        assert url("confirm", made.pk) not in answer.content.decode()

    def test_it_works_with_the_check_against_forged_requests(self, editor: Client) -> None:
        made = offer("Advice", LONG_AGO)
        strict = Client(enforce_csrf_checks=True)
        strict.force_login(User.objects.get(username="editor"))
        html = strict.get(url("list")).content.decode()
        [token] = re.findall(r'name="csrfmiddlewaretoken" value="(\w+)">\s*<input[^>]+next', html)

        assert strict.post(url("confirm", made.pk)).status_code == 403
        assert (
            strict.post(url("confirm", made.pk), {"csrfmiddlewaretoken": token}).status_code == 302
        )

    def test_the_edit_form_has_the_button(self, editor: Client) -> None:
        made = offer("Advice", LONG_AGO)
        form = editor.get(url("edit", made.pk)).content.decode()

        assert "Confirm: all still right" in form
        assert f'action="{url("confirm", made.pk)}"' in form
        assert form.index("Confirm: all still right") < form.index('id="w-editor-form"')

    def test_a_visit_alone_confirms_nothing(self, editor: Client) -> None:
        made = offer("Advice", LONG_AGO)

        assert editor.get(url("confirm", made.pk)).status_code == 405
        assert editor.post(url("confirm", 10**6)).status_code == 404

    def test_it_leads_nowhere_else(self, editor: Client) -> None:
        made = offer("Advice", LONG_AGO)
        answer = editor.post(url("confirm", made.pk), {"next": "https://example.org/"})

        assert answer["Location"] == url("list")

    def test_who_may_only_look_cannot(self, reader: Client) -> None:
        made = offer("Advice", LONG_AGO)
        reader.post(url("confirm", made.pk))
        made.refresh_from_db()

        assert made.last_confirmed_on == LONG_AGO
        assert url("confirm", made.pk) not in reader.get(url("list")).content.decode()

    def test_what_is_locked_is_left_alone(self, administrator: Client, editor: Client) -> None:
        made = offer("Advice", LONG_AGO)
        administrator.post(url("lock", made.pk))
        answer = editor.post(url("confirm", made.pk), follow=True)
        made.refresh_from_db()

        assert "was locked" in words(answer)
        assert made.last_confirmed_on == LONG_AGO

    def test_the_history_says_who(self, editor: Client) -> None:
        made = offer("Advice", LONG_AGO)
        editor.post(url("confirm", made.pk))

        assert (
            ModelLogEntry.objects.get(action="wagtail_quartier.confirm").user.username == "editor"
        )
        assert "Confirmed that all is still right" in words(editor.get(url("history", made.pk)))

    def test_several_are_confirmed_together(self, editor: Client) -> None:
        one, two = offer("Advice", LONG_AGO), offer("Breakfast", None)
        translation = one.copy_for_translation(Locale.objects.get_or_create(language_code="de")[0])
        translation.save()
        action = reverse(
            "wagtail_bulk_action", args=["wagtail_quartier", "officehours", "quartier_confirm"]
        )
        address = f"{action}?id={one.pk}&id={two.pk}&id={translation.pk}&next={url('list')}"
        assert action in editor.get(url("list")).content.decode()
        assert "Is all of this still right" in words(editor.get(address))
        done = editor.post(address, follow=True)

        assert "2 offers are confirmed." in words(done)
        assert set(OfficeHours.objects.values_list("last_confirmed_on", flat=True)) == {TODAY}
        assert ModelLogEntry.objects.filter(action="wagtail_quartier.confirm").count() == 2


def rows(client: Client, **query: str) -> dict[str, str]:
    """Return what the report says, by the title of the offer."""
    answer = client.get(REPORT, query)
    assert answer.status_code == 200
    return {row.title: row.why for row in answer.context["table"].data}


class TestReport:
    def test_it_lists_what_somebody_has_to_look_at(self, editor: Client) -> None:
        until = TODAY + dt.timedelta(days=30)
        offer("Fresh")
        offer("Overdue", LONG_AGO)
        offer("Never", None)
        offer("Ends", valid_until=until)
        offer("Ends later", valid_until=until + dt.timedelta(days=14))
        offer("Rule ends", recurrence=weekly(1, LONG_AGO, until=until))
        offer("Listed dates", recurrence=dates(dt.date(2026, 3, 10)))
        offer("Ended", LONG_AGO, valid_until=dt.date(2026, 1, 31))
        OfficeHours.objects.create(title="Empty", last_confirmed_on=TODAY, locale_id=1)
        offer("Draft", LONG_AGO)
        OfficeHours.objects.filter(title="Draft").update(live=False)

        assert rows(editor) == {
            "Overdue": "overdue",
            "Never": "never confirmed",
            "Ends": "runs out soon",
            "Rule ends": "runs out soon",
            "Listed dates": "runs out soon",
            "Ended": "overdue; has run out",
            "Empty": "no dates",
        }

    def test_a_date_added_later_keeps_it_off_the_list(self, editor: Client) -> None:
        made = offer("Listed dates", recurrence=dates(dt.date(2026, 3, 10)))
        OfficeHoursChange.objects.create(
            office_hours=made,
            date=dt.date(2026, 6, 1),
            action="add",
            start_time=dt.time(9),
            end_time=dt.time(10),
        )

        assert rows(editor) == {}

    def test_a_rare_date_far_ahead_keeps_it_off_the_list(self, editor: Client) -> None:
        offer("Festival", recurrence=dates(dt.date(2027, 6, 1)))

        assert rows(editor) == {}

    def test_filters(self, editor: Client) -> None:
        house = factories.PlaceFactory(name="House")
        offer("Never", None, place=house)
        offer("Overdue", LONG_AGO)
        offer("Ends", valid_until=TODAY)

        assert set(rows(editor, why="never")) == {"Never"}
        assert set(rows(editor, why="overdue")) == {"Never", "Overdue"}
        assert set(rows(editor, why="ending")) == {"Ends"}
        assert set(rows(editor, place=str(house.pk))) == {"Never"}

    @pytest.mark.parametrize(
        "query", [{"why": "soon"}, {"place": "10" * 30}, {"organisation": "\x00"}, {"kind": "x"}]
    )
    def test_a_wrong_filter_finds_nothing(self, editor: Client, query: dict[str, str]) -> None:
        offer("Never", None)

        assert rows(editor, **query) == {}

    def test_a_row_says_whom_to_ask_and_confirms(self, editor: Client) -> None:
        contact = factories.ContactFactory(name="Mina Okafor")
        made = offer("Advice", LONG_AGO, contact=contact)
        html = editor.get(REPORT)
        answer = editor.post(url("confirm", made.pk), {"next": REPORT}, follow=True)

        assert "Mina Okafor" in words(html)
        assert url("dates", made.pk) in html.content.decode()
        assert "Everything is confirmed" in words(answer)

    def test_spreadsheets(self, editor: Client) -> None:
        offer("=1+1", LONG_AGO, place__name="House", valid_until=dt.date(2026, 3, 20))
        csv = b"".join(editor.get(REPORT, {"export": "csv"}).streaming_content).decode()
        xlsx = b"".join(editor.get(REPORT, {"export": "xlsx"}).streaming_content)
        heading, row = openpyxl.load_workbook(io.BytesIO(xlsx)).active.values

        assert "'=1+1,overdue; runs out soon,2025-01-07" in csv
        assert heading[:3] == ("Office hours", "Why", "Confirmed")
        assert row[0] == "=1+1"
        assert row[4] == dt.date(2026, 3, 17)
        assert row[6] == "House"

    def test_the_menu_leads_to_it(self, editor: Client) -> None:
        assert REPORT in editor.get("/admin/").content.decode()

    def test_it_is_for_those_who_may_change_something(self, reader: Client) -> None:
        assert REPORT not in reader.get("/admin/").content.decode()
        assert reader.get(REPORT).status_code == 302

    def test_a_row_costs_no_query(self, editor: Client) -> None:
        def queries() -> int:
            editor.get(REPORT)
            with CaptureQueriesContext(connection) as captured:
                editor.get(REPORT)
            return len(captured)

        def whole(number: int) -> None:
            made = offer(f"Advice {number}", LONG_AGO, contact=factories.ContactFactory())
            made.organisation = factories.OrganisationFactory()
            made.last_confirmed_by = User.objects.get(username="editor")
            made.save()

        whole(0)
        few = queries()
        for number in range(1, 5):
            whole(number)

        assert queries() == few
