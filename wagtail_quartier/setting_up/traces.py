"""How what the set-up has made is known again: by Wagtail's own history of it.

The last thing the set-up does is to write a fingerprint of what was made into the history. Where
that is still the newest entry, and the fingerprint the same, nobody has touched the thing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from django.contrib.auth.models import Group
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from wagtail.log_actions import log, registry
from wagtail.models import ReferenceIndex

KEY = "quartier_setup"

#: What changes by itself when others around it do, or when it is read again.
NO_CONTENT = {
    "pk", "path", "depth", "numchild", "url_path", "content_type", "owner", "locale",
    "latest_revision", "live_revision", "first_published_at", "last_published_at",
    "latest_revision_created_at", "translation_key",
}  # fmt: skip


def fingerprint(instance: Any) -> str:
    """Return a word that changes with any field, row or right of ``instance``."""
    content: Any
    if isinstance(instance, Group):
        group: Any = instance
        content = [
            sorted(group.permissions.values_list("codename", flat=True)),
            sorted(group.page_permissions.values_list("page_id", "permission__codename")),
            sorted(
                group.collection_permissions.values_list("collection_id", "permission__codename")
            ),
            group.name,
        ]
    else:
        data = instance.serializable_data()
        content = {name: value for name, value in data.items() if name not in NO_CONTENT}
    text = json.dumps(content, sort_keys=True, cls=DjangoJSONEncoder)
    return hashlib.sha256(text.encode()).hexdigest()


def leave_trace(instance: Model) -> None:
    """Note in the history that the set-up made ``instance``, as it is in the database now."""
    stored = type(instance)._default_manager.get(pk=instance.pk)
    log(instance=stored, action="wagtail.create", data={KEY: fingerprint(stored)})


def traced(model: type[Model]) -> Iterator[Any]:
    """Yield the objects of ``model`` that the set-up has made, the newest first."""
    for instance in model._default_manager.order_by("-pk"):
        if any(KEY in entry.data for entry in _entries(instance)):
            yield instance


def is_untouched(instance: Any) -> bool:
    """Tell whether nobody has changed ``instance``, put something into it, or referred to it.

    Pages below it do not count; whoever asks has to look at them.
    """
    entries = _entries(instance)
    if not entries or entries[0].data.get(KEY) != fingerprint(instance):
        return False
    if isinstance(instance, Group):
        return not instance.user_set.exists()
    return not ReferenceIndex.get_references_to(instance).exists()


def _entries(instance: Model) -> list[Any]:
    return list(registry.get_logs_for_instance(instance).order_by("-timestamp", "-pk"))
