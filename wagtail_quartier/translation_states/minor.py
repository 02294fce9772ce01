"""A minor change: the original says the same in other letters, and translations stay right."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from wagtail_quartier.translation_states.localize import is_installed, localize_model
from wagtail_quartier.translation_states.refreshing import refresh_keys
from wagtail_quartier.translation_states.table import State, TranslationState, base_model_of
from wagtail_quartier.translation_states.words import Words, changed_places, words_of

#: The action in Wagtail's history; the data say at which places.
MINOR_CHANGE = "wagtail_quartier.minor_change"


@transaction.atomic
def accept_minor_change(original: Any, user: Any, *, before: Words | None = None) -> bool:
    """Take the translations of ``original`` for true to what it says now.

    ``before`` are the words before the change that was minor: only what was true to them
    becomes true to the present ones, so that a translation that was out of date already stays
    so. Without it, everything that has changed since is taken for minor. With wagtail-localize
    the translations of the sentences before are taken over for the new ones, so that the next
    synchronisation does not put the original's language in their place; where a text has more
    or fewer sentences than before, somebody has to look. Logged with the original. Returns
    whether all that was asked for could be done.
    """
    after = words_of(original)
    model, key = base_model_of(type(original)), original.translation_key
    refresh_keys(model, [key])
    outdated = TranslationState.objects.filter(translation_key=key, state=State.OUTDATED)
    places = {change["place"] for row in outdated for change in row.changes}
    if before is not None:
        places &= {change["place"] for change in changed_places(before, after)}
    if not places:
        return True
    for row in outdated.exclude(basis=None):
        row.basis = _carried(row.basis or {}, after, places, before)
        # Later than what was published: the history is not to be asked again.
        row.looked_at = timezone.now()
        row.save(update_fields=["basis", "looked_at"])
    if is_installed():
        _carry_translations(original, places, before)
    log(instance=original, action=MINOR_CHANGE, user=user, data={"places": sorted(places)})
    refresh_keys(model, [key])
    left = (change for row in outdated.all() for change in row.changes)
    return not any(_is_minor(change, places, before) for change in left)


def _is_minor(change: dict[str, Any], places: set[str], before: Words | None) -> bool:
    place = change["place"]
    return place in places and (before is None or change["before"] == before.get(place, []))


def _carried(basis: Words, after: Words, places: set[str], before: Words | None) -> Words:
    carried = dict(basis)
    for place in places:
        if before is not None and basis.get(place) != before.get(place):
            continue
        carried[place] = after.get(place, [])
    return {place: strings for place, strings in carried.items() if strings}


def _carry_translations(original: Any, places: set[str], before: Words | None) -> None:
    sources = localize_model("TranslationSource").objects
    source = sources.filter(object=original.translation_key, locale=original.locale_id).first()
    if source is None:
        return
    old = _segments(source)
    source.update_from_db()
    new = _segments(source)
    pairs: list[tuple[Any, Any]] = []
    for place in places:
        was, now = old.get(place, []), new.get(place, [])
        as_before = before is None or [s.string.data for s in was] == before.get(place, [])
        if as_before and len(was) == len(now):
            pairs += [
                (one, other)
                for one, other in zip(was, now, strict=True)
                if one.string_id != other.string_id
            ]
    strings = localize_model("StringTranslation").objects
    for one, other in pairs:
        for translated in strings.filter(translation_of=one.string_id, context=one.context_id):
            _take_over(translated, other)
    if before is None:
        for place in places:
            _take_over_alone(new.get(place, []))


def _take_over_alone(segments: list[Any]) -> None:
    """Where one sentence waits for its translation, and the one before it had one, use that."""
    strings = localize_model("StringTranslation").objects
    present = {segment.string_id for segment in segments}
    contexts = {segment.context_id for segment in segments}
    by_locale: dict[int, list[Any]] = {}
    for translated in strings.filter(context__in=contexts).order_by("-updated_at", "-pk"):
        by_locale.setdefault(translated.locale_id, []).append(translated)
    for translations in by_locale.values():
        done = {translated.translation_of_id for translated in translations}
        waiting = [segment for segment in segments if segment.string_id not in done]
        lost = [one for one in translations if one.translation_of_id not in present]
        if len(waiting) == 1 and lost:
            _take_over(lost[0], waiting[0])


def _take_over(translated: Any, segment: Any) -> None:
    localize_model("StringTranslation").objects.get_or_create(
        translation_of_id=segment.string_id,
        locale_id=translated.locale_id,
        context_id=segment.context_id,
        defaults={
            "data": translated.data,
            "translation_type": translated.translation_type,
            "tool_name": translated.tool_name,
            "last_translated_by_id": translated.last_translated_by_id,
        },
    )


def _segments(source: Any) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    segments = source.stringsegment_set.select_related("string", "context").order_by("order")
    for segment in segments:
        found.setdefault(segment.context.path, []).append(segment)
    return found
