"""Choosers that can create: the few fields somebody in the middle of a page can fill in."""

from __future__ import annotations

from typing import Any

from django.utils.functional import cached_property, lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.widgets import AdminSnippetChooser


def _wagtails_words(message: str, name: object = "") -> str:
    words = gettext(message)
    return words % {"object": name} if name else words


#: A message of Wagtail's own catalogue, in the language of whoever reads it.
wagtails = lazy(_wagtails_words, str)


class ReaderLanguageChooser(AdminSnippetChooser):
    """A chooser whose buttons speak the editor's language.

    Wagtail translates them when the form is built, once for everybody.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**{"model": self.model, **kwargs})
        name = self.model._meta.verbose_name
        self.choose_one_text = wagtails("Choose %(object)s", name)
        self.choose_another_text = wagtails("Choose another %(object)s", name)
        self.link_to_chosen_text = wagtails("Edit this %(object)s", name)


class CreatingChooser(SnippetChooserViewSet):
    """A chooser with a tab for what is not there yet."""

    page_title = choose_one_text = wagtails("Choose")
    choose_another_text = wagtails("Choose another")
    edit_item_text = wagtails("Edit")
    search_tab_label = wagtails("Search")
    create_action_label = wagtails("Create")
    creation_tab_label = _("Create new")

    @cached_property
    def widget_class(self) -> type[ReaderLanguageChooser]:
        """Make a widget for the model; Wagtail 7.4 has no other way to bring one's own."""
        name = f"{self.model.__name__}ChooserWidget"
        return type(name, (ReaderLanguageChooser,), {"model": self.model, "icon": self.icon})


class PlaceChooser(CreatingChooser):
    """Creates a place from its address."""

    form_fields = ["name", "street", "postcode", "city", "directions"]


class ContactChooser(CreatingChooser):
    """Creates a contact from a name and a number."""

    form_fields = ["name", "kind", "telephone", "mobile", "email"]


class OrganisationChooser(CreatingChooser):
    """Creates an organisation from its name and kind."""

    form_fields = ["name", "short_name", "kind", "telephone", "email"]


class OfficeHoursChooser(CreatingChooser):
    """Creates office hours that still need their times."""

    form_fields = ["title", "kind", "note", "by_appointment", "registration"]


class NameChooser(CreatingChooser):
    """Creates a word of the vocabulary from its name."""

    form_fields = ["name"]


class FundingProgrammeChooser(CreatingChooser):
    """Creates a funding programme with the statement it demands."""

    form_fields = ["name", "short_name", "funder", "required_statement"]
