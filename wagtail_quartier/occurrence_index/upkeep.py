"""The table of dates follows whatever decides about them, in the same transaction."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db.models import Model, Q
from django.db.models.signals import post_delete, post_save, pre_save
from django.dispatch import receiver
from django.utils import timezone

from wagtail_quartier.occurrence_index import later, rebuilding
from wagtail_quartier.remembered import forget
from wagtail_quartier.site_settings import NeighbourhoodSettings
from wagtail_quartier.snippets.closures import Closure
from wagtail_quartier.snippets.office_hours import (
    OfficeHours,
    OfficeHoursChange,
    Slot,
    are_being_saved,
    office_hours_saved,
)
from wagtail_quartier.snippets.places import Place


@receiver(office_hours_saved, sender=OfficeHours)
def follow_offer(*, instance: OfficeHours, **kwargs: Any) -> None:
    """Rebuild an offer that was saved with its slots and changes."""
    rebuilding.rebuild_offers([instance.pk], changed=True)


@receiver(post_delete, sender=OfficeHours)
def follow_deleted_offer(*, instance: OfficeHours, **kwargs: Any) -> None:
    """The oldest of the translations that are left is the original from now on."""
    left = OfficeHours.objects.filter(translation_key=instance.translation_key)
    if pks := list(left.values_list("pk", flat=True)):
        rebuilding.rebuild_offers(pks, changed=True)


@receiver([post_save, post_delete], sender=Slot)
@receiver([post_save, post_delete], sender=OfficeHoursChange)
def follow_row(
    *, sender: type[Model], instance: Any, raw: bool = False, origin: Any = None, **kwargs: Any
) -> None:
    """Rebuild the offer of a row that was saved or deleted by itself.

    ``origin`` is what was asked to be deleted: rows that go with their offer need no care.
    """
    goes_along = origin is not None and sender not in (type(origin), getattr(origin, "model", None))
    if not (raw or goes_along or are_being_saved()):
        rebuilding.rebuild_offers([instance.office_hours_id], changed=True)


@receiver(pre_save, sender=Closure)
@receiver(pre_save, sender=Place)
@receiver(pre_save, sender=NeighbourhoodSettings)
def note_what_was(*, sender: Any, instance: Any, **kwargs: Any) -> None:
    """Keep what stood in the database: what a closure was about has to open again."""
    instance.quartier_before = sender.objects.filter(pk=instance.pk).first()


@receiver(post_save, sender=Closure)
def follow_closure(*, instance: Closure, raw: bool = False, **kwargs: Any) -> None:
    """Rebuild what the closure was about, and what it is about."""
    if not raw:
        _follow_closures([instance, instance.__dict__.pop("quartier_before", None)])


@receiver(post_delete, sender=Closure)
def follow_deleted_closure(*, instance: Closure, **kwargs: Any) -> None:
    """Rebuild what the closure was about."""
    _follow_closures([instance])


@receiver(post_save, sender=Place)
def follow_place(*, instance: Place, raw: bool = False, **kwargs: Any) -> None:
    """Rebuild the offers at a place that now lies where there are other public holidays.

    What else is changed about a place is no part of the dates, but of their calendars.
    """
    before = instance.__dict__.pop("quartier_before", None)
    if raw or before is None:
        return
    here = Q(slots__place=instance) | Q(changes__place=instance)
    pks = list(OfficeHours.objects.filter(here).distinct().values_list("pk", flat=True))
    if before.holiday_region != instance.holiday_region:
        _rebuild(pks)
    elif pks:
        rebuilding.raise_sequence(pks)


@receiver(post_save, sender=NeighbourhoodSettings)
def follow_settings(*, instance: NeighbourhoodSettings, raw: bool = False, **kwargs: Any) -> None:
    """Rebuild everything where other public holidays apply."""
    forget()
    before = instance.__dict__.pop("quartier_before", None)
    was = before.holiday_region if before is not None else ""
    if not raw and was != instance.holiday_region:
        _rebuild(list(OfficeHours.objects.values_list("pk", flat=True)))


def _follow_closures(closures: list[Closure | None]) -> None:
    oldest = timezone.localdate() - dt.timedelta(days=rebuilding.DAYS_KEPT)
    concerned = Q(pk__in=[])
    for closure in closures:
        if closure is None or closure.last_day < oldest:
            continue
        if closure.office_hours_id is not None:
            concerned |= Q(pk=closure.office_hours_id)
        elif closure.place_id is not None:
            concerned |= Q(slots__place=closure.place_id) | Q(changes__place=closure.place_id)
        else:
            concerned = Q()
            break
    _rebuild(list(OfficeHours.objects.filter(concerned).distinct().values_list("pk", flat=True)))


def _rebuild(pks: list[int]) -> None:
    if len(pks) > rebuilding.OFFERS_AT_ONCE:
        later.rebuild_later(pks)
    elif pks:
        rebuilding.rebuild_offers(pks, changed=True)
