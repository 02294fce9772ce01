"""Choosing a resolution of a session: by its words, its gathering's title, newest first."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db.models import Model, QuerySet
from django.utils.text import capfirst
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views.generic import chooser as views
from wagtail.admin.widgets.chooser import BaseChooser

from wagtail_quartier.admin.answer_choosers import (
    AnswerChooser,
    ChosenView,
    OneOfThem,
    WordFilter,
)
from wagtail_quartier.admin.choosers import wagtails
from wagtail_quartier.listings import resolutions
from wagtail_quartier.listings.roles import rows_of

NAME = "quartier_choose_resolution"
ADDRESS = "quartier-resolutions/choose"


def resolution_model() -> type[Model] | None:
    """Return the host's model of resolutions, ``None`` where it does without sessions."""
    rows = rows_of("session", "resolutions")
    return None if rows is None else rows.model


class ResolutionWidget(BaseChooser):
    """A button that opens the list of resolutions; its value is the key of one, a UUID."""

    chooser_modal_url_name = f"{NAME}:choose"
    icon = "clipboard-list"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        # In the language of whoever reads the form, not of whoever asked first.
        self.choose_one_text = _("Choose a resolution")
        self.choose_another_text = _("Choose another resolution")
        self.clear_choice_text = wagtails("Clear choice")
        self.link_to_chosen_text = _("Edit its session")

    def get_instance(self, value: Any) -> Any:
        """Return the resolution with a key, ``None`` where there is none.

        One of a session that nobody may read now is found as well: saving the form keeps it.
        """
        rows = rows_of("session", "resolutions")
        try:
            key = UUID(str(value))
        except ValueError:
            return None
        # The original is the oldest of the rows that share a key.
        found = [] if rows is None else rows.filter(translation_key=key).order_by("pk")[:1]
        return next(iter(found), None)

    def get_value_data_from_instance(self, instance: Any) -> dict[str, Any]:
        """Return what the form shows of a resolution."""
        return {
            "id": str(instance.translation_key),
            "edit_url": AdminURLFinder().get_edit_url(instance.page),
            self.display_title_key: str(instance),
        }


class ResolutionFilter(WordFilter):
    """Looks for a word in what was agreed and in the title of the session."""

    looks_in = ("text", "page__title")


class _Listing(OneOfThem):
    """What the window and the pages of its list have in common."""

    filter_form_class = ResolutionFilter
    ordering = ("-page__date", "-page__path", "sort_order")

    def get_object_list(self) -> QuerySet[Any]:
        return resolutions.readable().select_related("page")

    @property
    def columns(self) -> list[Column]:
        title = self.title_column  # type: ignore[attr-defined]
        title.label = capfirst(gettext("resolution"))
        return [
            title,
            Column("session", label=gettext("Session"), accessor="page.title"),
            DateColumn("date", label=wagtails("Date"), accessor="page.date"),
            Column(
                "state",
                label=capfirst(pgettext("of a resolution", "state")),
                accessor="get_state_display",
            ),
        ]


class _ChooseView(_Listing, views.ChooseView):
    """The window."""


class _ResultsView(_Listing, views.ChooseResultsView):
    """A page of the list in the window."""


class _ChosenView(ChosenView):
    """What the form is told when somebody has chosen."""

    def readable(self) -> QuerySet[Any]:
        return resolutions.readable().select_related("page")

    def get_object_id(self, instance: Any) -> Any:
        """Return the key it has in every language."""
        return instance.translation_key

    def get_edit_item_url(self, instance: Any) -> str | None:
        """Return where its session is edited."""
        return AdminURLFinder(user=self.request.user).get_edit_url(instance.page)


class ResolutionChooser(AnswerChooser):
    """The window in which a resolution is chosen."""

    icon = "clipboard-list"
    choose_one_text = page_title = _("Choose a resolution")
    choose_view_class = _ChooseView
    choose_results_view_class = _ResultsView
    chosen_view_class = _ChosenView


def resolution_chooser() -> ResolutionChooser | list[Any]:
    """Return the chooser for Wagtail's hook; nothing where the host does without sessions."""
    model = resolution_model()
    return [] if model is None else ResolutionChooser(NAME, model=model, url_prefix=ADDRESS)


class ResolutionPanel(FieldPanel):
    """The field of a resolution, left out where the host does without sessions."""

    def get_form_options(self) -> dict[str, Any]:
        """Add the chooser as the widget of the field."""
        if resolution_model() is None:
            return {}
        options = super().get_form_options()
        options.setdefault("widgets", {})[self.field_name] = ResolutionWidget()
        return options
