"""What has changed that anybody may see: a stamp, and what the changes were about.

Every save, deletion or move of a page, of a thing of ours and of a private section leaves a
row with a random token, in the same transaction. The stamp is made of all rows. Whoever
remembers an answer under the stamp it was made with can never give an old one: when the
transaction with a change is committed, the stamp is another, in every process of the site.

A row also names what was changed, so that whoever remembers much need not read all of it
again (:mod:`wagtail_quartier.keeping`). A row that names nothing may stand for anything.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

import swapper
from django.contrib.contenttypes.models import ContentType
from django.db import DEFAULT_DB_ALIAS, connections, models, router, transaction
from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import Signal, receiver
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.images import get_image_model
from wagtail.models import Locale, PageViewRestriction, Site
from wagtail.signals import page_slug_changed, post_page_move

from wagtail_quartier.prepared import prepared
from wagtail_quartier.relations import is_the_hosts_alone

OUR_APPS = {"wagtail_quartier", "wagtail_quartier_pages"}
#: So large that two states of a site never share a stamp, so small that sums fit a column.
LARGEST_TOKEN = 2**40
#: Rows are thrown away now and then; the last of them stay.
CLEAN_EVERY = 64
ROWS_KEPT = 64
#: What a transaction changes beyond these is not named any more, nor pages below another one.
MOST_NAMED, MOST_BELOW = 100, 40

#: Who has noted so many changes says so, as if all were one.
TELL_AFTER = 20

#: Sent after a commit with which much has changed, by the one who changed it: now is the time to
#: make anew what would keep the next visitor waiting.
much_changed = Signal()

_local = threading.local()


class Change(NamedTuple):
    """What was changed: a model, the primary key and the translation key, all as text.

    A child row of a page is a change of its page. ``in_place`` tells that no page has come,
    gone or moved in the tree. Without a key any of the model may have changed, and without a
    model anything.
    """

    model: str
    key: str = ""
    translation_key: str = ""
    in_place: bool = True

    @property
    def is_wide(self) -> bool:
        """Whether nobody knows which of the model were changed."""
        return not self.key


#: The search finds pages by other words than before, and nothing else is different.
INDEXED = Change("search index", "words")
#: Nobody knows what was changed.
ANYTHING = Change("", in_place=False)


class ContentChange(models.Model):
    """A change of something public, and what it was about; see :class:`Change`.

    ``replaces`` lists tokens of rows that were thrown away, so that whoever has not seen
    them knows that something is missing.
    """

    # No use of anything that Wagtail should count.
    wagtail_reference_index_ignore = True

    token = models.BigIntegerField()
    model = models.CharField(max_length=200, blank=True, default="")
    key = models.CharField(max_length=64, blank=True, default="")
    translation_key = models.CharField(max_length=36, blank=True, default="")
    in_place = models.BooleanField(default=False)
    replaces = models.TextField(blank=True, default="")

    class Meta:
        verbose_name = _("change of the content")
        verbose_name_plural = _("changes of the content")

    def __str__(self) -> str:
        return str(self.token)


def stamp() -> str:
    """Return the stamp of the content as it is now (one query).

    An empty string where nothing has ever been noted: then nothing can be remembered.
    """
    note_anew()
    return stamp_of(*prepared(ContentChange, "stamp", _sums).ask()[0])


def _sums() -> models.QuerySet[Any]:
    # Of one group that all belong to, because an aggregate would be asked at once.
    group = ContentChange.objects.order_by().annotate(all=models.Value(1)).values("all")
    rows = group.annotate(number=models.Count("pk"), total=models.Sum("token"))
    return rows.values_list("number", "total")


def content_changed(model: type[models.Model] | None = None) -> None:
    """Note that something public has changed, nobody knows what.

    Wagtail's editor and every ``save()`` and ``delete()`` say by themselves what they change.
    Call it after ``bulk_create()``, ``update()`` and SQL of your own. ``model`` says that only
    objects of it were concerned, or rows of its pages, and that no other page has moved.
    """
    note(ANYTHING if model is None else Change(model._meta.label_lower))


def note(change: Change) -> None:
    """Note a change, once in a transaction."""
    alias = router.db_for_write(ContentChange) or DEFAULT_DB_ALIAS
    noted = _noted_in_this_transaction(alias)
    wide = Change(change.model, in_place=change.in_place)
    if not noted.keys().isdisjoint((change, wide, ANYTHING)):
        return
    if len(noted) >= MOST_NAMED:
        change = wide
    token = secrets.randbelow(LARGEST_TOKEN)
    ContentChange.objects.using(alias).create(token=token, **change._asdict())
    clean = _cleaner(alias, token)
    # Undone together with the row above when a savepoint or the transaction is rolled back.
    transaction.on_commit(clean, using=alias)
    # There is nothing to be made anew where pages are only found by other words.
    _local.untold = getattr(_local, "untold", 0) + (change != INDEXED)
    waiting = [entry[1] for entry in connections[alias].run_on_commit]
    if (change.is_wide or _local.untold >= TELL_AFTER) and _tell not in waiting:
        transaction.on_commit(_tell, using=alias)
    if connections[alias].in_atomic_block:
        _local.noted = {**noted, change: clean}


def stamp_of(number: int, total: int) -> str:
    """Return the stamp of so many changes whose tokens have this sum."""
    return f"{number}-{total}" if number else ""


def note_anew() -> None:
    """Note again what comes after a reading, also in the same transaction."""
    _local.noted = {}


def _tell() -> None:
    _local.untold = 0
    # Whoever has changed something has done so, whatever comes of this.
    much_changed.send_robust(ContentChange)


def forget_untold() -> None:
    """Begin to count the changes of this thread anew."""
    _local.untold = 0


def _noted_in_this_transaction(alias: str) -> dict[Change, Callable[[], None]]:
    noted = getattr(_local, "noted", {})
    if not noted:
        return {}
    waiting = {id(entry[1]) for entry in connections[alias].run_on_commit}
    return {change: clean for change, clean in noted.items() if id(clean) in waiting}


def _cleaner(alias: str, token: int) -> Callable[[], None]:
    def clean() -> None:
        if token % CLEAN_EVERY:
            return
        rows = ContentChange.objects.using(alias)
        with transaction.atomic(using=alias):
            old = list(rows.order_by("-pk").values_list("pk", "token")[ROWS_KEPT:])
            tokens = json.dumps([token for _pk, token in old])
            rows.create(token=secrets.randbelow(LARGEST_TOKEN), replaces=tokens)
            rows.filter(pk__in=[pk for pk, _token in old]).delete()

    return clean


@cache
def _is_public(model: type[models.Model]) -> bool:
    if issubclass(model, (_page_model(), PageViewRestriction, Locale, Site, get_image_model())):
        return True
    # What can be made anew from the rest, such as the index of dates, says nothing new.
    if getattr(model, "wagtail_reference_index_ignore", False):
        return False
    return _page_of_row(model) is not None or model._meta.app_label in OUR_APPS


@cache
def _page_of_row(model: type[models.Model]) -> Any:
    """Return the field by which rows of ``model`` belong to a page, if they do."""
    found = [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, ParentalKey) and issubclass(field.related_model, _page_model())
    ]
    return found[0] if found else None


def _page_model() -> Any:
    # A host may have a base page of its own.
    return swapper.load_model("wagtailcore", "Page")


def changes_of(instance: Any, in_place: bool = True) -> Iterator[Change]:
    """Return what has changed when ``instance`` was saved or deleted.

    ``in_place`` is false where a page is new, is gone or has moved.
    """
    model: type[models.Model] = type(instance)
    row = _page_of_row(model)
    if isinstance(instance, PageViewRestriction):
        yield from _changes_below(instance.page, in_place=True)
        # Its aliases are as private, wherever they stand.
        if _page_model()._default_manager.filter(alias_of=instance.page_id).exists():
            yield ANYTHING
    elif isinstance(instance, _page_model()):
        yield _change_of_page(instance, in_place)
    elif row is not None:
        label = row.related_model._meta.label_lower
        pages = {getattr(instance, row.attname), instance.__dict__.get("quartier_page_before")}
        yield from (Change(label, str(key)) for key in pages if key is not None)
    else:
        key = str(getattr(instance, "translation_key", None) or "")
        yield Change(instance._meta.label_lower, str(instance.pk), key)


def _change_of_page(page: Any, in_place: bool) -> Change:
    model = page.specific_class
    if model is None:
        return ANYTHING
    return Change(model._meta.label_lower, str(page.pk), str(page.translation_key), in_place)


def _changes_below(page: Any, in_place: bool) -> Iterator[Change]:
    """Return the changes of a page and of all pages below it."""
    # Where the page stands now; what is at hand may have been read before it moved.
    pages = _page_model()._default_manager.order_by()
    path = pages.filter(pk=page.pk).values_list("path", flat=True).first()
    found = list(pages.filter(path__startswith=path)[: MOST_BELOW + 1]) if path else []
    if not found:
        yield ANYTHING
        return
    if len(found) > MOST_BELOW:
        kinds = pages.filter(path__startswith=path).values_list("content_type", flat=True)
        for kind in kinds.distinct():
            model = ContentType.objects.get_for_id(kind).model_class()
            yield ANYTHING if model is None else Change(model._meta.label_lower, in_place=in_place)
        return
    yield from (_change_of_page(row, in_place) for row in found)


@receiver([post_save, post_delete])
def note_change(
    sender: type[models.Model], instance: Any, created: bool = False, **kwargs: Any
) -> None:
    """Note that something public was saved or deleted, unless it is the host's alone."""
    # Migrations save the models of another time.
    is_public = sender.__module__ != "__fake__" and _is_public(sender)
    if not is_public or is_the_hosts_alone(instance=instance, **kwargs):
        return
    is_saved = kwargs["signal"] is post_save
    if issubclass(sender, PageViewRestriction) and is_saved and not created:
        # It may have been another page's.
        content_changed()
        return
    for change in changes_of(instance, in_place=is_saved and not created):
        note(change)


@receiver(pre_delete)
def note_loss_of_a_source(sender: type[models.Model], instance: Any, **kwargs: Any) -> None:
    """Note the pages that mirror one which is being deleted: they will be no aliases any more."""
    if sender is _page_model():
        for page in instance.aliases.all():
            note(_change_of_page(page, in_place=True))


@receiver([page_slug_changed, post_page_move])
def note_new_place(signal: Any, instance: Any, **kwargs: Any) -> None:
    """Note that pages have another address or have moved, perhaps into a private section."""
    for change in _changes_below(instance, in_place=signal is page_slug_changed):
        note(change)
