"""The button of the rich text editor for a link to a centre or a project.

A host's editor offers it under the name of the feature, ``"quartier-link"``; nothing is added to
a host's texts that does not name it.
"""

from __future__ import annotations

from typing import Any

import swapper
from django.urls import reverse_lazy
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _
from draftjs_exporter.dom import DOM
from wagtail.admin.rich_text.converters.editor_html import LinkTypeRule
from wagtail.admin.rich_text.converters.html_to_contentstate import LinkElementHandler
from wagtail.admin.rich_text.editors.draftail.features import EntityFeature
from wagtail.rich_text.feature_registry import FeatureRegistry

from wagtail_quartier.conf import role_model
from wagtail_quartier.rich_text.links import LINK_TYPE, PublicPageLink, key_in

FEATURE = "quartier-link"
ENTITY = "QUARTIER-LINK"
#: What can be linked to.
ROLES = ("centre", "project")


def page_types() -> str:
    """Return the page types that can be chosen, as Wagtail's chooser wants them."""
    models = [model for role in ROLES if (model := role_model(role)) is not None]
    # Without any of them, any page.
    names = [model._meta.label_lower for model in models] or ["wagtailcore.page"]
    return ",".join(names)


class PublicPageLinkInEditor(LinkElementHandler):
    """Reads a stored link into the editor."""

    def get_attribute_data(self, attrs: dict[str, str]) -> dict[str, Any]:
        """Return what the editor keeps: the page's key, its address, and what lies above it.

        The key stays also where the page is gone, so that editors see a broken link.
        """
        key = key_in(attrs)
        page_model: Any = swapper.load_model("wagtailcore", "Page")
        page = page_model._default_manager.filter(pk=key).first() if key else None
        if page is None:
            return {"id": key, "url": None, "parentId": None}
        parent = page.get_parent()
        return {"id": page.pk, "url": page.url, "parentId": parent.pk if parent else None}


def stored_link(props: dict[str, Any]) -> Any:
    """Return a link as it is stored."""
    return DOM.create_element(
        "a", {"linktype": LINK_TYPE, "id": props.get("id")}, props["children"]
    )


def register_link(features: FeatureRegistry) -> None:
    """Register the link with Wagtail: how it is shown, edited and stored."""
    features.register_link_type(PublicPageLink)
    features.register_editor_plugin(
        "draftail",
        FEATURE,
        EntityFeature(
            {
                "type": ENTITY,
                "icon": "home",
                "description": _("Link to a centre or project"),
                "attributes": ["url", "id", "parentId"],
                "allowlist": {},
                "chooserUrl": reverse_lazy("wagtailadmin_choose_page"),
                # Which models play the roles is read when it is needed.
                "pageTypes": lazy(page_types, str)(),
            },
            js=[
                "wagtailadmin/js/page-chooser-modal.js",
                "wagtail_quartier/admin/rich-text-link.js",
            ],
        ),
    )
    features.register_converter_rule(
        "contentstate",
        FEATURE,
        {
            "from_database_format": {
                f'a[linktype="{LINK_TYPE}"]': PublicPageLinkInEditor(ENTITY),
            },
            "to_database_format": {"entity_decorators": {ENTITY: stored_link}},
        },
    )
    features.register_converter_rule(
        "editorhtml", FEATURE, [LinkTypeRule(LINK_TYPE, PublicPageLink)]
    )
