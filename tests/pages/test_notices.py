"""The notice for the door: the week, what is different soon, and who may see it."""

import datetime as dt
import re

import pytest
from django.contrib.auth.models import Group
from django.utils import translation
from wagtail.models import Locale, PageViewRestriction

from tests import factories
from tests.templates.reading import read
from wagtail_quartier import models
from wagtail_quartier.listings import contacts
from wagtail_quartier.listings.coming_weeks import ComingWeeks
from wagtail_quartier.listings.notice_sizes import SIZES, fitting_size
from wagtail_quartier.listings.notices import EIGHT_WEEKS, notice
from wagtail_quartier.schedules.builders import dates, monthly_day, monthly_nth, weekly

pytestmark = pytest.mark.django_db

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY = range(5)
LONG_AGO = dt.date(2024, 1, 1)


@pytest.fixture
def house():
    return factories.centre(title="The old mill", place=factories.PlaceFactory(name="Mill"))


def add(house, recurrence, title="Advice", **fields):
    """Give the house a slot on which it is open from 14:00 to 16:00."""
    offer = {key: fields.pop(key) for key in ("by_appointment", "languages") if key in fields}
    fields.setdefault("place", house.place)
    return factories.SlotFactory(
        recurrence=recurrence,
        office_hours=factories.OfficeHoursFactory(title=title, **offer),
        **fields,
    )


def change(slot, day, action, **fields):
    return models.OfficeHoursChange.objects.create(
        office_hours=slot.office_hours, slot_key=slot.key, date=day, action=action, **fields
    )


def visit(client, house):
    response = client.get(f"{house.get_url()}notice/")
    assert response.status_code == 200
    return read(response.content.decode())


def rows(reading, table):
    """The text of each row of a table, by the number of its cells a list."""
    (found,) = reading.all("table", table)
    return " ".join(found.text.split())


def changes(reading):
    """What stands in the table of what is different, without its head."""
    return rows(reading, "quartier-notice__changes").removeprefix("WhenWhatWhat is different ")


class TestWeek:
    def test_every_day_has_a_row_and_every_time_its_people_and_languages(self, client, house):
        contact = factories.ContactFactory(name="Ada Beispiel")
        add(
            house,
            weekly(TUESDAY, LONG_AGO),
            contact=contact,
            by_appointment=True,
            languages=["ar", "de"],
        )
        week = rows(visit(client, house), "quartier-notice__week")

        assert week == (
            "Who is there when? Monday no fixed times Tuesday 14:00–16:00 Advice By appointment "
            "Ada Beispiel Arabic, German Wednesday no fixed times Thursday no fixed times "
            "Friday no fixed times Saturday no fixed times Sunday no fixed times"
        )

    def test_what_is_not_every_week_says_when_and_names_the_next_dates(self, client, house):
        add(house, monthly_nth(TUESDAY, [1, 3], LONG_AGO), "Debts")
        add(house, monthly_day(15, LONG_AGO), "Pensions")
        add(house, dates(dt.date(2026, 3, 5), dt.date(2026, 1, 1)), "Concert")
        week = rows(visit(client, house), "quartier-notice__week")

        assert (
            "Tuesday 14:00–16:00 Debts every 1st and 3rd Tuesday of the month "
            "next: 3 March, 17 March, 7 April" in week
        )
        assert "14:00–16:00 Pensions on the 15th of every month next: 15 March, 15 April" in week
        assert week.index("Sunday") < week.index("On some days") < week.index("Pensions")
        assert "Concert on March 5, 2026" in week

    def test_when_it_begins_and_ends_and_where_else_it_is(self, client, house):
        add(house, weekly(MONDAY, LONG_AGO), "Later", valid_from=dt.date(2026, 3, 16))
        add(house, weekly(FRIDAY, LONG_AGO, dt.date(2026, 3, 20)), "Ending")
        away = add(house, weekly(WEDNESDAY, LONG_AGO), place=factories.PlaceFactory(name="Barn"))
        house.office_hours_links.create(office_hours=away.office_hours)
        house.save()
        week = rows(visit(client, house), "quartier-notice__week")

        assert "Later from 16 March on" in week
        assert "Ending until 20 March" in week
        assert "Advice Barn" in week

    def test_what_is_over_or_not_published_is_left_out(self, client, house):
        add(house, weekly(MONDAY, LONG_AGO, dt.date(2026, 2, 23)), "Long gone")
        add(house, weekly(MONDAY, LONG_AGO), "Gone", valid_until=dt.date(2026, 3, 1))
        add(house, weekly(MONDAY, LONG_AGO), "Secret").office_hours.unpublish()
        reading = visit(client, house)

        assert reading.all("table") == []
        assert "There are no fixed times." in reading.words


