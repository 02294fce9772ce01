"""Objects for tests: each call makes one that is whole enough to be shown."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any

import factory
from django.core.files.images import ImageFile
from factory.django import DjangoModelFactory
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale, Page, Site

from wagtail_quartier import models
from wagtail_quartier.pages import models as pages
from wagtail_quartier.schedules.builders import weekly

_numbers = itertools.count(1)


def home() -> Page:
    """Return the root page of the default site."""
    return Site.objects.get(is_default_site=True).root_page.specific


def image(title: str = "A picture") -> Any:
    """Return a stored picture."""
    file: ImageFile = get_test_image_file(filename=f"picture-{next(_numbers)}.png")
    return get_image_model().objects.create(title=title, file=file)


class PlaceFactory(DjangoModelFactory):
    class Meta:
        model = models.Place

    name = factory.Sequence(lambda n: f"House {n}")
    street = "Example Street 1"
    postcode = "01234"
    city = "Exampletown"


class OrganisationFactory(DjangoModelFactory):
    class Meta:
        model = models.Organisation

    name = factory.Sequence(lambda n: f"Association {n}")


class ContactFactory(DjangoModelFactory):
    class Meta:
        model = models.Contact

    name = factory.Sequence(lambda n: f"Person {n}")
    telephone = "030 23125 000"
    email = "person@example.org"


class _WordFactory(DjangoModelFactory):
    class Meta:
        abstract = True

    locale = factory.LazyFunction(Locale.get_default)


class AwardFactory(_WordFactory):
    class Meta:
        model = models.Award

    name = factory.Sequence(lambda n: f"Prize {n}")


class TargetGroupFactory(_WordFactory):
    class Meta:
        model = models.TargetGroup

    name = factory.Sequence(lambda n: f"Group {n}")


class TopicFactory(_WordFactory):
    class Meta:
        model = models.Topic

    name = factory.Sequence(lambda n: f"Topic {n}")


class FundingProgrammeFactory(_WordFactory):
    class Meta:
        model = models.FundingProgramme

    name = factory.Sequence(lambda n: f"Programme {n}")
    required_statement = "Funded by the programme."


class NeedFactory(_WordFactory):
    class Meta:
        model = models.Need

    title = factory.Sequence(lambda n: f"Help {n}")
    until = dt.date(2026, 6, 1)


class OfficeHoursFactory(_WordFactory):
    class Meta:
        model = models.OfficeHours

    title = factory.Sequence(lambda n: f"Advice {n}")
    live = True


class SlotFactory(DjangoModelFactory):
    class Meta:
        model = models.Slot

    office_hours = factory.SubFactory(OfficeHoursFactory)
    recurrence = factory.LazyFunction(lambda: weekly(1, dt.date(2026, 1, 6)))
    start_time = dt.time(14)
    end_time = dt.time(16)
    place = factory.SubFactory(PlaceFactory)


class ClosureFactory(DjangoModelFactory):
    class Meta:
        model = models.Closure

    first_day = dt.date(2026, 3, 1)
    last_day = dt.date(2026, 3, 7)
    reason = "Cleaning"


def page(model: type[Page], parent: Page | None = None, **fields: Any) -> Any:
    """Return a published page of ``model`` below ``parent`` (the site's root page)."""
    number = next(_numbers)
    fields = {"title": f"{model.__name__} {number}", "slug": f"page-{number}", **fields}
    return (parent or home()).add_child(instance=model(**fields))


def index_of(model: type[Page]) -> Any:
    """Return the first page of ``model``, made where there is none."""
    return model.objects.first() or page(model)


def quarter(parent: Page | None = None, **fields: Any) -> pages.QuarterPage:
    """Return a published quarter."""
    return page(pages.QuarterPage, parent, **fields)


def centre(**fields: Any) -> pages.CentrePage:
    """Return a published centre in the directory of centres."""
    return page(pages.CentrePage, index_of(pages.CentreIndexPage), **fields)


def project(
    *,
    quarters: list[Page] | None = None,
    fields_of_action: list[Page] | None = None,
    **fields: Any,
) -> pages.ProjectPage:
    """Return a published project in the directory of projects."""
    made = page(pages.ProjectPage, index_of(pages.ProjectIndexPage), **fields)
    for place in quarters or []:
        made.quarter_links.create(quarter=place)
    for field in fields_of_action or []:
        made.field_links.create(field=field)
    made.save()
    return made


def gathering(
    parent: Page | None = None, *, quarters: list[Page] | None = None, **fields: Any
) -> pages.GatheringPage:
    """Return a published gathering."""
    made = page(pages.GatheringPage, parent, **fields)
    for place in quarters or []:
        made.quarter_links.create(quarter=place)
    made.save()
    return made


def session(gathering: pages.GatheringPage, **fields: Any) -> pages.SessionPage:
    """Return a published session of a gathering."""
    return page(pages.SessionPage, gathering, **fields)


def resolution(session: pages.SessionPage, text: str = "Benches", **fields: Any) -> Any:
    """Let a session agree on something."""
    made = session.resolutions.create(text=text, locale=session.locale, **fields)
    session.save()
    return made


def field_of_action(**fields: Any) -> pages.FieldOfActionPage:
    """Return a published field of action."""
    return page(pages.FieldOfActionPage, index_of(pages.FieldOfActionIndexPage), **fields)


def grant(page: pages.ProjectPage, year: int = 2020, **fields: Any) -> Any:
    """Give a project an award."""
    fields.setdefault("award", models.Award.objects.first() or AwardFactory())
    made = page.award_grants.create(year=year, locale=page.locale, **fields)
    page.save()
    return made
