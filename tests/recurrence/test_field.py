"""The model field, in a database, in fixtures, revisions and migrations."""

from __future__ import annotations

import copy
import datetime as dt
import json
import pickle
from typing import Any

import pytest
from django.core import serializers
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.db.migrations.writer import MigrationWriter
from django.forms import modelform_factory
from django.test.utils import isolate_apps
from django.utils import timezone
from recurrence import Recurrence, deserialize
from wagtail.admin.compare import comparison_class_registry

from tests.factories import OfficeHoursFactory, SlotFactory
from wagtail_quartier.admin.recurrence_comparison import RecurrenceComparison
from wagtail_quartier.admin.recurrence_widget import RecurrenceFormField, RecurrenceWidget
from wagtail_quartier.models import OfficeHours, Slot
from wagtail_quartier.recurrence_field import LocalRecurrenceField
from wagtail_quartier.schedules.builders import dates, monthly_nth, weekly
from wagtail_quartier.schedules.text import read_recurrence, write_recurrence

START = dt.date(2026, 11, 3)
TUESDAYS = weekly(1, START, until=dt.date(2027, 3, 31))
TEXT = "DTSTART;VALUE=DATE:20261103\nRRULE:FREQ=WEEKLY;UNTIL=20270331;BYDAY=TU"
EVERYTHING = read_recurrence(
    "DTSTART:20261103\nRRULE:FREQ=MONTHLY;UNTIL=20271231;BYDAY=1TU,-1FR\n"
    "RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=2;BYMONTHDAY=-1\nEXRULE:FREQ=WEEKLY;BYDAY=SU\n"
    "RDATE:20261224,20261231\nEXDATE:20270105,20270202"
)

pytestmark = pytest.mark.django_db


def stored(slot: Slot) -> str:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT recurrence FROM {Slot._meta.db_table} WHERE id = %s", [slot.pk])  # noqa: S608 - no input
        return cursor.fetchone()[0]


def again(slot: Slot) -> Recurrence:
    return Slot.objects.get(pk=slot.pk).recurrence


# Storage


def test_a_rule_is_stored_as_text_of_local_dates() -> None:
    slot = SlotFactory(recurrence=TUESDAYS)
    assert stored(slot) == TEXT
    assert again(slot) == TUESDAYS
    assert again(slot).include_dtstart is False


def test_everything_a_rule_can_hold_is_kept() -> None:
    assert write_recurrence(again(SlotFactory(recurrence=EVERYTHING))) == write_recurrence(
        EVERYTHING
    )


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo", "UTC", "Pacific/Kiritimati"])
def test_the_time_zone_of_the_editor_moves_no_date(zone: str) -> None:
    with timezone.override(zone):
        slot = SlotFactory(recurrence=TUESDAYS)
        assert again(slot) == TUESDAYS
    assert stored(slot) == TEXT
    assert again(slot) == TUESDAYS


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/Berlin"])
def test_what_django_recurrence_stored_is_read_as_dates_of_the_site(zone: str) -> None:
    slot = SlotFactory()
    text = "DTSTART:20261102T230000Z\nRRULE:FREQ=WEEKLY;UNTIL=20270330T220000Z;BYDAY=TU"
    with connection.cursor() as cursor:
        cursor.execute(f"UPDATE {Slot._meta.db_table} SET recurrence = %s", [text])  # noqa: S608 - no input
    with timezone.override(zone):
        assert again(slot) == TUESDAYS


def test_a_value_read_by_django_recurrence_can_be_assigned() -> None:
    text = "DTSTART:20261102T230000Z\nRRULE:FREQ=WEEKLY;UNTIL=20270330T220000Z;BYDAY=TU"
    slot = SlotFactory(recurrence=deserialize(text))
    assert stored(slot) == TEXT


