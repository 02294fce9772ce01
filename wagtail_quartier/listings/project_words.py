"""The words a project is found by, and keeping them right when something else is renamed."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

import swapper
from django.apps import apps
from django.db import transaction
from django.db.models import Q
from django.db.models.signals import post_delete, post_save, pre_save
from django.dispatch import receiver
from django.utils.html import strip_tags
from django_tasks import TaskResult, task
from django_tasks.backends.immediate import ImmediateBackend
from django_tasks.signals import task_finished
from wagtail.search import index

from wagtail_quartier.conf import role_model
from wagtail_quartier.content_changes import INDEXED, Change, note
from wagtail_quartier.content_log import is_about
from wagtail_quartier.folding import words_to_index
from wagtail_quartier.keeping import kept
from wagtail_quartier.listings.roles import rows_of
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.translations import originals, versions_of
from wagtail_quartier.visibility import visible_pages

#: The rich text of a project.
PROSE = ("goals", "content", "results", "referral", "volunteering")
#: What to fetch with many pages before their words are asked for.
WITH_NAMES = ("carrier", "partner_links__organisation", "quarter_links", "award_grants")
#: Rows whose names a project is found by.
ROWS_WITH_NAMES = ("quarter_links", "partner_links", "award_grants")
#: So many pages are given to the search backend at a time.
AT_ONCE = 200

#: In which order rows were stored, and up to which one a project is indexed.
_numbers = itertools.count(1)
_indexed: dict[int, int] = {}


def words_of(page: Any) -> str:
    """Return everything a project page is found by, folded.

    Title, teaser, goals, content, results and body in the page's language; the names of
    quarters, partners, carrier and awards from the original, in the original's language and
    in the page's. A quarter that is hidden is not named.
    """
    prose = (strip_tags(getattr(page, name).replace("<", " <")) for name in PROSE)
    body = page.body.stream_block.get_searchable_content(page.body)
    return words_to_index(
        " ".join([page.title, page.teaser, *prose, *map(str, body), *_names(page)])
    )


def _names(page: Any) -> Iterator[str]:
    facts = page.original
    organisations = [link.organisation for link in facts.partner_links.all()]
    for organisation in [*organisations, *([facts.carrier] if facts.carrier else [])]:
        yield from (organisation.name, organisation.short_name)
    quarters = [link.quarter_id for link in facts.quarter_links.all()]
    yield from _in_both(role_model("quarter"), "title", quarters, page)
    awards = [grant.award_id for grant in facts.award_grants.all()]
    yield from _in_both(Award, "name", awards, page)
    yield from (grant.distinction for grant in page.award_grants.all())


def _in_both(model: Any, name: str, keys: Iterable[int], page: Any) -> Iterator[str]:
    if model is None:
        return
    named, versions = kept(("names", model), lambda: _all_names(model, name))
    for key in keys:
        if key in named:
            own, translation_key = named[key]
            yield own
            yield versions.get((translation_key, page.locale_id), "")


def _all_names(model: Any, name: str) -> tuple[dict[int, tuple[str, Any]], dict[Any, str]]:
    rows = model._default_manager.all()
    shown = (
        visible_pages(rows)
        if issubclass(model, swapper.load_model("wagtailcore", "Page"))
        else rows
    )
    found = list(shown.order_by().values_list("pk", "translation_key", "locale", name))
    named = {pk: (own, key) for pk, key, _locale, own in found}
    return named, {(key, locale): own for _pk, key, locale, own in found}


def named_after(thing: Any) -> list[int]:
    """Return the primary keys of all project pages that a quarter, body or award is named in.

    Translations included; ``thing`` may be a translation itself.
    """
    model = role_model("project")
    if model is None:
        return []
    if isinstance(thing, Organisation):
        condition = Q(carrier=thing) | Q(pk__in=_pages("partner_links", organisation=thing))
    else:
        versions = [thing.pk, *(version.pk for version in versions_of(thing))]
        relation, name = (
            ("award_grants", "award") if isinstance(thing, Award) else ("quarter_links", "quarter")
        )
        condition = Q(pk__in=_pages(relation, **{f"{name}__in": versions}))
    pages: Any = originals(model._default_manager.all())
    keys = pages.filter(condition).order_by().values("translation_key")
    return list(
        model._default_manager.filter(translation_key__in=keys).values_list("pk", flat=True)
    )


def _pages(relation: str, **condition: Any) -> Any:
    return rows_of("project", relation).filter(**condition).order_by().values("page")


@task()
def index_again(model_name: str, keys: list[int]) -> None:
    """Give project pages to the search index again, some hundred at a time.

    A task of Django's, as Wagtail's own for one page: a host may let a worker do it.
    """
    model: Any = apps.get_model(model_name)
    for start in range(0, len(keys), AT_ONCE):
        some = model._default_manager.filter(pk__in=keys[start : start + AT_ONCE])
        for page in some.prefetch_related(*WITH_NAMES):
            index.insert_or_update_object(page)
    # Whoever has asked in the meantime keeps what the index knew before.
    note(INDEXED)


@receiver(task_finished)
def follow_a_worker(sender: type[Any], task_result: TaskResult, **kwargs: Any) -> None:
    """Note the same where a worker has indexed a project for Wagtail, later than it was changed."""
    of_wagtail = task_result.task.name == "insert_or_update_object_task"
    if not of_wagtail or issubclass(sender, ImmediateBackend):
        return
    if is_about(Change(".".join(task_result.args[:2])), role_model("project")):
        note(INDEXED)


def _facts_of_name(instance: Any) -> tuple[str, ...]:
    if isinstance(instance, Organisation):
        return ("name", "short_name")
    if isinstance(instance, Award):
        return ("name",)
    quarter = role_model("quarter")
    is_quarter = quarter is not None and isinstance(instance, quarter)
    return ("title", "live", "expire_at") if is_quarter else ()


@receiver([post_save, post_delete])
def follow_a_row(sender: type[Any], instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """Index a project again when all its rows are stored: Wagtail does so before they are."""
    model = role_model("project")
    if raw or model is None or sender.__module__ == "__fake__" or not hasattr(instance, "page_id"):
        return
    if sender not in {rows_of("project", name).model for name in ROWS_WITH_NAMES}:
        return
    number = next(_numbers)
    transaction.on_commit(lambda: _index_once(model, instance.page_id, number))


def _index_once(model: Any, key: int, number: int) -> None:
    # By now all rows of the transaction are stored: the first one speaks for those before.
    if _indexed.get(key, 0) < number:
        _indexed[key] = next(_numbers)
        index_again.enqueue(model._meta.label, [key])


@receiver(pre_save)
def remember_the_name(sender: type[Any], instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """Keep what a quarter, an organisation or an award was called until now."""
    names = () if raw or sender.__module__ == "__fake__" else _facts_of_name(instance)
    if names and instance.pk is not None:
        before = sender._default_manager.filter(pk=instance.pk).values_list(*names).first()
        instance.quartier_known_as = before


@receiver(post_save)
def follow_a_name(sender: type[Any], instance: Any, **kwargs: Any) -> None:
    """Index the projects again that are found by a name that has just changed."""
    before = instance.__dict__.pop("quartier_known_as", None)
    if before is None:
        return
    if before == tuple(getattr(instance, name) for name in _facts_of_name(instance)):
        return
    keys = named_after(instance)
    if keys:
        index_again.enqueue(str(role_model("project")._meta.label), keys)  # type: ignore[union-attr]
