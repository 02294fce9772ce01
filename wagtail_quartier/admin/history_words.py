"""What Wagtail's history says of what is done outside of its own forms."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import LogActionRegistry, LogFormatter

from wagtail_quartier.listings.freshness import CONFIRM
from wagtail_quartier.translation_states.minor import MINOR_CHANGE
from wagtail_quartier.translation_states.overwriting import TAKEN_BACK
from wagtail_quartier.translation_states.words import name_of_place

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


class MinorChangeFormatter(LogFormatter):
    """Names the places at which the original was changed a little."""

    label = _("Minor change")

    def format_message(self, log_entry: Any) -> str:
        """Return a sentence in the reader's language."""
        model = log_entry.content_type.model_class()
        names = dict.fromkeys(name_of_place(model, place) for place in log_entry.data["places"])
        return gettext("Minor change, translations still right: %(fields)s") % {
            "fields": ", ".join(names)
        }


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
    actions.register_action(
        TAKEN_BACK, _("Take texts back"), _("Texts edited by hand brought back")
    )
    actions.register_action(MINOR_CHANGE)(MinorChangeFormatter)
