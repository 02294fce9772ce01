"""Our model fields: StreamFields that stay out of migrations, and sets of languages."""

from __future__ import annotations

import json
from io import StringIO

import pytest
from django.core import serializers
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection
from django.db.migrations.writer import MigrationWriter
from django.forms import modelform_factory
from django.test import override_settings
from django.utils.translation import override
from hypothesis import given
from hypothesis import strategies as st
from wagtail import blocks

from tests import factories
from wagtail_quartier.blocks.body import HeadingBlock
from wagtail_quartier.fields import LanguageTagsField, LazyStreamField
from wagtail_quartier.languages import SPOKEN_LANGUAGES
from wagtail_quartier.models import Contact
from wagtail_quartier.pages.models import ProjectPage

HOST_BLOCKS = [("recipe", blocks.CharBlock())]
PATH = "wagtail_quartier.blocks.body.body_block"


def more_blocks():
    return [("heading", blocks.CharBlock(label="The host's own heading"))]


class TestLazyStreamField:
    def test_only_the_path_reaches_a_migration(self) -> None:
        _name, path, args, kwargs = LazyStreamField(PATH, blank=True).deconstruct()
        assert path == "wagtail_quartier.fields.LazyStreamField"
        assert args == [PATH]
        assert kwargs == {"blank": True}
        written, _imports = MigrationWriter.serialize(LazyStreamField(PATH, blank=True))
        assert "Block" not in written

    def test_a_field_made_from_its_parts_is_the_same(self) -> None:
        field = LazyStreamField(PATH, blank=True, max_num=3)
        _name, _path, args, kwargs = field.clone().deconstruct()
        assert (args, kwargs) == field.deconstruct()[2:]

    def test_blocks_are_found_when_used(self) -> None:
        field = LazyStreamField(PATH)
        assert isinstance(field.stream_block, blocks.StreamBlock)
        assert isinstance(field.stream_block.child_blocks["heading"], HeadingBlock)

    def test_a_path_that_leads_nowhere_says_so_when_used_and_not_before(self) -> None:
        field = LazyStreamField("wagtail_quartier.blocks.body.nothing")
        with pytest.raises(ImportError, match="nothing"):
            _ = field.stream_block

    @override_settings(WAGTAIL_QUARTIER={"BODY_BLOCKS": ["tests.models.test_fields.HOST_BLOCKS"]})
    def test_a_host_adds_blocks_after_ours(self) -> None:
        assert list(LazyStreamField(PATH).stream_block.child_blocks)[-1] == "recipe"

    @override_settings(WAGTAIL_QUARTIER={"BODY_BLOCKS": ["tests.models.test_fields.more_blocks"]})
    def test_a_hosts_block_takes_the_place_of_ours(self) -> None:
        found = LazyStreamField(PATH).stream_block.child_blocks
        assert found["heading"].label == "The host's own heading"
        assert len(found) == 5

    @pytest.mark.django_db
    def test_the_body_is_stored_and_read(self) -> None:
        stored = [{"type": "heading", "value": {"text": "Soup"}}]
        project = factories.project(body=json.dumps(stored))
        [block] = ProjectPage.objects.get(pk=project.pk).body
        assert block.block_type == "heading"
        assert block.value["text"] == "Soup"


