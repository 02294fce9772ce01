"""The demo is as rich as a real site."""

from __future__ import annotations

from collections import Counter

import pytest
from django.core.management import call_command
from django.db.models import QuerySet
from wagtail.images import get_image_model
from wagtail.models import Locale, Page, Site

from example_site.home.models import HomePage, StandardPage, top_level_quarters
from tests.clock import NOW
from wagtail_quartier.listings.sessions import dates_of
from wagtail_quartier.listings.status import Status
from wagtail_quartier.models import (
    Award,
    Closure,
    Contact,
    OfficeHours,
    OfficeHoursChange,
    Organisation,
    Place,
    Slot,
)
from wagtail_quartier.pages.models import (
    CentreIndexPage,
    CentrePage,
    FieldOfActionPage,
    GatheringPage,
    ProjectPage,
    ProjectPageAwardGrant,
    QuarterPage,
    SessionPage,
)
from wagtail_quartier.translations import originals

pytestmark = pytest.mark.django_db

TEXTS = ("goals", "content", "results", "referral", "volunteering")


def german(model: type[Page]) -> QuerySet[Page]:
    """Return the pages of a type that everything else is translated from."""
    return model.objects.filter(locale__language_code="de").order_by("path")


def project(slug: str) -> ProjectPage:
    return german(ProjectPage).get(slug=slug)


@pytest.mark.parametrize(
    ("model", "at_least"),
    [
        (QuarterPage, 9),
        (CentrePage, 5),
        (ProjectPage, 30),
        (FieldOfActionPage, 8),
        (Award, 3),
        (ProjectPageAwardGrant, 20),
        (OfficeHours, 15),
        (Organisation, 25),
        (Contact, 15),
        (Place, 10),
        (Closure, 3),
    ],
)
def test_there_is_enough_of_everything(model, at_least):
    assert model.objects.count() >= at_least


def test_three_quarters_each_have_two_quarters_inside():
    outer = top_level_quarters()
    assert [quarter.title for quarter in outer] == ["Innenstadt", "Südstadt", "Nordstadt"]
    inner = [quarter.get_children().type(QuarterPage).count() for quarter in outer]
    assert inner == [2, 2, 2]


def test_a_conference_has_met_three_times_and_meets_again():
    conference = german(GatheringPage).get(kind="conference")
    sessions = list(german(SessionPage).child_of(conference).order_by("date"))
    assert [session.is_over for session in sessions] == [True, True, True, False]
    states = {row.state for session in sessions for row in session.resolutions.all()}
    assert states == {"open", "progress", "done", "dropped"}
    days = [entry.occurrence.date for entry in dates_of(sessions[-1], conference)]
    assert days == [sessions[-1].date]
    assert german(GatheringPage).count() == 2


def test_projects_stand_in_every_status_and_span_fifteen_years():
    projects = ProjectPage.objects.all()
    assert set(Counter(page.status for page in projects)) == set(Status)
    years = [page.start_date.year for page in projects]
    assert min(years) == 2011
    assert max(years) >= 2026


def test_grants_of_three_awards_span_twelve_years():
    grants = ProjectPageAwardGrant.objects.all()
    years = {grant.year for grant in grants}
    assert max(years) - min(years) >= 12
    assert {grant.award_id for grant in grants} == set(
        originals(Award.objects.all()).values_list("pk", flat=True)
    )
    assert all(grant.jury_words for grant in grants)


def test_no_project_received_an_award_before_it_began():
    for grant in ProjectPageAwardGrant.objects.select_related("page"):
        assert grant.page.start_date.year <= grant.year, grant.page.title


def test_every_project_tells_for_whom_and_what_for():
    for page in ProjectPage.objects.all():
        assert page.teaser, page.title
        assert page.goals, page.title
        assert page.content, page.title
        assert page.field_links.exists(), page.title
        assert page.target_group_links.exists(), page.title
        assert page.quarter_links.exists() != page.in_all_quarters, page.title


