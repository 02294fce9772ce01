"""Calendars below the address of a page: its own, and on the timetable one of each offer.

Wagtail's own address pattern knows no full stop, so a calendar is called ``calendar/`` and not
``calendar.ics``; what it is, the content type says, and a downloaded file has its proper name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit
from uuid import UUID

import swapper
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseNotAllowed
from django.utils.translation import gettext as _
from wagtail.contrib.routable_page.models import path

from wagtail_quartier.feeds import answers, calendars
from wagtail_quartier.languages import active_language
from wagtail_quartier.listings import facilities, office_hours
from wagtail_quartier.snippets.base import word_for_address
from wagtail_quartier.translations import fetched, in_active_language, original_of
from wagtail_quartier.visibility import is_visible, visible_pages

if TYPE_CHECKING:
    from wagtail_quartier.occurrence_index.reading import Scope
    from wagtail_quartier.page_mixins.base import QuartierPageMixin as Base
else:
    Base = object


class CalendarMixin(Base):
    """A page with a calendar; comes before the other mixins in the bases of a page type.

    Subclasses say whose dates are in it. Whoever may open the page may have its calendar.
    """

    def get_calendar_scope(self) -> Scope:
        """Return whose dates are in the calendar."""
        raise NotImplementedError

    def get_calendar_name(self) -> str:
        """Return what the calendar is called in the reader's own program."""
        return _("Office hours: %(title)s") % {"title": self.title}

    def get_cached_paths(self) -> list[str]:
        """Add the calendar, and the file to download."""
        return [*super().get_cached_paths(), "/calendar/", "/calendar/?download"]

    @path("calendar/", name="quartier_calendar")
    def serve_calendar(self, request: HttpRequest) -> HttpResponse:
        """Answer with the calendar of the page."""
        return self.answer_with(request, self.get_calendar_scope(), self.get_calendar_name())

    def answer_with(
        self, request: HttpRequest, scope: Scope, name: str, file_name: str = ""
    ) -> HttpResponse:
        """Return the calendar of ``scope``; 405 for any method but GET and HEAD."""
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        host = urlsplit(self.full_url or "").hostname or request.get_host()
        about = calendars.About(name=name, url=self._absolute_url(request), host=host)
        address = request.build_absolute_uri(request.path)
        text = answers.made_once(address, lambda: calendars.calendar_text(scope.slots, about))
        file_name = f"{file_name or self.slug}.ics"
        return answers.calendar_response(request, text, file_name, is_public=is_visible(self))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add ``subscription``, the addresses of the calendar; None where it has none yet."""
        context = super().get_context(request, *args, **kwargs)
        url = self._absolute_url(request) if self.pk and self.live else ""
        address = self.reverse_subpage("quartier_calendar")
        context["subscription"] = (
            answers.Subscription(f"{url.rstrip('/')}/{address}") if url else None
        )
        return context

    def _absolute_url(self, request: HttpRequest) -> str:
        """The address as the reader has it, with its scheme and port; empty without one."""
        url = self.get_url(request)
        return request.build_absolute_uri(url) if url else ""


class OfferCalendarsMixin(CalendarMixin):
    """The page of all office hours: a calendar of everything, and one of each offer."""

    def get_calendar_scope(self) -> Scope:
        """Return all published offers that lists show."""
        return office_hours.everything_listed()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add ``offer_calendars``: what stands before an offer's key in its address."""
        context = super().get_context(request, *args, **kwargs)
        url = self.get_url(request) if self.pk and self.live else None
        context["offer_calendars"] = f"{url}offer/" if url else ""
        return context

    @path("offer/<uuid:key>/calendar/", name="quartier_offer_calendar")
    def serve_offer_calendar(self, request: HttpRequest, key: UUID) -> HttpResponse:
        """Answer with the calendar of one offer, by its translation key; 404 for none."""
        found = fetched(office_hours.offers().filter(translation_key=key))
        if not found:
            raise Http404("no such offer, or not published")
        [shown] = in_active_language(found)
        scope = office_hours.of_offers([row.pk for row in found])
        return self.answer_with(request, scope, shown.title, word_for_address(shown.title))

    def page_calendar(self, request: HttpRequest, page: Any) -> answers.Subscription | None:
        """Return where the calendar of a page with details beside it lies, ``None`` for nowhere."""
        url = self._absolute_url(request) if self.pk and self.live else ""
        if not url or not is_visible(page):
            return None
        key = original_of(page).translation_key
        address = self.reverse_subpage("quartier_page_calendar", args=[key])
        return answers.Subscription(f"{url.rstrip('/')}/{address}")

    @path("page/<uuid:key>/calendar/", name="quartier_page_calendar")
    def serve_page_calendar(self, request: HttpRequest, key: UUID) -> HttpResponse:
        """Answer with the calendar of a page that has details beside it, by its translation key.

        404 for a page nobody may see, and for one without details.
        """
        pages = swapper.load_model("wagtailcore", "Page")._default_manager
        seen = visible_pages(pages.filter(translation_key=key)).order_by("pk")
        versions = list(seen.select_related("locale"))
        details = facilities.details_of(versions[0].specific) if versions else None
        if details is None:
            raise Http404("no such page, or nothing beside it")
        read = [page for page in versions if page.locale.language_code == active_language()]
        shown = (read or versions)[0]
        name = _("Office hours: %(title)s") % {"title": shown.title}
        return self.answer_with(request, office_hours.of_centre(details), name, shown.slug)
