"""Who changes much reads all projects again, so that the next visitor does not have to."""

from __future__ import annotations

import time
from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.dispatch import receiver
from django.utils import translation
from django_tasks import task

from wagtail_quartier.conf import role_model
from wagtail_quartier.content_changes import much_changed
from wagtail_quartier.listings import project_rows
from wagtail_quartier.listings.untranslated import leaves_out
from wagtail_quartier.remembered import nothing_remembered
from wagtail_quartier.translations import locales


class Purse:
    """Seconds to be spent on reading: a few at once, and then a share of the time that passes.

    Somebody may say a thousand times in a row that something has changed.
    """

    MOST, SHARE = 20.0, 1 / 2

    def __init__(self) -> None:
        self._left, self._filled = self.MOST, time.monotonic()

    def is_empty(self) -> bool:
        """Tell whether all has been spent for now."""
        now = time.monotonic()
        self._left = min(self.MOST, self._left + self.SHARE * (now - self._filled))
        self._filled = now
        return self._left <= 0

    def spend(self, seconds: float) -> None:
        """Take out what was used."""
        self._left -= seconds


_purse = Purse()


@task()
def read_projects_again() -> None:
    """Read all projects and store what lists need of them, where that is behind the content.

    What is skipped because it was done too often is read by whoever asks for it.
    """
    if role_model("project") is None or _purse.is_empty():
        return
    begin = time.monotonic()
    with nothing_remembered():
        for language in _languages():
            with translation.override(language):
                project_rows.store_anew()
    _purse.spend(time.monotonic() - begin)


def _languages() -> Iterable[str]:
    """Return the languages whose lists differ, or one for all."""
    if not leaves_out():
        return [settings.LANGUAGE_CODE]
    spoken = dict(settings.LANGUAGES)
    codes = [locale.language_code for locale in locales().values()]
    return [code for code in codes if code in spoken]


@receiver(much_changed)
def follow_many_changes(**kwargs: Any) -> None:
    """Let a task read the projects, which is done at once where the host has no worker."""
    if role_model("project") is not None:
        read_projects_again.enqueue()