def test_no_two_projects_share_a_sentence():
    seen = Counter(
        paragraph
        for page in ProjectPage.objects.all()
        for name in TEXTS
        for paragraph in getattr(page, name).split("</p>")
        if len(paragraph) > 20
    )
    assert seen
    assert [paragraph for paragraph, count in seen.items() if count > 1] == []


def test_one_project_holds_all_that_a_funder_asks_for():
    page = project("stadtteilbuero-nordstadt")
    assert page.quarter_links.count() == 4
    assert page.age_to == 65
    assert max(row.planned for row in page.participant_figures.all()) == 500
    assert all(getattr(page, name) for name in TEXTS)
    assert "Schuldnerhilfe" in page.referral
    assert "Sucht" in page.referral
    assert all(row.role for row in page.partner_links.all())
    assert all(row.reference_number for row in page.funding_links.all())
    assert {row.is_public for row in page.evidence.all()} == {True, False}
    assert page.gallery.count() >= 4
    assert page.office_hours_links.exists()


def test_the_centres_are_introduced_with_a_contact_and_links():
    index = german(CentreIndexPage).get()
    assert index.introduction
    assert index.contact_links.exists()
    assert index.links.exists()
    for centre in german(CentrePage):
        assert centre.offers.exists()
        assert centre.rooms.exists()
        assert centre.gallery.exists()
        assert centre.office_hours_links.exists()


def test_community_work_says_who_sits_in_the_conference():
    body = str(german(StandardPage).get(slug="gemeinwesenarbeit").body)
    for word in ("fünf Grundsätze", "Vereine", "Schulen", "Kitas", "Gemeinden", "Verwaltung"):
        assert word in body


def test_every_field_of_action_has_measures_and_examples_chosen_by_hand():
    for field in FieldOfActionPage.objects.all():
        assert field.measures.count() >= 3
        assert field.example_links.count() >= 2
    assert german(FieldOfActionPage).first().links.exists()


def test_office_hours_follow_every_kind_of_rule():
    rules = [slot.recurrence for slot in Slot.objects.all()]
    texts = " ".join(
        slot._meta.get_field("recurrence").value_to_string(slot) for slot in Slot.objects.all()
    )
    for part in (
        "FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY", "INTERVAL=2",
        "BYDAY=-1FR", "BYDAY=1TU,3TU", "BYMONTHDAY=15", "EXDATE", "RDATE",
    ):  # fmt: skip
        assert part in texts, part
    assert any(rule.rdates and not rule.rrules for rule in rules)
    assert any(slot.end_time < slot.start_time for slot in Slot.objects.all())
    assert OfficeHours.objects.filter(by_appointment=True).exists()
    assert not Slot.objects.filter(valid_until__isnull=False).exists()
    assert set(OfficeHoursChange.objects.values_list("action", flat=True)) == {
        "add", "cancel", "move",
    }  # fmt: skip


def test_changes_lie_near_the_day_of_loading():
    for change in OfficeHoursChange.objects.all():
        assert 0 <= (change.date - NOW.date()).days <= 7


def test_every_picture_has_a_description_and_a_credit():
    for image in get_image_model().objects.all():
        assert len(image.description) > 20, image.title
        assert image.credit, image.title
    for page in Page.objects.type(ProjectPage, CentrePage, QuarterPage, StandardPage).specific():
        assert bool(page.image) == bool(page.image_alt), page.title
        assert bool(page.image) == bool(page.image_credit), page.title
    home = german(HomePage).get()
    assert home.image_alt


def test_the_home_page_is_the_site_and_wagtails_own_is_gone():
    assert Site.objects.get().root_page.specific == german(HomePage).get()
    assert Page.objects.filter(depth=2).count() == HomePage.objects.count()


def test_the_site_can_be_translated_into_four_languages():
    languages = set(Locale.objects.values_list("language_code", flat=True))
    assert languages == {"ar", "de", "de-simple", "en"}


def test_the_migrations_of_the_site_say_what_its_models_say(capsys):
    call_command("makemigrations", check=True, dry_run=True)
    assert "No changes detected" in capsys.readouterr().out
