"""The panel of a slot: its sentence, the next dates, and why one is left out."""

import datetime as dt
import uuid

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale
from wagtail.users.models import UserProfile

from tests import factories
from tests.admin.forms import add_row, shown
from tests.clock import BERLIN
from tests.recurrence.test_absurd_rules import ABSURD
from tests.schedules.pace import at_most
from wagtail_quartier import models
from wagtail_quartier.schedules.builders import daily, weekly

pytestmark = pytest.mark.django_db

FRIDAY = {
    "recurrence_how_often": "weekly",
    "recurrence_weekdays": "4",
    "recurrence_start": "2026-01-02",
    "start_time": "14:00",
    "end_time": "16:00",
}
FIRST_AND_THIRD = {
    "recurrence_how_often": "monthly_weekday",
    "recurrence_interval": "1",
    "recurrence_positions": ["1", "3"],
    "recurrence_weekdays": "1",
    "recurrence_start": "2026-03-03",
    "start_time": "14:00",
    "end_time": "16:00",
}


@pytest.fixture(autouse=True)
def region(settings):
    settings.WAGTAIL_QUARTIER = {"HOLIDAY_COUNTRY": "DE", "HOLIDAY_REGION": "NW"}


def url(view, *args):
    return reverse(models.OfficeHours.snippet_viewset.get_url_name(view), args=args)


def html_of_rows(html):
    """The panels in a page, also the one in the template for a row that is added."""
    return BeautifulSoup(html.replace("template", "div"), "html.parser").select(".quartier-slot")


def text(element):
    return " ".join(element.get_text(" ").split())


class Panel:
    """What the panel says, read from its HTML."""

    def __init__(self, html):
        self.html = BeautifulSoup(html, "html.parser")

    def words(self, name):
        return [text(found) for found in self.html.select(f".quartier-slot__{name}")]

    @property
    def announcement(self):
        """What is read out."""
        return self.html.select_one("[data-quartier-slot-announcement]")[
            "data-quartier-slot-announcement"
        ]

    @property
    def sentence(self):
        return "".join(self.words("sentence"))

    @property
    def dates(self):
        """The dates that take place."""
        found = self.html.select(".quartier-slot__date:not(.quartier-slot__date--left-out) time")
        return [time["datetime"] for time in found]

    @property
    def left_out(self):
        """Each line of what is left out."""
        return self.words("date--left-out")


def ask(client, data, **more):
    answer = client.post(url("slot_preview"), {**data, **more})
    assert answer.status_code == 200
    return Panel(answer.content.decode())


class TestWhatIsSaid:
    def test_the_rule_as_a_sentence_and_five_dates(self, administrator):
        panel = ask(administrator, FIRST_AND_THIRD)

        assert panel.sentence == "every 1st and 3rd Tuesday of the month, 14:00–16:00"
        assert panel.dates == ["2026-03-03", "2026-03-17", "2026-04-07", "2026-04-21", "2026-05-05"]
        assert panel.words("date")[0] == "Tuesday, March 3, 2026 14:00–16:00"
        assert panel.words("remarks") == ["Not on public holidays (Nordrhein-Westfalen, Germany)."]
        assert panel.words("message") == []
        assert panel.announcement == (
            "every 1st and 3rd Tuesday of the month, 14:00–16:00. "
            "Next date: Tuesday, March 3, 2026."
        )

    def test_in_the_editor_s_language(self, administrator):
        UserProfile.objects.create(user=User.objects.get(), preferred_language="de")
        panel = ask(administrator, FIRST_AND_THIRD)

        assert panel.sentence == "jeden 1. und 3. Dienstag im Monat, 14:00–16:00 Uhr"
        assert panel.words("day")[0] == "Dienstag, 3. März 2026"

    def test_what_is_over_today_is_no_next_date(self, administrator, clock):
        clock.move_to(dt.datetime(2026, 3, 3, 16, 1, tzinfo=BERLIN))

        assert ask(administrator, FIRST_AND_THIRD).dates[0] == "2026-03-17"

    def test_there_are_no_more_dates_than_there_are(self, administrator):
        panel = ask(administrator, FIRST_AND_THIRD, recurrence_until="2026-03-31")

        assert panel.dates == ["2026-03-03", "2026-03-17"]
        assert panel.words("note") == ["These are all the dates to come."]

    def test_a_rule_that_has_ended(self, administrator):
        panel = ask(administrator, FRIDAY, recurrence_until="2026-02-20")

        assert panel.dates == []
        assert panel.words("note") == ["No date is to come."]

    def test_validity_that_is_not_saved_yet(self, administrator):
        data = {**FRIDAY, "valid_from": "2026-06-01", "valid_until": "2026-06-20"}
        panel = ask(administrator, data)

        assert panel.dates == ["2026-06-05", "2026-06-12", "2026-06-19"]
        assert panel.words("remarks li") == [
            "Valid from June 1, 2026 to June 20, 2026.",
            "Not on public holidays (Nordrhein-Westfalen, Germany).",
        ]

    def test_a_rule_that_cannot_be_drawn_has_dates_too(self, administrator):
        rule = "DTSTART:20260303\nRRULE:FREQ=WEEKLY;BYDAY=TU\nEXRULE:FREQ=MONTHLY;BYDAY=1TU"
        data = {"recurrence_how_often": "text", "recurrence_text": rule}
        panel = ask(administrator, {**FRIDAY, **data})

        assert panel.sentence == "a rule kept as text, which only the dates can tell, 14:00–16:00"
        assert panel.dates[:2] == ["2026-03-10", "2026-03-17"]


