"""Loads the demo content, each piece once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from django.conf import settings
from django.utils import timezone, translation

from example_site.demo.arabic import ARABIC
from example_site.demo.easy import EASY
from example_site.demo.english import ENGLISH
from example_site.demo.gathering_steps import gathering_steps
from example_site.demo.idea_steps import idea_steps
from example_site.demo.languages import language_steps
from example_site.demo.listing_steps import listing_steps
from example_site.demo.memory import Memory, Step
from example_site.demo.need_steps import need_steps
from example_site.demo.office_hours_steps import office_hours_steps
from example_site.demo.page_steps import (
    example_steps,
    field_steps,
    quarter_steps,
    section_steps,
)
from example_site.demo.pictures import picture_steps
from example_site.demo.project_steps import centre_steps, project_steps
from example_site.demo.roles import role_steps
from example_site.demo.search_index import indexed_at_the_end
from example_site.demo.statement_steps import statement_steps
from example_site.demo.translation_steps import (
    translated_permission_steps,
    translation_steps,
)
from example_site.demo.vocabulary_steps import people_steps, place_steps, word_steps

#: The languages beside German, in which one quarter can be read.
TRANSLATIONS = (ENGLISH, ARABIC, EASY)

#: Called with the number of pieces done, of all pieces, and the name of the last one.
Progress = Callable[[int, int, str], None]


def load(progress: Progress | None = None) -> None:
    """Load what was never loaded; leave alone what was changed or deleted since.

    Dates near today are computed from the local day of loading.
    """
    memory = Memory()
    # Slugs and dates are German, whoever calls.
    with translation.override(settings.LANGUAGE_CODE), indexed_at_the_end(memory):
        steps = list(all_steps(memory, timezone.localdate()))
        for done, step in enumerate(steps, 1):
            memory.once(step)
            if progress is not None:
                progress(done, len(steps), step.label)


def all_steps(memory: Memory, today: dt.date) -> Iterator[Step]:
    """Return every piece, each after those it refers to."""
    yield from language_steps()
    yield from picture_steps()
    yield from word_steps(memory)
    yield from people_steps(memory)
    yield from section_steps(memory)
    yield from quarter_steps(memory)
    yield from place_steps(memory)
    yield from office_hours_steps(memory, today)
    yield from centre_steps(memory)
    yield from field_steps(memory)
    yield from project_steps(memory, today)
    yield from example_steps(memory)
    yield from gathering_steps(memory, today)
    yield from need_steps(memory, today)
    yield from idea_steps(memory, today)
    yield from statement_steps(memory)
    yield from listing_steps(memory)
    for words in TRANSLATIONS:
        yield from translation_steps(memory, words)
    yield from role_steps(memory)
    for words in TRANSLATIONS:
        yield from translated_permission_steps(memory, words)
