"""A base page with nothing but what Wagtail insists on, and projects built on it."""

from django.db import models
from wagtail.models import AbstractPage

from wagtail_quartier.admin import page_panels
from wagtail_quartier.models import ProjectIndexMixin, ProjectMixin, with_rows


class SitePage(AbstractPage):
    department = models.CharField(max_length=80, blank=True)

    settings_panels = [*AbstractPage.settings_panels, "department"]


@with_rows
class UndertakingIndex(ProjectIndexMixin, SitePage):
    subpage_types = ["website.Undertaking"]
    search_fields = [*SitePage.search_fields, *ProjectIndexMixin.quartier_search_fields]
    edit_handler = page_panels.introduced


@with_rows
class Undertaking(ProjectMixin, SitePage):
    parent_page_types = ["website.UndertakingIndex"]
    search_fields = [*SitePage.search_fields, *ProjectMixin.quartier_search_fields]
    edit_handler = page_panels.project
