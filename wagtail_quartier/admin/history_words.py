"""What Wagtail's history says of a confirmation and of a single date that was changed."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter

from wagtail_quartier.listings.freshness import CONFIRM

#: The action in Wagtail's history; the data say which date, and what became of it.
SINGLE_DATE = "wagtail_quartier.single_date"


class SingleDateFormatter(LogFormatter):
    """Names the date and what became of it."""

    label = _("Change a single date")

    def format_message(self, log_entry: Any) -> str:
        """Return a sentence in the reader's language."""
        return date_sentence(log_entry.data)

    def format_comment(self, log_entry: Any) -> str:
        """Return the reason that was given."""
        return str(log_entry.data.get("reason", ""))


def date_sentence(data: dict[str, Any]) -> str:
    """Return what became of a date, from the data of an entry in the history."""
    sentences = {
        "cancel": gettext("%(date)s cancelled"),
        "move": gettext("%(date)s moved"),
        "add": gettext("%(date)s added"),
        "undo": gettext("%(date)s takes place as usual again"),
    }
    date = dt.date.fromisoformat(data["date"])
    sentence = sentences.get(data["what"], sentences["move"])
    return sentence % {"date": date_format(date, "SHORT_DATE_FORMAT")}


def register_actions(actions: LogActionRegistry) -> None:
    """Register our actions; for the hook ``register_log_actions``."""
    actions.register_action(
        CONFIRM, _("Confirm office hours"), _("Confirmed that all is still right")
    )
    actions.register_action(SINGLE_DATE)(SingleDateFormatter)
