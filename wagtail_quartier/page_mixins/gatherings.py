"""Gatherings: whatever meets again and again, with its dates, sessions and resolutions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from django.db import models
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import path
from wagtail.fields import RichTextField
from wagtail.search import index

from wagtail_quartier.api.gatherings import GatheringBatch
from wagtail_quartier.conf import role_model
from wagtail_quartier.fields import LanguageTagsField, language_names
from wagtail_quartier.filters import directory as directories
from wagtail_quartier.filters import gatherings as gathering_filters
from wagtail_quartier.filters import query as queries
from wagtail_quartier.listings import (
    coming_weeks,
    contacts,
    gatherings,
    needs,
    office_hours,
    pictures,
    projects,
    resolutions,
    sectors,
    sessions,
)
from wagtail_quartier.page_mixins.base import QuartierPageMixin
from wagtail_quartier.page_mixins.calendars import CalendarMixin
from wagtail_quartier.page_mixins.gathering_rows import Moderator
from wagtail_quartier.page_mixins.project_rows import TargetGroupLink
from wagtail_quartier.page_mixins.rows import (
    ContactLink,
    GalleryImage,
    Link,
    OfficeHoursLink,
    OrganisationLink,
    QuarterLink,
)
from wagtail_quartier.snippets.places import Place

if TYPE_CHECKING:
    from wagtail_quartier.occurrence_index.reading import Scope

#: Pages of its own below the address of a gathering.
SESSIONS, RESOLUTIONS = "sessions", "resolutions"


class GatheringMixin(CalendarMixin, QuartierPageMixin):
    """A gathering; its dates are office hours, so there is one engine for all times.

    Its sessions are pages below it.
    """

    class Kind(models.TextChoices):
        """What sort of gathering it is."""

        CONFERENCE = "conference", _("neighbourhood conference")
        ROUND_TABLE = "table", _("round table")
        WORKING_GROUP = "group", _("working group")
        OPEN_CAFE = "cafe", _("open café")
        ACTIVITY_DAY = "activity", _("activity day")
        OTHER = "other", pgettext_lazy("kind of gathering", "meeting")

    quartier_template = "wagtail_quartier/pages/gathering.html"
    fact_relations = ("place",)
    picture_rows = ("gallery",)
    child_rows: ClassVar[dict[str, type[models.Model]]] = {
        "quarter_links": QuarterLink,
        "target_group_links": TargetGroupLink,
        "moderator_links": Moderator,
        "organisation_links": OrganisationLink,
        "contact_links": ContactLink,
        "office_hours_links": OfficeHoursLink,
        "gallery": GalleryImage,
        "links": Link,
    }

    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.CONFERENCE)
    purpose = RichTextField(
        _("purpose"), blank=True, help_text=_("What it is for, and what happens there.")
    )
    audience = models.CharField(
        _("for whom"),
        max_length=250,
        blank=True,
        help_text=_("In words, such as: everybody who lives or works here."),
    )
    place = models.ForeignKey(
        Place,
        verbose_name=_("place"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    languages = LanguageTagsField(_("languages spoken"))
    interpretation = models.CharField(
        _("interpretation"),
        max_length=250,
        blank=True,
        help_text=_("Such as: into Arabic at each meeting, into others if you call before."),
    )
    has_childcare = models.BooleanField(_("with childcare"), default=False)
    childcare = models.CharField(
        _("about the childcare"),
        max_length=250,
        blank=True,
        help_text=_("From which age, where, and whether one has to register."),
    )

    prose_fields: ClassVar[tuple[str, ...]] = (
        "purpose",
        "audience",
        "interpretation",
        "childcare",
    )
    quartier_search_fields = [
        *QuartierPageMixin.quartier_search_fields,
        index.SearchField("purpose"),
        index.SearchField("audience"),
        index.RelatedFields("place", [index.SearchField("name")]),
        index.FilterField("kind"),
        index.FilterField("place"),
    ]
    api_fields: ClassVar[list[APIField]] = [
        *QuartierPageMixin.api_fields,
        *(APIField(name) for name in prose_fields),
    ]
    api_batch = GatheringBatch

    class Meta:
        abstract = True

    @cached_property
    def quarters(self) -> list[Any]:
        """Its quarters in the active language: those chosen, or the one it stands below."""
        return gatherings.quarters_of(self.original)

    @property
    def language_names(self) -> list[str]:
        """Names of the languages spoken, in the active language."""
        return language_names(self.original.languages)

    @property
    def kind_label(self) -> str:
        """What sort of gathering it is, in the active language.

        In lists and on its own page the facts of the original are in the page already.
        """
        return str(self.get_kind_display())

    def get_calendar_scope(self) -> Scope:
        """Return the offers chosen for the gathering."""
        return office_hours.of_links(self.original)

    def get_calendar_name(self) -> str:
        """Return the title: a gathering is no office hours."""
        return self.title

    def get_cached_paths(self) -> list[str]:
        """Add the lists of all sessions and of all resolutions, and those of each state."""
        states = [
            f"/{RESOLUTIONS}/?state={word}" for word, _name in gathering_filters.state_words()
        ]
        return [*super().get_cached_paths(), f"/{SESSIONS}/", f"/{RESOLUTIONS}/", *states]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add dates, people, sessions and what was agreed."""
        with pictures.together():
            return self._gather(super().get_context(request, *args, **kwargs))

    def _gather(self, context: dict[str, Any]) -> dict[str, Any]:
        facts = self.original
        coming = coming_weeks.ComingWeeks(office_hours.of_links(facts))
        rows = resolutions.all_of(self)
        figures = resolutions.figures(rows)
        context.update(
            coming_weeks=coming,
            today=coming.week.today,
            next_days=gatherings.next_days(coming),
            quarters=self.quarters,
            target_groups=projects.target_groups_of(facts),
            moderators=contacts.of_page(self, "moderator_links"),
            contacts=contacts.of_page(self),
            sectors=sectors.taking_part(self),
            sessions=sessions.of_gathering(self),
            figures=figures,
            resolutions=resolutions.newest(rows) if figures else [],
            needs=needs.of_page(self),
            sessions_url=self._address(context.get("request"), SESSIONS),
            resolutions_url=self._address(context.get("request"), RESOLUTIONS),
        )
        return context

    def _address(self, request: HttpRequest | None, part: str) -> str:
        """The address of a list below the page; empty where it has none yet."""
        url = self.get_url(request) if self.pk and self.path else ""
        return f"{url}{self.reverse_subpage(part)}" if url else ""

    @path(f"{SESSIONS}/", name=SESSIONS)
    def serve_sessions(self, request: HttpRequest) -> HttpResponse:
        """Answer with all sessions, a page of them at a time."""
        return self._list(
            request,
            SESSIONS,
            gathering_filters.SessionFilter,
            lambda: sessions.all_of(self),
            sessions.cards,
        )

    @path(f"{RESOLUTIONS}/", name=RESOLUTIONS)
    def serve_resolutions(self, request: HttpRequest) -> HttpResponse:
        """Answer with all resolutions, or those in one state."""
        rows = resolutions.all_of(self)
        answer = self._list(
            request,
            RESOLUTIONS,
            gathering_filters.ResolutionFilter,
            lambda: rows,
            resolutions.entries,
        )
        answer.context_data["figures"] = resolutions.figures(rows)  # type: ignore[index]
        return answer

    def _list(
        self,
        request: HttpRequest,
        part: str,
        filterset_class: type[queries.QueryFilterSet],
        ask: Callable[[], QuerySet[Any]],
        make_cards: Callable[[Any], list[Any]],
    ) -> TemplateResponse:
        """Return a list below the page; a wrong question is answered with status 400.

        404 where the host does without sessions.
        """
        if role_model("session") is None:
            raise Http404
        query, problems = queries.readable_query(request)
        filterset = filterset_class(query, queryset=ask(), request=request)
        directory = directories.Directory(filterset, make_cards, problems)
        context = super().get_context(request)
        context.update(
            directory=directory,
            below_page=f"{part}/",
            quarters=self.quarters,
            address=f"{(self.get_full_url(request) or '').rstrip('/')}/{part}/",
        )
        status = 400 if directory.problems else 200
        template = f"wagtail_quartier/pages/gathering_{part}.html"
        return TemplateResponse(request, template, context, status=status)
