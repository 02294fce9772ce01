"""The listing of office hours: rule and next date beside the title."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, Table

from wagtail_quartier.admin.listing import QuartierIndexView, know_status
from wagtail_quartier.admin.office_hours_rows import DatesColumn, add_today, row_buttons
from wagtail_quartier.listings import office_hours
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot

rule = Column("rule_in_words", label=_("When"))
next_date = DatesColumn("next_date_in_words", label=_("Next date"))


class OfficeHoursIndexView(QuartierIndexView):
    """Adds what the two columns show, for all rows at once, and the way to single dates."""

    def get_list_more_buttons(self, instance: OfficeHours) -> list[Any]:
        """Add the dates to the menu of a row."""
        buttons = super().get_list_more_buttons(instance)
        own = row_buttons(instance) if self.user_has_permission("change") else []
        return [*buttons, *own]

    def get_table(self, object_list: Iterable[OfficeHours], **kwargs: Any) -> Table:
        """Say rule and next date of each row in words."""
        rows = list(object_list)
        add_times(rows)
        know_status(rows)
        for row in rows:
            row.may_change = self.user_has_permission("change")
        return super().get_table(rows, **kwargs)


def add_times(offers: list[OfficeHours]) -> None:
    """Set ``rule_in_words`` and ``next_date_in_words`` on each of ``offers``.

    Both come from the original of an offer, as everywhere. The number of queries does not
    depend on the number of offers.
    """
    original_pks = dict(
        OfficeHours.objects.filter(translation_key__in=[offer.translation_key for offer in offers])
        .order_by("-pk")
        .values_list("translation_key", "pk")
    )
    slots = Slot.objects.filter(office_hours__in=original_pks.values())
    slots_of = defaultdict(list)
    for slot in slots.order_by("sort_order", "pk"):
        slots_of[slot.office_hours_id].append(slot)
    starts = office_hours.next_starts(original_pks.values())
    for offer in offers:
        pk = original_pks[offer.translation_key]
        offer.rule_in_words = rules_in_words(slots_of[pk])
        offer.next_date_in_words = date_in_words(starts.get(pk))
    add_today(offers, original_pks)


def rules_in_words(slots: list[Slot]) -> str:
    """Return the first rule as a sentence, and how many more there are."""
    if not slots:
        return gettext("no times yet")
    sentence = slots[0].sentence
    more = len(slots) - 1
    if not more:
        return sentence
    return ngettext("%(rule)s and %(count)s more", "%(rule)s and %(count)s more", more) % {
        "rule": sentence,
        "count": more,
    }


def date_in_words(start: Any) -> str:
    """Return an aware datetime as local weekday, date and time; empty for ``None``."""
    if start is None:
        return ""
    local = timezone.localtime(start)
    return gettext("%(weekday)s, %(date)s, %(time)s") % {
        "weekday": date_format(local, "D"),
        "date": date_format(local, "SHORT_DATE_FORMAT"),
        "time": f"{local:%H:%M}",
    }