def test_saving_leaves_the_value_on_the_instance_as_it_will_be_read() -> None:
    slot = SlotFactory(recurrence="DTSTART:20261103T140000\nRRULE:FREQ=WEEKLY;BYDAY=TU")
    assert write_recurrence(slot.recurrence) == write_recurrence(again(slot))


@pytest.mark.parametrize(
    "queryset", [Slot.objects.only("start_time"), Slot.objects.defer("recurrence")]
)
def test_the_field_can_be_deferred(
    queryset: models.QuerySet, django_assert_num_queries: Any
) -> None:
    SlotFactory(recurrence=TUESDAYS)
    with django_assert_num_queries(2):
        assert queryset.get().recurrence == TUESDAYS


def test_rules_can_be_looked_up() -> None:
    slot = SlotFactory(recurrence=TUESDAYS)
    SlotFactory(recurrence=dates(START))
    assert Slot.objects.get(recurrence=TUESDAYS) == slot
    assert Slot.objects.get(recurrence__contains="BYDAY=TU") == slot
    assert Slot.objects.filter(recurrence__isnull=True).count() == 0


# Copies, fixtures, revisions


def test_a_rule_can_be_copied_and_pickled() -> None:
    slot = SlotFactory(recurrence=EVERYTHING)
    for twin in (copy.copy(slot), copy.deepcopy(slot), pickle.loads(pickle.dumps(slot))):  # noqa: S301 - our own
        assert twin.recurrence == EVERYTHING
    deep = copy.deepcopy(slot)
    deep.recurrence.exdates.clear()
    assert slot.recurrence == EVERYTHING


@pytest.mark.parametrize("form", ["json", "python", "xml"])
def test_fixtures_bring_a_rule_back(form: str) -> None:
    slot = SlotFactory(recurrence=EVERYTHING)
    dumped = serializers.serialize(form, Slot.objects.all())
    Slot.objects.update(recurrence="")
    for row in serializers.deserialize(form, dumped):
        row.save()
    assert write_recurrence(again(slot)) == write_recurrence(EVERYTHING)


def test_a_revision_keeps_the_rules_of_its_slots() -> None:
    offer = OfficeHoursFactory()
    offer.slots = [Slot(recurrence=TUESDAYS, start_time=dt.time(14), end_time=dt.time(16))]
    offer.save()
    offer.slots.get().recurrence = dates(START)
    revision = offer.save_revision()
    json.dumps(revision.content["slots"][0]["recurrence"])
    offer.slots = [Slot(recurrence=dates(START), start_time=dt.time(9), end_time=dt.time(10))]
    offer.save()
    assert revision.as_object().slots.get().recurrence == TUESDAYS
    revision.publish()
    assert OfficeHours.objects.get(pk=offer.pk).slots.get().recurrence == TUESDAYS


def test_two_revisions_are_compared_in_words() -> None:
    field = Slot._meta.get_field("recurrence")
    before, after = Slot(recurrence=TUESDAYS), Slot(recurrence=monthly_nth(4, -1, START))
    comparison = RecurrenceComparison(field, before, after)
    assert comparison.has_changed()
    assert '<span class="deletion">every Tuesday, until' in comparison.htmldiff()
    assert '<span class="addition">every last Friday of the month</span>' in comparison.htmldiff()


def test_revisions_are_not_different_for_the_way_a_rule_is_written() -> None:
    field = Slot._meta.get_field("recurrence")
    written = read_recurrence("DTSTART:20261103\nRRULE:FREQ=WEEKLY;UNTIL=20270331")
    comparison = RecurrenceComparison(field, Slot(recurrence=TUESDAYS), Slot(recurrence=written))
    assert not comparison.has_changed()
    assert "deletion" not in comparison.htmldiff()
    nearly = RecurrenceComparison(
        field,
        Slot(recurrence=monthly_nth(4, -1, START)),
        Slot(recurrence=monthly_nth(4, -2, START)),
    )
    assert nearly.has_changed()
    none = RecurrenceComparison(field, Slot(recurrence=None), Slot(recurrence=TUESDAYS))
    assert none.has_changed()
    assert "every Tuesday" in none.htmldiff()


