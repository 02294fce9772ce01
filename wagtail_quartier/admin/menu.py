"""The menu: everything of neighbourhood work in one place."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.views.snippets import SnippetViewSetGroup

from wagtail_quartier.admin import viewsets
from wagtail_quartier.admin.idea_menu import IdeasViewSet
from wagtail_quartier.admin.import_menu import ImportViewSet
from wagtail_quartier.admin.needs import NeedViewSet
from wagtail_quartier.admin.page_listings import page_listings


class NeighbourhoodWork(SnippetViewSetGroup):
    """Pages first, then what changes daily, then what changes once a year."""

    menu_label = _("Neighbourhood work")
    menu_icon = "quartier-neighbourhood"
    menu_order = 150
    items: Any = (
        viewsets.OfficeHoursViewSet,
        viewsets.ClosureViewSet,
        NeedViewSet,
        viewsets.PlaceViewSet,
        viewsets.ContactViewSet,
        viewsets.OrganisationViewSet,
        viewsets.AwardViewSet,
        viewsets.TargetGroupViewSet,
        viewsets.TopicViewSet,
        viewsets.FundingProgrammeViewSet,
        IdeasViewSet,
        ImportViewSet,
    )

    def __init__(self) -> None:
        # Which page types there are is known when the menu is built, not when this is read.
        self.items = (*page_listings(), *(viewset() for viewset in type(self).items))
        super().__init__()
