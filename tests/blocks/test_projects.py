"""Projects, awards and participants as blocks on a host's own page."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import translation
from wagtail.models import Locale, PageViewRestriction

from tests import factories
from tests.blocks.streams import queries, shown, stored, stream

pytestmark = pytest.mark.django_db


@pytest.fixture
def town() -> Any:
    """Two nested quarters, a field, a group, an award, and projects that belong to them."""
    outer = factories.quarter(title="Outer")
    inner = factories.quarter(outer, title="Inner")
    field = factories.field_of_action(title="Culture")
    group, award = factories.TargetGroupFactory(), factories.AwardFactory(name="Golden Broom")
    made = {
        "Choir": factories.project(title="Choir", quarters=[inner], fields_of_action=[field]),
        "Repair": factories.project(
            title="Repair", quarters=[outer], start_date=dt.date(2025, 1, 1)
        ),
        "Gone": factories.project(title="Gone", end_date=dt.date(2020, 1, 1), quarters=[outer]),
        "Elsewhere": factories.project(title="Elsewhere"),
    }
    made["Repair"].target_group_links.create(target_group=group)
    made["Repair"].participant_figures.create(year=2024, planned=10, reached=12)
    made["Choir"].participant_figures.create(year=2024, planned=None, reached=30)
    made["Repair"].save()
    made["Choir"].save()
    factories.grant(made["Repair"], 2024, award=award, distinction="First prize")
    factories.grant(made["Gone"], 2019, award=award)
    return SimpleNamespace(
        outer=outer, inner=inner, field=field, group=group, award=award, projects=made
    )


def titles(town: Any, html: str) -> set[str]:
    return {title for title in town.projects if f">{title}</a>" in html}


def test_projects_are_chosen_by_hand_or_by_what_they_belong_to(town: Any) -> None:
    chosen = [town.projects["Repair"], town.projects["Choir"]]
    cases = [
        ({"projects": chosen}, {"Repair", "Choir"}),
        ({"quarter": town.outer}, {"Choir", "Repair", "Gone"}),
        ({"quarter": town.inner}, {"Choir"}),
        ({"quarter": town.outer, "only_running": True}, {"Choir", "Repair"}),
        ({"field_of_action": town.field}, {"Choir"}),
        ({"target_group": town.group}, {"Repair"}),
        ({"award": town.award}, {"Repair", "Gone"}),
        ({"award": town.award, "quarter": town.inner}, set()),
        ({"everything": True}, set(town.projects)),
        ({}, set()),
    ]
    for said, expected in cases:
        for display in ("cards", "list"):
            html = shown(stored("projects", **said, display=display, limit=9))
            assert titles(town, html) == expected, said
    by_hand = shown(stored("projects", projects=chosen))
    assert by_hand.index("Repair") < by_hand.index("Choir")
    assert len(titles(town, shown(stored("projects", everything=True, limit=2)))) == 2


def test_awards_and_participants_follow_the_same_choice(town: Any) -> None:
    cases = [
        ({"award": town.award}, {"Repair", "Gone"}),
        ({"year": 2024}, {"Repair"}),
        ({"quarter": town.inner}, set()),
        ({"quarter": town.outer, "year": 2019}, {"Gone"}),
        ({"everything": True}, {"Repair", "Gone"}),
        ({}, set()),
    ]
    for said, expected in cases:
        assert titles(town, shown(stored("awards", **said, limit=9))) == expected, said

    [block] = stream(stored("participants", quarter=town.outer))
    [figure] = block.value.shown.years
    assert (figure.year, figure.planned, figure.reached) == (2024, 10, 42)
    assert "42" in shown(stored("participants", quarter=town.outer))
    nothing = shown(stored("participants", projects=[town.projects["Elsewhere"]]))
    assert "quartier-listing" not in nothing


def test_what_nobody_may_see_leaves_the_entry_or_the_block_out(town: Any) -> None:
    repair, choir = town.projects["Repair"], town.projects["Choir"]
    by_hand = stored("projects", projects=[repair, choir])
    by_quarter = stored("projects", quarter=town.inner)
    by_both = stored("projects", quarter=town.inner, award=town.award)
    by_award = stored("projects", award=town.award)
    repair.unpublish()
    assert titles(town, shown(by_hand)) == {"Choir"}
    PageViewRestriction.objects.create(page=town.inner, restriction_type="login")
    assert titles(town, shown(by_quarter)) == set()
    choir.expire_at = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    choir.save()
    assert titles(town, shown(by_hand)) == set()
    assert "quartier-listing" not in shown(by_hand)
    # What is gone is not the same as what was never said: nothing wider is shown for it.
    for page in (choir, town.inner):
        page.delete()
    assert titles(town, shown(by_hand)) == titles(town, shown(by_both)) == set()
    assert titles(town, shown(by_award)) == {"Gone"}
    [value] = (block.value for block in stream(by_both))
    assert value.block.get_api_representation(value) == {"heading": ""}


def test_words_are_in_the_active_language_and_marked_where_they_are_not(town: Any) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    choir = town.projects["Choir"]
    translated = choir.copy_for_translation(german, copy_parents=True)
    translated.title = "Chor"
    translated.save_revision().publish()
    block = stored("projects", projects=[translated, town.projects["Repair"]], heading="Two")
    with translation.override("de"):
        html = shown(block)
        assert ">Chor</a>" in html
        assert 'lang="en" dir="ltr">Repair</a>' in html
        assert '<div lang="de" dir="ltr">' in html
    with translation.override("en"):
        assert 'lang="' not in shown(block).replace('<div lang="en" dir="ltr">', "")


def test_ten_blocks_of_a_kind_cost_what_one_costs(town: Any) -> None:
    choices = [
        {"quarter": town.outer},
        {"field_of_action": town.field},
        {"projects": [town.projects["Repair"], town.projects["Choir"]]},
        {"award": town.award},
        {"target_group": town.group, "quarter": town.outer},
    ]
    for kind, said in [
        ("projects", choices),
        ("participants", choices),
        ("awards", [{"award": town.award, "quarter": town.outer}, {"everything": True}]),
    ]:
        # Beside every relation of the kind, so that only the number of blocks differs.
        whole = [stored(kind, **some) for some in said]
        counts = {n: queries(*(whole * 10)[: n * len(whole)]) for n in (1, 3, 10)}
        assert len(set(counts.values())) == 1, (kind, counts)
        assert counts[1] < 20
