"""Networks, requests and ideas as blocks and tags on a host's own page."""

from __future__ import annotations

import datetime as dt
import json
from types import SimpleNamespace
from typing import Any

import pytest
from django.template import engines
from django.test import Client, RequestFactory
from django.utils import translation
from wagtail.models import Locale, PageViewRestriction

from tests import factories
from tests.blocks.streams import queries, shown, stored, stream
from tests.ideas.sending import idea, ideas_page
from wagtail_quartier.blocks import TAKING_PART_BLOCKS
from wagtail_quartier.ideas.states import State
from wagtail_quartier.pages.models import IdeasPage, NeedsPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def town() -> Any:
    """Two nested quarters with a network, requests and ideas."""
    outer = factories.quarter(title="Outer")
    inner = factories.quarter(outer, title="Inner")
    for quarter, names in ((outer, ("Hall", "School")), (inner, ("Mosque",))):
        for name in names:
            quarter.network_members.create(
                organisation=factories.OrganisationFactory(name=name), sort_order=len(name)
            )
        quarter.save()
    inner.network_members.create(
        organisation=factories.OrganisationFactory(name="Left"), until=dt.date(2020, 1, 1)
    )
    inner.save()
    page = ideas_page()
    made = {
        "Bench": idea(page, title="Bench", state=State.ACCEPTED, quarter=inner),
        "Fountain": idea(page, title="Fountain", state=State.DONE, quarter=outer),
        "Unread": idea(page, title="Unread", state=State.NEW, quarter=inner),
    }
    needs = [
        factories.NeedFactory(title="Readers", page=inner),
        factories.NeedFactory(title="Room", page=outer, direction="offered"),
        factories.NeedFactory(title="Past", page=inner, until=dt.date(2020, 1, 1)),
    ]
    factories.page(NeedsPage)
    factories.gathering(title="Conference", quarters=[inner])
    factories.gathering(title="Table", kind="table", quarters=[outer])
    return SimpleNamespace(outer=outer, inner=inner, page=page, ideas=made, needs=needs)


def found(html: str, *names: str) -> set[str]:
    return {name for name in names if name in html}


def test_what_belongs_to_a_quarter_is_shown(town: Any) -> None:
    everybody = ("Hall", "School", "Mosque", "Left")
    assert found(shown(stored("network", quarter=town.outer)), *everybody) == {"Hall", "School"}
    assert found(shown(stored("network", quarter=town.inner)), *everybody) == {"Mosque"}
    things = ("Readers", "Room", "Past", "Bench", "Fountain", "Unread", "Conference", "Table")
    cases: list[tuple[str, dict[str, Any], set[str]]] = [
        ("gatherings", {"everything": True}, {"Conference", "Table"}),
        ("gatherings", {"quarter": town.inner}, {"Conference"}),
        ("gatherings", {"quarter": town.outer, "kind": "table"}, {"Table"}),
        ("gatherings", {"everything": True, "limit": 1}, {"Conference"}),
        ("needs", {"everything": True}, {"Readers", "Room"}),
        ("needs", {"quarter": town.inner}, {"Readers"}),
        ("needs", {"quarter": town.outer, "direction": "offered"}, {"Room"}),
        ("needs", {"everything": True, "limit": 1}, {"Readers"}),
        ("ideas", {"everything": True}, {"Bench", "Fountain"}),
        ("ideas", {"quarter": town.inner}, {"Bench"}),
        ("ideas", {"quarter": town.outer, "state": "done"}, {"Fountain"}),
        ("ideas", {"everything": True, "limit": 1}, {"Fountain"}),
    ]
    for kind, said, expected in cases:
        assert found(shown(stored(kind, **said)), *things) == expected, (kind, said)


