"""Tabs of an edit form that begin with what the host's model declares itself."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import ObjectList, Panel


class InheritedTab(ObjectList):
    """A tab with the panels in an attribute of the model, and then its own.

    ``InheritedTab("promote_panels", heading=...)`` shows the ``promote_panels`` of the page
    type it is bound to, so that a host adds panels in the way Wagtail describes. A model
    without the attribute adds nothing.
    """

    def __init__(self, attribute: str, children: Any = (), **kwargs: Any) -> None:
        super().__init__(children, **kwargs)
        self.attribute = attribute

    def clone_kwargs(self) -> dict[str, Any]:
        """Keep the name of the attribute when Wagtail copies the tab."""
        return {**super().clone_kwargs(), "attribute": self.attribute}

    def on_model_bound(self) -> None:
        """Put the model's panels before the others."""
        own: list[Panel] = list(self.children)  # type: ignore[has-type]  # Wagtail's, untyped
        self.children = [*getattr(self.model, self.attribute, ()), *own]
        super().on_model_bound()
