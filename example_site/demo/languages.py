"""The languages the site can be translated into."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.db.models import Model
from wagtail.models import Locale

from example_site.demo.memory import Step


def language_steps() -> Iterator[Step]:
    """One step for each content language."""
    for code, name in settings.WAGTAIL_CONTENT_LANGUAGES:
        yield Step(f"locale:{code}", name, lambda code=code: _locale(code))


def _locale(code: str) -> Model:
    return Locale.objects.get_or_create(language_code=code)[0]
