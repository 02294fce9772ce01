"""wagtail-localize's "Sync translated pages", with a warning before it overwrites anything.

Lies in front of wagtail-localize's own view, at the same address.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, redirect
from django.template.loader import render_to_string
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views import View
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Revision
from wagtail_localize.models import Translation
from wagtail_localize.views.update_translations import (
    UpdateTranslationsForm,
    UpdateTranslationsView,
)

from wagtail_quartier.admin.translation_rights import Reader
from wagtail_quartier.admin.translation_rows import changes_in_words
from wagtail_quartier.translation_states.overwriting import (
    Overwrite,
    adopt,
    keep,
    overwrite_of,
    overwrites,
    take_back,
)
from wagtail_quartier.translation_states.words import words_of

TEMPLATES = "wagtail_quartier/admin/translations"


class UpdateForm(UpdateTranslationsForm):
    """The form of wagtail-localize, and whether texts edited by hand are kept."""

    keep_edited = forms.BooleanField(
        label=_("Keep the texts edited by hand"),
        help_text=_(
            "They become translations, so that no synchronisation overwrites them again. A text "
            "with more or fewer sentences than the original cannot be kept like this."
        ),
        required=False,
        initial=True,
    )


class UpdateView(UpdateTranslationsView):
    """Says which texts would be overwritten, keeps a revision of them, and a way back."""

    template_name = f"{TEMPLATES}/update.html"

    @cached_property
    def overwrites(self) -> list[Overwrite]:
        """What would be lost, by language."""
        return overwrites(self.object)

    def get_form(self) -> forms.Form:
        """Ask whether texts are to be kept, where there are any."""
        if not self.overwrites:
            return super().get_form()
        return UpdateForm(self.request.POST if self.request.method == "POST" else None)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add what would be overwritten."""
        finder = AdminURLFinder(self.request.user)
        listed = [
            {
                "target": overwrite.target,
                "locale": overwrite.translation.target_locale,
                "url": finder.get_edit_url(overwrite.target),
                "changes": changes_in_words(type(overwrite.target), overwrite.changes),
            }
            for overwrite in self.overwrites
        ]
        return {**super().get_context_data(**kwargs), "quartier_overwrites": listed}

    def form_valid(self, form: forms.Form) -> HttpResponse:
        """Keep what is edited by hand, then do what wagtail-localize does."""
        for overwrite in self.overwrites:
            revision = keep(overwrite, self.request.user)
            if form.cleaned_data.get("keep_edited"):
                adopt(overwrite.translation, words_of(overwrite.target), self.request.user)
            if form.cleaned_data["publish_translations"] and overwrite_of(overwrite.translation):
                offer_way_back(self.request, overwrite, revision)
        return super().form_valid(form)


def offer_way_back(request: HttpRequest, overwrite: Overwrite, revision: Any) -> None:
    """Say what has been overwritten, with a button to take it back where it was kept."""
    context = {
        "overwrite": overwrite,
        "locale": overwrite.translation.target_locale,
        "names": [
            change.name for change in changes_in_words(type(overwrite.target), overwrite.changes)
        ],
        "revision": revision,
        "token": get_token(request),
    }
    html = render_to_string(f"{TEMPLATES}/overwritten.html", context)
    messages.warning(request, html, extra_tags="safe")


class TakeBackView(View):
    """Brings back the texts of a revision; only asked with POST."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, translation: int, revision: int) -> HttpResponse:
        """Take the texts back and show the translation."""
        running = get_object_or_404(Translation, pk=translation, enabled=True)
        target = running.get_target_instance()
        kept = get_object_or_404(Revision.objects.for_instance(target), pk=revision)
        if not Reader(request.user).may_publish(target):
            raise PermissionDenied
        if take_back(running, kept, request.user):
            done = gettext("The text of “%(title)s” is back, and synchronising leaves it alone.")
            messages.success(request, done % {"title": target})
        else:
            done = gettext(
                "The text of “%(title)s” is back. It has more or fewer sentences than the "
                "original, so the next synchronisation would overwrite it again."
            )
            messages.warning(request, done % {"title": target})
        return redirect(AdminURLFinder(request.user).get_edit_url(target) or "wagtailadmin_home")


def before_publishing_strings(request: HttpRequest, instance: Any) -> None:
    """Keep texts edited by hand when a translator publishes from wagtail-localize's editor."""
    running = Translation.objects.filter(
        source__object=instance.translation_key, target_locale=instance.locale_id, enabled=True
    )
    for translation in running.select_related("source", "target_locale"):
        overwrite = overwrite_of(translation)
        if overwrite is not None:
            offer_way_back(request, overwrite, keep(overwrite, request.user))
