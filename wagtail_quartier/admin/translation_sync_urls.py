"""Where the questions about translations lie: those about synchronising need wagtail-localize."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from wagtail.models import TranslatableMixin

from wagtail_quartier.translation_states.localize import is_installed
from wagtail_quartier.when_used import view_when_asked


def minor_urls() -> list[URLPattern]:
    """Return the address of the question whether a change is minor; for the same hook."""
    view = view_when_asked("wagtail_quartier.admin.translation_minor.MinorChangeView")
    address = "quartier/translations/<int:pk>/minor/"
    return [path(address, view, name="quartier_minor_change")]


def sync_urls() -> list[URLPattern]:
    """Return the addresses; for the hook ``register_admin_urls``, before wagtail-localize's."""
    if not is_installed():
        return []
    # Its models cannot be imported where the app is not installed.
    from wagtail_quartier.admin.translation_sync import TakeBackView, UpdateView  # noqa: PLC0415

    return [
        path("localize/update/<int:translation_source_id>/", UpdateView.as_view()),
        path(
            "quartier/translations/<int:translation>/take-back/<int:revision>/",
            TakeBackView.as_view(),
            name="quartier_take_back",
        ),
    ]


def keep_before_publishing(request: HttpRequest, instance: Any) -> None:
    """Keep texts edited by hand before strings are published; before pages and snippets."""
    is_publishing = request.method == "POST" and request.POST.get("action") == "publish"
    if not (is_publishing and is_installed() and isinstance(instance, TranslatableMixin)):
        return
    from wagtail_quartier.admin.translation_sync import before_publishing_strings  # noqa: PLC0415

    before_publishing_strings(request, instance)
