"""A poster below the address of a quarter: who works together, on one sheet of A3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.template.response import TemplateResponse
from wagtail.contrib.routable_page.models import path

from wagtail_quartier.listings import network

if TYPE_CHECKING:
    from wagtail_quartier.network.drawing import Drawing
    from wagtail_quartier.page_mixins.base import QuartierPageMixin as Base
else:
    Base = object

#: Width and height that a sheet of A3 leaves for the figure, in millimetres.
PORTRAIT = (273.0, 310.0)
LANDSCAPE = (396.0, 190.0)


class PosterMixin(Base):
    """A page of a quarter; comes before the other mixins of a page type.

    Whoever may open the page may have its poster.
    """

    poster_template = "wagtail_quartier/pages/network_poster.html"

    def get_cached_paths(self) -> list[str]:
        """Add the poster."""
        return [*super().get_cached_paths(), "/poster/"]

    @path("poster/", name="quartier_poster")
    def serve_poster(self, request: HttpRequest) -> HttpResponse:
        """Answer with the poster; 405 for any method but GET and HEAD, 404 for nobody on it."""
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        shown = network.of_quarter(self)
        if not shown:
            raise Http404
        context = {
            "page": self,
            "self": self,
            "facts": self.original,
            "network": shown,
            "sheet": sheet_of(shown.poster),
        }
        return TemplateResponse(request, self.poster_template, context)


def sheet_of(drawing: Drawing) -> str:
    """Return ``portrait`` or ``landscape``, whichever makes the letters larger."""

    def scale(room: tuple[float, float]) -> float:
        return min(room[0] / drawing.width, room[1] / drawing.height)

    return "landscape" if scale(LANDSCAPE) > scale(PORTRAIT) else "portrait"
