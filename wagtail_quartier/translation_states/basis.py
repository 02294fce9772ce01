"""Which words of the original a translation corresponds to, where nobody has noted it."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from wagtail.models import Revision, RevisionMixin

from wagtail_quartier.translation_states.words import Words, words_of


def bases_from_history(pairs: list[tuple[Any, Any]]) -> dict[Any, Words]:
    """Return the original's words of the time when each translation was last published.

    ``pairs`` are originals with translations, all of one model. The answer is by the
    translation's primary key, without those whose history does not say: the original's has no
    revision that old. Two queries.
    """
    pairs = [(original, version) for original, version in pairs if _moment(version) is not None]
    if not pairs or not isinstance(pairs[0][0], RevisionMixin):
        return {}
    revisions = Revision.objects.filter(
        base_content_type=pairs[0][0].get_base_content_type(),
        object_id__in={str(original.pk) for original, _version in pairs},
    )
    history: dict[str, list[tuple[Any, int]]] = defaultdict(list)
    for object_id, created, pk in revisions.order_by("created_at", "pk").values_list(
        "object_id", "created_at", "pk"
    ):
        history[object_id].append((created, pk))
    chosen: dict[Any, int] = {}
    for original, version in pairs:
        moment = _moment(version)
        earlier = [pk for created, pk in history[str(original.pk)] if created <= moment]
        if earlier:
            chosen[version.pk] = earlier[-1]
    contents = Revision.objects.in_bulk(set(chosen.values()))
    words = {pk: words_of(revision.as_object()) for pk, revision in contents.items()}
    return {version: words[pk] for version, pk in chosen.items()}


def _moment(version: Any) -> Any:
    return getattr(version, "last_published_at", None)
