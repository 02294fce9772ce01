"""The columns of a project: its fields, its relations by name, its figures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from django.utils.translation import gettext_lazy as _

from wagtail_quartier.imports.columns import Column, of_field
from wagtail_quartier.imports.figures import figures_in, figures_of
from wagtail_quartier.imports.lookups import Lookups
from wagtail_quartier.imports.page_states import date_of
from wagtail_quartier.imports.prose import rich_text_in, same_prose
from wagtail_quartier.imports.values import answer_in, date_in, line, whole_number
from wagtail_quartier.page_mixins.project_rows import (
    FieldOfActionLink,
    FundingLink,
    ParticipantFigure,
    TargetGroupLink,
)
from wagtail_quartier.page_mixins.rows import ContactLink, OrganisationLink, QuarterLink
from wagtail_quartier.snippets.funding import FundingProgramme


class LinkColumn(NamedTuple):
    """A column whose names become child rows: of which relation, by which foreign key."""

    relation: str
    foreign_key: str
    lookup: str
    row: Any
    also: tuple[str, ...]


LINKS = {
    "quarters": LinkColumn(
        "quarter_links", "quarter", "quarter", QuarterLink, ("quarter", "quartier", "stadtteil")
    ),
    "fields_of_action": LinkColumn(
        "field_links",
        "field",
        "field_of_action",
        FieldOfActionLink,
        ("field of action", "handlungsfeld"),
    ),
    "target_groups": LinkColumn(
        "target_group_links",
        "target_group",
        "target_group",
        TargetGroupLink,
        ("target group", "zielgruppe"),
    ),
    "partners": LinkColumn(
        "partner_links",
        "organisation",
        "organisation",
        OrganisationLink,
        ("partner", "kooperationspartner"),
    ),
    "contacts": LinkColumn(
        "contact_links", "contact", "contact", ContactLink, ("contact", "ansprechperson")
    ),
    "funding": LinkColumn(
        "funding_links",
        "programme",
        "funding_programme",
        FundingProgramme,
        ("funding", "förderung", "funding programme", "förderprogramm"),
    ),
}
#: Fields of the only funding of a project.
FUNDING_FIELDS = ("reference_number", "funded_from", "funded_until")
FIGURES = "participant_figures"
RELATIONS = (*(link.relation for link in LINKS.values()), FIGURES)
PROSE = ("goals", "content", "results", "referral", "volunteering")


def same_links(stored: list[int], read: list[int]) -> bool:
    """Tell whether both are the same relations, in whatever order."""
    return sorted(stored) == sorted(read)


def project_columns(model: Any, lookups: Lookups) -> list[Column]:
    """Return the columns for a host's model of a project."""
    field = model._meta.get_field
    return [
        of_field(
            field("title"),
            line,
            required=True,
            also=("name", "project", "projekt", "projekttitel", "projektname"),
            example=("Example: Bread on Thursdays", "Beispiel: Brot am Donnerstag"),
        ),
        of_field(field("slug"), line, also=("slug", "kurzadresse", "adresse")),
        of_field(
            field("teaser"),
            line,
            also=("kurzbeschreibung", "summary"),
            example=("Baking together in the yard.", "Gemeinsam backen im Hof."),
        ),
        of_field(
            field("start_date"),
            date_in,
            plain_reader=True,
            also=("start date", "startdatum", "anfang", "von", "from", "laufzeit von"),
            example=("2024-03-01", "01.03.2024"),
        ),
        of_field(
            field("end_date"),
            date_in,
            plain_reader=True,
            also=("end date", "enddatum", "bis", "until", "laufzeit bis"),
            example=("2026-12-31", "31.12.2026"),
        ),
        of_field(field("discontinued"), answer_in, plain_reader=True, also=("abgebrochen",)),
        of_field(
            field("carrier"),
            lookups.one("organisation"),
            plain_reader=True,
            also=("projektträger",),
        ),
        of_field(
            field("in_all_quarters"),
            answer_in,
            plain_reader=True,
            also=("alle quartiere", "all quarters"),
            example=("no", "nein"),
        ),
        *(_links(name, link, lookups) for name, link in LINKS.items()),
        of_field(FundingLink._meta.get_field("reference_number"), line, also=("aktenzeichen",)),
        of_field(FundingLink._meta.get_field("funded_from"), date_in, plain_reader=True),
        of_field(FundingLink._meta.get_field("funded_until"), date_in, plain_reader=True),
        Column(
            name="participants",
            label=ParticipantFigure._meta.verbose_name_plural or "",
            read=figures_in,
            also=("participants", "teilnehmende", "teilnehmer", "teilnehmerzahlen"),
            example=("2024: 120/95; 2025: 150", "2024: 120/95; 2025: 150"),
            explanation=_("Each year: planned, a slash, reached."),
            empty=[],
        ),
        of_field(field("age_from"), whole_number, also=("mindestalter",)),
        of_field(field("age_to"), whole_number, also=("höchstalter",)),
        *(
            of_field(field(name), rich_text_in, plain_reader=True, same=same_prose)
            for name in PROSE
        ),
    ]


def _links(name: str, link: LinkColumn, lookups: Lookups) -> Column:
    return Column(
        name=name,
        label=link.row._meta.verbose_name_plural,
        read=lookups.several(link.lookup),
        also=link.also,
        explanation=_("Names, separated by semicolons."),
        empty=[],
        same=same_links,
    )


def column_values(state: Mapping[str, Any], fields: set[str]) -> dict[str, Any]:
    """Return what is stored, as the columns have it; ``fields`` are those of the page."""
    values = {name: state.get(name) for name in fields}
    values.update({name: date_of(values[name]) for name in ("start_date", "end_date")})
    for name, link in LINKS.items():
        values[name] = [row[link.foreign_key] for row in state.get(link.relation, [])]
    values["participants"] = figures_of(state.get(FIGURES, []))
    funding = state.get("funding_links", [])
    only = funding[0] if len(funding) == 1 else {}
    values["reference_number"] = only.get("reference_number", "")
    for name in ("funded_from", "funded_until"):
        values[name] = date_of(only.get(name))
    return values
