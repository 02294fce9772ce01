"""Every word that is not in the language of its page says in which one it is."""

from __future__ import annotations

import datetime as dt
import json
import re
from typing import Any

import pytest
from django.apps import apps
from django.db import models as db
from django.test import Client
from django.utils.translation import override
from wagtail.fields import RichTextField, StreamField
from wagtail.images import get_image_model
from wagtail.models import Locale, Page

from tests import factories
from tests.pages.specimens import PAGE_TYPES, body, filled
from tests.translations.foreign_words import Reader
from wagtail_quartier import models
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.filters.counted import CountedSelect
from wagtail_quartier.listings.untranslated import foreign
from wagtail_quartier.occurrence_index.rebuilding import rebuild_offers
from wagtail_quartier.pages import models as pages
from wagtail_quartier.written import Written

pytestmark = pytest.mark.django_db

#: Facts that are no words in any language.
WORDLESS = re.compile(
    r"^reference$|slug|url|path|email|telephone|mobile|postcode|region|key|number|language|fingerprint"
)
WORDS = re.compile(r"Words of|Prose|Described|Caption|Credit|A quotation|A heading|bowls")


def mark(instance: Any, mark: str) -> None:
    """Put ``mark`` before everything somebody wrote in the fields of a row or page."""
    changed = {}
    for field in instance._meta.local_concrete_fields:
        value = field.value_from_object(instance)
        if field.choices or WORDLESS.search(field.name) or not value:
            continue
        if isinstance(field, db.URLField | db.EmailField | db.SlugField):
            continue
        if isinstance(field, StreamField):
            blocks = re.sub("DE-|AR-", "", json.dumps(value.get_prep_value()))
            marked = re.sub(WORDS, rf"{mark}\g<0>", blocks)
            # Whose picture it is stands the same in every version.
            changed[field.name] = json.dumps(json.loads(marked.replace("AR-Credit", "DE-Credit")))
        elif isinstance(field, RichTextField):
            changed[field.name] = f"<p>{mark}Prose</p>"
        elif isinstance(field, db.CharField | db.TextField):
            changed[field.name] = mark + re.sub("^(DE|AR)-", "", value)
    if changed:
        type(instance)._base_manager.filter(pk=instance.pk).update(**changed)


def mark_everything() -> None:
    """Say of all that is stored that it is German."""
    ours = ("wagtail_quartier", "wagtail_quartier_pages")
    for model in [m for app in ours for m in apps.get_app_config(app).get_models()]:
        for row in model._base_manager.all() if model.__name__ != "NeighbourhoodSettings" else ():
            mark(row, "DE-")
    Page.objects.filter(depth__gt=1).update(title=db.functions.Concat(db.Value("DE-"), "title"))
    get_image_model().objects.update(title="DE-Bild")
    models.Idea.objects.update(language="de")
    rebuild_offers(list(models.OfficeHours.objects.values_list("pk", flat=True)))


def into_arabic(page: Any) -> Any:
    """Return a published Arabic version of a page with all its rows."""
    arabic = Locale.objects.get(language_code="ar")
    copy = page.copy_for_translation(arabic, copy_parents=True)
    copy.live = True
    copy.save()
    for relation in getattr(page, "child_rows", {}):
        for row in getattr(copy, relation).all():
            mark(row, "AR-")
    mark(copy, "AR-")
    Page.objects.filter(pk=copy.pk).update(title=f"AR-{page.title.removeprefix('DE-')}")
    content_changed()
    return type(page).objects.get(pk=copy.pk)


@pytest.fixture
def site(settings: Any) -> list[Any]:
    """A German site with a page of every type, each translated but for what it refers to."""
    settings.LANGUAGE_CODE = "de"
    german = Locale.objects.get(language_code="en")
    german.language_code = "de"
    german.save()
    Locale.objects.create(language_code="ar")
    quarter = factories.quarter(title="Nordstadt")
    place = factories.PlaceFactory(quarter=quarter, directions="Hinten im Hof", entrance="partly")
    models.Place.objects.update(entrance_remark="Rampe")
    contact = factories.ContactFactory(organisation=factories.OrganisationFactory())
    offer = factories.OfficeHoursFactory(note="Bitte klingeln", cost="2 Euro", registration="Anruf")
    topic = factories.TopicFactory()
    models.OfficeHoursTopic.objects.create(office_hours=offer, topic=topic)
    slot = factories.SlotFactory(office_hours=offer, place=place, contact=contact)
    off = factories.SlotFactory(place=place)
    models.OfficeHoursChange.objects.create(
        office_hours=off.office_hours, date=dt.date(2026, 3, 3), action="cancel", reason="krank"
    )
    factories.ClosureFactory(first_day=dt.date(2026, 3, 9), last_day=dt.date(2026, 3, 12))
    made = [filled(model, body=json.dumps(body())) for model in PAGE_TYPES]
    made.append(factories.centre(place=slot.place, teaser="Tee", introduction="<p>Haus</p>"))
    project = next(page for page in made if isinstance(page, pages.ProjectPage))
    other = factories.project(title="Garten", quarters=[quarter], image=factories.image())
    factories.grant(other, 2019, distinction="Erster Preis", jury_words="Gut gemacht")
    field = project.field_links.first().field
    other.field_links.create(field=field)
    other.save()
    mark_everything()
    return [type(page).objects.get(pk=page.pk) for page in made]


def read(client: Client, url: str, status: int = 200) -> Reader:
    answer = client.get(url)
    assert answer.status_code == status, url
    html = answer.content.decode()
    assert "None" not in html
    return Reader(html)


QUERIES = {
    "ProjectIndexPage": ["?view=list", "?quarter=nordstadt-nicht", "?q=Garten", "?q=nirgends"],
    "OfficeHoursPage": ["?week=2026-W11", "?open=now"],
    "CentrePage": ["notice/"],
    "GatheringPage": ["sessions/", "resolutions/", "resolutions/?state=overdue"],
}


def test_every_word_in_another_language_says_so(site: list[Any], client: Client) -> None:
    translated = [into_arabic(page) for page in site if page.title != "DE-Garten"]
    arabic = Locale.objects.get(language_code="ar")
    garden = pages.ProjectPage.objects.get(title="DE-Garten", locale__language_code="de")
    # Wagtail mirrors what is not translated, as it does with the parents of what is.
    mirrored = garden.copy_for_translation(arabic, alias=True)
    urls = [page.url for page in [*translated, mirrored, *mirrored.get_ancestors()[2:]]]
    urls += [
        page.url + query
        for page in translated
        for query in QUERIES.get(type(page).__name__, ())
        if "nicht" not in query
    ]
    found: set[str] = set()
    wrong: list[str] = []
    for url in urls:
        assert url.startswith("/ar/")
        with override("ar"):
            reader = read(client, url)
        wrong += [f"{url} {text}" for text in reader.wrong]
        found |= reader.found
    assert wrong == []
    said = {text for text in found if text.startswith("DE-")}
    for words in ("DE-Nordstadt", "DE-Garten", "DE-krank", "DE-Bitte klingeln", "DE-Gut gemacht"):
        assert words in said
    assert len(said) > 40


def test_a_language_as_one_country_speaks_it_is_no_other_language() -> None:
    page = factories.project(title="Soup in the yard")
    for reader, marked in (("en", ""), ("en-us", ""), ("de", "en"), ("de-at", "en"), ("ru", "en")):
        with override(reader):
            assert foreign(page) == marked
            option = CountedSelect(choices=[("soup", Written("Soup", "en"))]).render("q", "")
            assert ('lang="en"' in option) == bool(marked)