class TestWhatIsDifferent:
    def test_closures_and_public_holidays(self, client, house):
        add(house, weekly(range(5), LONG_AGO))
        factories.ClosureFactory(
            first_day=dt.date(2026, 3, 5), last_day=dt.date(2026, 3, 10), reason="moving house"
        )
        with translation.override("en"):
            found = changes(visit(client, house))

        # The four weeks end before Good Friday.
        assert found == "Thursday 5 March to Tuesday 10 March Everything closed moving house"

    def test_a_public_holiday_has_its_name(self, client, house, clock):
        add(house, weekly(range(5), LONG_AGO))
        clock.move_to(dt.datetime(2026, 4, 1, 9, tzinfo=dt.UTC))

        assert changes(visit(client, house)) == (
            "Friday 3 April Everything closed Good Friday "
            "Monday 6 April Everything closed Easter Monday"
        )

    def test_cancelled_moved_and_added(self, client, house):
        slot = add(house, weekly(TUESDAY, LONG_AGO))
        change(slot, dt.date(2026, 3, 3), "cancel", reason="illness")
        change(slot, dt.date(2026, 3, 10), "move", new_date=dt.date(2026, 3, 11))
        change(slot, dt.date(2026, 3, 17), "move", start_time=dt.time(9), end_time=dt.time(10))
        change(slot, dt.date(2026, 3, 21), "add", start_time=dt.time(9), end_time=dt.time(10))

        assert changes(visit(client, house)) == (
            "Tuesday 3 March 14:00–16:00 Advice cancelled illness "
            "Tuesday 10 March 14:00–16:00 Advice moved to Wednesday 11 March, 14:00 "
            "Tuesday 17 March 09:00–10:00 Advice instead of the usual time "
            "Saturday 21 March 09:00–10:00 Advice extra date"
        )

    def test_nothing(self, client, house):
        add(house, weekly(TUESDAY, LONG_AGO))

        assert visit(client, house).all("table", "quartier-notice__changes") == []


class TestSheet:
    def test_whom_to_call_and_where_it_all_stands(self, client, house):
        contact = factories.ContactFactory(name="Ada", telephone="030 23125 001", email="")
        house.contact_links.create(contact=contact, responsibility="Keys", locale=house.locale)
        house.save()
        reading = visit(client, house)

        assert "The old mill Example Street 101234 Exampletown" in reading.words
        assert "Ada Keys 030 23125 001" in reading.words
        assert house.full_url in reading.words
        assert "As of March 3, 2026" in reading.words
        assert len(reading.all("svg", "quartier-qr__code")) == 1
        assert reading.levels[0] == 1

    def test_a_house_with_nothing_but_a_name(self, client):
        reading = visit(client, factories.centre(title="New house", place=None))

        assert "There are no fixed times. Please call or write first." in reading.words

    def test_from_right_to_left(self, client, house):
        add(house, weekly(TUESDAY, LONG_AGO))
        arabic = Locale.objects.create(language_code="ar")
        page = house.copy_for_translation(arabic, copy_parents=True)
        page.save_revision().publish()
        with translation.override("ar"):
            reading = visit(client, page)

        assert reading.all("html")[0].attributes["dir"] == "rtl"
        assert reading.all("bdi", "quartier-notice__time")[0].attributes["dir"] == "ltr"
        assert "الثلاثاء" in reading.words
        title = reading.all("strong", "quartier-notice__title")[0].attributes
        assert (title["lang"], title["dir"]) == ("en", "ltr")

    def test_more_to_say_means_smaller_letters(self, house):
        def size():
            coming = ComingWeeks(house.get_notice_scope(), EIGHT_WEEKS)
            return fitting_size(notice(coming, house.place_id, contacts.of_page(house)), "A house")

        found = [size()]
        for number in range(6):
            add(house, weekly(range(5), LONG_AGO), start_time=dt.time(8 + number))
            found.append(size())

        assert found[0] == SIZES[0]
        assert found == sorted(found, reverse=True)
        assert found[-1] == SIZES[-1]


class TestWhoMaySeeIt:
    def test_the_page_leads_there(self, client, house):
        add(house, weekly(TUESDAY, LONG_AGO))
        links = [
            link.attributes.get("href")
            for link in read(client.get(house.get_url()).content.decode()).all("a")
        ]

        assert f"{house.get_url()}notice/" in links

    def test_a_private_page_keeps_its_notice_private(self, client, house):
        restriction = PageViewRestriction.objects.create(
            page=house, restriction_type=PageViewRestriction.GROUPS
        )
        restriction.groups.add(Group.objects.create(name="the team"))

        assert client.get(f"{house.get_url()}notice/").status_code == 302

    def test_a_draft_has_none(self, client, house):
        house.unpublish()

        assert client.get(f"{house.get_url()}notice/").status_code == 404

    def test_nothing_can_be_sent_there(self, client, house):
        assert client.post(f"{house.get_url()}notice/").status_code == 405

    def test_it_costs_the_same_however_much_is_on(
        self, client, house, django_assert_max_num_queries
    ):
        def queries():
            client.get(f"{house.get_url()}notice/")
            with django_assert_max_num_queries(20) as captured:
                visit(client, house)
            return len(captured)

        slot = add(house, weekly(TUESDAY, LONG_AGO), contact=factories.ContactFactory())
        few = queries()
        change(slot, dt.date(2026, 3, 10), "cancel")
        for _number in range(4):
            add(house, weekly(MONDAY, LONG_AGO), contact=factories.ContactFactory())

        assert queries() == few


def test_words_that_look_like_code_stay_words(client):
    nasty = "</script><script>alert(1)</script>"
    house = factories.centre(title=nasty, place=factories.PlaceFactory(name=nasty, city=nasty))
    add(house, weekly(TUESDAY, LONG_AGO), nasty)
    for url in (house.get_url(), f"{house.get_url()}notice/"):
        html = client.get(url).content.decode()
        assert "alert(1)" in html
        assert not re.search(r"<script(?! type=\"application/ld\+json\">)", html)
