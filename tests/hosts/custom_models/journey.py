"""What people do in a host with models and a layout of its own; run inside of it by Django."""

from __future__ import annotations

import datetime as dt
import json

from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Page, Site
from wagtail.test.utils import WagtailPageTestCase
from wagtail.test.utils.form_data import nested_form_data, querydict_from_html, streamfield

from tests.pages.editing import edit_form_data
from tests.pages.specimens import PAGE_TYPES, parent_of
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

    def make(self, model: type[Page], title: str) -> Page:
        """Make a page with the form that Wagtail's admin gives for it, and publish it."""
        self.client.force_login(self.editor)
        parent = parent_of(model)
        names = (model._meta.app_label, model._meta.model_name)
        address = reverse("wagtailadmin_pages:add", args=[*names, parent.pk])
        form = self.client.get(address).content.decode()
        data = querydict_from_html(form, form_id="page-edit-form")
        # The editor's browser would build it with JavaScript.
        data.update(nested_form_data({"body": streamfield([("recipe", RECIPE[0]["value"])])}))
        data.update({"title": title, "slug": title.lower().replace(" ", "-")})
        data["action-publish"] = "yes"
        answer = self.client.post(address, data)
        assert answer.status_code == 302, answer.context["form"].errors
        return model.objects.get(title=title)

    def test_every_page_type_is_made_in_the_admin_shown_in_the_layout_and_found(self) -> None:
        for number, model in enumerate(PAGE_TYPES):
            with self.subTest(model=model):
                title = f"Lime {model.__name__} {number}"
                page = self.make(model, title)
                assert page.owner == self.editor
                self.assertPageIsPreviewable(
                    page, post_data=edit_form_data(self.client, page), user=self.editor
                )
                response = self.client.get(page.get_url())
                html = response.content.decode()
                # Each of our three blocks stands in one of the layout's, and nothing beside them.
                self.assertTemplateUsed(response, "website/layout.html")
                self.assertInHTML(f"<title>{title} in the yard</title>", html)
                self.assertInHTML('<header class="yard">The yard of the bakers</header>', html)
                head, main = html.split("</head>")
                assert head.count('rel="canonical"') == 1
                assert main.count("<h1") == main.count("<main") == 1
                assert title in main[main.index("<h1") : main.index("</h1>")]
                assert "Soup serves 40" in main
                self.client.force_login(self.editor)
                search = self.client.get(reverse("wagtailadmin_pages:search"), {"q": title})
                self.assertContains(search, page.get_admin_display_title())
                assert page in [found.specific for found in Page.objects.search(title)]
