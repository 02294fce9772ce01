"""Checks of the package's own settings and of what a host builds from its mixins."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.utils.module_loading import import_string

from wagtail_quartier.conf import (
    DEFAULT_PAGE_MODELS,
    DEFAULTS,
    SETTING_NAME,
    quartier_settings,
    role_model,
    role_model_name,
)
from wagtail_quartier.schedules import holidays


@register()
def check_setting_names(**kwargs: Any) -> list[CheckMessage]:
    """E001: a setting nobody reads, usually a slip of the pen."""
    given = getattr(settings, SETTING_NAME, {})
    if not isinstance(given, dict):
        return [
            Error(
                f"{SETTING_NAME} is not a dictionary.",
                hint=f"Write {SETTING_NAME} = {{...}} in your settings.",
                id="wagtail_quartier.E001",
            )
        ]
    return [
        Error(
            f"{SETTING_NAME} has an unknown setting {name!r}.",
            hint=f"Known settings are: {', '.join(sorted(DEFAULTS))}.",
            id="wagtail_quartier.E001",
        )
        for name in given
        if name not in DEFAULTS
    ]


@register(Tags.models)
def check_roles(**kwargs: Any) -> list[CheckMessage]:
    """E002 and E003: a role nobody knows, and a model that cannot be found."""
    found: list[CheckMessage] = []
    for role in quartier_settings.PAGE_MODELS:
        if role not in DEFAULT_PAGE_MODELS:
            found.append(
                Error(
                    f"{SETTING_NAME}['PAGE_MODELS'] has an unknown role {role!r}.",
                    hint=f"Known roles are: {', '.join(sorted(DEFAULT_PAGE_MODELS))}.",
                    id="wagtail_quartier.E002",
                )
            )
        elif role_model(role) is None:
            found.append(
                Error(
                    f"The model {role_model_name(role)!r} for the role {role!r} does not exist.",
                    hint="Write it as 'app_label.ModelName' and add its app to INSTALLED_APPS.",
                    id="wagtail_quartier.E003",
                )
            )
    return found


@register(Tags.models)
def check_child_rows(**kwargs: Any) -> list[CheckMessage]:
    """E004: a page type built from a mixin whose child rows were not made."""
    found: list[CheckMessage] = []
    for model in apps.get_models():
        rows = getattr(model, "child_rows", {})
        missing = [name for name in rows if not hasattr(model, name)]
        if missing and hasattr(model, "quartier_template"):
            found.append(
                Error(
                    f"{model._meta.label} lacks the child rows {', '.join(missing)}.",
                    hint="Decorate the page type with wagtail_quartier.models.with_rows.",
                    obj=model,
                    id="wagtail_quartier.E004",
                )
            )
    return found


@register()
def check_body_blocks(**kwargs: Any) -> list[CheckMessage]:
    """E005: a dotted path that leads to no blocks."""
    found: list[CheckMessage] = []
    for path in quartier_settings.BODY_BLOCKS:
        try:
            import_string(path)
        except ImportError as error:
            found.append(
                Error(
                    f"{SETTING_NAME}['BODY_BLOCKS']: {path!r} cannot be imported: {error}",
                    hint="Name a list of (name, block) pairs, or a callable that returns one.",
                    id="wagtail_quartier.E005",
                )
            )
    return found


@register()
def check_holidays(**kwargs: Any) -> list[CheckMessage]:
    """E006: a country or state nobody knows holidays of."""
    country, region = quartier_settings.HOLIDAY_COUNTRY, quartier_settings.HOLIDAY_REGION
    try:
        holidays.public_holidays(country, region or None, years=[2026])
    except holidays.UnknownRegion:
        return [
            Error(
                f"No public holidays are known for {country!r} {region!r}.",
                hint="Use an ISO 3166-1 country such as 'DE', a subdivision such as 'NW'.",
                id="wagtail_quartier.E006",
            )
        ]
    return []