# Validation


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("every Tuesday", "“every Tuesday” is not a rule of dates."),
        (7, "“7” is not a rule of dates."),
        (None, "This field cannot be null."),
        ("", "This field cannot be blank."),
        (Recurrence(), "This field cannot be blank."),
        ("DTSTART:20261103\nRRULE:FREQ=SECONDLY", "A rule gives days, not hours or minutes"),
        (
            "DTSTART:20260101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
            "The rule never comes true: the calendar has no such day in that month.",
        ),
    ],
)
def test_what_is_no_rule_for_a_timetable_is_refused(value: Any, message: str) -> None:
    slot = Slot(recurrence=value)
    with pytest.raises(ValidationError) as refused:
        slot.clean_fields(exclude=["office_hours", "start_time", "end_time"])
    assert refused.value.message_dict["recurrence"][0].startswith(message)


def test_a_field_that_may_be_blank_takes_no_rule_at_all() -> None:
    field = LocalRecurrenceField(blank=True, null=True)
    assert field.clean(Recurrence(), None) == Recurrence(include_dtstart=False)
    assert field.clean(None, None) is None
    assert field.get_prep_value(None) is None


def test_a_new_object_has_an_empty_rule_or_the_default() -> None:
    assert Slot().recurrence == Recurrence()
    assert LocalRecurrenceField(default=lambda: TUESDAYS).get_default() == TUESDAYS
    assert LocalRecurrenceField(default=TEXT).get_default() == TUESDAYS
    assert LocalRecurrenceField(null=True).get_default() is None


# Definition


def test_a_migration_names_the_field_by_its_own_path() -> None:
    field = LocalRecurrenceField("when", blank=True)
    _name, path, arguments, options = field.deconstruct()
    assert path == "wagtail_quartier.recurrence_field.LocalRecurrenceField"
    assert (arguments, options) == ([], {"blank": True, "verbose_name": "when"})
    text, imports = MigrationWriter.serialize(field)
    assert text.startswith(f"{path}(")
    assert imports == {"import wagtail_quartier.recurrence_field"}


def test_the_form_field_draws_the_rule() -> None:
    field = modelform_factory(Slot, fields=["recurrence"])().fields["recurrence"]
    assert isinstance(field, RecurrenceFormField)
    assert isinstance(field.widget, RecurrenceWidget)
    assert field.required


def test_a_form_saves_what_was_chosen() -> None:
    slot = SlotFactory(recurrence=TUESDAYS)
    data = {
        "recurrence_how_often": "monthly_weekday",
        "recurrence_positions": ["1", "3"],
        "recurrence_weekdays": ["1"],
        "recurrence_start": "2026-11-03",
    }
    form = modelform_factory(Slot, fields=["recurrence"])(data, instance=slot)
    assert form.is_valid(), form.errors
    form.save()
    assert again(slot) == monthly_nth(1, [1, 3], START)


@isolate_apps("tests")
def test_a_rule_that_is_a_key_fails_the_system_checks() -> None:
    class Odd(models.Model):
        rule = LocalRecurrenceField(unique=True)

        class Meta:
            app_label = "tests"

    class Even(models.Model):
        rule = LocalRecurrenceField()

        class Meta:
            app_label = "tests"

    assert [error.id for error in Odd._meta.get_field("rule").check()] == ["wagtail_quartier.E090"]
    assert Even._meta.get_field("rule").check() == []


def test_nobody_has_to_install_the_recurrence_app(settings: Any) -> None:
    assert "recurrence" not in settings.INSTALLED_APPS


def test_wagtail_compares_rules_in_this_way() -> None:
    assert comparison_class_registry.get(Slot._meta.get_field("recurrence")) is RecurrenceComparison
