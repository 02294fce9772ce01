"""The states in which nobody but an editor may see a page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from wagtail.models import Page, PageViewRestriction

from tests.clock import NOW

HOUR = dt.timedelta(hours=1)


def draft(page: Page) -> None:
    """Unpublish the page."""
    page.unpublish()


def scheduled(page: Page) -> None:
    """Let the page begin in an hour."""
    Page.objects.filter(pk=page.pk).update(live=False, go_live_at=NOW + HOUR)


def expired(page: Page) -> None:
    """Let the page's time be over, while no command has unpublished it yet."""
    Page.objects.filter(pk=page.pk).update(live=True, expire_at=NOW - HOUR)


def private(page: Page) -> None:
    """Ask for a password."""
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="secret")


def below_private(page: Page) -> None:
    """Ask for a password at the page above."""
    private(page.get_parent())


STATES: dict[str, Callable[[Any], None]] = {
    "draft": draft,
    "scheduled": scheduled,
    "expired": expired,
    "private": private,
    "below a private page": below_private,
}
