"""How centres and projects become pages with all their rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from django.db.models import Model

from example_site.demo.centres import CENTRES
from example_site.demo.documents import notice
from example_site.demo.memory import Memory, Step
from example_site.demo.page_shapes import Centre
from example_site.demo.page_steps import (
    Rows,
    body,
    contacts,
    gallery,
    lead_picture,
    links,
    published_below,
)
from example_site.demo.project_shapes import Evidence, Funding, Grant, Project
from example_site.demo.projects import PROJECTS
from example_site.demo.prose import rich
from wagtail_quartier.pages.models import CentrePage, ProjectPage


def centre_steps(memory: Memory) -> Iterator[Step]:
    """Neighbourhood centres."""
    for centre in CENTRES:
        yield Step(
            f"page:{centre.key}", centre.title, lambda centre=centre: _centre(memory, centre)
        )


def project_steps(memory: Memory, today: dt.date) -> Iterator[Step]:
    """Projects."""
    for project in PROJECTS:
        yield Step(
            f"page:{project.key}",
            project.title,
            lambda project=project: _project(memory, project, today),
        )


def _centre(memory: Memory, centre: Centre) -> Model | None:
    parent = memory.find("page", "centres")
    if parent is None:
        return None
    page = CentrePage(
        title=centre.title,
        slug=centre.slug,
        teaser=centre.teaser,
        place=memory.find("place", centre.place),
        carrier=memory.find("organisation", centre.carrier),
        introduction=rich(centre.introduction),
        website=centre.website,
        body=body(memory, centre.body),
        **lead_picture(memory, centre.picture),
    )
    rooms = []
    for room in centre.rooms:
        image = memory.find("picture", room.picture)
        rooms.append(
            {
                "name": room.name,
                "capacity": room.capacity,
                "step_free": room.step_free,
                "hearing_loop": room.hearing_loop,
                "description": room.description,
                "image": image,
                "image_alt": getattr(image, "description", ""),
            }
        )
    rows: Rows = {
        "offers": [{"title": title, "text": text} for title, text in centre.offers],
        "rooms": rooms,
        "contact_links": contacts(memory, centre.contacts),
        "office_hours_links": _present(memory, "office_hours", "offer", centre.office_hours),
        "gallery": gallery(memory, centre.gallery),
        "links": links(centre.links),
    }
    return published_below(parent, page, rows)


def _project(memory: Memory, project: Project, today: dt.date) -> Model | None:
    parent = memory.find("page", "projects")
    if parent is None:
        return None
    page = ProjectPage(
        title=project.title,
        slug=project.slug,
        teaser=project.teaser,
        goals=rich(project.goals),
        content=rich(project.content),
        results=rich(project.results),
        referral=rich(project.referral),
        volunteering=rich(project.volunteering),
        age_from=project.ages[0],
        age_to=project.ages[1],
        in_all_quarters=project.in_all_quarters,
        start_date=project.start(today) if callable(project.start) else project.start,
        end_date=project.end(today) if callable(project.end) else project.end,
        discontinued=project.discontinued,
        carrier=memory.find("organisation", project.carrier),
        body=body(memory, project.body),
        **lead_picture(memory, project.picture),
    )
    rows: Rows = {
        "quarter_links": _present_pks(memory, "quarter_id", project.quarters),
        "field_links": _present_pks(memory, "field_id", project.fields),
        "target_group_links": _present(
            memory, "target_group", "target_group", project.target_groups
        ),
        "participant_figures": [
            {"year": year, "planned": planned, "reached": reached}
            for year, planned, reached in project.participants
        ],
        "partner_links": [
            {"organisation": organisation, "role": role}
            for organisation, role in (
                (memory.find("organisation", key), role) for key, role in project.partners
            )
            if organisation is not None
        ],
        "contact_links": contacts(memory, project.contacts),
        "office_hours_links": _present(memory, "office_hours", "offer", project.office_hours),
        "funding_links": _funding(memory, project.funding),
        "evidence": [_evidence(memory, evidence) for evidence in project.evidence],
        "award_grants": _grants(memory, project.grants),
        "links": links(project.links),
        "gallery": gallery(memory, project.gallery),
    }
    return published_below(parent, page, rows)


def _present(memory: Memory, name: str, kind: str, keys: tuple[str, ...]) -> list[dict[str, Any]]:
    found = (memory.find(kind, key) for key in keys)
    return [{name: instance} for instance in found if instance is not None]


def _present_pks(memory: Memory, name: str, keys: tuple[str, ...]) -> list[dict[str, Any]]:
    found = (memory.pk("page", key) for key in keys)
    return [{name: pk} for pk in found if pk is not None]


def _funding(memory: Memory, entries: tuple[Funding, ...]) -> list[dict[str, Any]]:
    found = ((memory.find("programme", entry.programme), entry) for entry in entries)
    return [
        {
            "programme": programme,
            "reference_number": entry.reference,
            "funded_from": entry.start,
            "funded_until": entry.end,
        }
        for programme, entry in found
        if programme is not None
    ]


def _evidence(memory: Memory, evidence: Evidence) -> dict[str, Any]:
    document = notice(evidence.title, evidence.document) if evidence.document else None
    return {
        "title": evidence.title,
        "kind": evidence.kind,
        "date": evidence.date,
        "url": evidence.url,
        "image": memory.find("picture", evidence.picture),
        "document": document,
        "is_public": evidence.is_public,
    }


def _grants(memory: Memory, grants: tuple[Grant, ...]) -> list[dict[str, Any]]:
    found = ((memory.find("award", grant.award), grant) for grant in grants)
    return [
        {
            "award": award,
            "year": grant.year,
            "distinction": grant.distinction,
            "jury_words": grant.jury_words,
        }
        for award, grant in found
        if award is not None
    ]
