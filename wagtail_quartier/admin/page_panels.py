"""Panels of the page types, in tabs by what editors think of."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, ObjectList, TabbedInterface
from wagtail.models import Page

introduced = TabbedInterface(
    [
        ObjectList([*Page.content_panels, FieldPanel("teaser"), FieldPanel("introduction"), FieldPanel("body")], heading=_("Text")),
        ObjectList([FieldPanel("image"), FieldPanel("image_alt"), FieldPanel("image_credit")], heading=_("Pictures")),
        ObjectList(Page.promote_panels, heading=_("Promote")),
    ]
)
quarter = centre = field_of_action = introduced
project = TabbedInterface([ObjectList([*Page.content_panels, FieldPanel("teaser")], heading=_("Text"))])
