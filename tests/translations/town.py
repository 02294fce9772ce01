"""A small town in German, and all of it in other languages, made with wagtail-localize."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.test import TestCase
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource
from wagtail_localize.operations import translate_object

from tests import factories
from wagtail_quartier.models import Award, OfficeHours, Organisation, Place
from wagtail_quartier.pages import models as pages

LANGUAGES = [("en", "English"), ("de", "Deutsch"), ("ar", "العربية"), ("de-simple", "Leicht")]
OTHERS = ("ar", "de-simple", "en")


def locale(code: str) -> Locale:
    """Return the locale of a language, made where there is none."""
    return Locale.objects.get_or_create(language_code=code)[0]


def languages(settings: Any) -> None:
    """Let the site have German, its easy variety, Arabic and English, each with a home page.

    Nothing is indexed for searching: hundreds of versions are made here.
    """
    backend = {**settings.WAGTAILSEARCH_BACKENDS["default"], "AUTO_UPDATE": False}
    settings.WAGTAILSEARCH_BACKENDS = {"default": backend}
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
    for code in ("de", "ar", "de-simple"):
        home = factories.home().copy_for_translation(locale(code))
        home.live = True
        home.save()


def translate(instance: Any, codes: tuple[str, ...] = OTHERS) -> None:
    """Translate a page or a snippet with wagtail-localize, and publish that."""
    # wagtail-localize publishes when the transaction is over.
    with TestCase.captureOnCommitCallbacks(execute=True):
        translate_object(instance, [locale(code) for code in codes])
        source = TranslationSource.objects.get_for_instance(instance)
        for translation in source.translations.all():
            translation.save_target(publish=True)


def in_language(instance: Any, code: str) -> Any:
    """Return the stored version of a page or snippet in a language."""
    return type(instance).objects.get(translation_key=instance.translation_key, locale=locale(code))


@dataclass
class Town:
    """One of each; the originals are German."""

    quarter: pages.QuarterPage
    centres: pages.CentreIndexPage
    centre: pages.CentrePage
    fields: pages.FieldOfActionIndexPage
    field: pages.FieldOfActionPage
    projects: pages.ProjectIndexPage
    project: pages.ProjectPage
    timetable: pages.OfficeHoursPage
    awards: pages.AwardsPage
    gathering: pages.GatheringPage
    session: pages.SessionPage
    place: Place
    contact: Any
    offer: OfficeHours
    award: Award
    carrier: Organisation

    @property
    def pages(self) -> list[Any]:
        """All pages, parents first."""
        return [
            self.quarter,
            self.centres,
            self.centre,
            self.fields,
            self.field,
            self.projects,
            self.project,
            self.timetable,
            self.awards,
            self.gathering,
            self.session,
        ]

    @property
    def everything(self) -> list[Any]:
        """What can be translated, relations first."""
        return [self.offer, self.award, *self.pages]


def town() -> Town:
    """Return a German town with one of each, every fact of which is a number of its own."""
    german = locale("de")
    home = factories.home().get_translation(german)

    def page(model: Any, title: str, parent: Any = home, **fields: Any) -> Any:
        return factories.page(model, parent, title=title, locale=german, **fields)

    quarter = page(pages.QuarterPage, "Südstadt", colour="brick")
    place = factories.PlaceFactory(name="Haus", street="Altgasse 5", quarter=quarter)
    carrier = factories.OrganisationFactory(name="Träger")
    contact = factories.ContactFactory(name="Ada", telephone="030 1111111")
    offer = factories.OfficeHoursFactory(title="Rat", locale=german, languages=["de"])
    factories.SlotFactory(
        office_hours=offer,
        start_time=dt.time(14, 5),
        end_time=dt.time(18, 55),
        place=place,
        contact=contact,
    )
    award = factories.AwardFactory(name="Preis", locale=german, website="https://old.example/")
    centres = page(pages.CentreIndexPage, "Häuser")
    centre = page(
        pages.CentrePage,
        "Treff",
        centres,
        place=place,
        carrier=carrier,
        website="https://old.example/",
    )
    centre.rooms.create(name="Saal", capacity=23113, locale=german)
    centre.contact_links.create(contact=contact, responsibility="Räume", locale=german)
    centre.links.create(title="Mehr", url="https://old.example/more", locale=german)
    fields = page(pages.FieldOfActionIndexPage, "Felder")
    field = page(pages.FieldOfActionPage, "Grün", fields)
    projects = page(pages.ProjectIndexPage, "Projekte")
    project = page(
        pages.ProjectPage, "Garten", projects, carrier=carrier, end_date=dt.date(2031, 1, 31)
    )
    project.quarter_links.create(quarter=quarter)
    project.field_links.create(field=field)
    project.participant_figures.create(year=2025, planned=95611, reached=95511)
    project.office_hours_links.create(office_hours=offer)
    project.contact_links.create(contact=contact, locale=german)
    project.award_grants.create(award=award, year=2011, jury_words="Gut", locale=german)
    gathering = page(pages.GatheringPage, "Runder Tisch", place=place, has_childcare=True)
    gathering.quarter_links.create(quarter=quarter)
    gathering.organisation_links.create(organisation=carrier, role="lädt ein", locale=german)
    gathering.moderator_links.create(contact=contact, locale=german)
    session = page(pages.SessionPage, "Erster Abend", gathering, date=dt.date(2026, 2, 5))
    session.attendance.create(sector="school", number=317)
    session.resolutions.create(
        text="Bänke", responsible=carrier, due_date=dt.date(2027, 5, 1), locale=german
    )
    made = Town(
        quarter=quarter,
        centres=centres,
        centre=centre,
        fields=fields,
        field=field,
        projects=projects,
        project=project,
        timetable=page(pages.OfficeHoursPage, "Zeiten"),
        awards=page(pages.AwardsPage, "Preise"),
        gathering=gathering,
        session=session,
        place=place,
        contact=contact,
        offer=offer,
        award=award,
        carrier=carrier,
    )
    for row in (centre, project, gathering, session):
        row.save()
        publish(row)
    return made


def publish(instance: Any) -> None:
    """Publish a page or office hours as the editor does."""
    instance.save_revision().publish()
