"""What everybody may read of ideas has changed: said once, to whoever keeps something of it."""

from __future__ import annotations

from collections.abc import Iterable

from django.dispatch import Signal

from wagtail_quartier.content_changes import Change, note
from wagtail_quartier.ideas.table import Idea

#: Sent in the transaction, with ``pages`` (primary keys of originals) and ``references``.
public_ideas_changed = Signal()


def ideas_changed(ideas: Iterable[Idea]) -> None:
    """Note that ideas which are public, or were, are others now or about to be deleted."""
    changed = list(ideas)
    if changed:
        for idea in changed:
            note(Change(Idea._meta.label_lower, str(idea.pk)))
        public_ideas_changed.send(
            Idea,
            pages={idea.page_id for idea in changed},
            references={idea.reference for idea in changed},
        )