class TestWhatIsLeftOut:
    def test_a_public_holiday_is_named(self, administrator):
        panel = ask(administrator, FRIDAY, recurrence_start="2026-03-20")

        assert panel.dates == ["2026-03-20", "2026-03-27", "2026-04-10", "2026-04-17", "2026-04-24"]
        assert panel.left_out == ["left out: Friday, April 3, 2026 Good Friday, closed"]

    def test_unless_the_slot_is_also_on_public_holidays(self, administrator):
        data = {**FRIDAY, "recurrence_start": "2026-03-20", "on_public_holidays": "on"}
        panel = ask(administrator, data)

        assert "2026-04-03" in panel.dates
        assert panel.left_out == []
        assert panel.words("remarks") == ["Also on public holidays."]

    def test_holidays_are_those_of_the_place_that_is_chosen(self, administrator):
        place = factories.PlaceFactory(holiday_region="DE-BY")
        data = {**FRIDAY, "recurrence_how_often": "dates", "recurrence_dates": "2027-01-06"}

        assert ask(administrator, data).dates == ["2027-01-06"]
        panel = ask(administrator, data, place=place.pk)
        assert panel.dates == []
        assert "Epiphany" in panel.left_out[0]
        assert panel.words("remarks") == ["Not on public holidays (Bayern, Germany)."]

    def test_without_a_region_the_panel_says_that_nothing_is_known(self, administrator, settings):
        settings.WAGTAIL_QUARTIER = {"HOLIDAY_COUNTRY": ""}

        assert "No public holidays are known here" in ask(administrator, FRIDAY).words("remarks")[0]

    @pytest.mark.parametrize("where", ["everywhere", "place", "offer", "elsewhere"])
    def test_closures(self, administrator, where):
        place, offer = factories.PlaceFactory(), factories.OfficeHoursFactory()
        scope = {
            "everywhere": {},
            "place": {"place": place},
            "offer": {"office_hours": offer},
            "elsewhere": {"place": factories.PlaceFactory()},
        }[where]
        factories.ClosureFactory(**scope, reason="Cleaning")
        data = {**FRIDAY, "on_public_holidays": "on"}
        panel = ask(administrator, data, place=place.pk, offer=offer.pk)

        if where == "elsewhere":
            assert panel.left_out == []
        else:
            assert panel.left_out == ["left out: Friday, March 6, 2026 closed: Cleaning"]

    def test_many_dates_in_a_row_are_one_line(self, administrator):
        factories.ClosureFactory(last_day=dt.date(2026, 3, 20), reason="Holidays")
        data = {**FRIDAY, "recurrence_how_often": "daily", "recurrence_interval": "1"}
        panel = ask(administrator, data)

        assert panel.left_out == [
            "left out: Tuesday, March 3, 2026 to Friday, March 20, 2026 18 dates closed: Holidays"
        ]
        assert panel.dates[0] == "2026-03-21"

    def test_what_is_left_out_is_not_listed_without_end(self, administrator):
        for day in range(2, 31, 2):
            date = dt.date(2026, 3, day)
            factories.ClosureFactory(first_day=date, last_day=date, reason=f"No. {day}")
        data = {**FRIDAY, "recurrence_how_often": "dates"}
        data["recurrence_dates"] = "\n".join(f"2026-03-{day:02}" for day in range(4, 31, 2))
        panel = ask(administrator, data)

        assert len(panel.left_out) == 8
        assert panel.words("note") == ["6 more dates are left out.", "No date is to come."]

    def test_single_dates_of_a_slot_that_is_saved(self, administrator):
        slot = factories.SlotFactory()
        changes = [
            {"date": dt.date(2026, 3, 3), "slot_key": slot.key, "reason": "illness"},
            {
                "date": dt.date(2026, 3, 10),
                "slot_key": slot.key,
                "action": "move",
                "new_date": dt.date(2026, 3, 11),
            },
            {"date": dt.date(2026, 3, 17), "slot_key": uuid.uuid4()},
        ]
        for change in changes:
            models.OfficeHoursChange.objects.create(office_hours=slot.office_hours, **change)
        data = {**FRIDAY, "recurrence_weekdays": "1"}
        panel = ask(administrator, data, offer=slot.office_hours_id, key=slot.key)

        assert panel.left_out == [
            "left out: Tuesday, March 3, 2026 cancelled: illness",
            "left out: Tuesday, March 10, 2026 moved to March 11, 2026",
        ]
        assert panel.dates[:2] == ["2026-03-11", "2026-03-17"]
        assert panel.words("remark")[2] == "moved from March 10, 2026"


