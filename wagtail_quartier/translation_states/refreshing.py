"""Looking at what is not known (any more): states are found out in bulk and written down."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from itertools import groupby
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.utils import timezone
from wagtail.models import PageLogEntry, get_page_models

from wagtail_quartier.translation_states.basis import bases_from_history
from wagtail_quartier.translation_states.localize import known_about
from wagtail_quartier.translation_states.stating import Version, state_of
from wagtail_quartier.translation_states.table import (
    TranslationState,
    base_model_of,
    base_models,
    is_followed,
    is_page,
)
from wagtail_quartier.translation_states.words import Words, rows_with_words, words_of
from wagtail_quartier.translations import locales
from wagtail_quartier.visibility import published

#: So many objects are looked at together.
AT_ONCE = 100

FIELDS = [
    "content_type",
    "page",
    "object_pk",
    "title",
    "state",
    "basis",
    "changes",
    "strings_done",
    "strings_in_all",
    "looked_at",
]

#: What is saved while the states are found out may be seen only after it.
AT_THE_SAME_TIME = dt.timedelta(seconds=10)


def refresh(at_most: int = AT_ONCE) -> bool:
    """Look at up to ``at_most`` objects whose state is not known; tell whether all is known now.

    Where all is known this costs one query for each kind of snippet, and three more.
    """
    left = at_most
    changed = _changed_keys(at_most + 1)
    pages = base_models()[0]
    changed[pages] = [*changed.get(pages, ()), *_changed_guests(at_most + 1)]
    for model in base_models():
        unseen = _never_seen(model).values_list("translation_key", flat=True)
        unknown = [*changed.pop(model, ()), *unseen[: left + 1]]
        for begin in range(0, min(len(unknown), left), AT_ONCE):
            refresh_keys(model, unknown[begin : min(begin + AT_ONCE, left)])
        left -= len(unknown)
        if left < 0:
            return False
    # What is left over belongs to models that are no longer there.
    for model in changed:
        TranslationState.objects.filter(translation_key__in=changed[model]).delete()
    return True


def _changed_keys(at_most: int) -> dict[type[Any], list[UUID]]:
    rows = TranslationState.objects.filter(is_known=False)
    found = rows.order_by("translation_key").values_list("translation_key", "content_type")
    by_model: dict[type[Any], list[UUID]] = defaultdict(list)
    for key, content_type in found.distinct()[:at_most]:
        model = ContentType.objects.get_for_id(content_type).model_class()
        by_model[base_model_of(model or TranslationState)].append(key)
    return by_model


def _changed_guests(at_most: int) -> list[UUID]:
    """Return the keys of pages that are not followed, and have changed since they were seen."""
    guests = [model for model in get_page_models() if not is_followed(model)]
    types = ContentType.objects.get_for_models(*guests).values()
    said = PageLogEntry.objects.filter(page=OuterRef("page"), timestamp__gt=OuterRef("looked_at"))
    changed = (
        Q(looked_at=None)
        | Q(page__latest_revision_created_at__gt=F("looked_at"))
        | Q(page__last_published_at__gt=F("looked_at"))
        | Exists(said)
    )
    rows = TranslationState.objects.filter(changed, is_known=True, content_type__in=list(types))
    keys = rows.order_by("translation_key").values_list("translation_key", flat=True)
    return list(keys.distinct()[:at_most])


def _never_seen(model: type[Any]) -> QuerySet[Any]:
    seen = TranslationState.objects.filter(translation_key=OuterRef("translation_key"))
    return _own_words(model).filter(~Exists(seen)).order_by("pk")


def _own_words(model: type[Any]) -> QuerySet[Any]:
    objects = model._default_manager.all()
    # The root has no words, and an alias those of another page.
    return objects.filter(depth__gt=1, alias_of__isnull=True) if is_page(model) else objects


def refresh_keys(model: type[Any], keys: Iterable[UUID]) -> None:
    """Find out and write down the states of the objects of one model with these keys."""
    keys = list(dict.fromkeys(keys))
    if not keys:
        return
    with transaction.atomic():
        rows = TranslationState.objects.filter(translation_key__in=keys)
        # Before anything is read: a change that comes in between makes them unknown again.
        rows.update(is_known=True)
        versions = model._default_manager.filter(translation_key__in=keys).order_by("pk")
        by_key: dict[UUID, list[Any]] = defaultdict(list)
        for version in versions:
            by_key[version.translation_key].append(version)
        rows.exclude(translation_key__in=by_key).delete()
        _write(model, by_key, {(row.translation_key, row.locale_id): row for row in rows})


def _write(
    model: type[Any], by_key: dict[UUID, list[Any]], rows: dict[tuple[UUID, int], TranslationState]
) -> None:
    moment = timezone.now() - AT_THE_SAME_TIME
    originals = [versions[0] for versions in by_key.values()]
    public = set(
        published(_own_words(model))
        .filter(pk__in=[original.pk for original in originals])
        .values_list("pk", flat=True)
    )
    words = _words_by_pk(originals)
    known = known_about(by_key)
    missing_bases = [
        (original, version)
        for original, *versions in by_key.values()
        for version in versions
        if (version.translation_key, version.locale_id) not in known.sources
        and _has_no_basis(rows.get((version.translation_key, version.locale_id)), version)
    ]
    history = bases_from_history(missing_bases)
    new: list[TranslationState] = []
    old: list[TranslationState] = []
    for original, *translations in by_key.values():
        of_locale = {version.locale_id: version for version in translations}
        for locale in locales():
            key = (original.translation_key, locale)
            row = rows.get(key) or TranslationState(
                translation_key=original.translation_key, locale_id=locale, is_known=True
            )
            version = original if locale == original.locale_id else of_locale.get(locale)
            row.content_type_id = _type_of(original)
            row.page = version if is_page(model) else None
            row.object_pk = str(version.pk) if version is not None else ""
            row.title = str(version or original)[:255]
            row.changes, row.strings_done, row.strings_in_all = [], None, None
            row.looked_at = moment
            if original.pk not in public:
                row.state = row.UNPUBLISHED
            elif locale == original.locale_id:
                row.state = row.ORIGINAL
            else:
                if version is not None:
                    row.basis = history.get(version.pk, row.basis)
                _state(row, Version(original, words[original.pk], version), known)
            (old if row.pk else new).append(row)
    TranslationState.objects.bulk_create(new, ignore_conflicts=True)
    TranslationState.objects.bulk_update(old, FIELDS, batch_size=200)


def _has_no_basis(row: TranslationState | None, version: Any) -> bool:
    """Tell whether nobody has noted to which words a translation corresponds."""
    if row is None or row.basis is None:
        return True
    if not is_page(type(version)) or is_followed(version.specific_class or type(version)):
        return False
    # Nobody was there when it was published.
    published_at, looked_at = version.last_published_at, row.looked_at
    return bool(published_at and looked_at and published_at > looked_at)


def _state(row: TranslationState, version: Version, known: Any) -> None:
    found = state_of(version, row.basis, known)
    row.state, row.changes, row.basis = found.state, found.changes, found.basis
    row.strings_done, row.strings_in_all = found.done, found.in_all


def _type_of(original: Any) -> int:
    if is_page(type(original)):
        return original.content_type_id
    return ContentType.objects.get_for_model(original).pk


def _words_by_pk(originals: list[Any]) -> dict[Any, Words]:
    """Return the words as they are in the database; two queries and some a type."""
    found = {}
    originals = sorted(originals, key=_type_of)
    for content_type, some in groupby(originals, key=_type_of):
        model = ContentType.objects.get_for_id(content_type).model_class()
        if model is None:
            # The app of this page has been taken out of the project.
            found.update({original.pk: words_of(original) for original in some})
            continue
        objects = model._default_manager.filter(pk__in=[original.pk for original in some])
        for instance in objects.prefetch_related(*rows_with_words(model)):
            found[instance.pk] = words_of(instance)
    return found
