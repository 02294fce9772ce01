"""One date of a timetable: what it says, what it leaves out, and how a host changes it."""

import datetime as dt

import pytest
from django.utils import translation
from wagtail.models import Locale

from tests import factories
from tests.clock import NOW
from tests.templates.reading import read, render
from wagtail_quartier import models
from wagtail_quartier.listings.office_hours import coming_week, everything
from wagtail_quartier.templatetags.quartier_times import quartier_call, quartier_coming_day

pytestmark = pytest.mark.django_db


def entry(**context):
    """Return today's entry as a reader takes it in."""
    shown = coming_week(everything()).days[0].entries[0]
    return render("includes/entry.html", entry=shown, **context)


def slot(**fields):
    return factories.SlotFactory(**fields)


class TestWhatItSays:
    def test_kind_appointment_languages_and_cost(self):
        slot(
            office_hours__kind="counselling",
            office_hours__languages=["ar", "de"],
            office_hours__cost="2 < 3 euros",
        )
        reading = entry()

        assert [e.text for e in reading.all("span", "quartier-chip")] == [
            "counselling",
            "Come without an appointment",
            "Arabic, German",
            "2 < 3 euros",
        ]
        assert reading.all("svg", "quartier-icon--kind_counselling")

    def test_an_unknown_kind_is_shown_as_it_is(self):
        slot(office_hours__kind="singing")

        assert entry().all("span", "quartier-chip")[0].text == "singing"

    def test_the_place_its_quarter_and_the_way_in(self):
        quarter = factories.quarter(title="North & South", colour="moss")
        slot(place=factories.PlaceFactory(name="<The> mill", quarter=quarter, entrance="yes"))

        assert "North & South" in entry(with_quarter=True).words
        assert "North & South" not in entry().words
        assert "<The> mill" in entry().words
        assert "Step-free" in entry().words
        assert "<The> mill" not in entry(without_place=True).words

    @pytest.mark.parametrize("answer", ["no", "partly", "unchecked"])
    def test_only_yes_is_step_free(self, answer):
        slot(place=factories.PlaceFactory(entrance=answer))

        assert "Step-free" not in entry().words

    def test_the_quarter_of_a_draft_is_not_named(self):
        quarter = factories.quarter(title="Draft quarter", live=False)
        slot(place=factories.PlaceFactory(quarter=quarter))

        assert "Draft quarter" not in entry(with_quarter=True).words

    def test_by_appointment_a_button_calls(self):
        number = factories.ContactFactory(telephone="030 23125 123")
        slot(office_hours__by_appointment=True, contact=number)
        (link,) = entry().all("a")

        assert link.attributes["href"] == "tel:03023125123"
        assert "quartier-entry__call--button" in link.attributes["class"]

    def test_a_cancelled_date_offers_nothing_to_come_for(self):
        cancelled = slot(contact=factories.ContactFactory())
        models.OfficeHoursChange.objects.create(
            office_hours=cancelled.office_hours, date=NOW.date(), reason="illness"
        )

        assert entry().all("dl") == entry().all("ul") == entry().all("a") == []

    def test_words_of_another_language_say_so_and_ours_do_not(self):
        arabic = Locale.objects.create(language_code="ar")
        slot(office_hours__locale=arabic, office_hours__note="ملاحظة", office_hours__cost="مجانا")
        marked = [e for e in entry().elements if e.attributes.get("lang") == "ar"]

        assert [e.tag for e in marked] == ["h4", "p", "bdi"]
        assert {e.attributes["dir"] for e in marked} == {"rtl"}


class TestConfirmed:
    def words(self, confirmed_on):
        slot(office_hours__last_confirmed_on=confirmed_on)
        found = entry().all("p", "quartier-confirmed")
        return [" ".join(e.text.split()) for e in found]

    def test_lately(self):
        (words,) = self.words(dt.date(2026, 2, 17))

        assert words.startswith("Last confirmed on")
        assert words.endswith("2026")

    def test_overdue(self):
        (words,) = self.words(dt.date(2024, 2, 17))

        assert words.startswith("Last confirmed on")
        assert words.endswith("That is a while ago: please ask before you come.")

    def test_never_and_just_begun(self):
        assert self.words(None) == []


class TestAHostsOwn:
    """Chips and facts are drawn once, and still from the host's templates."""

    @pytest.fixture(autouse=True)
    def own_chip(self, tmp_path, settings):
        own = tmp_path / "wagtail_quartier" / "includes" / "chip.html"
        own.parent.mkdir(parents=True)
        own.write_text("<b>{{ text }} at the host's</b>")
        settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]

    @pytest.mark.parametrize("debug", [True, False])
    def test_a_chip(self, debug, settings):
        settings.DEBUG = debug
        slot()

        assert "Come without an appointment at the host's" in entry().words


def test_each_language_has_its_own_words():
    slot()
    with translation.override("de"):
        german = entry().words

    assert german != entry().words
    assert "Come without an appointment" in entry().words


def test_the_number_to_call():
    assert quartier_call(None) is None
    assert quartier_call(factories.ContactFactory.build(telephone="none", mobile="")) is None


def test_a_day_of_another_year_says_which():
    assert read(quartier_coming_day(dt.date(2027, 1, 5))).words == "Tuesday 5 January 2027"
    assert quartier_coming_day(None) == ""


class TestDrawnOnce:
    def week(self):
        return render("includes/timetable.html", timetable=coming_week(everything())).words

    def test_what_has_not_changed_is_not_drawn_again(self, monkeypatch):
        slot()
        before = self.week()
        monkeypatch.setattr(
            "wagtail_quartier.templatetags.quartier_remembered_entries.TEMPLATE", "no such file"
        )

        assert self.week() == before

    def test_whatever_changes_is_seen_at_once(self, clock):
        contact = factories.ContactFactory(telephone="030 23125 001")
        one = slot(contact=contact, office_hours__languages=["de"])
        assert "030 23125 001" in self.week()

        contact.telephone = "030 23125 002"
        contact.save()
        assert "030 23125 002" in self.week()
        one.place.street = "Other Street 7"
        one.place.save()
        assert "Other Street 7" in self.week()
        one.office_hours.languages = ["de", "uk"]
        one.office_hours.save()
        assert "Ukrainian" in self.week()
        one.office_hours.changes.create(date=NOW.date(), reason="Illness")
        one.office_hours.save()
        assert "cancelled: Illness" in self.week()