class TestWhatIsMissingOrWrong:
    def test_nothing_chosen_yet(self, administrator):
        panel = ask(administrator, {"recurrence_how_often": ""})

        assert panel.words("message") == ["Choose how often, and the next dates appear here."]
        assert panel.words("message--error") == []

    def test_without_times_there_are_dates_without_times(self, administrator):
        panel = ask(administrator, FRIDAY, start_time="", end_time="")

        assert panel.sentence == "every Friday"
        assert panel.words("message") == ["Say from when until when."]
        assert panel.words("date")[0] == "Friday, March 6, 2026"

    def test_what_is_only_missing_is_no_error(self, administrator):
        panel = ask(administrator, {**FRIDAY, "recurrence_weekdays": ""})

        assert panel.words("message") == ["Choose at least one weekday."]
        assert panel.words("message--error") == []

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            ({"start_time": "soon"}, "From: Enter a valid time."),
            ({"end_time": "14:00"}, "Until: The end has to differ from the beginning."),
            (
                {"valid_from": "2026-05-01", "valid_until": "2026-04-01"},
                "Valid until: This is before the beginning.",
            ),
            ({"place": "999999"}, "Place: Select a valid choice."),
        ],
    )
    def test_what_is_wrong_is_said_with_the_field(self, administrator, data, message):
        panel = ask(administrator, {**FRIDAY, **data})

        assert panel.words("message--error")[0].startswith(message)
        assert panel.sentence
        assert panel.dates == []
        assert panel.announcement == panel.words("message--error")[0]

    @pytest.mark.parametrize(("parts", "message"), ABSURD.values(), ids=ABSURD)
    def test_absurd_rules_are_refused_at_once(self, administrator, parts, message):
        data = {f"recurrence_{name}": value for name, value in parts.items()}
        data |= {"start_time": "14:00", "end_time": "16:00"}
        ask(administrator, FRIDAY)
        with at_most(0.05):
            panel = ask(administrator, data)

        assert message in panel.words("message--error")[0]
        assert panel.dates == []

    @pytest.mark.parametrize("value", ["\x00", "9" * 30, "-1", "٣", "<script>", "é" * 10_000])
    @pytest.mark.parametrize(
        "name", ["offer", "key", "place", "start_time", "valid_from", "recurrence_start"]
    )
    def test_no_input_breaks_it(self, administrator, name, value):
        answer = administrator.post(url("slot_preview"), {**FRIDAY, name: value})

        assert answer.status_code == 200
        assert b"<script" not in answer.content

    def test_more_fields_than_any_form_has_are_refused(self, administrator):
        fields = {f"field-{number}": "" for number in range(10_000)}

        assert administrator.post(url("slot_preview"), fields).status_code == 400

    def test_a_rule_that_hardly_ever_comes_true_is_looked_at_fast(self, administrator):
        factories.ClosureFactory(last_day=dt.date(2199, 12, 31))
        ask(administrator, FRIDAY)
        with at_most(0.2):
            panel = ask(administrator, {**FRIDAY, "recurrence_how_often": "daily"})

        assert panel.words("note") == ["No date is to come."]


