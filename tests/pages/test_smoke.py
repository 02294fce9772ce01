"""Every page type routes, renders, edits and previews: with everything, and with only a title."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Locale
from wagtail.test.utils import WagtailPageTestCase
from wagtail.test.utils.form_data import rich_text

from tests import factories
from tests.pages.editing import edit_form_data
from tests.pages.specimens import PAGE_TYPES, empty, filled


def body_as_sent() -> list[tuple[str, Any]]:
    """One block of every kind, as the editor's browser sends it."""
    figures = {
        "count": "1",
        "0-type": "item",
        "0-value": {"number": "3,000", "label": "bowls of soup"},
        "0-order": "0",
        "0-deleted": "",
    }
    return [
        ("heading", {"text": "A heading"}),
        ("text", rich_text("<p>Prose</p>")),
        (
            "picture",
            {"image": str(factories.image().pk), "alt_text": "Yard", "caption": "", "credit": ""},
        ),
        ("quote", {"text": "A quotation", "person": ""}),
        ("figures", {"figures": figures}),
    ]


class SmokeTest(WagtailPageTestCase):
    @classmethod
    def setUpTestData(cls) -> None:
        cls.editor = User.objects.create_superuser("editor", "editor@example.org", "secret")
        cls.pages = [make(model) for model in PAGE_TYPES for make in (empty, filled)]

    def test_every_page_is_routable(self) -> None:
        for page in self.pages:
            with self.subTest(page=page, slug=page.slug):
                self.assertPageIsRoutable(page)

    def test_every_page_is_renderable(self) -> None:
        for page in self.pages:
            with self.subTest(page=page, slug=page.slug):
                self.assertPageIsRenderable(page)
                self.assertContains(self.client.get(page.url), page.title)

    def test_no_template_says_none_or_shows_unrendered_code(self) -> None:
        for page in self.pages:
            with self.subTest(page=page, slug=page.slug):
                html = self.client.get(page.url).content.decode()
                for trace in (">None<", "None None", "{{", "{%", "&lt;p&gt;", "object at 0x"):
                    assert trace not in html, trace

    def test_every_full_page_is_renderable_in_every_language(self) -> None:
        for code in ("de", "ar"):
            locale = Locale.objects.get_or_create(language_code=code)[0]
            for page in self.pages[1::2]:
                with self.subTest(page=page, slug=page.slug, code=code):
                    translation = page.copy_for_translation(locale, copy_parents=True)
                    translation.save_revision().publish()
                    translation.refresh_from_db()
                    with override(code):
                        response = self.client.get(translation.url)
                    self.assertContains(response, f'lang="{code}"')

    def test_every_page_can_be_edited(self) -> None:
        for page in self.pages:
            with self.subTest(page=page, slug=page.slug):
                self.client.force_login(self.editor)
                data = edit_form_data(self.client, page, body_as_sent())
                self.assertPageIsEditable(page, {**data, "action-publish": ""}, user=self.editor)

    def test_every_page_can_be_previewed(self) -> None:
        for page in self.pages:
            with self.subTest(page=page, slug=page.slug):
                self.client.force_login(self.editor)
                data = edit_form_data(self.client, page, body_as_sent())
                self.assertPageIsPreviewable(page, post_data=data, user=self.editor)

    def test_every_page_can_be_previewed_before_it_is_saved(self) -> None:
        for page in self.pages[::2]:
            with self.subTest(page=page):
                self.client.force_login(self.editor)
                data = {**edit_form_data(self.client, page), "title": "Lantern", "slug": "lantern"}
                names = (page._meta.app_label, page._meta.model_name, page.get_parent().pk)
                address = reverse("wagtailadmin_pages:preview_on_add", args=names)
                assert self.client.post(address, data).json()["is_valid"]
                self.assertContains(self.client.get(address), "Lantern")

    def test_what_is_sent_is_what_is_published(self) -> None:
        for page in self.pages:
            with self.subTest(page=page, slug=page.slug):
                self.client.force_login(self.editor)
                rows = {
                    relation: getattr(page, relation).count()
                    for relation in getattr(page, "child_rows", {})
                }
                data = edit_form_data(self.client, page, body_as_sent())
                data["teaser"] = "A new sentence."
                data["action-publish"] = "yes"
                answer = self.client.post(f"/admin/pages/{page.pk}/edit/", data)
                assert answer.status_code == 302, answer.context["form"].errors
                published = type(page).objects.get(pk=page.pk)
                assert published.teaser == "A new sentence."
                assert [block.block_type for block in published.body] == [
                    name for name, _value in body_as_sent()
                ]
                for relation, number in rows.items():
                    assert getattr(published, relation).count() == number, relation


class ContentTest(WagtailPageTestCase):
    """What an editor has entered is to be seen."""

    #: Not shown, or shown in words of its own.
    SHOWN_OTHERWISE = {"in_all_quarters", "discontinued", "colour", "is_public"}

    def test_the_body_is_rendered_on_every_page(self) -> None:
        for model in PAGE_TYPES:
            with self.subTest(model=model):
                response = self.client.get(filled(model).url)
                for words in (
                    "A heading in the body",
                    "Prose in the body",
                    "Described in the body",
                    "Credit in the body",
                    "A quotation in the body",
                    "bowls of soup",
                ):
                    self.assertContains(response, words)

    def test_all_prose_is_rendered(self) -> None:
        for model in PAGE_TYPES:
            page = filled(model)
            with self.subTest(model=model):
                html = self.client.get(page.url).content.decode()
                names = [field.name for field in model._meta.local_fields]
                for name in names:
                    if f"<b>{name}</b>" in str(getattr(page, name)):
                        assert f"<b>{name}</b>" in html, name
