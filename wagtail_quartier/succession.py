"""When an original is deleted, the oldest of the versions that stay takes over its facts.

That version is the original from then on. What it has of the facts was copied into it when it
was last synchronised, or never. So the facts that count are kept in memory while the original
is being deleted, and written into its heir in the same transaction: into what is live, and into
the draft an editor goes on with.
"""

from __future__ import annotations

import copy
from typing import Any

import swapper
from django.db.models import Model
from django.db.models.signals import post_delete, pre_delete
from django.dispatch import receiver
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel, get_all_child_relations
from wagtail.models import (
    COMMENTS_RELATION_NAME,
    DraftStateMixin,
    Revision,
    TaskState,
    TranslatableMixin,
    WorkflowMixin,
)

from wagtail_quartier.facts import has_facts, take_facts
from wagtail_quartier.picks import keys_of_pages, with_pages_left
from wagtail_quartier.translated_fields import TranslatedFields

#: Where originals, their rows and the keys of the pages in these wait until the originals are gone.
WAITING = "quartier_to_hand_over"


@receiver(pre_delete)
def keep_facts(*, sender: type[Model], instance: Any, origin: Any = None, **kwargs: Any) -> None:
    """Read the rows of an original that has translations before they are deleted with it.

    They wait in ``origin``, what Django was told to delete: a page ends with other objects in
    memory than it began with.
    """
    # A row of a page goes with it, and is handed over with it.
    if not issubclass(sender, TranslatedFields) or not _is_whole(sender):
        return
    others = versions(instance).exclude(pk=instance.pk).values_list("pk", flat=True)
    if not others or min(others) < instance.pk:
        return
    names = [
        relation.get_accessor_name()
        for relation in (
            get_all_child_relations(sender) if issubclass(sender, ClusterableModel) else ()
        )
        if relation.get_accessor_name() != COMMENTS_RELATION_NAME
    ]
    rows = {name: list(getattr(instance, name).all()) for name in names}
    keys = keys_of_pages(row for kind in rows.values() for row in kind)
    # A collector of somebody's has no origin; there the page itself is all that is known.
    holder, last = (instance, sender) if origin is None else (origin, _last_table(sender))
    holder.__dict__.setdefault(WAITING, {})[last, instance.pk] = (instance, rows, keys)


@receiver(post_delete)
def hand_over(*, sender: type[Model], instance: Any, origin: Any = None, **kwargs: Any) -> None:
    """Write the facts of a deleted original into the oldest version that is left, if any is.

    For a page it is time when the last table has been left: all pages that go together are
    gone then, so no row is given to an heir with one of them in it.
    """
    holder = instance if origin is None else origin
    kept = holder.__dict__.get(WAITING, {}).pop((sender, instance.pk), None)
    if kept is None:
        return
    original, rows, keys = kept
    # What was deleted together with the original is gone by now.
    heir = versions(original).order_by("pk").first()
    if heir is None:
        return
    rows = with_pages_left(rows, keys)
    # Without drafts, a revision is history, and history is not changed.
    old = heir.latest_revision if isinstance(heir, DraftStateMixin) else None
    draft = old.as_object() if old is not None else None
    give_facts(heir, original, rows)
    heir.save(**({"clean": False} if hasattr(heir, "path") else {}))
    if draft is None:
        return
    give_facts(draft, original, rows)
    changed = getattr(heir, "has_unpublished_changes", False)
    new = draft.save_revision(changed=changed, clean=False)
    if heir.live and not changed:
        versions(heir).filter(pk=heir.pk).update(live_revision=new)
    _take_over(heir, old, new)


def _last_table(model: type[Model]) -> type[Model]:
    """Return the model whose rows are the last to go; that of all pages, for a page type."""
    page_model = swapper.load_model("wagtailcore", "Page")
    return page_model if issubclass(model, page_model) else model


def _is_whole(model: type[Model]) -> bool:
    return issubclass(model, TranslatableMixin) and not any(
        isinstance(field, ParentalKey) for field in model._meta.concrete_fields
    )


def versions(instance: Any) -> Any:
    """Return all stored versions of ``instance``."""
    return type(instance)._default_manager.filter(translation_key=instance.translation_key)


def give_facts(heir: Any, original: Any, rows: dict[str, list[Any]]) -> None:
    """Put the facts of ``original`` and its ``rows`` into ``heir``, in memory.

    Rows that are words and nothing else stay as they have been translated. A row the heir
    does not have comes as it is, with the words of the original.
    """
    own_word = getattr(heir, "slug", None)
    take_facts(heir, original)
    if getattr(heir, "slug", None) != own_word and _is_taken(heir):
        heir.slug = own_word
    for name, facts in rows.items():
        model = heir._meta.get_field(name).related_model
        if not issubclass(model, TranslatableMixin):
            getattr(heir, name).set([_copy(row) for row in facts])
        elif has_facts(model):
            own = {row.translation_key: row for row in getattr(heir, name).all()}
            getattr(heir, name).set(
                [_row(own.get(row.translation_key), row, heir) for row in facts]
            )


def _is_taken(heir: Any) -> bool:
    """Whether another term of the heir's language has the word for addresses it would get."""
    others = type(heir)._default_manager.exclude(pk=heir.pk)
    return bool(others.filter(locale=heir.locale_id, slug=heir.slug).exists())


def _row(own: Any, fact: Any, heir: Any) -> Any:
    row = take_facts(own, fact) if own is not None else _copy(fact)
    row.locale_id, row.sort_order = heir.locale_id, fact.sort_order
    return row


def _copy(row: Any) -> Any:
    made = copy.copy(row)
    made.pk, made._state.adding = None, True
    return made


def _take_over(heir: Any, old: Revision, new: Revision) -> None:
    """Let ``new`` be published when, and by whom, ``old`` would have been."""
    if old.approved_go_live_at is not None:
        Revision.objects.filter(pk=new.pk).update(approved_go_live_at=old.approved_go_live_at)
        Revision.objects.filter(pk=old.pk).update(approved_go_live_at=None)
    if isinstance(heir, WorkflowMixin):
        TaskState.objects.filter(
            workflow_state__in=heir.workflow_states.all(),
            revision=old,
            status=TaskState.STATUS_IN_PROGRESS,
        ).update(revision=new)
