"""One person's data in the admin: looked up by e-mail address, given out, erased."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from wagtail_quartier.ideas.personal_data import erase, export, ideas_by
from wagtail_quartier.ideas.rights import ideas_for, ideas_policy


class AddressForm(forms.Form):
    """Whose data it is about."""

    email = forms.EmailField(label=gettext_lazy("E-mail"), max_length=254)


class PersonalDataView(WagtailAdminTemplateMixin, View):
    """Find, export and erase what is kept about a person, in the ideas one looks after.

    Everything is sent and nothing stands in an address, so that no log of a server keeps whom
    somebody has looked for.
    """

    page_title = gettext_lazy("Personal data")
    header_icon = "lock"
    template_name = "wagtail_quartier/admin/ideas/personal_data.html"
    breadcrumbs_items = [
        *WagtailAdminTemplateMixin.breadcrumbs_items,
        {"url": reverse_lazy("quartier-ideas:index"), "label": gettext_lazy("Ideas")},
        {"url": "", "label": gettext_lazy("Personal data")},
    ]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Turn away who looks after no ideas."""
        if not ideas_policy.user_has_permission(request.user, "change"):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        """Ask for the address."""
        return self._show(AddressForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        """Say what there is, give it out, or erase it."""
        form = AddressForm(request.POST)
        if not form.is_valid():
            return self._show(form)
        email, among = form.cleaned_data["email"], ideas_for(request.user)
        if "export" in request.POST:
            response = JsonResponse(export(email, among), safe=False)
            response["Content-Disposition"] = 'attachment; filename="personal-data.json"'
            response["Cache-Control"] = "no-store"
            return response
        if "erase" in request.POST:
            report = erase(email, among)
            if report.is_empty:
                messages.warning(request, _("Nothing is kept about this address."))
            else:
                messages.success(request, _("Everything about this person is erased."))
            return self._show(AddressForm(), report=report)
        return self._show(form, found=list(ideas_by(email, among)), asked=True)

    def _show(self, form: AddressForm, **words: Any) -> HttpResponse:
        response = self.render_to_response(self.get_context_data(form=form, **words))
        response["Cache-Control"] = "no-store"
        return response
