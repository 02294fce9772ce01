"""The search index is written once, when everything is loaded, and not with every row."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.core.management import call_command

from example_site.demo.memory import Memory

NAME = "AUTO_UPDATE"


@contextmanager
def indexed_at_the_end(memory: Memory) -> Iterator[None]:
    """Keep Wagtail from indexing what is saved inside, and index all of it afterwards.

    Also where loading fails half-way: what was loaded stays, and can be found. Nothing is
    done where nothing was loaded.
    """
    before = {name: dict(backend) for name, backend in settings.WAGTAILSEARCH_BACKENDS.items()}
    for backend in settings.WAGTAILSEARCH_BACKENDS.values():
        backend[NAME] = False
    try:
        yield
    finally:
        settings.WAGTAILSEARCH_BACKENDS.update(before)
        if memory.has_loaded:
            call_command("update_index", verbosity=0)