class TestLanguageTags:
    @pytest.mark.parametrize(
        ("given", "kept"),
        [
            ([], []),
            (None, []),
            ("", []),
            (",", []),
            (["de"], ["de"]),
            (["tr", "de", "ar", "de"], ["ar", "de", "tr"]),
            (("de-simple", "de"), ["de", "de-simple"]),
            (",de,ar,", ["ar", "de"]),
            ("de,ar", ["ar", "de"]),
        ],
    )
    def test_is_a_sorted_list_of_tags(self, given, kept) -> None:
        assert LanguageTagsField().to_python(given) == kept

    @pytest.mark.parametrize("nonsense", [5, 1.5, object(), True])
    def test_refuses_what_is_no_list(self, nonsense: object) -> None:
        with pytest.raises(ValidationError, match="not a list of languages"):
            LanguageTagsField().to_python(nonsense)

    @given(st.lists(st.sampled_from(sorted(SPOKEN_LANGUAGES)), max_size=12))
    def test_stored_text_and_list_say_the_same(self, tags: list[str]) -> None:
        field = LanguageTagsField()
        stored = field.get_prep_value(tags)
        assert field.from_db_value(stored, None, connection) == sorted(set(tags))
        assert all(f",{tag}," in stored for tag in tags)

    @pytest.mark.django_db
    def test_is_read_as_it_was_stored(self) -> None:
        contact = factories.ContactFactory(languages=["tr", "de"])
        assert Contact.objects.get(pk=contact.pk).languages == ["de", "tr"]
        with connection.cursor() as cursor:
            cursor.execute("SELECT languages FROM wagtail_quartier_contact")
            assert cursor.fetchone() == (",de,tr,",)

    @pytest.mark.django_db
    def test_every_object_has_a_list_of_its_own(self) -> None:
        first, second = Contact(name="One"), Contact(name="Two")
        first.languages.append("de")
        assert second.languages == []

    @pytest.mark.django_db
    def test_one_language_is_found_and_no_longer_tag_of_it(self) -> None:
        factories.ContactFactory(name="German", languages=["de", "ar"])
        factories.ContactFactory(name="Easy", languages=["de-simple"])
        factories.ContactFactory(name="Silent", languages=[])
        found = Contact.objects.filter(languages__contains=",de,")
        assert [contact.name for contact in found] == ["German"]

    @pytest.mark.django_db
    def test_survives_a_revision(self) -> None:
        contact = factories.ContactFactory(languages=["tr", "de"])
        restored = contact.save_revision().as_object()
        assert restored.languages == ["de", "tr"]

    @pytest.mark.django_db
    def test_survives_a_fixture(self, tmp_path) -> None:
        factories.ContactFactory(languages=["tr", "de"])
        dumped = StringIO()
        call_command("dumpdata", "wagtail_quartier.contact", stdout=dumped)
        assert json.loads(dumped.getvalue())[0]["fields"]["languages"] == ",de,tr,"
        fixture = tmp_path / "contacts.json"
        fixture.write_text(dumped.getvalue())
        Contact.objects.all().delete()
        call_command("loaddata", str(fixture), verbosity=0)
        assert Contact.objects.get().languages == ["de", "tr"]

    @pytest.mark.django_db
    def test_survives_xml_as_well(self) -> None:
        contact = factories.ContactFactory(languages=["tr", "de"])
        text = serializers.serialize("xml", [contact])
        [restored] = serializers.deserialize("xml", text)
        assert restored.object.languages == ["de", "tr"]

    def form(self, **data: object):
        form_class = modelform_factory(Contact, fields=["name", "kind", "languages"])
        return form_class({"name": "Ada", "kind": "person", **data})

    def test_is_asked_for_with_checkboxes(self) -> None:
        field = self.form().fields["languages"]
        assert not field.required
        assert str(field.label) == "Speaks"
        with override("en"):
            assert ("gsg", "German Sign Language") in list(field.choices)

    @pytest.mark.django_db
    def test_a_form_keeps_what_was_ticked(self) -> None:
        form = self.form(languages=["tr", "ar"])
        assert form.is_valid(), form.errors
        contact = form.save()
        contact.refresh_from_db()
        assert contact.languages == ["ar", "tr"]

    def test_a_form_knows_what_did_not_change(self) -> None:
        contact = Contact(name="Ada", languages=["ar", "tr"])
        form_class = modelform_factory(Contact, fields=["languages"])
        assert not form_class({"languages": ["tr", "ar"]}, instance=contact).has_changed()
        assert form_class({"languages": ["tr"]}, instance=contact).has_changed()

    def test_a_form_refuses_a_language_that_is_not_offered(self) -> None:
        form = self.form(languages=["klingon"])
        assert not form.is_valid()
        assert "languages" in form.errors

    @override_settings(WAGTAIL_QUARTIER={"SPOKEN_LANGUAGES": ["de", "la"]})
    def test_the_setting_decides_what_is_offered(self) -> None:
        with override("en"):
            assert list(self.form().fields["languages"].choices) == [
                ("de", "German"),
                ("la", "la"),
            ]
        assert self.form(languages=["la"]).is_valid()

    def test_names_are_in_the_readers_language_and_a_tag_is_better_than_nothing(self) -> None:
        with override("en"):
            assert Contact(languages=["ar", "tlh"]).language_names == ["Arabic", "tlh"]
