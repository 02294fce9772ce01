"""Wagtail's API of pages, for hosts that want it to show no more than our lists do.

Not imported by the package itself: a host that installs ``wagtail.api.v2`` registers it.
"""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from wagtail.api.v2.views import PagesAPIViewSet

from wagtail_quartier.visibility import published


class PublishedPagesAPIViewSet(PagesAPIViewSet):
    """The pages anybody may see now; Wagtail's own also has those whose time is over.

    Wagtail takes an expired page off only when its scheduled command runs.
    """

    def get_base_queryset(self) -> QuerySet[Any]:
        """Return Wagtail's public pages without the expired ones."""
        now = published(super().get_base_queryset()).order_by().values("pk")
        # The date of expiry is in no search index, and a search has to be able to filter this.
        return self.model._default_manager.filter(pk__in=now).order_by("pk")

    def get_queryset(self) -> QuerySet[Any]:
        """Fetch the languages together with the pages."""
        return super().get_queryset().select_related("locale")
