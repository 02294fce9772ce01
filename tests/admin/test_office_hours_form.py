"""The form of office hours: slots in words, and single dates that differ."""

import datetime as dt

import pytest
from django.urls import reverse

from tests import factories
from tests.admin.forms import add_row, shown
from wagtail_quartier import models

pytestmark = pytest.mark.django_db


def url(view, *args):
    return reverse(models.OfficeHours.snippet_viewset.get_url_name(view), args=args)


def save(client, offer, data):
    return client.post(url("edit", offer.pk), {**data.dict(), "action-publish": "yes"})


def cancel(slot):
    return models.OfficeHoursChange.objects.create(
        office_hours=slot.office_hours, date=dt.date(2026, 3, 10), slot_key=slot.key
    )


@pytest.fixture
def slot():
    return factories.SlotFactory(place__name="House of Neighbours")


def test_new_offer_with_a_slot(administrator):
    place, contact = factories.PlaceFactory(), factories.ContactFactory()
    data = shown(administrator, url("add"))
    data["title"] = "Debt advice"
    add_row(
        data,
        "slots",
        recurrence_how_often="weekly",
        recurrence_start="2026-03-03",
        recurrence_weekdays="1",
        start_time="14:00",
        end_time="16:00",
        place=place.pk,
        contact=contact.pk,
    )
    answer = administrator.post(url("add"), {**data.dict(), "action-publish": "yes"})
    offer = models.OfficeHours.objects.get()

    assert answer.status_code == 302
    assert offer.live
    assert [slot.sentence for slot in offer.slots.all()] == ["every Tuesday, 14:00–16:00"]
    assert offer.slots.get().contact == contact


def test_slot_keeps_its_key_when_its_offer_is_saved(administrator, slot):
    save(administrator, slot.office_hours, shown(administrator, url("edit", slot.office_hours_id)))

    assert models.Slot.objects.get().key == slot.key


def test_change_names_the_slot_by_its_sentence_and_place(administrator, slot):
    form = administrator.get(url("edit", slot.office_hours_id)).context["form"]
    choices = form.formsets["changes"].empty_form.fields["slot_key"].choices

    assert [(value, str(label)) for value, label in choices] == [
        ("", "every slot of that day"),
        (str(slot.key), "every Tuesday, 14:00–16:00 – House of Neighbours"),
    ]


def test_change_of_one_slot(administrator, slot):
    data = shown(administrator, url("edit", slot.office_hours_id))
    add_row(
        data, "changes", date="2026-03-10", action="cancel", slot_key=slot.key, reason="illness"
    )
    save(administrator, slot.office_hours, data)
    change = models.OfficeHoursChange.objects.get()

    assert (change.date, change.slot_key) == (dt.date(2026, 3, 10), slot.key)


def test_change_of_every_slot(administrator, slot):
    data = shown(administrator, url("edit", slot.office_hours_id))
    add_row(data, "changes", date="2026-03-10", action="cancel", slot_key="")
    save(administrator, slot.office_hours, data)

    assert models.OfficeHoursChange.objects.get().slot_key is None


@pytest.mark.parametrize("key", ["nonsense", "c40de178-e42e-4aba-9f6d-2af49b32aa85"])
def test_change_of_a_slot_that_is_none_is_refused(administrator, slot, key):
    data = shown(administrator, url("edit", slot.office_hours_id))
    add_row(data, "changes", date="2026-03-10", action="cancel", slot_key=key)
    answer = save(administrator, slot.office_hours, data)

    assert "slot_key" in answer.context["form"].formsets["changes"].errors[0]
    assert not models.OfficeHoursChange.objects.exists()


def test_change_of_a_deleted_slot_can_still_be_saved(administrator, slot):
    offer = slot.office_hours
    change = cancel(slot)
    slot.delete()
    answer = administrator.get(url("edit", offer.pk))
    save(administrator, offer, shown(administrator, url("edit", offer.pk)))

    assert "a slot that has been deleted" in answer.content.decode()
    assert models.OfficeHoursChange.objects.get().slot_key == change.slot_key


def test_moved_date_without_a_new_one_is_refused(administrator, slot):
    data = shown(administrator, url("edit", slot.office_hours_id))
    add_row(data, "changes", date="2026-03-10", action="move")
    answer = save(administrator, slot.office_hours, data)

    assert "new_date" in answer.context["form"].formsets["changes"].errors[0]


def test_draft_leaves_the_published_words(administrator, slot):
    data = shown(administrator, url("edit", slot.office_hours_id))
    before = slot.office_hours.title
    data["title"] = "Another title"
    administrator.post(url("edit", slot.office_hours_id), data.dict())
    offer = models.OfficeHours.objects.get()

    assert offer.title == before
    assert offer.get_latest_revision_as_object().title == "Another title"


def test_copy_has_slots_of_its_own_and_no_single_dates(administrator, slot):
    cancel(slot)
    data = shown(administrator, url("copy", slot.office_hours_id))
    data["title"] = "The copy"
    administrator.post(url("add"), {**data.dict(), "action-publish": "yes"})
    copy = models.OfficeHours.objects.get(title="The copy")

    assert copy.slots.get().sentence == slot.sentence
    assert copy.slots.get().key != slot.key
    assert not copy.changes.exists()
    assert models.OfficeHoursChange.objects.get().office_hours == slot.office_hours


class TestClosure:
    @pytest.fixture
    def closure(self):
        return models.Closure(
            first_day=dt.date(2026, 7, 1), last_day=dt.date(2026, 7, 14), reason="Holidays"
        )

    def send(self, client, closure):
        add = reverse(models.Closure.snippet_viewset.get_url_name("add"))
        data = shown(client, add)
        data["reason"] = closure.reason
        data["first_day"], data["last_day"] = str(closure.first_day), str(closure.last_day)
        data["place"] = closure.place_id or ""
        data["office_hours"] = closure.office_hours_id or ""
        return client.post(add, data.dict())

    def test_of_one_offer(self, administrator, closure, slot):
        closure.office_hours = slot.office_hours
        self.send(administrator, closure)

        assert models.Closure.objects.get().office_hours == slot.office_hours

    def test_of_place_and_offer_is_refused(self, administrator, closure, slot):
        closure.office_hours, closure.place = slot.office_hours, slot.place
        answer = self.send(administrator, closure)

        assert "office_hours" in answer.context["form"].errors
        assert not models.Closure.objects.exists()

    def test_that_ends_before_it_begins_is_refused(self, administrator, closure):
        closure.last_day = dt.date(2026, 6, 1)

        assert "last_day" in self.send(administrator, closure).context["form"].errors
