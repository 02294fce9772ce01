"""A notice for the door below the address of a centre: one sheet of A4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.template.response import TemplateResponse
from wagtail.contrib.routable_page.models import path

from wagtail_quartier.listings import coming_weeks, contacts, notice_sizes, notices

if TYPE_CHECKING:
    from wagtail_quartier.occurrence_index.reading import Scope
    from wagtail_quartier.page_mixins.base import QuartierPageMixin as Base
else:
    Base = object


class NoticeMixin(Base):
    """A page of a house with office hours; comes before the other mixins of a page type.

    Whoever may open the page may have its notice.
    """

    notice_template = "wagtail_quartier/pages/notice.html"

    def get_notice_scope(self) -> Scope:
        """Return whose dates stand on the notice, as ``listings.office_hours`` gives it."""
        raise NotImplementedError

    def get_cached_paths(self) -> list[str]:
        """Add the notice."""
        return [*super().get_cached_paths(), "/notice/"]

    @path("notice/", name="quartier_notice")
    def serve_notice(self, request: HttpRequest) -> HttpResponse:
        """Answer with the notice; 405 for any method but GET and HEAD."""
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        facts = self.original
        coming = coming_weeks.ComingWeeks(self.get_notice_scope(), notices.EIGHT_WEEKS)
        sheet = notices.notice(coming, facts.place_id, contacts.of_page(self))
        context = {
            "page": self,
            "self": self,
            "facts": facts,
            "notice": sheet,
            "size": notice_sizes.fitting_size(sheet, self.title),
        }
        return TemplateResponse(request, self.notice_template, context)
