"""Panels for a host's own page type that inherits ``FacilityMixin``, to be put among its own."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel

from wagtail_quartier.admin import row_panels as rows
from wagtail_quartier.admin.role_chooser import RolePageChooserPanel

#: For a page type with ``FacilityMixin`` and for ``FacilityDetails`` beside one.
facility_panels = [
    MultiFieldPanel(
        [
            FieldPanel("place", icon="site"),
            RolePageChooserPanel("quarter", role="quarter"),
        ],
        heading=_("Where it is"),
        icon="site",
    ),
    rows.office_hours,
    rows.contacts,
    rows.awards,
]
