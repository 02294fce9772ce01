"""The same listings as tags, for hosts that write templates."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.template import engines
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests import factories
from tests.blocks.streams import shown, stored
from wagtail_quartier import remembered

pytestmark = pytest.mark.django_db


def drawn(source: str, **context: Any) -> str:
    template = engines["django"].from_string("{% load quartier_listings quartier_tags %}" + source)
    remembered.begin(environ={"REQUEST_METHOD": "GET"})
    html = template.render(context, RequestFactory().get("/"))
    remembered.forget()
    return html


def test_a_tag_draws_what_the_block_draws() -> None:
    quarter = factories.quarter(title="Outer")
    place = factories.PlaceFactory(quarter=quarter, latitude=51, longitude=12)
    contact = factories.ContactFactory(name="Ann")
    slot = factories.SlotFactory(place=place, contact=contact, office_hours__title="Tea")
    centres = [factories.centre(place=place), factories.centre(place=place)]
    project = factories.project(quarters=[quarter], title="Choir")
    project.participant_figures.create(year=2024, planned=3)
    project.save()
    award = factories.grant(project, 2024).award
    context = {
        "quarter": quarter,
        "place": place,
        "contact": contact,
        "centres": centres,
        "award": award,
        "projects": [project],
        "offers": [slot.office_hours],
    }
    cases: list[tuple[str, dict[str, Any]]] = [
        ("projects quarter=quarter display='list'", {"quarter": quarter, "display": "list"}),
        ("projects projects=projects heading='Two' level=3", {"projects": [project]}),
        ("participants award=award", {"award": award}),
        ("awards quarter=quarter year=2024", {"quarter": quarter, "year": 2024}),
        ("office_hours place=place when='next' limit=2", {"place": place, "when": "next"}),
        ("centres centres=centres with_map=True", {"centres": centres, "with_map": True}),
        ("contact contact with_hours=True", {"contact": contact, "with_hours": True}),
        ("quarter quarter", {"quarter": quarter}),
    ]
    for tag, said in cases:
        html = drawn(f"{{% quartier_{tag} %}}", **context)
        rest = {"limit": 2, "heading": "Two" if "Two" in tag else ""}
        block = shown(stored(tag.split()[0], **rest, **said))
        if "level=3" in tag:
            for tail, head in ((3, 4), (2, 3)):
                block = block.replace(f"<h{tail}", f"<h{head}").replace(f"</h{tail}", f"</h{head}")
        assert html, tag
        assert html in block, tag
    assert "Tea" in drawn("{% quartier_office_hours offers=offers %}", **context)

    # Without anything to be about, nothing wider is drawn.
    for tag in ("projects quarter=nothing", "office_hours place=nothing", "contact nothing"):
        assert drawn(f"{{% quartier_{tag} %}}") == ""
    assert drawn("{% quartier_office_hours offers=offers %}", offers=[]) == ""
    PageViewRestriction.objects.create(page=quarter, restriction_type="login")
    assert drawn("{% quartier_projects quarter=quarter %}", **context) == ""
    assert drawn("{% quartier_quarter quarter %}", **context) == ""


def test_a_host_loads_the_stylesheet_with_a_tag() -> None:
    assert drawn("{% quartier_styles %}") == (
        '<link rel="stylesheet" href="/static/wagtail_quartier/quartier.css">'
    )


def test_a_tag_asks_the_same_for_many_as_for_few() -> None:
    quarter = factories.quarter()
    counts = []
    for number in (1, 5):
        for _project in range(number):
            factories.project(quarters=[quarter])
        for _visit in range(3):
            with CaptureQueriesContext(connection) as captured:
                drawn("{% quartier_projects quarter=quarter limit=9 %}", quarter=quarter)
        counts.append(len(captured))
    assert counts[0] == counts[1]
