"""When an original is deleted, the oldest of the versions that stay takes over its facts.

That version is the original from then on. What it has of the facts was copied into it when it
was last synchronised, or never. So the facts that count are kept in memory while the original
is being deleted, and written into its heir in the same transaction: into what is live, and into
the draft an editor goes on with.
"""

from __future__ import annotations

import copy
from typing import Any

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
from wagtail_quartier.translated_fields import TranslatedFields

#: Where the rows of an original wait until it is gone.
ROWS = "quartier_rows_to_hand_over"


@receiver(pre_delete)
def keep_facts(*, sender: type[Model], instance: Any, **kwargs: Any) -> None:
    """Read the rows of an original that has translations before they are deleted with it."""
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
    instance.__dict__[ROWS] = {name: list(getattr(instance, name).all()) for name in names}


@receiver(post_delete)
def hand_over(*, instance: Any, **kwargs: Any) -> None:
    """Write the facts of a deleted original into the oldest version that is left, if any is."""
    rows = instance.__dict__.pop(ROWS, None)
    # What was deleted together with the original is gone by now.
    heir = versions(instance).order_by("pk").first() if rows is not None else None
    if heir is None:
        return
    # Without drafts, a revision is history, and history is not changed.
    old = heir.latest_revision if isinstance(heir, DraftStateMixin) else None
    draft = old.as_object() if old is not None else None
    give_facts(heir, instance, rows)
    heir.save(**({"clean": False} if hasattr(heir, "path") else {}))
    if draft is None:
        return
    give_facts(draft, instance, rows)
    changed = getattr(heir, "has_unpublished_changes", False)
    new = draft.save_revision(changed=changed, clean=False)
    if heir.live and not changed:
        versions(heir).filter(pk=heir.pk).update(live_revision=new)
    _take_over(heir, old, new)


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
