"""What people do in a host with models of its own; run inside of it by Django's runner."""

from __future__ import annotations

import datetime as dt
import json

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, Site
from wagtail.test.utils import WagtailPageTestCase

from tests.pages.editing import edit_form_data
from wagtail_quartier.models import Contact, Organisation, Place
from wagtail_quartier.pages.models import (
    CentreIndexPage,
    CentrePage,
    ProjectIndexPage,
    ProjectPage,
)

RECIPE = [{"type": "recipe", "value": {"name": "Soup", "serves": 40}}]


class EditorsJourney(WagtailPageTestCase):
    @classmethod
    def setUpTestData(cls) -> None:
        cls.editor = get_user_model().objects.create_superuser(
            "ada", "ada@example.org", "secret", house_number="7a"
        )
        cls.photograph = get_image_model().objects.create(
            title="The garden", file=get_test_image_file(), photographer="Ada Beispiel"
        )
        cls.paper = get_document_model().objects.create(
            title="Article", file=ContentFile(b"paper", "article.pdf"), shelf="A1"
        )

    def put(self, parent: Page, page: Page) -> Page:
        """Add ``page`` as a draft of the editor and publish it, as the page editor does."""
        page.live, page.owner = False, self.editor
        parent.add_child(instance=page)
        page.save_revision(user=self.editor).publish(user=self.editor)
        return page.specific_class.objects.get(pk=page.pk)

    def home(self) -> Page:
        return Site.objects.get(is_default_site=True).root_page

    def project(self) -> ProjectPage:
        directory = self.put(self.home(), ProjectIndexPage(title="Projects"))
        project = ProjectPage(
            title="Soup in the yard", image=self.photograph, body=json.dumps(RECIPE)
        )
        project.goals = "<p>Nobody eats alone.</p>"
        project.gallery.create(image=self.photograph, alt_text="Beds of beans")
        project.evidence.create(title="In the paper", document=self.paper, is_public=True)
        project.start_date = dt.date(2020, 1, 1)
        return self.put(directory, project)

    def centre(self) -> CentrePage:
        directory = self.put(self.home(), CentreIndexPage(title="Centres"))
        centre = CentrePage(
            title="House of the yard",
            place=Place.objects.create(name="Yard", street="Yard Lane 1"),
            carrier=Organisation.objects.create(name="Yard Association"),
            image=self.photograph,
        )
        centre.rooms.create(name="Kitchen", image=self.photograph)
        centre.contact_links.create(contact=Contact.objects.create(name="Ada Beispiel"))
        return self.put(directory, centre)

    def test_pictures_and_documents_are_the_hosts(self) -> None:
        project = self.project()
        assert type(project.image)._meta.label == "website.Photograph"
        assert type(project.gallery.get().image)._meta.label == "website.Photograph"
        assert type(project.evidence.get().document)._meta.label == "website.Paper"
        assert type(project.owner)._meta.label == "website.Neighbour"
        assert type(self.centre().rooms.get().image)._meta.label == "website.Photograph"

    def test_a_published_project_is_rendered(self) -> None:
        project = self.project()
        assert project.live
        self.assertPageIsRoutable(project)
        response = self.client.get(project.url)
        self.assertContains(response, "Nobody eats alone.")
        self.assertContains(response, "Beds of beans")

    def test_a_block_of_the_hosts_is_rendered_in_the_body(self) -> None:
        self.assertContains(self.client.get(self.project().url), "Soup serves 40")

    def test_a_published_centre_is_rendered(self) -> None:
        centre = self.centre()
        assert centre.live
        response = self.client.get(centre.url)
        self.assertContains(response, "Yard Lane 1")
        self.assertContains(response, "Kitchen")

    def test_pages_can_be_edited_and_previewed(self) -> None:
        for page in (self.project(), self.centre()):
            with self.subTest(page=page):
                self.client.force_login(self.editor)
                data = edit_form_data(self.client, page, [("recipe", RECIPE[0]["value"])])
                self.assertPageIsEditable(page, {**data, "action-publish": ""}, user=self.editor)
                self.assertPageIsPreviewable(page, post_data=data, user=self.editor)
