"""A list never asks one query a row, and a page asks few."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.signal_handlers import disable_reference_index_auto_update

from tests import factories
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def without_indexes(settings: Any) -> Iterator[None]:
    """Leave the search index and the usage index alone: hundreds of pages are made here."""
    backend = {**settings.WAGTAILSEARCH_BACKENDS["default"], "AUTO_UPDATE": False}
    settings.WAGTAILSEARCH_BACKENDS = {"default": backend}
    with disable_reference_index_auto_update():
        yield


def queries_of(client: Client, page: Any) -> int:
    """Count the queries of a visit, after one that drew the pictures and one that knows them."""
    for _visit in range(2):
        assert client.get(page.url).status_code == 200
    with CaptureQueriesContext(connection) as captured:
        client.get(page.url)
    return len(captured)


class Neighbourhood:
    """Quarters, fields and people that many projects share."""

    def __init__(self) -> None:
        self.quarters = [factories.quarter() for _number in range(3)]
        self.fields = [factories.field_of_action() for _number in range(3)]
        self.groups = [factories.TargetGroupFactory() for _number in range(3)]
        self.awards = [factories.AwardFactory(image=factories.image()) for _number in range(2)]
        self.picture = factories.image()
        self.number = 0

    def add(self, count: int) -> None:
        """Add projects, each with a quarter, a field, a group, a grant and a picture."""
        for _number in range(count):
            self.number += 1
            project = factories.project(
                quarters=[self.quarters[self.number % 3]],
                fields_of_action=[self.fields[self.number % 3]],
                image=self.picture,
            )
            project.target_group_links.create(target_group=self.groups[self.number % 3])
            factories.grant(project, 2000 + self.number % 25, award=self.awards[self.number % 2])


def everything_about(project: pages.ProjectPage, times: int) -> None:
    """Give a project ``times`` of everything a project can have."""
    locale = project.locale
    for number in range(times):
        organisation = factories.OrganisationFactory(logo=factories.image())
        contact = factories.ContactFactory(image=factories.image(), organisation=organisation)
        slot = factories.SlotFactory(contact=contact, place__quarter=factories.quarter())
        programme = factories.FundingProgrammeFactory(logo=factories.image())
        project.quarter_links.create(quarter=factories.quarter())
        project.field_links.create(field=factories.field_of_action())
        project.target_group_links.create(target_group=factories.TargetGroupFactory())
        project.participant_figures.create(year=2015 + number, planned=50, reached=40)
        project.partner_links.create(organisation=organisation, role="helps", locale=locale)
        project.contact_links.create(contact=contact, responsibility="all", locale=locale)
        project.office_hours_links.create(office_hours=slot.office_hours)
        project.funding_links.create(programme=programme, reference_number="1")
        project.evidence.create(
            title="Article", is_public=True, image=factories.image(), locale=locale
        )
        project.links.create(title="More", url="https://example.org/", locale=locale)
        project.gallery.create(image=factories.image(), alt_text="A garden", locale=locale)
        award = factories.AwardFactory(image=factories.image())
        factories.grant(project, 2010 + number, award=award)


def test_the_directory_of_projects_costs_the_same_with_30_and_with_300(client: Client) -> None:
    neighbourhood = Neighbourhood()
    neighbourhood.add(30)
    index = factories.index_of(pages.ProjectIndexPage)
    index.image = factories.image()
    index.save()
    with_30 = queries_of(client, index)
    neighbourhood.add(270)
    with_300 = queries_of(client, index)
    assert with_30 == with_300
    assert with_300 <= 20


def test_a_project_page_costs_the_same_however_much_it_has(client: Client) -> None:
    project = factories.project(
        image=factories.image(),
        carrier=factories.OrganisationFactory(logo=factories.image()),
        body=[("picture", {"image": factories.image(), "alt_text": "A garden"})],
    )
    everything_about(project, 2)
    others = Neighbourhood()
    others.fields = [link.field for link in project.field_links.all()] * 3
    others.add(4)
    with_2 = queries_of(client, project)
    everything_about(project, 4)
    assert queries_of(client, project) == with_2
    assert with_2 <= 30


@pytest.mark.parametrize(
    "model", [pages.QuarterPage, pages.FieldOfActionPage, pages.FieldOfActionIndexPage]
)
def test_other_pages_cost_the_same_with_few_and_with_many_projects(
    model: Any, client: Client
) -> None:
    neighbourhood = Neighbourhood()
    neighbourhood.add(6)
    page = model.objects.first()
    few = queries_of(client, page)
    neighbourhood.add(12)
    assert queries_of(client, page) == few


def test_the_timetable_costs_the_same_with_few_and_with_many_offers(client: Client) -> None:
    page = factories.page(pages.OfficeHoursPage)
    for many in (5, 30):
        quarter = factories.quarter()
        for _number in range(many):
            contact = factories.ContactFactory(organisation=factories.OrganisationFactory())
            factories.SlotFactory(contact=contact, place__quarter=quarter)
        if many == 5:
            few = queries_of(client, page)
    assert queries_of(client, page) == few
    assert few <= 20


def test_the_page_of_awards_costs_the_same_with_few_and_with_many_grants(client: Client) -> None:
    neighbourhood = Neighbourhood()
    page = factories.page(pages.AwardsPage)
    neighbourhood.add(4)
    few = queries_of(client, page)
    neighbourhood.add(16)
    assert queries_of(client, page) == few


def add_centres(count: int) -> None:
    for _number in range(count):
        place = factories.PlaceFactory(quarter=factories.quarter())
        centre = factories.centre(place=place, image=factories.image())
        contact = factories.ContactFactory(image=factories.image())
        slot = factories.SlotFactory(place=place, contact=contact)
        factories.SlotFactory(office_hours=slot.office_hours, place=place)
        centre.office_hours_links.create(office_hours=slot.office_hours)
        centre.contact_links.create(contact=contact, locale=centre.locale)
        centre.save()


@pytest.mark.parametrize("model", [pages.CentreIndexPage, pages.OfficeHoursPage])
def test_centres_and_timetable_cost_the_same_with_few_and_with_many(
    model: Any, client: Client
) -> None:
    page = factories.page(model)
    add_centres(2)
    few = queries_of(client, page)
    add_centres(6)
    assert queries_of(client, page) == few


def test_a_centre_costs_the_same_however_much_is_on_there(client: Client) -> None:
    add_centres(1)
    centre = pages.CentrePage.objects.get()
    few = queries_of(client, centre)
    for _number in range(4):
        factories.SlotFactory(place=centre.place, contact=factories.ContactFactory())
        factories.ClosureFactory(place=centre.place)
    assert queries_of(client, centre) == few
