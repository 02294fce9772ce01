"""Confirming in one click that office hours are still right: one offer, or several at once."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import classproperty
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views import View
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic import PermissionCheckedMixin
from wagtail.admin.widgets.button import HeaderButton
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction
from wagtail.snippets.views.snippets import EditView

from wagtail_quartier.admin.editing_rights import Rights
from wagtail_quartier.admin.office_hours_rows import url_of
from wagtail_quartier.listings.freshness import confirm
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.translations import original_of


class ConfirmView(PermissionCheckedMixin, View):
    """Notes today as the day on which somebody made sure; only asked with POST.

    Confirming is a fact about the offer as it is shown, not a change of what it says, so it
    needs the permission to change office hours and not that to publish them.
    """

    model = OfficeHours
    permission_required = "change"
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: str) -> HttpResponse:
        """Confirm, and go back to where the button was."""
        offer = original_of(get_object_or_404(OfficeHours, pk=pk))
        rights = Rights(offer, request.user, self.permission_policy)
        if not rights.may_change:
            raise PermissionDenied
        if rights.locked_because:
            messages.error(request, rights.locked_because)
        else:
            confirm(offer, request.user)
            done = gettext("“%(title)s” is confirmed: all is still right today.")
            messages.success(request, done % {"title": offer})
        listing = reverse(OfficeHours.snippet_viewset.get_url_name("list"))
        return redirect(get_valid_next_url_from_request(request) or listing)


class ConfirmButton(HeaderButton):
    """A button in the header that sends a form of its own, apart from the one below it."""

    template_name = "wagtail_quartier/admin/freshness/header_button.html"

    def __init__(self, pk: int) -> None:
        super().__init__(_("Confirm: all still right"), icon_name="circle-check")
        self.action = url_of("confirm", pk)
        self.next = url_of("edit", pk)

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Add the token against forged requests."""
        context = super().get_context_data(parent_context)
        request = parent_context.get("request")
        return {**context, "token": get_token(request) if request else ""}


class OfficeHoursEditView(EditView):
    """The edit form, with a button to confirm."""

    @property
    def header_buttons(self) -> list[HeaderButton]:
        """Add the button for whoever may change this offer."""
        own = list(super().header_buttons)
        locked = getattr(self, "locked_for_user", False)
        if locked or not self.user_has_permission("change"):
            return own
        return [*own, ConfirmButton(self.object.pk)]


class ConfirmBulkAction(SnippetBulkAction):
    """Confirms all that was ticked in the listing; what is locked is left out."""

    display_name = _("Confirm")
    action_type = "quartier_confirm"
    aria_label = _("Confirm that the selected office hours are still right")
    template_name = "wagtail_quartier/admin/freshness/bulk.html"
    action_priority = 10

    @classproperty
    def models(cls) -> list[type[OfficeHours]]:  # noqa: N805  (a property of the class)
        """Only office hours can be confirmed."""
        return [OfficeHours]

    def check_perm(self, offer: OfficeHours) -> bool:
        """Whether the editor may confirm this one now."""
        policy = OfficeHours.snippet_viewset.permission_policy
        rights = Rights(offer, self.request.user, policy)
        return rights.may_change and not rights.locked_because

    @classmethod
    def execute_action(cls, objects: list[OfficeHours], **kwargs: Any) -> tuple[int, int]:
        """Confirm each offer once, however many of its translations were ticked."""
        chosen = {original.pk: original for original in map(original_of, objects)}
        for offer in chosen.values():
            confirm(offer, kwargs["self"].request.user)
        return len(chosen), 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        """Say how many."""
        return ngettext(
            "%(count)s offer is confirmed.", "%(count)s offers are confirmed.", num_parent_objects
        ) % {"count": num_parent_objects}
