"""What the tests of wagtail-localize share: everything that has words, filled in and translated."""

from __future__ import annotations

import datetime as dt
import html
import json
import re
import uuid
from typing import Any

from django.db import models as db
from django.test import Client
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationContext, TranslationSource
from wagtail_localize.operations import translate_object

from tests import factories
from tests.pages.specimens import PAGE_TYPES, body, filled, value_of
from wagtail_quartier import models

#: Fields of every page type, and those of the pictures and links most of them have.
OF_EVERY_PAGE = {
    "title",
    "seo_title",
    "search_description",
    "teaser",
    "image_alt",
    "body.heading.text",
    "body.text",
    "body.picture.alt_text",
    "body.picture.caption",
    "body.quote.text",
    "body.quote.person",
    "body.figures.figures.item.label",
}
GALLERY = {"gallery.alt_text", "gallery.caption"}
CONTACTS_AND_LINKS = {"contact_links.responsibility", "links.title"}

#: All the prose there is, by the name of the model. What is not here is a fact.
PROSE: dict[str, set[str]] = {
    "QuarterPage": {
        *OF_EVERY_PAGE,
        *GALLERY,
        *CONTACTS_AND_LINKS,
        "introduction",
        "strengths.text",
        "strengths.evidence",
        "weaknesses.text",
        "weaknesses.evidence",
        "guiding_questions.text",
        "guiding_questions.evidence",
    },
    "CentreIndexPage": {*OF_EVERY_PAGE, *CONTACTS_AND_LINKS, "introduction"},
    "CentrePage": {
        *OF_EVERY_PAGE,
        *GALLERY,
        *CONTACTS_AND_LINKS,
        "introduction",
        "offers.title",
        "offers.text",
        "rooms.name",
        "rooms.description",
        "rooms.image_alt",
    },
    "ProjectIndexPage": {*OF_EVERY_PAGE, "introduction"},
    "ProjectPage": {
        *OF_EVERY_PAGE,
        *GALLERY,
        *CONTACTS_AND_LINKS,
        "goals",
        "content",
        "results",
        "referral",
        "volunteering",
        "partner_links.role",
        "evidence.title",
        "award_grants.distinction",
        "award_grants.jury_words",
    },
    "FieldOfActionIndexPage": {*OF_EVERY_PAGE, "introduction"},
    "FieldOfActionPage": {
        *OF_EVERY_PAGE,
        "introduction",
        "measures.title",
        "measures.text",
        "links.title",
    },
    "OfficeHoursPage": {*OF_EVERY_PAGE, "introduction"},
    "AwardsPage": {*OF_EVERY_PAGE, "introduction"},
    "GatheringPage": {
        *OF_EVERY_PAGE,
        *GALLERY,
        *CONTACTS_AND_LINKS,
        "purpose",
        "audience",
        "interpretation",
        "childcare",
        "moderator_links.responsibility",
        "organisation_links.role",
    },
    "SessionPage": {
        *OF_EVERY_PAGE,
        "links.title",
        "agenda",
        "minutes",
        "resolutions.text",
        "resolutions.outcome",
    },
    "IdeasPage": {*OF_EVERY_PAGE, "introduction", "contact_links.responsibility"},
    "NeedsPage": {*OF_EVERY_PAGE, *CONTACTS_AND_LINKS, "introduction"},
    "Need": {"title", "description", "time_needed", "skills"},
    "OfficeHours": {"title", "note", "cost", "registration"},
    "Award": {"name", "description"},
    "TargetGroup": {"name", "description"},
    "Topic": {"name"},
    "FundingProgramme": {"name", "short_name", "funder", "required_statement"},
}

SNIPPETS = (
    models.OfficeHours,
    models.Award,
    models.TargetGroup,
    models.Topic,
    models.FundingProgramme,
    models.Need,
)


def german() -> Locale:
    """Return the language everything is translated into."""
    return Locale.objects.get_or_create(language_code="de")[0]


def everything() -> list[Any]:
    """Return a published page and a snippet of every model with words, every field filled."""
    pages = [
        filled(
            model,
            seo_title="Words of seo_title",
            search_description="Words for searching",
            body=json.dumps(stored_body()),
        )
        for model in PAGE_TYPES
    ]
    return [*pages, *(snippet(model) for model in SNIPPETS)]


def stored_body() -> list[dict[str, Any]]:
    """Return one block of every kind as the admin stores it, everything with an id."""
    blocks = [{**block, "id": str(uuid.uuid4())} for block in body()]
    figures = blocks[-1]["value"]["figures"]
    blocks[-1]["value"]["figures"] = [
        {"type": "item", "value": value, "id": str(uuid.uuid4())} for value in figures
    ]
    return blocks


def snippet(model: type[Any]) -> Any:
    """Return a saved snippet with its words, addresses, choices and relations filled in."""
    made = model(locale=Locale.get_default())
    for field in model._meta.local_fields:
        kinds = db.CharField | db.TextField | db.ForeignKey
        if field.editable and isinstance(field, kinds) and field.name != "slug":
            setattr(made, field.name, value_of(field))
    made.save()
    if model is models.OfficeHours:
        factories.SlotFactory(office_hours=made)
        made.topic_links.create(topic=factories.TopicFactory())
        made.changes.create(date=dt.date(2026, 2, 3), reason="Illness")
    return model.objects.get(pk=made.pk)


def translate(instance: Any, locale: Locale | None = None) -> Translation:
    """Submit ``instance`` for translation, as the button in the admin does."""
    locale = locale or german()
    translate_object(instance, [locale])
    source = TranslationSource.objects.get_for_instance(instance)
    return source.translations.get(target_locale=locale)


def edit_address(instance: Any) -> str:
    """Return where a page or a snippet is edited."""
    address = AdminURLFinder().get_edit_url(instance)
    assert address, instance
    return address


def editor_props(client: Client, translation: Translation) -> dict[str, Any]:
    """Return what wagtail-localize's translation editor is given, as the browser gets it."""
    address = edit_address(translation.get_target_instance())
    response = client.get(address)
    assert response.status_code == 200
    match = re.search(r'data-props="([^"]*)"', response.content.decode())
    assert match, address
    return json.loads(html.unescape(match.group(1)))


def offered(props: dict[str, Any], translation: Translation) -> set[tuple[str, str]]:
    """Return the sort and the field of everything the translation editor offers.

    Rows and blocks are named by their field alone, as ``links.title``.
    """
    instance = translation.source.as_instance()
    contexts = TranslationContext.objects.filter(object=translation.source.object)
    fields = {context.path: context.get_field_path(instance) for context in contexts}
    return {(item["type"], fields[item["contentPath"]]) for item in props["segments"]}
