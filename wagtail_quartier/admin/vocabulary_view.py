"""The step after "Translate": what else is shown there, and has no words in that language yet."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from django import forms
from django.apps import apps
from django.contrib.admin.utils import quote, unquote
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from wagtail_quartier.admin.vocabulary import may_translate, translate_all, untranslated
from wagtail_quartier.translated_fields import TranslatedFields

NAME = "quartier_vocabulary"


def vocabulary_url(translation: models.Model) -> str:
    """Return where the vocabulary of ``translation`` is translated."""
    meta = translation._meta
    return reverse(NAME, args=[meta.app_label, meta.model_name, quote(translation.pk)])


def vocabulary_urls() -> list[URLPattern]:
    """Return the address of the step; for the hook ``register_admin_urls``."""
    address = "quartier/vocabulary/<slug:app_label>/<slug:model_name>/<str:pk>/"
    return [path(address, VocabularyView.as_view(), name=NAME)]


def how_many(found: list[models.Model], language: str) -> str:
    """Return the sentence that says how much is missing."""
    return ngettext(
        "%(count)s thing shown here has no words in %(language)s yet.",
        "%(count)s things shown here have no words in %(language)s yet.",
        len(found),
    ) % {"count": len(found), "language": language}


class VocabularyForm(forms.Form):
    """A box for each thing, all of them ticked."""

    chosen = forms.MultipleChoiceField(
        label=_("To be translated"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Tick what is to be translated.")},
    )

    def __init__(self, found: list[models.Model], **kwargs: Any) -> None:
        self.rows = {f"{row._meta.label_lower}:{row.pk}": row for row in found}
        super().__init__(initial={"chosen": list(self.rows)}, **kwargs)
        groups = groupby(self.rows.items(), lambda pair: pair[1]._meta.verbose_name)
        self.fields["chosen"].choices = [  # type: ignore[attr-defined]
            (capfirst(str(name)), [(key, str(row)) for key, row in pairs]) for name, pairs in groups
        ]


class VocabularyView(WagtailAdminTemplateMixin, FormView):
    """Lists what is missing, and submits all that is ticked with one button.

    Needs the right to edit the translation, and that to submit something for translation.
    """

    template_name = "wagtail_quartier/admin/vocabulary.html"
    form_class = VocabularyForm
    page_title = _("Translate what is shown here")
    header_icon = "globe"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Find the translation; 404 for anything else, and no entry without the rights."""
        self.translation = self._translation()
        self.edit_url = AdminURLFinder(request.user).get_edit_url(self.translation)
        if not self.edit_url or not may_translate(request.user):
            raise PermissionDenied
        self.language = self.translation.locale.get_display_name()
        self.found = untranslated(self.translation)
        if not self.found and request.method == "GET":
            return redirect(self.edit_url)
        return super().dispatch(request, *args, **kwargs)

    def _translation(self) -> Any:
        try:
            model = apps.get_model(self.kwargs["app_label"], self.kwargs["model_name"])
        except LookupError:
            raise Http404("no such model") from None
        if not issubclass(model, TranslatedFields) or not hasattr(model, "translation_key"):
            raise Http404("nothing to translate")
        try:
            pk = model._meta.pk.to_python(unquote(self.kwargs["pk"]))
        except forms.ValidationError:
            raise Http404("no such key") from None
        return get_object_or_404(model._default_manager.all(), pk=pk)

    def get_page_subtitle(self) -> str:
        """Return what the translation is called."""
        return str(self.translation)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Lead back to the translation; the last item is the heading of the screen."""
        return [
            *super().get_breadcrumbs_items(),
            {"url": self.edit_url, "label": str(self.translation)},
            {"url": "", "label": self.page_title},
        ]

    def get_form_kwargs(self) -> dict[str, Any]:
        """Give the form what is missing, and only that."""
        kwargs = super().get_form_kwargs()
        return {"found": self.found, "data": kwargs.get("data")}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the sentence that says how much is missing, and the way back."""
        context = super().get_context_data(**kwargs)
        sentence = how_many(self.found, self.language)
        return {**context, "sentence": sentence, "language": self.language, "back": self.edit_url}

    def form_valid(self, form: VocabularyForm) -> HttpResponse:
        """Submit what was ticked, and say what became of it."""
        rows = [form.rows[key] for key in form.cleaned_data["chosen"]]
        translate_all(rows, self.translation.locale, self.request.user)
        left = untranslated(self.translation)
        for row in rows:
            if row in left:
                failed = gettext("“%(object)s” could not be created in %(language)s.")
                messages.error(self.request, failed % {"object": row, "language": self.language})
        done = len([row for row in rows if row not in left])
        if done:
            messages.success(self.request, self._done(done))
        return redirect(self.edit_url)

    def _done(self, number: int) -> str:
        return ngettext(
            "%(count)s thing is there in %(language)s now and waits for its words.",
            "%(count)s things are there in %(language)s now and wait for their words.",
            number,
        ) % {"count": number, "language": self.language}
