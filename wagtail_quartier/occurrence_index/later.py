"""Many offers rebuilt by a task of Django's: whoever saved something need not wait for them.

Until it is done their dates are computed, as those of any slot the table does not know, so every
page is right in the meantime.
"""

from __future__ import annotations

from collections.abc import Iterator

from django.db import router, transaction
from django_tasks import task

from wagtail_quartier.occurrence_index.reading import stale
from wagtail_quartier.occurrence_index.rebuilding import (
    OFFERS_AT_ONCE,
    horizon,
    raise_sequence,
    rebuild,
)
from wagtail_quartier.occurrence_index.table import OccurrenceIndex
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot


def rebuild_later(pks: list[int]) -> None:
    """Let the table know nothing of these offers, and fill it again after the commit.

    To be called in the transaction of the change.
    """
    for some in _batches(pks):
        Slot.objects.filter(office_hours__in=some).update(index_fingerprint="")
        raise_sequence(some)
    transaction.on_commit(rebuild_waiting.enqueue, using=router.db_for_write(OccurrenceIndex))


@task()
def rebuild_waiting() -> None:
    """Rebuild the dates of all offers the table does not know up to its horizon."""
    waiting = Slot.objects.filter(stale(horizon())).order_by().values("office_hours")
    # Which offers wait changes while they are rebuilt.
    pks = list(OfficeHours.objects.filter(pk__in=waiting).values_list("pk", flat=True))
    for some in _batches(pks):
        sum(rebuild(OfficeHours.objects.filter(pk__in=some)))


def _batches(pks: list[int]) -> Iterator[list[int]]:
    for begin in range(0, len(pks), OFFERS_AT_ONCE):
        yield pks[begin : begin + OFFERS_AT_ONCE]
