"""What the forms about one date have in common: what is asked, done once, and said afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.forms import BaseForm
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext, pgettext
from wagtail.admin import messages

from wagtail_quartier.admin.single_date_views import OfferView, Row
from wagtail_quartier.admin.single_dates import (
    Action,
    DateKey,
    change_date,
    find,
    state_of,
)
from wagtail_quartier.schedules.states import Occurrence
from wagtail_quartier.snippets.amending import NothingToDo
from wagtail_quartier.snippets.office_hours import OfficeHours, OfficeHoursChange

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


def suggestions() -> list[str]:
    """Return the reasons that are given most often, in the editor's language."""
    return [
        pgettext("why a date is cancelled", "illness"),
        pgettext("why a date is cancelled", "holiday"),
        pgettext("why a date is cancelled", "training"),
        pgettext("why a date is cancelled", "too few staff"),
        pgettext("why a date is cancelled", "works outing"),
        pgettext("why a date is cancelled", "building work"),
        pgettext("why a date is cancelled", "an event in the house"),
    ]


class ChangeView(OfferView):
    """A form with one date in it, and one button."""

    template_name = "wagtail_quartier/admin/single_dates/form.html"
    writes = True
    button: StrOrPromise = ""
    #: Whether the button takes something away.
    is_serious = False
    explanation: StrOrPromise = ""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the form; a date that is gone leads back to those that are there."""
        if not self.can_be_done():
            return self.leave(messages.warning, self.not_there())
        return self.render_to_response(self.get_context_data(form=self.get_form()))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Do what was asked for, once."""
        if not self.can_be_done():
            return self.leave(messages.warning, self.not_there())
        form = self.get_form()
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form))
        try:
            self.offer = self.save(form)
        except NothingToDo as already:
            return self.leave(messages.warning, str(already))
        return self.leave(messages.success, self.rights.said(self.done(), self.offer))

    def can_be_done(self) -> bool:
        """Whether there is something to do it with."""
        raise NotImplementedError

    def not_there(self) -> str:
        """Say why there is nothing to do it with."""
        return gettext("This date is not there any more.")

    def get_form(self) -> BaseForm:
        """Return the form, filled in where it was sent."""
        raise NotImplementedError

    def save(self, form: Any) -> OfficeHours:
        """Write it down; raises ``NothingToDo``."""
        raise NotImplementedError

    def done(self) -> str:
        """Say that it is done."""
        raise NotImplementedError

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """End with what is done here."""
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def leave(self, tell: Any, message: str) -> HttpResponse:
        """Go back to the dates with a message."""
        tell(self.request, message)
        return redirect(self.url_of("dates"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add what the form is about."""
        return super().get_context_data(
            **kwargs,
            offer=self.offer,
            media=kwargs["form"].media,
            dates_url=self.url_of("dates"),
            button=self.button,
            explanation=self.explanation,
            is_serious=self.is_serious,
            rights=self.rights,
            suggestions=suggestions(),
        )


class DateView(ChangeView):
    """A form about one date that is there."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Read which date; an address that names none is not found."""
        super().setup(request, *args, **kwargs)
        try:
            self.key = DateKey.read(kwargs["identifier"])
        except ValueError as error:
            raise Http404 from error

    @cached_property
    def date(self) -> Occurrence | None:
        """The date as it is now."""
        return find(self.facts, self.kwargs["identifier"], self.today)

    @cached_property
    def row(self) -> Row:
        """The date as it is shown."""
        assert self.date is not None  # noqa: S101  (asked for before)
        return self.rows([self.date])[0]

    def can_be_done(self) -> bool:
        """Whether the date is there, and this can be done with it."""
        return self.date is not None and self.suits(self.row)

    def suits(self, row: Row) -> bool:
        """Whether this can be done with the date."""
        raise NotImplementedError

    def not_there(self) -> str:
        """Say what became of the date meanwhile."""
        if self.date is None:
            return super().not_there()
        return gettext("%(date)s: %(state)s. Somebody has seen to it already.") % {
            "date": self.row.words,
            "state": self.date.state.label,
        }

    def seen(self) -> str:
        """Return what stands about the date."""
        return state_of(self.offer, self.key)

    def write(self, change: OfficeHoursChange | None, form: Any) -> OfficeHours:
        """Let ``change`` decide about the date."""
        return change_date(
            self.offer,
            self.key,
            change,
            user=self.request.user,
            seen=form.cleaned_data["seen"],
            publish=self.rights.may_publish,
        )

    def new_change(self, action: Action, **values: Any) -> OfficeHoursChange:
        """Return a change of this date, not yet written."""
        return OfficeHoursChange(
            date=self.key.day, slot_key=self.key.slot_key, action=action, **values
        )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the date."""
        return super().get_context_data(**kwargs, row=self.row)
