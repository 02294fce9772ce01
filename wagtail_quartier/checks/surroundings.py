"""Checks of what a host brings along: time, search, pictures, addresses, other apps."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.checks import Warning as CheckWarning
from django.core.exceptions import ImproperlyConfigured
from django.urls import NoReverseMatch, reverse
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage

POSTGRESQL = "postgresql"
#: Under both names Wagtail's own search of the database is known.
DATABASE_SEARCH = ("wagtail.search.backends.database", "modelsearch.backends.database")


@register()
def check_time_zone(**kwargs: Any) -> list[CheckMessage]:
    """E010 and W001: no time zone at all, or UTC, which is hardly anybody's."""
    if not settings.USE_TZ:
        return [
            Error(
                "USE_TZ is False, so nobody can tell when office hours take place.",
                hint="Set USE_TZ = True; times are still written as the clock on the wall has it.",
                id="wagtail_quartier.E010",
            )
        ]
    if settings.TIME_ZONE == "UTC":
        return [
            CheckWarning(
                "TIME_ZONE is UTC, so office hours are shown and compared in UTC.",
                hint="Set TIME_ZONE to where people are, such as 'Europe/Berlin'.",
                id="wagtail_quartier.W001",
            )
        ]
    return []


@register()
def check_search(**kwargs: Any) -> list[CheckMessage]:
    """W015 and W016: a search that does not follow what is saved, or cannot search."""
    backends: dict[str, Any] = getattr(settings, "WAGTAILSEARCH_BACKENDS", {})
    backend = backends.get("default", {"BACKEND": DATABASE_SEARCH[0]})
    found: list[CheckMessage] = []
    if backend.get("AUTO_UPDATE", True) is False:
        found.append(
            CheckWarning(
                "The default search does not follow what is saved, so new projects are not found.",
                hint="Leave AUTO_UPDATE out, or run `manage.py update_index` regularly.",
                id="wagtail_quartier.W015",
            )
        )
    database: Any = settings.DATABASES["default"]
    on_postgresql = str(database.get("ENGINE", "")).endswith(POSTGRESQL)
    searches_database = str(backend.get("BACKEND", "")).startswith(DATABASE_SEARCH)
    if on_postgresql and searches_database and not apps.is_installed("django.contrib.postgres"):
        found.append(
            CheckWarning(
                "Wagtail's search of PostgreSQL lacks Django's words for it.",
                hint="Add 'django.contrib.postgres' to INSTALLED_APPS.",
                id="wagtail_quartier.W016",
            )
        )
    return found


@register(Tags.models)
def check_image_description(**kwargs: Any) -> list[CheckMessage]:
    """W017: pictures that nobody can describe for people who do not see them."""
    try:
        model = get_image_model()
    except ImproperlyConfigured:
        # Wagtail and Django say so themselves.
        return []
    fields = getattr(model, "admin_form_fields", ())
    says_otherwise = model.default_alt_text is not AbstractImage.default_alt_text
    if "description" in fields or says_otherwise:
        return []
    return [
        CheckWarning(
            f"Editors cannot write a description into the form of {model._meta.label}.",
            hint="Add 'description' to its admin_form_fields, or say in its default_alt_text "
            "what people are told who do not see the picture. Otherwise that is the title.",
            obj=model,
            id="wagtail_quartier.W017",
        )
    ]


@register(Tags.urls)
def check_addresses(**kwargs: Any) -> list[CheckMessage]:
    """W018: pages without an address."""
    try:
        reverse("wagtail_serve", args=("",))
    except NoReverseMatch:
        return [
            CheckWarning(
                "Pages have no address: Wagtail's are not in ROOT_URLCONF.",
                hint='Add path("", include("wagtail.urls")) as the last of the addresses.',
                id="wagtail_quartier.W018",
            )
        ]
    except (ImportError, ImproperlyConfigured):
        # Django explains broken addresses itself.
        return []
    return []


@register()
def check_other_apps(**kwargs: Any) -> list[CheckMessage]:
    """W002 and W019: apps whose screens and templates editors would miss."""
    found: list[CheckMessage] = []
    if not apps.is_installed("wagtail.contrib.settings"):
        found.append(
            CheckWarning(
                "The settings of neighbourhood work cannot be edited in the admin.",
                hint="Add 'wagtail.contrib.settings' to INSTALLED_APPS.",
                id="wagtail_quartier.W002",
            )
        )
    if not apps.is_installed("django_filters"):
        found.append(
            CheckWarning(
                "Lists in the admin cannot be filtered: the templates for it are missing.",
                hint="Add 'django_filters' to INSTALLED_APPS.",
                id="wagtail_quartier.W019",
            )
        )
    return found


@register(deploy=True)
def check_sqlite(**kwargs: Any) -> list[CheckMessage]:
    """W022: two saves at once, of which SQLite would refuse the second."""
    database: Any = settings.DATABASES["default"]
    on_sqlite = str(database.get("ENGINE", "")).endswith("sqlite3")
    if not on_sqlite or database.get("OPTIONS", {}).get("transaction_mode"):
        return []
    return [
        CheckWarning(
            'SQLite refuses the second of two saves at once: "database is locked".',
            hint='Add "OPTIONS": {"transaction_mode": "IMMEDIATE"} to the database, and one save '
            "waits for the other.",
            id="wagtail_quartier.W022",
        )
    ]
