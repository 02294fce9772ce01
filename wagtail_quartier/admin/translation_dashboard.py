"""The figure on Wagtail's dashboard: how much there is in each language."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.db.models import Count
from django.http import HttpRequest
from django.urls import reverse
from wagtail.admin.ui.components import Component
from wagtail.models import Locale

from wagtail_quartier.admin import translation_report
from wagtail_quartier.admin.translation_rights import Reader
from wagtail_quartier.translation_states.refreshing import refresh
from wagtail_quartier.translation_states.table import State, TranslationState
from wagtail_quartier.translations import locales

#: From what is done to what is to be done.
ORDER = (State.CURRENT, State.MACHINE, State.PROGRESS, State.OUTDATED, State.MISSING)
#: So few changed objects are looked at before the dashboard is shown.
LOOKED_AT = 50


@dataclass
class Share:
    """How many translations are in one state; ``begin`` is where its piece of the bar begins."""

    state: str
    words: str
    number: int
    begin: int
    url: str


@dataclass
class Language:
    """The translations into one language, all of them, and by state."""

    locale: Locale
    total: int
    shares: list[Share]
    url: str


def languages(reader: Reader) -> list[Language]:
    """Return the figures for what ``reader`` sees; one query beside those for permissions."""
    counted = (
        reader.visible(TranslationState.objects.filter(state__in=ORDER))
        .order_by()
        .values_list("locale", "state")
        .annotate(Count("pk"))
    )
    numbers: dict[int, dict[str, int]] = defaultdict(dict)
    for locale, state, number in counted:
        numbers[locale][state] = number
    return [_language(locales()[key], found) for key, found in sorted(numbers.items())]


def _language(locale: Locale, numbers: dict[str, int]) -> Language:
    shares, begin = [], 0
    for state in ORDER:
        number = numbers.get(state, 0)
        if number:
            shares.append(Share(state, str(state.label), number, begin, _url(locale, state)))
        begin += number
    return Language(locale, begin, shares, _url(locale))


def _url(locale: Locale, state: str = "") -> str:
    query = {"language": locale.language_code, "state": state}
    query = {name: value for name, value in query.items() if value}
    return f"{reverse(translation_report.TranslationReport.name())}?{urlencode(query)}"


class TranslationsPanel(Component):
    """How much is up to date in each language, as a bar and in words."""

    name = "quartier-translations"
    template_name = "wagtail_quartier/admin/translations/panel.html"
    order = 250

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Add the languages."""
        refresh(LOOKED_AT)
        return {"languages": languages(Reader(parent_context["request"].user))}


def add_panel(request: HttpRequest, panels: list[Component]) -> None:
    """Add the figure where there are two languages; for ``construct_homepage_panels``."""
    if len(locales()) > 1 and Reader(request.user).sees_something:
        panels.append(TranslationsPanel())
