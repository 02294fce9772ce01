"""What editors choose in our blocks: pages of a role and snippets; facts, never translated."""

from __future__ import annotations

from typing import Any

from django.db.models import Model
from django.forms import Widget
from django.utils.functional import cached_property
from wagtail.blocks import PageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from wagtail_quartier.conf import role_model
from wagtail_quartier.translated_fields import FactBlock


class RolePageChooser(FactBlock, PageChooserBlock):
    """A page of one role, such as ``"quarter"``.

    The page type is looked up when it is needed, as a host may have its own; without one for
    the role any page can be chosen.
    """

    def __init__(self, role: str, **kwargs: Any) -> None:
        self.role = role
        super().__init__(**kwargs)

    @cached_property
    def target_models(self) -> list[type[Model]]:
        """The page type that plays the role, if any."""
        model = role_model(self.role)
        return [] if model is None else [model]


class ThingChooser(FactBlock, SnippetChooserBlock):
    """A snippet of ours, chosen as everywhere else, where what is missing can be created."""

    @cached_property
    def widget(self) -> Widget:
        """The chooser of the snippet's own screens."""
        viewset = self.target_model.snippet_viewset
        return viewset.chooser_viewset.widget_class(icon=viewset.icon)
