"""The ideas of residents: a list, one of them, and the form to leave another."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.db import models
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.cache import add_never_cache_headers, patch_cache_control
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import path, re_path

from wagtail_quartier.api.places import ContactsBatch
from wagtail_quartier.filters import query as queries
from wagtail_quartier.ideas import pictures as sent_pictures
from wagtail_quartier.ideas.addresses import FORM, is_reachable
from wagtail_quartier.ideas.references import PATTERN
from wagtail_quartier.ideas.states import State
from wagtail_quartier.ideas.table import Idea, IdeaPicture, ideas_of
from wagtail_quartier.listings import contacts, ideas, pictures
from wagtail_quartier.page_mixins.directories import DirectoryMixin
from wagtail_quartier.page_mixins.idea_forms import IdeaFormMixin
from wagtail_quartier.page_mixins.rows import ContactLink
from wagtail_quartier.when_used import ClassWhenUsed

#: So many ideas are forgotten one by one when the page itself is changed.
MOST_CACHED = 500


class IdeasPageMixin(IdeaFormMixin):
    """Ideas everybody may read, each with its answer and what became of it.

    Whoever may publish the page looks after its ideas; a page below a quarter is the quarter's.
    """

    quartier_template = "wagtail_quartier/pages/ideas.html"
    filterset_class = ClassWhenUsed("wagtail_quartier.filters.ideas.IdeasFilter")
    api_batch = ContactsBatch
    child_rows: ClassVar[dict[str, type[models.Model]]] = {"contact_links": ContactLink}
    #: Its own fields are facts.
    prose_fields: ClassVar[tuple[str, ...]] = ()

    is_open = models.BooleanField(
        _("ideas can be left"),
        default=True,
        help_text=_("Without the tick the form is closed, and the ideas stay to be read."),
    )
    notification_address = models.EmailField(
        _("tell this address of new ideas"),
        blank=True,
        help_text=_("The e-mail names no words and no names, only the way to the idea."),
    )

    class Meta:
        abstract = True

    def get_entries(self) -> QuerySet[Any]:
        """Return the ideas everybody may read."""
        return ideas.public_ideas(self)

    def get_cards(self, pages: Iterable[Any]) -> list[Any]:
        """Return the cards of one page of results."""
        return ideas.cards(pages, self.idea_address)

    def get_cached_paths(self) -> list[str]:
        """Add the public ideas below the page, which show its contacts as well."""
        references = ideas_of(self).public().values_list("reference", flat=True)[:MOST_CACHED]
        return [*super().get_cached_paths(), *(f"/idea/{reference}/" for reference in references)]

    def idea_address(self, part: str, idea: Idea) -> str:
        """Return the address of a part of the page: an idea, its picture, its state."""
        return f"{self._base_url}{self.reverse_subpage(part, args=[idea.reference])}"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the contacts, and the address of the form where ideas can be left."""
        self._base_url = self._address(request)
        with pictures.together():
            context = super().get_context(request, *args, **kwargs)
            context.update(self._surroundings())
        return context

    def _surroundings(self) -> dict[str, Any]:
        takes_ideas = self.original.is_open and is_reachable()
        return {
            "form_url": f"{self._base_url}{FORM}/" if takes_ideas else "",
            "contacts": contacts.of_page(self),
        }

    def _address(self, request: HttpRequest) -> str:
        return f"{(self.get_url(request) or '').rstrip('/')}/"

    def _show(self, request: HttpRequest, template: str, **words: Any) -> TemplateResponse:
        """Answer with another page than the list, which asks nothing about the list."""
        self._base_url = self._address(request)
        with pictures.together():
            context = super(DirectoryMixin, self).get_context(request)
            context.update(self._surroundings(), **words)
        return TemplateResponse(request, f"wagtail_quartier/pages/{template}.html", context)

    def _idea(self, rows: QuerySet[Idea], reference: str) -> Idea:
        idea = rows.filter(reference=reference).first()
        if idea is None:
            raise Http404
        return idea

    @path("")
    def index_route(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the list; a guiding question leads on to the form that begins with it."""
        query, _problems = queries.readable_query(request)
        if "question" in query and self.original.is_open and is_reachable():
            question = urlencode({"question": query["question"]})
            return HttpResponseRedirect(f"{self._address(request)}{FORM}/?{question}")
        response: HttpResponse = super().index_route(request, *args, **kwargs)
        return response

    @re_path(rf"^idea/({PATTERN})/$", name="idea")
    def serve_idea(self, request: HttpRequest, reference: str) -> HttpResponse:
        """Show one idea; a duplicate leads to the idea it was put with."""
        idea = (
            ideas.with_counts(ideas_of(self).defer(*ideas.PERSONAL))
            .filter(reference=reference)
            .select_related("duplicate_of")
            .first()
        )
        if idea is not None and idea.duplicate_of is not None and idea.duplicate_of.is_public:
            self._base_url = self._address(request)
            return HttpResponseRedirect(self.idea_address("idea", idea.duplicate_of))
        if idea is None or not idea.is_public:
            raise Http404
        self._base_url = self._address(request)
        card = ideas.cards([idea], self.idea_address)[0]
        return self._show(
            request,
            "idea",
            card=card,
            idea=idea,
            picture=IdeaPicture.objects.defer("data").filter(idea=idea).first()
            if card.picture_url
            else None,
            steps=ideas.steps(idea),
        )

    @re_path(rf"^sent/({PATTERN})/$", name="idea_sent")
    def serve_sent(self, request: HttpRequest, reference: str) -> HttpResponse:
        """Show whoever knows the reference what has become of an idea, and no word of it."""
        rows = ideas_of(self).defer(*ideas.PERSONAL).select_related("duplicate_of")
        sent = self._idea(rows, reference)
        idea = sent.duplicate_of or sent
        self._base_url = self._address(request)
        response = self._show(
            request,
            "idea_sent",
            reference=sent.reference,
            idea=idea,
            is_merged=idea is not sent,
            # While an idea is being looked at, its answer may be half a sentence.
            shows_answer=idea.is_public or idea.state == State.DECLINED,
            idea_url=self.idea_address("idea", idea) if idea.is_public else "",
            steps=ideas.steps(idea),
        )
        add_never_cache_headers(response)
        return response

    @re_path(rf"^picture/({PATTERN})/$", name="idea_picture")
    def serve_picture(self, request: HttpRequest, reference: str) -> HttpResponse:
        """Answer with the picture of an idea, where a moderator shows it to everybody."""
        idea = self._idea(ideas_of(self).public().filter(shows_picture=True), reference)
        picture = IdeaPicture.objects.filter(idea=idea).first()
        if picture is None:
            raise Http404
        response = HttpResponse(bytes(picture.data), content_type=sent_pictures.CONTENT_TYPE)
        response["X-Content-Type-Options"] = "nosniff"
        # A picture can be taken back, so it is kept for minutes only.
        patch_cache_control(response, public=True, max_age=300)
        return response

    @path(f"{FORM}/", name="idea_form")
    def serve_form(self, request: HttpRequest) -> HttpResponse:
        """Show the form, or take what was sent with it."""
        if not (self.original.is_open and is_reachable()):
            raise Http404
        self._base_url = self._address(request)
        response = self._answer_form(request)
        add_never_cache_headers(response)
        return response
