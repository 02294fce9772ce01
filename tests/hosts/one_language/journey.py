"""What people do in a host without wagtail-localize; run inside of it by Django's runner."""

from __future__ import annotations

import datetime as dt
import os
import sys
from importlib.util import find_spec
from typing import Any
from unittest import skipUnless

import pytest
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from django.utils.translation import override
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Locale, Page
from wagtail.test.utils import WagtailPageTestCase

from tests import factories
from tests.pages.editing import edit_form_data
from tests.pages.specimens import PAGE_TYPES, filled
from wagtail_quartier import models
from wagtail_quartier.admin.vocabulary import may_translate, untranslated
from wagtail_quartier.admin.vocabulary_view import vocabulary_url
from wagtail_quartier.content_changes import stamp
from wagtail_quartier.pages.models import OfficeHoursPage, ProjectPage
from wagtail_quartier.schedules.builders import daily
from wagtail_quartier.translation_states.refreshing import refresh
from wagtail_quartier.translation_states.table import State, TranslationState

two_languages = skipUnless(settings.WAGTAIL_I18N_ENABLED, "The host has one language.")


class Journey(WagtailPageTestCase):
    @classmethod
    def setUpTestData(cls) -> None:
        cls.editor = get_user_model().objects.create_superuser("ada", "a@example.org", "secret")
        if settings.WAGTAIL_I18N_ENABLED:
            cls.german = Locale.objects.get_or_create(language_code="de")[0]
        cls.pages = {model: filled(model) for model in PAGE_TYPES}
        cls.offer = factories.OfficeHoursFactory(title="Bench bureau")
        factories.SlotFactory(
            office_hours=cls.offer,
            recurrence=daily(dt.date(2020, 1, 1)),
            start_time=dt.time(0, 1),
            end_time=dt.time(23, 59),
        )

    def test_no_part_of_wagtail_localize_that_needs_its_app_is_asked_for(self) -> None:
        parts = {f"wagtail_localize.{name}" for name in ("models", "views", "operations")}
        assert parts & set(sys.modules) == set()
        lacks = bool(os.environ.get("QUARTIER_HOST_LACKS_LOCALIZE"))
        assert (find_spec("wagtail_localize") is None) is lacks

    def test_every_page_type_is_shown_edited_and_published(self) -> None:
        self.client.force_login(self.editor)
        for page in self.pages.values():
            with self.subTest(page=page):
                self.assertContains(self.client.get(page.get_url()), "Everything filled in")
                data = edit_form_data(self.client, page)
                data["title"], data["action-publish"] = "Another title", "yes"
                address = reverse("wagtailadmin_pages:edit", args=[page.pk])
                answer = self.client.post(address, data)
                assert answer.status_code == 302, answer.context["form"].errors
                self.assertContains(self.client.get(page.get_url()), "Another title")

    def test_the_timetable_says_who_is_there(self) -> None:
        timetable = self.pages[OfficeHoursPage]
        for query in ({}, {"open": "now"}):
            response = self.client.get(timetable.get_url(), query)
            self.assertContains(response, "Bench bureau", msg_prefix=str(query))

    def test_snippets_are_listed_and_edited(self) -> None:
        self.client.force_login(self.editor)
        for row in (self.offer, factories.AwardFactory(), factories.TopicFactory()):
            address = AdminURLFinder(self.editor).get_edit_url(row)
            response = self.client.get(address)
            self.assertContains(response, str(row))
            self.assertNotContains(response, "This is a translation")
            listing = reverse(type(row).snippet_viewset.get_url_name("list"))
            self.assertContains(self.client.get(listing), str(row))

    @two_languages
    def test_a_page_and_its_vocabulary_are_translated_with_what_wagtail_has(self) -> None:
        german = self.german
        self.client.force_login(self.editor)
        project = self.pages[ProjectPage]
        for page in (*project.get_ancestors().filter(depth__gt=1), project):
            address = reverse("simple_translation:submit_page_translation", args=[page.pk])
            assert self.client.post(address, {"locales": [german.pk]}).status_code == 302
        translation: Any = ProjectPage.objects.get(locale=german)
        edit = reverse("wagtailadmin_pages:edit", args=[translation.pk])
        html = self.client.get(edit).content.decode()
        assert "This is a translation" in html
        assert f'href="{vocabulary_url(translation)}"' in html
        chosen = [f"{row._meta.label_lower}:{row.pk}" for row in untranslated(translation)]
        assert len(chosen) >= 5
        answer = self.client.post(vocabulary_url(translation), {"chosen": chosen})
        assert answer.status_code == 302
        assert untranslated(translation) == []
        group = models.TargetGroup.objects.filter(locale=german).first()
        group.name = "Ältere Menschen"
        group.save()
        translation.save_revision().publish()
        with override("de"):
            response = self.client.get(ProjectPage.objects.get(pk=translation.pk).get_url())
        self.assertContains(response, "Ältere Menschen")

    def test_the_overview_of_translations_stands_where_there_is_something_to_see(self) -> None:
        self.client.force_login(self.editor)
        address = reverse("quartier_report_translations")
        self.assertContains(self.client.get(address), "Everything filled in")
        dashboard = self.client.get(reverse("wagtailadmin_home")).content.decode()
        entry = "quartier-report-translations"
        assert (entry in dashboard) is settings.WAGTAIL_I18N_ENABLED
        assert ("quartier-languages" in dashboard) is settings.WAGTAIL_I18N_ENABLED
        # Nobody synchronises, so nobody is warned.
        assert self.client.get("/admin/localize/update/1/").status_code == 404
        with pytest.raises(NoReverseMatch):
            reverse("quartier_take_back", args=[1, 1])

    @two_languages
    def test_a_translation_grows_old_and_a_minor_change_leaves_it_be(self) -> None:
        german = self.german
        self.client.force_login(self.editor)
        project = self.pages[ProjectPage]
        copy = project.copy_for_translation(german, copy_parents=True)
        copy.title = "Alles ausgefüllt"
        copy.save_revision().publish()
        group = factories.TargetGroupFactory(name="Older people")
        group.copy_for_translation(german).save()
        states = TranslationState.objects.filter(locale=german)
        assert refresh(1000)
        for thing in (project, group):
            row = states.get(translation_key=thing.translation_key)
            assert (row.state, row.changes) == (State.CURRENT, [])

        project = ProjectPage.objects.get(pk=project.pk)
        project.teaser = "Come and see!"
        project.save_revision().publish()
        assert refresh(1000)
        row = states.get(translation_key=project.translation_key)
        assert [change["place"] for change in row.changes] == ["teaser"]
        report = self.client.get(reverse("quartier_report_translations"))
        self.assertContains(report, "1 field changed")
        rows = TranslationState.objects.filter(translation_key=project.translation_key)
        original = rows.get(state=TranslationState.ORIGINAL)
        address = reverse("quartier_minor_change", args=[original.pk])
        self.assertContains(self.client.get(address), "Come and see!")
        assert self.client.post(address).status_code == 302
        row.refresh_from_db()
        assert row.state == State.CURRENT

        project = ProjectPage.objects.get(pk=project.pk)
        data = edit_form_data(self.client, project)
        data["teaser"], data["action-publish"] = "Come, and see!", "minor"
        edit = reverse("wagtailadmin_pages:edit", args=[project.pk])
        assert self.client.post(edit, data).status_code == 302
        assert refresh(1000)
        row.refresh_from_db()
        assert row.state == State.CURRENT
        assert row.basis["teaser"] == ["Come, and see!"]

    def test_without_a_translating_app_nobody_is_asked_to_translate(self) -> None:
        assert may_translate(self.editor) is settings.WAGTAIL_I18N_ENABLED


class HostsOwnPages(TestCase):
    """Pages of the host's that have nothing of ours."""

    def test_they_ask_nothing_of_ours_when_they_are_saved_and_shown(self) -> None:
        # The settings of the site and the types of content are read once in a process.
        page = factories.home().add_child(instance=Page(title="Imprint"))
        page.save_revision().publish()
        with CaptureQueriesContext(connection) as queries:
            page.title = "Imprint and privacy"
            page.save()
            page.save_revision().publish()
            page.unpublish()
            page.save_revision().publish()
            assert self.client.get(page.url).status_code == 200
        tables = [query["sql"] for query in queries if "quartier" in query["sql"]]
        assert tables == []

    def test_a_page_of_ours_below_them_is_noticed(self) -> None:
        page = factories.home().add_child(instance=Page(title="Our work"))
        project = factories.page(ProjectPage, page, title="Bench")
        before = stamp()
        Page.objects.get(pk=project.pk).save()
        after = stamp()
        assert after != before
        page.delete()
        assert stamp() != after
