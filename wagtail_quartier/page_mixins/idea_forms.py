"""What the page of ideas does with its form: show it, take it, or say why not."""

from __future__ import annotations

import re
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Site

from wagtail_quartier.conf import role_model
from wagtail_quartier.filters import query as queries
from wagtail_quartier.filters import words
from wagtail_quartier.ideas import form as forms
from wagtail_quartier.ideas import intake, uploads
from wagtail_quartier.ideas.privacy_settings import IdeasSettings
from wagtail_quartier.ideas.table import LONGEST_TITLE, Idea
from wagtail_quartier.languages import active_language
from wagtail_quartier.listings import quarters, roles
from wagtail_quartier.page_mixins.directories import DirectoryMixin
from wagtail_quartier.translations import rows_with_words
from wagtail_quartier.written import Written


class IdeaFormMixin(DirectoryMixin):
    """The form of the page of ideas; for ``IdeasPageMixin`` alone."""

    class Meta:
        abstract = True

    def idea_address(self, part: str, idea: Idea) -> str:
        """Return the address of a part of the page."""
        raise NotImplementedError

    def _show(self, request: HttpRequest, template: str, **words: Any) -> HttpResponse:
        raise NotImplementedError

    def _answer_form(self, request: HttpRequest) -> HttpResponse:
        privacy = privacy_words(request)
        known = quarters.known()
        arguments: Any = (
            self.original.pk,
            [(original.slug, words.named(shown, shown.title)) for original, shown in known],
            _("I agree that you keep what I have written here, to work on my idea."),
        )
        if request.method != "POST":
            form = forms.IdeaForm(*arguments, initial=self._beginning(request))
            return self._form_page(request, form, privacy)
        if not uploads.is_readable(request):
            problem = _("Too much was sent at once, or the connection broke off. Please try again.")
            return self._form_page(request, forms.IdeaForm(*arguments), privacy, 400, problem)
        form = forms.IdeaForm(*arguments, request.POST, request.FILES)
        if not form.is_valid():
            return self._form_page(request, form, privacy, 400)
        slug = form.cleaned_data["quarter"]
        circumstances = intake.Circumstances(
            page=self.original,
            language=active_language(),
            consent=f"{arguments[2]}\n\n{privacy}",
            quarter=next((original for original, _s in known if original.slug == slug), None),
        )
        try:
            idea = intake.receive(request, form, circumstances)
        except intake.TooMany:
            problem = _(
                "Many ideas have come from your connection within an hour. Yours is not stored "
                "yet, but it still stands here: please send it again later."
            )
            return self._form_page(request, form, privacy, 429, problem)
        except intake.NotStored:
            problem = _(
                "Your idea could not be stored just now. It still stands here: please send it "
                "again in a few minutes."
            )
            return self._form_page(request, form, privacy, 503, problem)
        return HttpResponseRedirect(self.idea_address("idea_sent", idea))

    def _form_page(
        self,
        request: HttpRequest,
        form: forms.IdeaForm,
        privacy: Written,
        status: int = 200,
        problem: str = "",
    ) -> HttpResponse:
        response = self._show(request, "idea_form", form=form, privacy=privacy, problem=problem)
        response.status_code = status
        return response

    def _beginning(self, request: HttpRequest) -> dict[str, str]:
        """Return what stands in the form at first: from the address, and the page's quarter."""
        query, _problems = queries.readable_query(request)
        given = query.get("title", "").replace("\x00", "")
        title = "" if "\ufffd" in given else given
        quarter = query.get("quarter", "")[:255].replace("\x00", "")
        question = question_of(query.get("question", ""))
        if question is not None:
            title, quarter = question.text, question.page.slug
        model = role_model("quarter")
        if not quarter and model is not None:
            above = [page.pk for page in roles.ancestors(self.original)]
            slugs = {original.pk: original.slug for original, _shown in quarters.known()}
            quarter = next((slugs[pk] for pk in reversed(above) if pk in slugs), "")
        return {"title": title[:LONGEST_TITLE], "quarter": quarter}


def question_of(key: str) -> Any:
    """Return the guiding question of a quarter by the key in its address, ``None`` for no such.

    Its words are in the reader's language where everybody may read them there, its ``page`` is
    the original.
    """
    rows = roles.rows_of("quarter", "guiding_questions")
    if rows is None or not re.fullmatch("[0-9a-f]{32}", key):
        return None
    shown = roles.visible_of_role("quarter").order_by().values("pk")
    asked = rows.filter(translation_key=key, page__in=shown).order_by("pk").select_related("page")
    for found, translated in rows_with_words(asked):
        found.text = translated.text.strip()
        return found
    return None


def privacy_words(request: HttpRequest) -> Written:
    """Return the privacy text of the site the request is for, or ours where it has none."""
    site = Site.find_for_request(request)
    # Asked for without making it: a visitor's look writes nothing.
    settings = IdeasSettings.objects.filter(site=site).first() or IdeasSettings()
    written = settings.privacy_text() if settings.pk else None
    if written is not None:
        return written
    days = settings.keep_contact_days
    ours = ngettext(
        "We use what you write to work on your idea, and pass it on to nobody. Your name and "
        "how to reach you are never shown in public. We delete them %(days)d day after the last "
        "change.",
        "We use what you write to work on your idea, and pass it on to nobody. Your name and "
        "how to reach you are never shown in public. We delete them %(days)d days after the last "
        "change.",
        days,
    )
    return Written(ours % {"days": days}, active_language())
