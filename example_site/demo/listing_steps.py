"""Listings in the text of a page, as an editor puts them there: once there is something to list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Model

from example_site.demo.memory import Memory, Step
from example_site.demo.pages import JOINING_IN_LISTINGS
from example_site.demo.prose import Block, as_stored


def listing_steps(memory: Memory) -> Iterator[Step]:
    """The listings below the text about joining in."""
    yield Step("listings:joining-in", "Mitmachen", lambda: _joining_in(memory))


def _joining_in(memory: Memory) -> Model | None:
    page = memory.find("page", "joining-in")
    if page is None or page.has_unpublished_changes:
        return page
    found = [(kind, _chosen(memory, said)) for kind, said in JOINING_IN_LISTINGS]
    page.body = [*page.body.raw_data, *as_stored(_whole(found))]
    page.save_revision().publish()
    return page


def _chosen(memory: Memory, said: dict[str, Any]) -> dict[str, Any]:
    """Return what a block says, with keys such as ``("page", "nordstadt")`` looked up."""
    return {
        name: memory.pk(*value) if isinstance(value, tuple) else value
        for name, value in said.items()
    }


def _whole(blocks: list[Block]) -> list[Block]:
    """Leave out the blocks about something that is gone."""
    return [(kind, said) for kind, said in blocks if None not in said.values()]
