"""Whether anything public has changed: a stamp that answers remembered elsewhere are kept by.

Every save, deletion or move of a page, of a thing of ours and of a private section leaves a
row with a random token, in the same transaction. The stamp is made of all rows. Whoever
remembers an answer under the stamp it was made with can never give an old one: when the
transaction with a change is committed, the stamp is another, in every process of the site.
"""

from __future__ import annotations

import datetime as dt
import secrets
import threading
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

import swapper
from django.apps import apps
from django.db import DEFAULT_DB_ALIAS, connections, models, router, transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.images import get_image_model
from wagtail.models import DraftStateMixin, Locale, PageViewRestriction, Site
from wagtail.signals import page_slug_changed, post_page_move

from wagtail_quartier.relations import is_the_hosts_alone
from wagtail_quartier.remembered import remembered

T = TypeVar("T")

OUR_APPS = {"wagtail_quartier", "wagtail_quartier_pages"}
#: So large that two states of a site never share a stamp, so small that sums fit a column.
LARGEST_TOKEN = 2**40
#: Rows are thrown away now and then; the last of them stay.
CLEAN_EVERY = 64
ROWS_KEPT = 16

_local = threading.local()


class ContentChange(models.Model):
    """A change of something public, of which nothing is known but that it happened."""

    # No use of anything that Wagtail should count.
    wagtail_reference_index_ignore = True

    token = models.BigIntegerField()

    class Meta:
        verbose_name = _("change of the content")
        verbose_name_plural = _("changes of the content")

    def __str__(self) -> str:
        return str(self.token)


def stamp() -> str:
    """Return the stamp of the content as it is now (one query).

    An empty string where nothing has ever been noted: then nothing can be remembered.
    """
    # What comes after this reading must be noted again, also in the same transaction.
    _local.noted = None
    found = ContentChange.objects.aggregate(rows=models.Count("pk"), sum=models.Sum("token"))
    return f"{found['rows']}-{found['sum']}" if found["rows"] else ""


def content_changed() -> None:
    """Note that something public has changed.

    Wagtail's editor and every ``save()`` and ``delete()`` do this by themselves. Call it
    after ``bulk_create()``, ``update()`` and SQL of your own.
    """
    alias = router.db_for_write(ContentChange) or DEFAULT_DB_ALIAS
    if _noted_in_this_transaction(alias):
        return
    token = secrets.randbelow(LARGEST_TOKEN)
    ContentChange.objects.using(alias).create(token=token)
    clean = _cleaner(alias, token)
    # Undone together with the row above when a savepoint or the transaction is rolled back.
    transaction.on_commit(clean, using=alias)
    _local.noted = clean if connections[alias].in_atomic_block else None


def kept(question: Hashable, ask: Callable[[], T]) -> T:
    """Return what ``ask`` answers; it is asked again only where something may have changed.

    That is when the stamp is another, a page has expired or the local day has ended. Kept
    in this process: answers have to be read only. Costs one query in a request for all.
    """
    now = timezone.now()
    # Before anything is read: what changes meanwhile makes another stamp.
    state = remembered("stamp", stamp)
    answer = _answers.get(question)
    if state and answer is not None and answer.is_true(state, now):
        return answer.value
    value = ask()
    if state:
        until = remembered("next expiry", lambda: _next_expiry(now))
        _answers[question] = Answer(state, now, until, value)
    return value


def forget() -> None:
    """Forget all answers kept in this process."""
    _answers.clear()


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer with the stamp it was made with, when, and how long it can be true."""

    stamp: str
    made_at: dt.datetime
    valid_until: dt.datetime | None
    value: Any

    def is_true(self, state: str, now: dt.datetime) -> bool:
        """Tell whether only the clock has moved, and not too far."""
        in_time = self.made_at <= now and (self.valid_until is None or now < self.valid_until)
        same_day = timezone.localdate(self.made_at) == timezone.localdate(now)
        return self.stamp == state and in_time and same_day


_answers: dict[Hashable, Answer] = {}


def _page_model() -> Any:
    # A host may have a base page of its own.
    return swapper.load_model("wagtailcore", "Page")


def _next_expiry(now: dt.datetime) -> dt.datetime | None:
    drafted = [
        model
        for model in apps.get_app_config("wagtail_quartier").get_models()
        if issubclass(model, DraftStateMixin)
    ]
    expiries = [
        model._default_manager.filter(live=True, expire_at__gt=now).aggregate(
            first=models.Min("expire_at")
        )["first"]
        for model in (_page_model(), *drafted)
    ]
    return min(filter(None, expiries), default=None)


def _noted_in_this_transaction(alias: str) -> bool:
    noted = getattr(_local, "noted", None)
    waiting = connections[alias].run_on_commit
    return noted is not None and any(entry[1] is noted for entry in waiting)


def _cleaner(alias: str, token: int) -> Callable[[], None]:
    def clean() -> None:
        if token % CLEAN_EVERY:
            return
        rows = ContentChange.objects.using(alias)
        kept = list(rows.order_by("-pk").values_list("pk", flat=True)[:ROWS_KEPT])
        rows.exclude(pk__in=kept).filter(pk__lt=kept[-1]).delete()

    return clean


@cache
def _is_public(model: type[models.Model]) -> bool:
    if issubclass(model, (_page_model(), PageViewRestriction, Locale, Site, get_image_model())):
        return True
    # What can be made anew from the rest, such as the index of dates, says nothing new.
    if getattr(model, "wagtail_reference_index_ignore", False):
        return False
    is_row = any(
        isinstance(field, ParentalKey) and issubclass(field.related_model, _page_model())
        for field in model._meta.concrete_fields
    )
    return is_row or model._meta.app_label in OUR_APPS


@receiver([post_save, post_delete])
def note_change(sender: type[models.Model], **kwargs: Any) -> None:
    """Note that something public was saved or deleted, unless it is the host's alone."""
    # Migrations save the models of another time.
    if sender.__module__ == "__fake__" or is_the_hosts_alone(**kwargs):
        return
    if _is_public(sender):
        content_changed()


@receiver(page_slug_changed)
def note_new_address(**kwargs: Any) -> None:
    """Note that pages have another address, because one above them has."""
    content_changed()


@receiver(post_page_move)
def note_move(**kwargs: Any) -> None:
    """Note that pages have moved, perhaps into a private section or out of it."""
    content_changed()
