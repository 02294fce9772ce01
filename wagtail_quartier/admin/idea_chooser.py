"""Choosing the idea that answers a statement: those anybody may read, newest first."""

from __future__ import annotations

from typing import Any

from django.db.models import Model, QuerySet
from django.utils.text import capfirst
from django.utils.translation import gettext, pgettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.compare import ForeignObjectComparison
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
from wagtail_quartier.conf import role_model
from wagtail_quartier.ideas.table import Idea
from wagtail_quartier.listings import ideas

NAME = "quartier_choose_idea"
ADDRESS = "quartier-public-ideas/choose"


def title_for_editors(key: int) -> str:
    """Return the title of an idea, or what stands for one that nobody may read now.

    Who edits a quarter need not be somebody who looks after ideas. So neither its words are said
    nor its reference, with which one would read what became of it.
    """
    named = ideas.by_pk({key}).get(key)
    return str(named.title) if named else gettext("An idea that is not public at the moment")


class IdeaWidget(BaseChooser):
    """A button that opens the list of ideas; one that is not public now is kept."""

    model = Idea
    chooser_modal_url_name = f"{NAME}:choose"
    icon = "comment"

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        # In the language of whoever reads the form, not of whoever asked first.
        self.choose_one_text = _("Choose an idea")
        self.choose_another_text = _("Choose another idea")
        self.clear_choice_text = wagtails("Clear choice")
        self.link_to_chosen_text = _("Read it on the website")

    def get_instance(self, value: Any) -> Idea | None:
        """Return the idea with a primary key, ``None`` where there is none."""
        if value is None or isinstance(value, Idea):
            return value
        try:
            return Idea.objects.filter(pk=int(value)).only("pk").first()
        except (TypeError, ValueError, OverflowError):
            return None

    def get_value_data_from_instance(self, instance: Idea) -> dict[str, Any]:
        """Return what the form shows of an idea."""
        named = ideas.by_pk({instance.pk}).get(instance.pk)
        return {
            "id": instance.pk,
            "edit_url": named.url if named else "",
            self.display_title_key: title_for_editors(instance.pk),
        }


class IdeaFilter(WordFilter):
    """Looks for a word in the title and the text of an idea."""

    looks_in = ("title", "text")


class _Listing(OneOfThem):
    """What the window and the pages of its list have in common."""

    filter_form_class = IdeaFilter
    ordering = ("-received_at", "-pk")

    def get_object_list(self) -> QuerySet[Any]:
        return ideas.readable().select_related("quarter").defer(*ideas.PERSONAL)

    @property
    def columns(self) -> list[Column]:
        title = self.title_column  # type: ignore[attr-defined]
        title.label = capfirst(pgettext("an idea of a resident", "idea"))
        title.accessor = "title"
        return [
            title,
            Column("quarter", label=gettext("Quarter"), accessor="quarter"),
            Column("state", label=gettext("State"), accessor="get_state_display"),
            DateColumn("received", label=gettext("Received"), accessor="received_at"),
        ]


class _ChooseView(_Listing, views.ChooseView):
    """The window."""


class _ResultsView(_Listing, views.ChooseResultsView):
    """A page of the list in the window."""


class _ChosenView(ChosenView):
    """What the form is told when somebody has chosen."""

    def readable(self) -> QuerySet[Any]:
        return ideas.readable().defer(*ideas.PERSONAL)

    def get_display_title(self, instance: Idea) -> str:
        """Return its title; its name in logs is its reference."""
        return instance.title

    def get_edit_item_url(self, instance: Idea) -> str | None:
        """Return where everybody reads it."""
        named = ideas.by_pk({instance.pk}).get(instance.pk)
        return named.url if named else None


class IdeaChooser(AnswerChooser):
    """The window in which an idea is chosen."""

    icon = "comment"
    choose_one_text = page_title = _("Choose an idea")
    choose_view_class = _ChooseView
    choose_results_view_class = _ResultsView
    chosen_view_class = _ChosenView


def idea_chooser() -> IdeaChooser | list[Any]:
    """Return the chooser for Wagtail's hook; nothing where the host takes no ideas."""
    if role_model("ideas") is None:
        return []
    return IdeaChooser(NAME, model=Idea, url_prefix=ADDRESS)


class IdeaComparison(ForeignObjectComparison):
    """What was chosen before and afterwards, by its title."""

    def get_objects(self) -> tuple[Any, Any]:
        """Return the titles, ``None`` for an idea that is gone."""
        first, second = super().get_objects()
        return _title(first), _title(second)


def _title(idea: Model | None) -> str | None:
    return None if idea is None else title_for_editors(idea.pk)


class IdeaPanel(FieldPanel):
    """The field of an idea, left out where the host takes none."""

    def get_form_options(self) -> dict[str, Any]:
        """Add the chooser as the widget of the field."""
        if role_model("ideas") is None:
            return {}
        options = super().get_form_options()
        options.setdefault("widgets", {})[self.field_name] = IdeaWidget()
        return options

    def get_comparison_class(self) -> type[IdeaComparison]:
        """Return what compares two revisions."""
        return IdeaComparison