class TestWhoMayAsk:
    def test_an_editor_may(self, editor):
        assert ask(editor, FRIDAY).sentence == "every Friday, 14:00–16:00"

    def test_somebody_without_office_hours_may_not(self, db):
        user = User.objects.create_user("guest", "g@example.org", "secret")
        user.user_permissions.add(Permission.objects.get(codename="access_admin"))
        client = Client(headers={"x-requested-with": "XMLHttpRequest"})
        client.force_login(user)

        assert client.post(url("slot_preview"), FRIDAY).status_code == 403

    def test_nobody_else_may(self, client):
        assert client.post(url("slot_preview"), FRIDAY).status_code == 302

    def test_not_from_another_site(self, administrator):
        strict = Client(enforce_csrf_checks=True)
        strict.cookies = administrator.cookies

        assert strict.post(url("slot_preview"), FRIDAY).status_code == 403

    def test_looking_is_not_asking(self, administrator):
        assert administrator.get(url("slot_preview")).status_code == 405

    def test_nothing_is_stored(self, administrator):
        ask(administrator, FRIDAY)

        assert not models.Slot.objects.exists()


class TestTheForm:
    def test_the_panel_speaks_before_any_script_does(self, administrator):
        slot = factories.SlotFactory(recurrence=weekly(4, dt.date(2026, 3, 20)))
        html = administrator.get(url("edit", slot.office_hours_id)).content.decode()
        panel = Panel(html)

        assert panel.sentence == "every Friday, 14:00–16:00"
        assert panel.left_out == ["left out: Friday, April 3, 2026 Good Friday, closed"]
        assert f'data-quartier-slot-key-value="{slot.key}"' in html
        assert f'data-quartier-slot-offer-value="{slot.office_hours_id}"' in html
        assert "wagtail_quartier/admin/slot-panel.js" in html
        assert "wagtail_quartier/admin/slot-panel.css" in html

    def test_each_slot_has_a_panel_and_so_has_one_that_is_added(self, administrator):
        slot = factories.SlotFactory()
        factories.SlotFactory(office_hours=slot.office_hours)
        html = administrator.get(url("edit", slot.office_hours_id)).content.decode()
        panels = html_of_rows(html)

        assert [panel["data-quartier-slot-prefix-value"] for panel in panels] == [
            "slots-0",
            "slots-1",
            "slots-__prefix__",
        ]
        assert "Choose how often" in text(panels[2].select_one(".quartier-slot__preview"))

    def test_more_slots_need_no_more_questions_about_the_offer(self, administrator):
        slot = factories.SlotFactory()
        for _ in range(3):
            factories.SlotFactory(office_hours=slot.office_hours)
        with CaptureQueriesContext(connection) as queries:
            administrator.get(url("edit", slot.office_hours_id))
        table = connection.ops.quote_name("wagtail_quartier_closure")
        closures = [query for query in queries if table in query["sql"]]

        assert len(closures) == 1

    def test_a_form_that_is_refused_speaks_of_what_was_sent(self, administrator):
        slot = factories.SlotFactory()
        data = shown(administrator, url("edit", slot.office_hours_id))
        data["title"] = ""
        data["slots-0-recurrence_weekdays"] = "3"
        add_row(data, "slots", recurrence_how_often="", start_time="")
        answer = administrator.post(
            url("edit", slot.office_hours_id), {**data.dict(), "action-publish": "yes"}
        )

        assert answer.status_code == 200
        assert Panel(answer.content.decode()).words("sentence")[0] == "every Thursday, 14:00–16:00"

    def test_the_translation_s_panel_speaks_of_the_original_s_closures(self, administrator):
        slot = factories.SlotFactory(recurrence=daily(dt.date(2026, 1, 1)))
        german = Locale.objects.get_or_create(language_code="de")[0]
        translation = slot.office_hours.copy_for_translation(german)
        translation.save()
        factories.ClosureFactory(office_hours=slot.office_hours, reason="Cleaning")
        data = {**FRIDAY, "offer": translation.pk}

        assert "Cleaning" in ask(administrator, data).left_out[0]

    @pytest.mark.parametrize(
        ("slots", "help_text"),
        [
            (0, "Slots can be chosen here once they are saved."),
            (1, "A slot added just now can be chosen here once it is saved."),
        ],
    )
    def test_the_help_about_slots_says_what_is_so(self, administrator, slots, help_text):
        offer = factories.OfficeHoursFactory()
        for _ in range(slots):
            factories.SlotFactory(office_hours=offer)
        form = administrator.get(url("edit", offer.pk)).context["form"]

        assert form.formsets["changes"].empty_form.fields["slot_key"].help_text == help_text
