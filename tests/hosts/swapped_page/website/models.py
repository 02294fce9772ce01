"""A base page with nothing but what Wagtail insists on, and projects built on it."""

from django.apps import apps
from django.db import models
from wagtail.models import AbstractPage


class SitePage(AbstractPage):
    department = models.CharField(max_length=80, blank=True)

    settings_panels = [*AbstractPage.settings_panels, "department"]


# As long as the host has the package.
if apps.is_installed("wagtail_quartier"):
    from tests.hosts.swapped_page.website.projects import Undertaking, UndertakingIndex  # noqa: F401
