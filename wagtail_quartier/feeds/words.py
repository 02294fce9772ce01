"""What a calendar says about an offer, in the language of the page it belongs to.

Nothing stands here that the entry of a timetable does not show as well.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from wagtail_quartier.schedules.states import Occurrence, State
from wagtail_quartier.schedules.words import listed
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.snippets.people import Contact
from wagtail_quartier.snippets.places import Accessible, Place

#: Control characters but for tab and line feed; RFC 5545, section 3.1, allows no others.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")


def clean(text: str) -> str:
    """Return ``text`` as calendars can carry it: one kind of line end, no control characters."""
    return _CONTROL.sub("", re.sub(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text)).strip()


def one_line(text: str) -> str:
    """Return ``text`` cleaned and in one line."""
    return " ".join(clean(text).split())


@dataclass(frozen=True, slots=True)
class OfferWords:
    """The words about one slot of an offer, the offer in the language it is shown in."""

    offer: OfficeHours
    contact: Contact | None

    def summary(self, occurrence: Occurrence | None) -> str:
        """What stands in the calendar's grid, also where a program ignores STATUS."""
        title = {"title": one_line(self.offer.title)}
        if occurrence is not None and occurrence.state is State.CLOSED:
            return _("Closed: %(title)s") % title
        if occurrence is not None and not occurrence.happens:
            return _("Cancelled: %(title)s") % title
        if self.offer.by_appointment:
            return _("%(title)s (by appointment)") % title
        return title["title"]

    def description(
        self, occurrence: Occurrence | None, place: Place | None, moved_from: dt.date | None = None
    ) -> str:
        """What one reads on opening the event, a line each.

        A date that does not take place says why, and nothing that would invite to come.
        """
        lines = []
        if occurrence is not None:
            if occurrence.state is State.MOVED and moved_from is not None:
                day = date_format(moved_from, "DATE_FORMAT")
                lines.append(_("Moved from %(day)s.") % {"day": day})
            if occurrence.state is State.EXTRA:
                lines.append(_("This is an extra date."))
            if occurrence.reason:
                lines.append(_("Reason: %(reason)s") % {"reason": occurrence.reason})
        if occurrence is None or occurrence.happens:
            lines += self._invitation(place)
        return clean("\n".join(lines))

    def contact_line(self) -> str:
        """Name and telephone of whoever is there; empty for nobody."""
        if self.contact is None:
            return ""
        parts = (self.contact.name, self.contact.telephone)
        return ", ".join(one_line(part) for part in parts if part)

    def _invitation(self, place: Place | None) -> list[str]:
        offer = self.offer
        lines = [offer.note]
        if offer.by_appointment:
            lines.append(_("By appointment only. Please call or write first."))
        else:
            lines.append(_("Come without an appointment"))
        if offer.language_names:
            lines.append(
                _("Languages spoken: %(languages)s") % {"languages": listed(offer.language_names)}
            )
        if offer.cost:
            lines.append(_("Cost: %(cost)s") % {"cost": offer.cost})
        if offer.registration:
            lines.append(_("How to register: %(how)s") % {"how": offer.registration})
        if self.contact is not None:
            lines.append(_("Who is there: %(contact)s") % {"contact": self.contact_line()})
        if place is not None:
            lines.append(place.directions)
            if place.entrance != Accessible.UNCHECKED:
                answer = {"answer": place.get_entrance_display()}
                lines.append(_("Step-free entrance: %(answer)s") % answer)
        return [line for line in lines if line]


def location(place: Place | None) -> str:
    """Name and address of a place in one line, empty for none."""
    if place is None:
        return ""
    return ", ".join(one_line(part) for part in (place.name, *place.address_lines) if part)
