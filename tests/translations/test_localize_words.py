"""A translator is shown prose and nothing else; words arrive, and facts stay facts."""

from __future__ import annotations

import datetime as dt
from typing import Any

import polib
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import TestCase, override_settings
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import reverse
from wagtail_localize.fields import get_translatable_fields
from wagtail_localize.machine_translators.base import BaseMachineTranslator
from wagtail_localize.models import Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments
from wagtail_localize.strings import StringValue

from tests.translations.localize import (
    PROSE,
    edit_address,
    editor_props,
    everything,
    offered,
    translate,
)

MARK = "DE "
#: Which models go which way; together they are all there are.
TYPED = ("CentrePage", "AwardsPage", "OfficeHours", "Award")
AS_A_FILE = (
    "ProjectPage",
    "QuarterPage",
    "GatheringPage",
    "CentreIndexPage",
    "FieldOfActionIndexPage",
    "Need",
    "FundingProgramme",
)
BY_MACHINE = (
    "ProjectIndexPage",
    "FieldOfActionPage",
    "OfficeHoursPage",
    "SessionPage",
    "IdeasPage",
    "NeedsPage",
    "TargetGroup",
    "Topic",
)


class Machine(BaseMachineTranslator):
    """A translator that only says that it was there."""

    display_name = "Machine"

    def can_translate(self, source_locale: Any, target_locale: Any) -> bool:
        return True

    def translate(self, source_locale: Any, target_locale: Any, strings: Any) -> dict[Any, Any]:
        return {string: StringValue(MARK + string.data) for string in strings}


class TranslationEditorTest(TestCase):
    @classmethod
    def setUpTestData(cls) -> None:
        cls.originals = everything()
        cls.translations = {
            type(instance).__name__: translate(instance) for instance in cls.originals
        }
        cls.editor = User.objects.create_superuser("ada", "ada@example.org", "secret")

    def setUp(self) -> None:
        self.client.force_login(self.editor)

    def publish(self, translation: Translation) -> Any:
        """Press "Publish" in the translation editor and return what was published."""
        address = edit_address(translation.get_target_instance())
        with self.captureOnCommitCallbacks(execute=True):
            response = self.client.post(address, {"action": "publish"})
        assert response.status_code == 302
        published = translation.get_target_instance()
        return type(translation.source.get_source_instance()).objects.get(pk=published.pk)

    def assert_translated(self, name: str, published: Any) -> None:
        """All words are translated, and all facts are those of the original."""
        segments = extract_segments(published)
        strings = [found for found in segments if isinstance(found, StringSegmentValue)]
        words = [found.string.data for found in strings]
        assert len(words) >= len(PROSE[name])
        assert [word for word in words if not word.startswith(MARK)] == []
        original = self.translations[name].source.get_source_instance()
        assert facts_of(published) == facts_of(original)
        assert getattr(published, "slug", "") == getattr(original, "slug", "")

    def test_the_editor_offers_all_prose_and_no_fact(self) -> None:
        assert set(self.translations) == set(PROSE) == {*TYPED, *AS_A_FILE, *BY_MACHINE}
        for name, translation in self.translations.items():
            with self.subTest(model=name):
                shown = offered(editor_props(self.client, translation), translation)
                assert sorted(shown ^ {("string", field) for field in PROSE[name]}) == []
                assert not translation.source.relatedobjectsegment_set.exists()

    def test_words_typed_into_the_editor_are_published(self) -> None:
        for name in TYPED:
            translation = self.translations[name]
            for item in editor_props(self.client, translation)["segments"]:
                data = encode_multipart(BOUNDARY, {"value": MARK + item["source"]})
                answer = self.client.put(item["editUrl"], data, content_type=MULTIPART_CONTENT)
                assert answer.status_code == 201, answer.content
            self.assert_translated(name, self.publish(translation))

    def test_words_go_through_a_po_file_and_back(self) -> None:
        for name in AS_A_FILE:
            translation = self.translations[name]
            links = editor_props(self.client, translation)["links"]
            file = polib.pofile(self.client.get(links["downloadPofile"]).content.decode())
            for entry in file:
                entry.msgstr = MARK + entry.msgid
            upload = SimpleUploadedFile("words.po", str(file).encode())
            self.client.post(links["uploadPofile"], {"file": upload})
            self.assert_translated(name, self.publish(translation))

    def test_a_machine_translates_words_and_nothing_else(self) -> None:
        machine = {"CLASS": f"{__name__}.Machine"}
        with override_settings(WAGTAILLOCALIZE_MACHINE_TRANSLATOR=machine):
            for name in BY_MACHINE:
                translation = self.translations[name]
                self.client.post(
                    reverse("wagtail_localize:machine_translate", args=[translation.pk])
                )
                self.assert_translated(name, self.publish(translation))

    def test_a_changed_fact_arrives_with_the_next_sync_and_the_words_stay(self) -> None:
        translation = self.translations["ProjectPage"]
        segment = translation.source.stringsegment_set.get(context__path="goals")
        segment.string.translations.create(
            locale=translation.target_locale,
            context=segment.context,
            data="Ziele",
            translation_type="manual",
        )
        project = translation.source.get_source_instance()
        project.start_date, project.image_credit = dt.date(2021, 5, 1), "Grace Beispiel"
        grant = project.award_grants.first()
        grant.year = 1999
        project.award_grants.add(grant)
        project.save_revision().publish()
        address = reverse("wagtail_localize:update_translations", args=[translation.source.pk])
        with self.captureOnCommitCallbacks(execute=True):
            self.client.post(address, {"publish_translations": "on"})
        project = translation.source.get_source_instance()
        copied = type(project).objects.get(locale=translation.target_locale, title=project.title)
        assert "Ziele" in copied.goals
        assert facts_of(copied) == facts_of(project)
        assert copied.award_grants.first().year == 1999


def facts_of(instance: Any) -> dict[str, Any]:
    """Return all facts of an object and of its rows by name, in the order of the rows."""
    facts: dict[str, Any] = {}
    for declared in get_translatable_fields(type(instance)):
        field = declared.get_field(type(instance))
        if field.one_to_many:
            rows = [facts_of(row) for row in getattr(instance, field.name).all()]
            facts |= {f"{field.name}.{n}": row for n, row in enumerate(rows)}
        elif not declared.is_translated(instance) and declared.is_synchronized(instance):
            facts[field.name] = field.value_from_object(instance)
    if hasattr(instance, "body"):
        blocks = {block.block_type: block.value for block in instance.body}
        picture, figures = blocks["picture"], blocks["figures"]["figures"]
        facts["picture"] = (picture["image"], picture["credit"])
        facts["numbers"] = [figure["number"] for figure in figures]
    return facts
