"""A cache in front of the site forgets pages with a block that shows all of something."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

import pytest
import time_machine

from tests import factories
from tests.clock import BERLIN
from tests.frontend_cache.recording import Recorder
from wagtail_quartier.frontend_cache import listing_blocks
from wagtail_quartier.frontend_cache.turn_of_day import purge_ended
from wagtail_quartier.pages.models import ProjectPage, QuarterPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def in_the_body(settings: Any) -> Iterator[None]:
    """Offer the blocks in the body of our own pages, which is resolved only once."""
    settings.WAGTAIL_QUARTIER = {"BODY_BLOCKS": ["wagtail_quartier.blocks.TAKING_PART_BLOCKS"]}
    fields: list[Any] = [model._meta.get_field("body") for model in (QuarterPage, ProjectPage)]
    known = [field.__dict__.pop("stream_block", None) for field in fields]
    listing_blocks.places.cache_clear()
    yield
    for field, block in zip(fields, known, strict=True):
        field.__dict__.pop("stream_block", None)
        if block is not None:
            field.__dict__["stream_block"] = block
    listing_blocks.places.cache_clear()


def with_block(model: Any, kind: str, **said: Any) -> Any:
    """Return a published page with one block in its text."""
    block = {"type": f"quartier_{kind}", "value": {"limit": 3, **said}, "id": "1"}
    return factories.page(model, body=json.dumps([block]))


@pytest.mark.usefixtures("in_the_body")
def test_pages_that_list_everything_belong_to_every_answer(
    settings: Any, django_capture_on_commit_callbacks: Any
) -> None:
    apart = factories.quarter()
    listing = {
        with_block(QuarterPage, "needs", everything=True).url,
        with_block(ProjectPage, "gatherings", everything=True).url,
    }
    others = {
        with_block(QuarterPage, "needs", everything=False, quarter=apart.pk).url,
        with_block(ProjectPage, "network", quarter=apart.pk).url,
        apart.url,
    }
    factories.NeedFactory(until=dt.date(2026, 6, 1))
    settings.WAGTAILFRONTENDCACHE = {
        "default": {"BACKEND": "tests.frontend_cache.recording.Recorder"}
    }
    Recorder.forgotten()
    with time_machine.travel(dt.datetime(2026, 6, 2, 0, 5, tzinfo=BERLIN), tick=False):
        with django_capture_on_commit_callbacks(execute=True):
            purge_ended(1)
        purged = Recorder.forgotten()
    assert listing <= purged
    assert not others & purged
