"""Revisions and references of what an import stores, each written once.

Wagtail's ``save_revision()`` saves the object a second time, and with it search index and
reference index: twice the time for thousands of objects that were saved a moment ago.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from wagtail.models import ReferenceIndex, Revision
from wagtail.signal_handlers import disable_reference_index_auto_update


@contextmanager
def stored_once(instance: Any, user: Any) -> Iterator[None]:
    """Save ``instance`` inside; afterwards it has a revision, and its references are known.

    Must be called within a transaction.
    """
    with disable_reference_index_auto_update():
        yield
    revision = Revision.objects.create(
        content_object=instance,
        base_content_type=instance.get_base_content_type(),
        user=user,
        content=instance.serializable_data(),
        object_str=str(instance),
    )
    instance.latest_revision = revision
    facts: dict[str, Any] = {"latest_revision": revision}
    if hasattr(instance, "has_unpublished_changes"):
        facts.update(
            latest_revision_created_at=revision.created_at,
            draft_title=instance.title,
            has_unpublished_changes=True,
        )
    type(instance)._default_manager.filter(pk=instance.pk).update(**facts)
    ReferenceIndex.create_or_update_for_object(instance)
