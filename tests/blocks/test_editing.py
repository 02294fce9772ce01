"""What editors and developers meet: messages, previews, the API, migrations, translation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from wagtail.blocks import StreamBlock
from wagtail.blocks.definition_lookup import BlockDefinitionLookup
from wagtail.fields import StreamField
from wagtail.models import Locale
from wagtail_localize.models import (
    String,
    StringTranslation,
    Translation,
    TranslationContext,
    TranslationSource,
)
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from tests import factories
from tests.blocks.streams import drawn, stored, stream
from wagtail_quartier import blocks as quartier_blocks
from wagtail_quartier.blocks import QUARTER_BLOCKS, ProjectsBlock
from wagtail_quartier.pages.models import QuarterPage

pytestmark = pytest.mark.django_db
KINDS = [name.removeprefix("quartier_") for name, _block in QUARTER_BLOCKS]


def messages(block: dict[str, Any]) -> str:
    [child] = stream(block)
    try:
        child.block.clean(child.value)
    except ValidationError as error:
        return str(error.as_json_data() if hasattr(error, "as_json_data") else error.messages)
    return ""


def test_an_editor_is_told_what_is_missing() -> None:
    project, quarter = factories.project(), factories.quarter()
    for kind in KINDS:
        assert messages(stored(kind)), kind
    assert "choose projects" in messages(stored("projects"))
    assert "decide" in messages(stored("projects", projects=[project], quarter=quarter))
    assert "exclude" in messages(stored("awards", everything=True, year=2024))
    for limit in (0, 25, None):
        assert "limit" in messages(stored("projects", everything=True, limit=limit))
    for kind in ("projects", "awards", "participants", "office_hours", "centres"):
        assert messages(stored(kind, everything=True)) == "", kind
    assert messages(stored("projects", projects=[project])) == ""
    assert messages(stored("quarter", quarter=quarter)) == ""


def test_every_block_shows_itself_in_the_block_picker(admin_client: Client) -> None:
    # With nothing on the site, and with something.
    for said in ("Your site has nothing yet", "quartier-listing"):
        for _name, block in QUARTER_BLOCKS:
            assert block.is_previewable
            assert block.meta.icon
            assert block.get_description()
            answer = admin_client.get(
                "/admin/block-preview/", {"id": block.definition_prefix}, follow=True
            )
            assert answer.status_code == 200
            html = answer.content.decode()
            assert said in html, block
            assert "quartier.css" in html
        place = factories.PlaceFactory(quarter=factories.quarter())
        factories.centre(place=place)
        factories.SlotFactory(place=place, contact=factories.ContactFactory())
        project = factories.project()
        project.participant_figures.create(year=2024, planned=3)
        factories.grant(project)


def test_the_api_tells_what_visitors_see() -> None:
    place = factories.PlaceFactory(quarter=factories.quarter(title="Outer"))
    contact = factories.ContactFactory(name="Ann")
    factories.SlotFactory(place=place, contact=contact, office_hours__title="Tea")
    factories.centre(title="House", place=place)
    shown, hidden = factories.project(title="Choir"), factories.project(title="Secret", live=False)
    for project in (shown, hidden):
        factories.grant(project)
        project.participant_figures.create(year=2024, planned=3)
        project.save()
    value = stream(
        stored("projects", projects=[shown, hidden], heading="Two"),
        stored("awards", everything=True),
        stored("participants", everything=True),
        stored("office_hours", place=place),
        stored("centres", everything=True),
        stored("contact", contact=contact),
        stored("quarter", quarter=place.quarter),
        stored("projects", projects=[hidden]),
    )
    told = [block["value"] for block in value.stream_block.get_api_representation(value, {})]
    json.dumps(told, default=str)
    assert "Secret" not in str(told)
    assert [project["title"] for project in told[0]["projects"]] == ["Choir"]
    assert told[0]["heading"] == "Two"
    assert told[1]["awards"][0]["project"]["title"] == "Choir"
    assert told[2]["participants"] == [{"year": 2024, "planned": 3, "reached": None}]
    assert told[3]["dates"][0]["title"] == "Tea"
    assert told[4]["centres"][0]["title"] == "House"
    assert told[5]["contact"]["name"] == "Ann"
    assert told[6]["quarter"]["title"] == "Outer"
    assert told[7] == {"heading": ""}


class MoreProjectsBlock(ProjectsBlock):
    """As a host might extend one."""


def test_no_field_of_a_block_reaches_a_hosts_migration() -> None:
    field = StreamField(QUARTER_BLOCKS, use_json_field=True)
    _name, _path, _args, kwargs = field.deconstruct()
    assert {path for path, *_rest in kwargs["block_lookup"].values()} == {
        f"wagtail_quartier.blocks.{type(block).__name__}" for _name, block in QUARTER_BLOCKS
    }
    assert {str(arguments) for _path, *arguments in kwargs["block_lookup"].values()} == {"[(), {}]"}
    # A historical model in a migration knows them by these names.
    lookup = BlockDefinitionLookup(kwargs["block_lookup"])
    for key, (_path, *_arguments) in kwargs["block_lookup"].items():
        assert type(lookup.get_block(key)).__name__ in quartier_blocks.__all__
    path, _arguments, given = MoreProjectsBlock(label="More").deconstruct()
    assert path == "tests.blocks.test_editing.MoreProjectsBlock"
    assert given == {"label": "More"}


@pytest.fixture
def in_the_body(settings: Any) -> Iterator[None]:
    """Offer the blocks in the body of our own pages, too, which is resolved only once."""
    settings.WAGTAIL_QUARTIER = {"BODY_BLOCKS": ["wagtail_quartier.blocks.QUARTER_BLOCKS"]}
    field: Any = QuarterPage._meta.get_field("body")
    known = field.__dict__.pop("stream_block", None)
    yield
    field.__dict__.pop("stream_block", None)
    if known is not None:
        field.__dict__["stream_block"] = known


@pytest.mark.usefixtures("in_the_body")
def test_headings_are_translated_and_choices_are_not() -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    place = factories.PlaceFactory(quarter=factories.quarter(title="Outer"))
    contact, project = factories.ContactFactory(), factories.project(title="Choir")
    award, group = factories.AwardFactory(), factories.TargetGroupFactory()
    factories.SlotFactory(place=place, contact=contact)
    raw = [
        stored("projects", projects=[project], heading="Heading 1"),
        stored("projects", award=award, target_group=group, quarter=place.quarter),
        stored("office_hours", place=place, contact=contact, when="next", heading="Heading 2"),
        stored("contact", contact=contact, responsibility="Heading 3"),
        stored("quarter", quarter=place.quarter, heading="Heading 4"),
        stored("awards", award=award, year=2024, limit=2, heading="Heading 5"),
    ]
    page = factories.page(QuarterPage, title="Own", body=json.dumps(raw))
    page = QuarterPage.objects.get(pk=page.pk)
    words = {
        segment.string.data
        for segment in extract_segments(page)
        if segment.path.startswith("body.") and isinstance(segment, StringSegmentValue)
    }
    assert words == {f"Heading {number}" for number in range(1, 6)}

    source, _new = TranslationSource.update_or_create_from_instance(page)
    task = Translation.objects.create(source=source, target_locale=german)
    for segment in source.stringsegment_set.filter(context__path__startswith="body."):
        StringTranslation.objects.create(
            translation_of=String.objects.get(pk=segment.string_id),
            locale=german,
            context=TranslationContext.objects.get(pk=segment.context_id),
            data=segment.string.data.replace("Heading", "Überschrift"),
        )
    task.save_target(publish=True)
    translated = page.get_translation(german)
    before, after = page.body.get_prep_value(), translated.body.get_prep_value()
    assert json.dumps(after, ensure_ascii=False, sort_keys=True) == json.dumps(
        before, ensure_ascii=False, sort_keys=True
    ).replace("Heading", "Überschrift")
    assert "Überschrift 1" in drawn(translated.body)
    assert isinstance(translated.body.stream_block, StreamBlock)