def test_an_idea_is_left_where_the_quarter_collects_them(town: Any) -> None:
    of_town = f"{town.page.url}leave-an-idea/"
    assert of_town in shown(stored("ideas", quarter=town.inner))
    own = factories.page(IdeasPage, town.inner)
    assert f"{own.url}leave-an-idea/" in shown(stored("ideas", quarter=town.inner))
    assert f"{own.url}leave-an-idea/" in shown(stored("ideas", quarter=town.outer))
    other = factories.quarter(title="Other")
    assert of_town in shown(stored("ideas", quarter=other))
    town.page.is_open = False
    town.page.save_revision().publish()
    assert "quartier-listing" not in shown(stored("ideas", quarter=other))


def test_what_nobody_may_see_is_left_out(town: Any) -> None:
    for kind in ("network", "gatherings", "needs", "ideas"):
        assert "quartier-listing" not in shown(stored(kind, quarter=10**9)), kind
    PageViewRestriction.objects.create(page=town.inner, restriction_type="login")
    for kind in ("network", "needs", "ideas"):
        assert "quartier-listing" not in shown(stored(kind, quarter=town.inner)), kind
    assert "Readers" not in shown(stored("needs", everything=True))
    PageViewRestriction.objects.create(page=town.page, restriction_type="login")
    assert "quartier-listing" not in shown(stored("ideas", everything=True))


def test_many_blocks_cost_as_much_as_one(town: Any) -> None:
    for kind in ("network", "gatherings", "needs", "ideas"):
        one = [stored(kind, quarter=town.inner)]
        both = [stored(kind, quarter=town.inner), stored(kind, quarter=town.outer, heading="More")]
        assert queries(*one) == queries(*both * 3), kind


def test_two_figures_of_a_quarter_have_anchors_of_their_own(town: Any) -> None:
    html = shown(stored("network", quarter=town.outer), stored("network", quarter=town.outer))
    anchors = [part.split('"')[0] for part in html.split('<li id="')[1:]]
    assert len(anchors) == len(set(anchors)) == 4


def test_words_are_in_the_readers_language(town: Any) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    need = town.needs[0].copy_for_translation(german)
    need.title = "Vorlesen"
    need.save()
    with translation.override("de"):
        html = shown(stored("needs", quarter=town.inner))
        ideas = shown(stored("ideas", quarter=town.inner))
    assert "Vorlesen" in html
    assert "Readers" not in html
    assert 'lang="en"' in ideas


def test_the_api_tells_what_visitors_see(town: Any) -> None:
    value = stream(
        stored("network", quarter=town.outer),
        stored("needs", everything=True),
        stored("ideas", everything=True),
        stored("gatherings", everything=True),
    )
    told = [block["value"] for block in value.stream_block.get_api_representation(value, {})]
    assert "Unread" not in json.dumps(told)
    assert town.ideas["Bench"].email not in json.dumps(told)
    names = {one["name"] for group in told[0]["network"] for one in group["organisations"]}
    assert names == {"Hall", "School"}
    assert [need["title"] for need in told[1]["needs"]] == ["Readers", "Room"]
    assert [one["title"] for one in told[2]["ideas"]] == ["Fountain", "Bench"]
    assert [one["title"] for one in told[3]["gatherings"]] == ["Conference", "Table"]


def test_a_tag_draws_what_the_block_draws(town: Any) -> None:
    for kind, arguments, said in (
        ("network", "quarter", {"quarter": town.outer}),
        ("needs", "quarter=quarter limit=2", {"quarter": town.outer, "limit": 2}),
        ("gatherings", "kind='table' everything=True", {"everything": True, "kind": "table"}),
        ("ideas", "everything=True", {"everything": True}),
    ):
        source = f"{{% load quartier_listings %}}{{% quartier_{kind} {arguments} %}}"
        template = engines["django"].from_string(source)
        html = template.render({"quarter": town.outer}, RequestFactory().get("/"))
        assert html.strip() in shown(stored(kind, **said)), kind


def test_every_block_shows_itself_in_the_block_picker(town: Any, admin_client: Client) -> None:
    for _name, block in TAKING_PART_BLOCKS:
        assert block.is_previewable
        answer = admin_client.get(
            "/admin/block-preview/", {"id": block.definition_prefix}, follow=True
        )
        assert answer.status_code == 200
        assert "quartier-listing" in answer.content.decode(), block
