"""What an anonymous visitor may see: live, public, begun and not expired."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import reduce
from operator import or_
from typing import Any, TypeVar

import swapper
from django.db.models import Model, Q, QuerySet
from django.utils import timezone
from wagtail.models import CollectionViewRestriction, DraftStateMixin, PageViewRestriction

from wagtail_quartier.asked_together import Branch, Small
from wagtail_quartier.remembered import remembered

M = TypeVar("M", bound=Model)

_moment: ContextVar[Any] = ContextVar("quartier_moment", default=None)


def _aliases_of_private() -> list[Branch]:
    pages = swapper.load_model("wagtailcore", "Page")._default_manager
    pks = PageViewRestriction.objects.order_by().values("page")
    return [
        (pages.filter(alias_of__in=pks), {"text": "path"}),
        (pages.filter(alias_of__alias_of__in=pks), {"text": "path"}),
    ]


PRIVATE_PAGES = Small(
    "private pages",
    lambda: [(PageViewRestriction.objects.all(), {"text": "page__path"})],
    always_one=True,
)
ALIASES_OF_PRIVATE = Small("aliases of private pages", _aliases_of_private)


def published(queryset: QuerySet[M]) -> QuerySet[M]:
    """Keep the rows that are live and not past their expiry.

    Wagtail unpublishes expired objects only when its scheduled command runs, so the
    date is asked as well. Models without draft state are public as soon as they exist.
    """
    if not issubclass(queryset.model, DraftStateMixin):
        return queryset
    now = _moment.get() or timezone.now()
    return queryset.filter(Q(expire_at__isnull=True) | Q(expire_at__gt=now), live=True)


@contextmanager
def visible_at(moment: Any) -> Iterator[None]:
    """Let querysets that are made meanwhile ask for what is visible at ``moment``.

    That is an aware moment or an expression of one; otherwise it is when they are made.
    """
    token = _moment.set(moment)
    try:
        yield
    finally:
        _moment.reset(token)


def is_of_pages(queryset: QuerySet[Any]) -> bool:
    """Tell whether ``queryset`` is one of pages."""
    return hasattr(queryset, "public")


def visible_pages(queryset: QuerySet[M]) -> QuerySet[M]:
    """Keep the pages anybody may open: published, and no ancestor of theirs is private.

    Costs one query for the site's view restrictions; ``queryset`` is not evaluated.
    A page below an unpublished page stays reachable in Wagtail and so stays listed.
    """
    return outside_private_sections(published(queryset))


def outside_private_sections(queryset: QuerySet[M]) -> QuerySet[M]:
    """Leave out the pages with a view restriction, their aliases, and all pages below them.

    Wagtail's ``public()`` asks for the restrictions each time, and keeps the aliases, for which
    Wagtail asks for the password of their source.
    """
    paths = private_sections()
    if not paths:
        return queryset
    return queryset.exclude(reduce(or_, (Q(path__startswith=path) for path in paths)))


def private_sections() -> list[str]:
    """Return the tree paths of all pages with a view restriction, and of their aliases."""
    return remembered("private sections", _private_sections)


def _private_sections() -> list[str]:
    found = [row.text for row in PRIVATE_PAGES.rows()]
    # Most sites have no private page, and so no alias of one.
    return found + [row.text for row in ALIASES_OF_PRIVATE.rows()] if found else found


def is_visible(page: Any) -> bool:
    """Tell whether an anonymous visitor may open a page that is loaded already."""
    expired = page.expire_at is not None and page.expire_at <= timezone.now()
    return page.live and not expired and not page.path.startswith(tuple(private_sections()))


def is_public_document(document: Any) -> bool:
    """Tell whether an anonymous visitor may open a document: no collection above it is private.

    One query for the site's private collections, and one for the document's own collection
    where it has not been fetched.
    """
    paths = private_collections()
    return not paths or not document.collection.path.startswith(tuple(paths))


def private_collections() -> list[str]:
    """Return the tree paths of all collections with a view restriction."""
    return remembered(
        "private collections",
        lambda: list(CollectionViewRestriction.objects.values_list("collection__path", flat=True)),
    )
