"""The package's settings: one dictionary in the host's settings, read when used."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.signals import setting_changed
from django.db.models import Model
from django.dispatch import receiver

SETTING_NAME = "WAGTAIL_QUARTIER"

#: Which model plays which role. A host with page types of its own names them here.
DEFAULT_PAGE_MODELS: dict[str, str] = {
    "quarter": "wagtail_quartier_pages.QuarterPage",
    "centre_index": "wagtail_quartier_pages.CentreIndexPage",
    "centre": "wagtail_quartier_pages.CentrePage",
    "project_index": "wagtail_quartier_pages.ProjectIndexPage",
    "project": "wagtail_quartier_pages.ProjectPage",
    "field_of_action_index": "wagtail_quartier_pages.FieldOfActionIndexPage",
    "field_of_action": "wagtail_quartier_pages.FieldOfActionPage",
    "office_hours": "wagtail_quartier_pages.OfficeHoursPage",
    "awards": "wagtail_quartier_pages.AwardsPage",
    "gathering": "wagtail_quartier_pages.GatheringPage",
    "session": "wagtail_quartier_pages.SessionPage",
    "needs": "wagtail_quartier_pages.NeedsPage",
    "ideas": "wagtail_quartier_pages.IdeasPage",
}

DEFAULTS: dict[str, Any] = {
    # Page types by role; what is left out keeps its default.
    "PAGE_MODELS": {},
    # Dotted paths to lists of (name, block) pairs added to the body of every page.
    "BODY_BLOCKS": [],
    # Cards on one page of a directory.
    "PAGE_SIZE": 12,
    # ISO 3166-1 country and ISO 3166-2 subdivision whose public holidays apply.
    "HOLIDAY_COUNTRY": "DE",
    "HOLIDAY_REGION": "",
    # So many days ahead the dates of office hours stand in the index.
    "OCCURRENCE_DAYS": 120,
    # Languages an editor can tick as spoken, as language tags; None offers the whole list.
    "SPOKEN_LANGUAGES": None,
    # So many ideas are taken from one connection in an hour; a house has one connection.
    "IDEAS_PER_HOUR": 20,
    # The header in which a proxy of the host's names a visitor's address; empty for none.
    "CLIENT_ADDRESS_HEADER": "",
}


class Settings:
    """Attribute access to ``settings.WAGTAIL_QUARTIER`` with defaults.

    Raises ``AttributeError`` for a name that is not a setting of the package.
    """

    def __init__(self) -> None:
        self._cache: dict[str, Any] = {}

    def __getattr__(self, name: str) -> Any:
        if name not in DEFAULTS:
            raise AttributeError(f"{SETTING_NAME} has no setting {name!r}")
        if name not in self._cache:
            given = getattr(settings, SETTING_NAME, {})
            # Anything else is explained by a system check, which has to get that far.
            known = given if isinstance(given, dict) else {}
            self._cache[name] = known.get(name, DEFAULTS[name])
        return self._cache[name]

    def reset(self) -> None:
        """Forget every value read so far."""
        self._cache.clear()


quartier_settings = Settings()


@receiver(setting_changed)
def reset_settings(*, setting: str, **kwargs: Any) -> None:
    """Follow ``override_settings`` in tests."""
    if setting == SETTING_NAME:
        quartier_settings.reset()


def role_model_name(role: str) -> str:
    """Return the ``app_label.ModelName`` that plays ``role``; ``KeyError`` for an unknown role."""
    return quartier_settings.PAGE_MODELS.get(role) or DEFAULT_PAGE_MODELS[role]


def role_model(role: str) -> type[Model] | None:
    """Return the page model that plays ``role``, or ``None`` where the host has none.

    A host that leaves ``wagtail_quartier.pages`` out and names no model of its own for
    a role does without that role; whoever asks must cope with ``None``. ``KeyError`` for
    an unknown role.
    """
    name = role_model_name(role)
    try:
        return apps.get_model(name)
    except (LookupError, ValueError):
        return None
