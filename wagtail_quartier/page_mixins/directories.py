"""Index pages with a filter: the same page, whatever the query, and never a lie."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail.fields import RichTextField
from wagtail.search import index

from wagtail_quartier.filters import directory as directories
from wagtail_quartier.filters import kept_answers
from wagtail_quartier.filters import query as queries
from wagtail_quartier.listings import pictures
from wagtail_quartier.page_mixins.base import QuartierPageMixin
from wagtail_quartier.when_used import ClassWhenUsed


class QueryMixin(QuartierPageMixin):
    """A page whose address may carry a query; a wrong one is answered, with status 400.

    Subclasses put an object with ``problems`` into the context under ``query_name``.
    """

    query_name: ClassVar[str] = "query"

    introduction = RichTextField(_("introduction"), blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("introduction",)
    quartier_search_fields = [
        *QuartierPageMixin.quartier_search_fields,
        index.SearchField("introduction"),
    ]
    api_fields: ClassVar[list[APIField]] = [
        *QuartierPageMixin.api_fields,
        APIField("introduction"),
    ]

    class Meta:
        abstract = True

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Answer with status 400 where the query was wrong; the page says what was."""
        response = super().serve(request, *args, **kwargs)
        context = getattr(response, "context_data", None) or {}
        answer = context.get("kept_answer")
        if answer is not None and answer.is_known:
            # Only what was understood is kept.
            return response
        query = context.get(self.query_name)
        if query is not None and query.problems:
            response.status_code = 400
        return response


class DirectoryMixin(QueryMixin):
    """An index page that lists, filters and paginates.

    Subclasses name a ``filterset_class`` and say what is listed and how a page of it
    becomes cards.
    """

    query_name = "directory"
    filterset_class: ClassVar[type[queries.QueryFilterSet]]
    directory_class: ClassVar[Any] = ClassWhenUsed("wagtail_quartier.filters.directory.Directory")
    #: Whether an answer stays true until something public changes: nothing in it tells the time.
    keeps_answers: ClassVar[bool] = False

    class Meta:
        abstract = True

    def get_entries(self) -> QuerySet[Any]:
        """Return everything that can be listed."""
        raise NotImplementedError

    def get_entries_to_filter(self) -> Any:
        """Return what the filter begins with."""
        return self.get_entries()

    def get_cards(self, pages: Iterable[Any]) -> list[Any]:
        """Return the cards of one page of results."""
        raise NotImplementedError

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add ``directory``: filter form, chips, problems and a page of cards.

        Where the question has been answered before, ``kept_answer`` holds what was drawn, and
        ``directory`` is made only if a template asks for it all the same.
        """
        query, problems = queries.readable_query(request)
        answer = self._kept_answer(request, query, problems)

        def make_directory() -> directories.Directory:
            entries = self.get_entries_to_filter()
            filterset = self.filterset_class(query, queryset=entries, request=request)
            return self.directory_class(filterset, self.get_cards, problems)

        with pictures.together():
            context = super().get_context(request, *args, **kwargs)
            context["kept_answer"] = answer
            if answer is not None and answer.is_known:
                # The links to other languages ask for no more than what was kept.
                known: Any = queries.Later(
                    make_directory, query_for_languages=answer.values["query_for_languages"]
                )
                context.update(directory=known, cards=SimpleLazyObject(lambda: known.cards))
                return context
            directory = make_directory()
            if answer is not None and not directory.problems:
                answer.values["query_for_languages"] = directory.query_for_languages
            # The cards are made here, so that their pictures come with the page's own.
            context.update(directory=directory, cards=directory.cards)
        return context

    def _kept_answer(
        self, request: HttpRequest, query: QueryDict, problems: list[str]
    ) -> kept_answers.KeptAnswer | None:
        if problems or not self.keeps_answers:
            return None
        return kept_answers.kept_answer(
            request, self, query, {*self.filterset_class.base_filters, "page"}
        )
