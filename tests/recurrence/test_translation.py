"""A rule goes through wagtail-localize as it is."""

from __future__ import annotations

import datetime as dt

import pytest
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from tests import factories
from wagtail_quartier.models import OfficeHours
from wagtail_quartier.schedules.builders import monthly_nth
from wagtail_quartier.schedules.text import write_recurrence

pytestmark = pytest.mark.django_db


def test_the_rule_of_a_translated_offer_is_that_of_the_original() -> None:
    rule = monthly_nth(1, (1, 3), dt.date(2016, 1, 5), until=dt.date(2026, 12, 31))
    slot = factories.SlotFactory(recurrence=rule)
    german = Locale.objects.get_or_create(language_code="de")[0]

    source, _created = TranslationSource.update_or_create_from_instance(slot.office_hours)
    translation = Translation.objects.create(source=source, target_locale=german)
    translation.save_target(publish=True)
    [copied] = OfficeHours.objects.get(locale=german).slots.all()
    assert write_recurrence(copied.recurrence) == write_recurrence(rule)

    slot.recurrence = monthly_nth(3, -1, dt.date(2016, 1, 28))
    slot.save()
    offer = OfficeHours.objects.get(pk=slot.office_hours_id)
    source.update_from_db()
    translation.save_target(publish=True)
    [copied] = OfficeHours.objects.get(locale=german).slots.all()
    assert write_recurrence(copied.recurrence) == write_recurrence(offer.slots.get().recurrence)
