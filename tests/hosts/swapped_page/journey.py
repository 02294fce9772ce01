"""What people do in a host with its own base page; run inside of it by Django's runner."""

from __future__ import annotations

import datetime as dt

from django.test import RequestFactory
from wagtail.models import Site
from wagtail.test.utils import WagtailPageTestCase

from tests.hosts.swapped_page.website.models import SitePage, Undertaking, UndertakingIndex
from tests.pages.editing import edit_form_data
from wagtail_quartier.conf import DEFAULT_PAGE_MODELS, role_model
from wagtail_quartier.filters import words
from wagtail_quartier.filters.awards import AwardsQuery
from wagtail_quartier.filters.office_hours import TimetableQuery
from wagtail_quartier.filters.query import readable_query
from wagtail_quartier.listings import (
    awards,
    centres,
    contacts,
    fields_of_action,
    office_hours,
    projects,
    quarters,
)
from wagtail_quartier.models import Award, Contact, OfficeHours, Place, Slot
from wagtail_quartier.schedules.builders import daily


class EditorsJourney(WagtailPageTestCase):
    def setUp(self) -> None:
        self.editor = self.create_superuser("ada")
        home = Site.objects.get(is_default_site=True).root_page
        self.directory = UndertakingIndex(title="What we do")
        home.add_child(instance=self.directory)
        self.project = Undertaking(title="Benches for the square", department="Parks", live=False)
        self.project.goals = "<p>Somewhere to sit.</p>"
        self.project.teaser = "Six benches, built together."
        self.project.contact_links.create(contact=Contact.objects.create(name="Ada Beispiel"))
        # Any page can be named where no page type plays the role.
        self.project.quarter_links.create(quarter=home)
        self.project.field_links.create(field=home)
        self.project.award_grants.create(award=Award.objects.create(name="Bench Prize"), year=2024)
        offer = OfficeHours.objects.create(title="Bench bureau")
        Slot.objects.create(
            office_hours=offer,
            recurrence=daily(dt.date(2020, 1, 1)),
            start_time=dt.time(9),
            end_time=dt.time(17),
            place=Place.objects.create(name="Square", quarter=home),
        )
        self.project.office_hours_links.create(office_hours=offer)
        self.directory.add_child(instance=self.project)

    def publish(self) -> None:
        self.project.save_revision().publish()

    def test_page_types_are_the_hosts(self) -> None:
        assert issubclass(Undertaking, SitePage)
        assert role_model("project") is Undertaking
        assert Undertaking._meta.get_field("quarter_links").related_model._meta.label == (
            "website.UndertakingQuarterLink"
        )
        self.assertAllowedSubpageTypes(UndertakingIndex, {Undertaking})
        self.assertAllowedParentPageTypes(Undertaking, {UndertakingIndex})

    def test_a_published_project_is_rendered_with_our_template(self) -> None:
        self.publish()
        response = self.client.get(self.project.get_url())
        self.assertContains(response, "Somewhere to sit.")
        self.assertContains(response, "Ada Beispiel")
        self.assertContains(response, "Bench Prize")
        self.assertContains(response, "Bench bureau")
        self.assertTemplateUsed(response, "wagtail_quartier/pages/project.html")

    def test_a_draft_is_not_listed_and_a_published_project_is(self) -> None:
        assert self.directory.get_entries().count() == 0
        self.publish()
        response = self.client.get(self.directory.get_url())
        self.assertContains(response, "Benches for the square")
        self.assertContains(response, "Six benches, built together.")
        self.assertTemplateUsed(response, "wagtail_quartier/pages/project_index.html")

    def test_a_directory_is_filtered_with_what_there_is(self) -> None:
        self.publish()
        found = self.client.get(self.directory.get_url(), {"award": "bench-prize"})
        self.assertContains(found, "Benches for the square")
        lost = self.client.get(self.directory.get_url(), {"quarter": "south"})
        assert lost.status_code == 400

    def test_pages_can_be_edited_and_previewed(self) -> None:
        for page in (self.directory, self.project):
            with self.subTest(page=page):
                self.client.force_login(self.editor)
                data = edit_form_data(self.client, page)
                self.assertPageIsEditable(page, {**data, "action-publish": ""})
                self.assertPageIsPreviewable(page, post_data=data)

    def test_a_page_without_wagtails_search_fields_describes_itself(self) -> None:
        assert not hasattr(self.project, "search_description")
        assert self.project.meta_description == "Six benches, built together."

    def test_roles_without_a_page_type_are_empty(self) -> None:
        self.publish()
        missing = set(DEFAULT_PAGE_MODELS) - {"project", "project_index"}
        assert {role_model(role) for role in missing} == {None}
        assert quarters.cards(quarters.visible()) == []
        assert quarters.area(self.directory) == []
        assert quarters.by_pk() == {}
        assert quarters.projects_by_quarter() != [], "the relation itself needs no page type"
        assert quarters.centres_by_quarter() == []
        assert centres.cards(centres.visible()) == []
        assert centres.cards(centres.in_quarters([1, 2])) == []
        assert fields_of_action.cards(fields_of_action.visible()) == []
        assert fields_of_action.by_pk() == {}
        assert words.quarter_words() == []
        assert words.field_words() == []

    def test_what_there_is_is_found_all_the_same(self) -> None:
        self.publish()
        [card] = projects.cards(projects.visible())
        assert card.page == self.project
        assert card.quarters == []
        assert card.fields_of_action == []
        assert projects.index_page(self.project).pk == self.directory.pk
        assert [grant.year for grant in awards.cards(awards.all_grants())] == [2024]
        assert [entry.contact.name for entry in contacts.of_quarter(self.project, [1])] == [
            "Ada Beispiel"
        ]
        assert office_hours.coming_week(office_hours.of_links(self.project))

    def test_queries_of_pages_the_host_does_not_have(self) -> None:
        self.publish()
        data, problems = readable_query(RequestFactory().get("/"))
        assert [year.year for year in AwardsQuery(data, problems).years] == [2024]
        assert TimetableQuery(data, problems).timetable
