"""Projects as rows of a spreadsheet: every fact, read from the original, in words and numbers."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import prefetch_related_objects
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from wagtail_quartier.listings import funding_gaps
from wagtail_quartier.listings import status as statuses

#: What a project's facts refer to, fetched for all projects together.
FACTS = (
    "carrier",
    "quarter_links__quarter",
    "field_links__field",
    "target_group_links__target_group",
    "participant_figures",
    "partner_links__organisation",
    "contact_links__contact",
    "office_hours_links__office_hours",
    "funding_links__programme",
    "evidence",
    "award_grants__award",
)
#: Between names in one cell; a comma may stand in a name.
BETWEEN = "; "


@dataclass(frozen=True, slots=True)
class ProjectRecord:
    """Everything known about one project; several names stand in one cell."""

    pk: int
    title: str
    published: str
    status: str
    start_date: dt.date | None
    end_date: dt.date | None
    carrier: str
    quarters: str
    fields_of_action: str
    target_groups: str
    age_from: int | None
    age_to: int | None
    planned: int | None
    reached: int | None
    partners: str
    contacts: str
    office_hours: str
    programmes: str
    reference_numbers: str
    funded_from: dt.date | None
    funded_until: dt.date | None
    evidence: int
    public_evidence: int
    gaps: str
    awards: str
    languages: str
    address: str


def records(projects: list[Any], request: HttpRequest) -> list[ProjectRecord]:
    """Return a record of each project; the number of queries does not depend on how many."""
    prefetch_related_objects(projects, *FACTS)
    languages = _languages(projects)
    today = timezone.localdate()
    return [
        _record(project, languages[project.translation_key], request, today) for project in projects
    ]


def _record(
    project: Any, languages: list[str], request: HttpRequest, today: dt.date
) -> ProjectRecord:
    figures = project.participant_figures.all()
    fundings = project.funding_links.all()
    evidence = project.evidence.all()
    status = statuses.status_on(today, project.start_date, project.end_date, project.discontinued)
    return ProjectRecord(
        pk=project.pk,
        title=project.title,
        published=publication(project),
        status=str(status.label),
        start_date=project.start_date,
        end_date=project.end_date,
        carrier=str(project.carrier or ""),
        quarters=where(project),
        fields_of_action=names(link.field.title for link in project.field_links.all()),
        target_groups=names(link.target_group for link in project.target_group_links.all()),
        age_from=project.age_from,
        age_to=project.age_to,
        planned=known_sum(figure.planned for figure in figures),
        reached=known_sum(figure.reached for figure in figures),
        partners=names(link.organisation for link in project.partner_links.all()),
        contacts=names(link.contact for link in project.contact_links.all()),
        office_hours=names(link.office_hours for link in project.office_hours_links.all()),
        programmes=names(funding.programme for funding in fundings),
        reference_numbers=names(funding.reference_number for funding in fundings),
        funded_from=min((row.funded_from for row in fundings if row.funded_from), default=None),
        funded_until=max((row.funded_until for row in fundings if row.funded_until), default=None),
        evidence=len(evidence),
        public_evidence=sum(row.is_public for row in evidence),
        gaps=names(gap.label for gap in funding_gaps.gaps_of(project)),
        awards=names(
            f"{grant.award} {grant.year}"
            for grant in sorted(project.award_grants.all(), key=lambda grant: grant.year)
        ),
        languages=names(languages),
        address=project.get_full_url(request) or "",
    )


def names(things: Iterable[Any]) -> str:
    """Return the names of things in one text."""
    return BETWEEN.join(text for thing in things if (text := str(thing)))


def where(project: Any) -> str:
    """Return the quarters a project runs in, as text."""
    if project.in_all_quarters:
        return _("in all quarters")
    return names(link.quarter.title for link in project.quarter_links.all())


def publication(project: Any) -> str:
    """Tell whether a project is on the website."""
    return _("published") if project.live else _("not published")


def known_sum(numbers: Iterable[int | None]) -> int | None:
    """Return the sum of what is known; ``None`` where nothing is."""
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def _languages(projects: list[Any]) -> dict[Any, list[str]]:
    """Return the languages in which each project is published, by ``translation_key``."""
    found: dict[Any, list[str]] = defaultdict(list)
    if not projects:
        return found
    versions = type(projects[0])._default_manager.filter(
        translation_key__in=[project.translation_key for project in projects], live=True
    )
    codes = versions.order_by("pk").values_list("translation_key", "locale__language_code")
    for key, code in codes:
        found[key].append(code)
    return found
