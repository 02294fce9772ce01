"""The list of ideas in the admin: those its reader looks after, and no others."""

from __future__ import annotations

from typing import Any

import django_filters
from django import forms
from django.contrib.auth import get_user_model
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.timezone import localtime
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, StatusTagColumn, TitleColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.widgets.button import HeaderButton

from wagtail_quartier.admin.filters import BoundedModelChoiceFilter, quarter_pages
from wagtail_quartier.ideas.rights import ideas_for, ideas_policy, moderated_pages
from wagtail_quartier.ideas.states import PUBLIC, State
from wagtail_quartier.ideas.table import Idea


def pages_of_reader(request: HttpRequest) -> QuerySet[Any]:
    """Return the pages whose ideas the reader of the list looks after."""
    return moderated_pages(request.user)


def people_assigned(request: HttpRequest) -> QuerySet[Any]:
    """Return the users some of these ideas are assigned to."""
    keys = ideas_for(request.user).order_by().values("assigned_to")
    return get_user_model()._default_manager.filter(pk__in=keys)


class IdeasFilterSet(WagtailFilterSet):
    """State, page, quarter, who looks after it."""

    state = django_filters.MultipleChoiceFilter(
        label=_("State"), choices=State.choices, widget=forms.CheckboxSelectMultiple
    )
    page = BoundedModelChoiceFilter(label=_("Page of ideas"), queryset=pages_of_reader)
    quarter = BoundedModelChoiceFilter(label=_("Quarter"), queryset=quarter_pages)
    assigned_to = BoundedModelChoiceFilter(label=_("Looked after by"), queryset=people_assigned)

    class Meta:
        model = Idea
        fields: list[str] = []


class WhenColumn(Column):
    """A day and a time, in the editor's language."""

    def get_value(self, instance: Any) -> str:
        """Return when it was."""
        return date_format(localtime(super().get_value(instance)), "SHORT_DATETIME_FORMAT")


def wishes(idea: Any) -> str:
    """Return where an idea belongs to, or how many others belong to it."""
    if idea.duplicate_of is not None:
        return f"→ {idea.duplicate_of.reference}"
    return f"+{idea.others}" if idea.others else ""


class IdeasIndex(IndexView):
    """All ideas of the pages somebody looks after, the newest first."""

    model = Idea
    permission_policy = ideas_policy
    index_url_name = "quartier-ideas:index"
    index_results_url_name = "quartier-ideas:index_results"
    page_title = _("Ideas")
    header_icon = "comment"
    filterset_class = IdeasFilterSet
    search_fields = ("title", "text", "reference", "name", "email")
    is_searchable = True
    search_backend_name = None
    default_ordering = "-received_at"
    paginate_by = 30
    table_classname = "listing quartier-listing"

    @property
    def columns(self) -> list[Column]:
        """What a moderator chooses by."""
        return [
            TitleColumn(
                "title",
                label=_("Idea"),
                get_url=lambda idea: reverse("quartier-ideas:edit", args=[idea.pk]),
            ),
            StatusTagColumn(
                "get_state_display",
                label=_("State"),
                primary=lambda idea: idea.state in PUBLIC,
                sort_key="state",
            ),
            Column("reference", label=_("Reference")),
            Column("quarter", label=_("Quarter")),
            Column("assigned_to", label=_("Looked after by")),
            Column("wishes", label=_("Same wish"), accessor=wishes),
            WhenColumn("received_at", label=_("Received"), sort_key="received_at"),
        ]

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        """The way to what is kept about one person."""
        return [
            HeaderButton(
                gettext("Personal data"),
                url=reverse("quartier-ideas:personal_data"),
                icon_name="lock",
            )
        ]

    def get_base_queryset(self) -> QuerySet[Idea]:
        """Return the ideas of the reader's pages with what the columns show."""
        return (
            ideas_for(self.request.user)
            .defer("text", "consent", "answer", "translated_answers", "reason", "remark")
            .select_related("quarter", "assigned_to", "duplicate_of")
            .annotate(others=Count("duplicates"))
        )
