"""Choosing a page of a role: only pages of the type that plays it can be chosen."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import FieldPanel
from wagtail.admin.widgets import AdminPageChooser

from wagtail_quartier.conf import role_model


class RolePageChooserPanel(FieldPanel):
    """A chooser for pages of one role, such as ``"quarter"``.

    The page type is looked up when the form is built, as a host may have its own. Without a
    page type for the role any page can be chosen.
    """

    def __init__(self, field_name: str, role: str, **kwargs: Any) -> None:
        super().__init__(field_name, **kwargs)
        self.role = role

    def clone_kwargs(self) -> dict[str, Any]:
        """Keep the role when Wagtail copies the panel."""
        return {**super().clone_kwargs(), "role": self.role}

    def get_form_options(self) -> dict[str, Any]:
        """Add the chooser as the widget of the field."""
        options = super().get_form_options()
        model = role_model(self.role)
        if model is not None:
            widget = AdminPageChooser(target_models=[model])
            options.setdefault("widgets", {})[self.field_name] = widget
        return options
