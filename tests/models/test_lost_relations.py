"""A draft whose contact, place, award or programme has been deleted can still be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db.models import ProtectedError
from django.urls import reverse

from tests import factories
from tests.pages.editing import edit_form_data
from wagtail_quartier import models
from wagtail_quartier.pages.models import CentrePage, ProjectPage, QuarterPage
from wagtail_quartier.snippets.office_hours import OfficeHours

pytestmark = pytest.mark.django_db

#: Rows of a project that cannot be without what they refer to.
ROWS: dict[str, tuple[str, Callable[[], Any]]] = {
    "contact_links": ("contact", factories.ContactFactory),
    "partner_links": ("organisation", factories.OrganisationFactory),
    "funding_links": ("programme", factories.FundingProgrammeFactory),
    "award_grants": ("award", factories.AwardFactory),
    "target_group_links": ("target_group", factories.TargetGroupFactory),
    "office_hours_links": ("office_hours", lambda: factories.SlotFactory().office_hours),
    "quarter_links": ("quarter", factories.quarter),
    "field_links": ("field", factories.field_of_action),
}


def draft_with(project: ProjectPage, relation: str, **fields: Any) -> None:
    """Store a draft with one more row of ``relation``, which is not live."""
    getattr(project, relation).add(ProjectPage._meta.get_field(relation).related_model(**fields))
    project.save_revision()


@pytest.fixture(params=ROWS)
def lost(request) -> tuple[ProjectPage, str]:
    """A live project with a draft that names something deleted since."""
    name, make = ROWS[request.param]
    found, project = make(), factories.project()
    fields = {"year": 2020} if request.param == "award_grants" else {}
    draft_with(project, request.param, **{name: found}, **fields)
    if isinstance(found, OfficeHours):
        found.slots.all().delete()
    type(found).objects.get(pk=found.pk).delete()
    return ProjectPage.objects.get(pk=project.pk), request.param


class TestDraftOfAPage:
    def test_opens_without_the_row(self, lost) -> None:
        project, relation = lost
        draft = project.get_latest_revision_as_object()
        assert list(getattr(draft, relation).all()) == []

    def test_opens_in_the_editor(self, lost, admin_client) -> None:
        project, relation = lost
        data = edit_form_data(admin_client, project)
        assert data[f"{relation}-TOTAL_FORMS"] == "0"

    def test_is_published(self, lost) -> None:
        project, relation = lost
        project.latest_revision.publish()
        project.refresh_from_db()
        assert project.live
        assert not getattr(project, relation).exists()

    def test_is_rendered(self, lost, client) -> None:
        project, _relation = lost
        project.latest_revision.publish()
        assert client.get(project.url).status_code == 200


@pytest.mark.parametrize(
    ("page", "field", "make"),
    [
        (factories.centre, "place", factories.PlaceFactory),
        (factories.centre, "carrier", factories.OrganisationFactory),
        (factories.project, "carrier", factories.OrganisationFactory),
    ],
)
def test_a_relation_that_may_be_empty_becomes_empty(page, field, make, client) -> None:
    found, live = make(), page()
    setattr(live, field, found)
    live.save_revision()
    found.delete()

    draft = type(live).objects.get(pk=live.pk).get_latest_revision_as_object()
    assert getattr(draft, field) is None
    draft.latest_revision.publish()
    assert client.get(live.url).status_code == 200


def test_rows_beside_the_lost_one_stay() -> None:
    stays, goes = factories.ContactFactory(), factories.ContactFactory()
    quarter = factories.quarter()
    for contact in (stays, goes):
        quarter.contact_links.add(
            QuarterPage.contact_links.rel.related_model(contact=contact, responsibility="keys")
        )
    quarter.save_revision()
    goes.delete()

    draft = QuarterPage.objects.get(pk=quarter.pk).get_latest_revision_as_object()
    assert [(row.contact, row.responsibility) for row in draft.contact_links.all()] == [
        (stays, "keys")
    ]


def test_a_draft_of_office_hours_survives_place_contact_and_topic(admin_client) -> None:
    offer = factories.OfficeHoursFactory()
    place, contact, topic = (
        factories.PlaceFactory(),
        factories.ContactFactory(),
        factories.TopicFactory(),
    )
    slot = factories.SlotFactory.build(office_hours=offer, place=place, contact=contact)
    offer.slots.add(slot)
    offer.topic_links.add(models.OfficeHoursTopic(topic=topic))
    offer.save_revision()
    for thing in (place, contact, topic):
        thing.delete()

    draft = OfficeHours.objects.get(pk=offer.pk).get_latest_revision_as_object()
    [kept] = draft.slots.all()
    assert (kept.place, kept.contact, kept.start_time) == (None, None, slot.start_time)
    assert draft.topics == []
    edit = reverse("wagtailsnippets_wagtail_quartier_officehours:edit", args=[offer.pk])
    assert admin_client.get(edit).status_code == 200
    offer.latest_revision.publish()
    assert OfficeHours.objects.get(pk=offer.pk).slots.get().place is None


@pytest.mark.parametrize("relation", ["contact_links", "funding_links", "award_grants"])
def test_what_a_live_page_refers_to_cannot_be_deleted(relation: str) -> None:
    name, make = ROWS[relation]
    found, project = make(), factories.project()
    fields = {"year": 2020} if relation == "award_grants" else {}
    getattr(project, relation).create(**{name: found}, **fields)
    project.save()
    with pytest.raises(ProtectedError):
        found.delete()


def test_a_deleted_picture_leaves_an_empty_place(client) -> None:
    picture = factories.image()
    centre = factories.centre(image=picture)
    centre.gallery.add(CentrePage.gallery.rel.related_model(image=picture, alt_text="Yard"))
    centre.rooms.add(CentrePage.rooms.rel.related_model(name="Kitchen", image=picture))
    centre.save_revision().publish()
    picture.delete()

    centre = CentrePage.objects.get(pk=centre.pk)
    assert centre.image is None
    assert centre.rooms.get().image is None
    assert not centre.gallery.exists()
    assert client.get(centre.url).status_code == 200
