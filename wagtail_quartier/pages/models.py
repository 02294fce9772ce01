"""The page types: each a mixin and Wagtail's page, nothing else."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Page

from wagtail_quartier.admin import gathering_panels
from wagtail_quartier.admin import page_panels as panels
from wagtail_quartier.page_mixins.awards import AwardsPageMixin
from wagtail_quartier.page_mixins.centres import CentreIndexMixin, CentreMixin
from wagtail_quartier.page_mixins.fields_of_action import (
    FieldOfActionIndexMixin,
    FieldOfActionMixin,
)
from wagtail_quartier.page_mixins.gatherings import GatheringMixin
from wagtail_quartier.page_mixins.ideas import IdeasPageMixin
from wagtail_quartier.page_mixins.needs import NeedsPageMixin
from wagtail_quartier.page_mixins.office_hours import OfficeHoursPageMixin
from wagtail_quartier.page_mixins.projects import ProjectIndexMixin, ProjectMixin
from wagtail_quartier.page_mixins.quarters import QuarterMixin
from wagtail_quartier.page_mixins.rows import with_rows
from wagtail_quartier.page_mixins.sessions import SessionMixin


def _wagtails_page(role: str) -> Any:
    """Return the link to Wagtail's page; Wagtail's page knows us by a name of our own.

    Django would take the name of the class, which a page type of the host's may have as well.
    """
    return models.OneToOneField(
        Page,
        on_delete=models.CASCADE,
        parent_link=True,
        primary_key=True,
        auto_created=True,
        serialize=False,
        related_name=f"quartier_{role}",
    )


@with_rows
class QuarterPage(QuarterMixin, Page):
    """A quarter."""

    page_ptr = _wagtails_page("quarter")
    page_description = _("An area people identify with; quarters nest in each other.")
    search_fields = [*Page.search_fields, *QuarterMixin.quartier_search_fields]
    edit_handler = panels.quarter

    class Meta:
        verbose_name = _("quarter")
        verbose_name_plural = _("quarters")


@with_rows
class CentreIndexPage(CentreIndexMixin, Page):
    """The directory of the neighbourhood centres."""

    page_ptr = _wagtails_page("centre_index")
    page_description = _("Lists all neighbourhood centres.")
    search_fields = [*Page.search_fields, *CentreIndexMixin.quartier_search_fields]
    subpage_types: ClassVar[list[str]] = ["wagtail_quartier_pages.CentrePage"]
    edit_handler = panels.centre_index

    class Meta:
        verbose_name = _("list of neighbourhood centres")
        verbose_name_plural = _("lists of neighbourhood centres")


@with_rows
class CentrePage(CentreMixin, Page):
    """A neighbourhood centre."""

    page_ptr = _wagtails_page("centre")
    page_description = _("An open house with rooms, offers and people.")
    search_fields = [*Page.search_fields, *CentreMixin.quartier_search_fields]
    parent_page_types: ClassVar[list[str]] = ["wagtail_quartier_pages.CentreIndexPage"]
    edit_handler = panels.centre

    class Meta:
        verbose_name = _("neighbourhood centre")
        verbose_name_plural = _("neighbourhood centres")


class ProjectIndexPage(ProjectIndexMixin, Page):
    """The directory of the projects."""

    page_ptr = _wagtails_page("project_index")
    page_description = _("Lists all projects and lets people filter them.")
    search_fields = [*Page.search_fields, *ProjectIndexMixin.quartier_search_fields]
    subpage_types: ClassVar[list[str]] = ["wagtail_quartier_pages.ProjectPage"]
    edit_handler = panels.introduced

    class Meta:
        verbose_name = _("list of projects")
        verbose_name_plural = _("lists of projects")


@with_rows
class ProjectPage(ProjectMixin, Page):
    """A project."""

    page_ptr = _wagtails_page("project")
    page_description = _("Goals, people, funding and results of one project.")
    search_fields = [*Page.search_fields, *ProjectMixin.quartier_search_fields]
    parent_page_types: ClassVar[list[str]] = ["wagtail_quartier_pages.ProjectIndexPage"]
    edit_handler = panels.project

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")


class FieldOfActionIndexPage(FieldOfActionIndexMixin, Page):
    """All fields of action."""

    page_ptr = _wagtails_page("field_of_action_index")
    page_description = _("Lists all fields of action.")
    search_fields = [*Page.search_fields, *FieldOfActionIndexMixin.quartier_search_fields]
    subpage_types: ClassVar[list[str]] = ["wagtail_quartier_pages.FieldOfActionPage"]
    edit_handler = panels.introduced

    class Meta:
        verbose_name = _("list of fields of action")
        verbose_name_plural = _("lists of fields of action")


@with_rows
class FieldOfActionPage(FieldOfActionMixin, Page):
    """A field of action."""

    page_ptr = _wagtails_page("field_of_action")
    page_description = _("A theme with typical measures and example projects.")
    search_fields = [*Page.search_fields, *FieldOfActionMixin.quartier_search_fields]
    parent_page_types: ClassVar[list[str]] = ["wagtail_quartier_pages.FieldOfActionIndexPage"]
    edit_handler = panels.field_of_action

    class Meta:
        verbose_name = _("field of action")
        verbose_name_plural = _("fields of action")


class OfficeHoursPage(OfficeHoursPageMixin, Page):
    """The timetable of everything."""

    page_ptr = _wagtails_page("office_hours")
    page_description = _("Shows who is there when, everywhere.")
    search_fields = [*Page.search_fields, *OfficeHoursPageMixin.quartier_search_fields]
    edit_handler = panels.introduced

    class Meta:
        verbose_name = _("timetable of office hours")
        verbose_name_plural = _("timetables of office hours")


class AwardsPage(AwardsPageMixin, Page):
    """All awards."""

    page_ptr = _wagtails_page("awards")
    page_description = _("Shows all awards that projects received.")
    search_fields = [*Page.search_fields, *AwardsPageMixin.quartier_search_fields]
    edit_handler = panels.introduced

    class Meta:
        verbose_name = _("page of awards")
        verbose_name_plural = _("pages of awards")


@with_rows
class GatheringPage(GatheringMixin, Page):
    """Something that meets again and again."""

    page_ptr = _wagtails_page("gathering")
    page_description = _("Whatever meets: a conference, a round table, an open café.")
    search_fields = [*Page.search_fields, *GatheringMixin.quartier_search_fields]
    subpage_types: ClassVar[list[str]] = ["wagtail_quartier_pages.SessionPage"]
    edit_handler = gathering_panels.gathering

    class Meta:
        verbose_name = _("gathering")
        verbose_name_plural = _("gatherings")


@with_rows
class SessionPage(SessionMixin, Page):
    """One session of a gathering."""

    page_ptr = _wagtails_page("session")
    page_description = _("One date of a gathering: agenda, minutes and resolutions.")
    search_fields = [*Page.search_fields, *SessionMixin.quartier_search_fields]
    parent_page_types: ClassVar[list[str]] = ["wagtail_quartier_pages.GatheringPage"]
    subpage_types: ClassVar[list[str]] = []
    edit_handler = gathering_panels.session

    class Meta:
        verbose_name = pgettext_lazy("of a gathering", "session")
        verbose_name_plural = pgettext_lazy("of a gathering", "sessions")


@with_rows
class NeedsPage(NeedsPageMixin, Page):
    """All requests and offers."""

    page_ptr = _wagtails_page("needs")
    page_description = _("Lists what is wanted and offered, and lets people filter it.")
    search_fields = [*Page.search_fields, *NeedsPageMixin.quartier_search_fields]
    edit_handler = panels.needs

    class Meta:
        verbose_name = _("page of requests and offers")
        verbose_name_plural = _("pages of requests and offers")


@with_rows
class IdeasPage(IdeasPageMixin, Page):
    """The ideas of residents."""

    page_ptr = _wagtails_page("ideas")
    page_description = _("Residents leave ideas here and see what became of them.")
    search_fields = [*Page.search_fields, *IdeasPageMixin.quartier_search_fields]
    edit_handler = panels.ideas

    class Meta:
        verbose_name = _("page of ideas")
        verbose_name_plural = _("pages of ideas")
