"""Projects: time-bound, funded, with goals, target groups, participants and results."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail.fields import RichTextField
from wagtail.search import index

from wagtail_quartier.api.projects import ProjectBatch
from wagtail_quartier.conf import role_model
from wagtail_quartier.filters import query as queries
from wagtail_quartier.listings import (
    awards,
    contacts,
    ideas,
    needs,
    office_hours,
    pictures,
    project_words,
    projects,
    quarters,
    record,
)
from wagtail_quartier.listings import status as statuses
from wagtail_quartier.page_mixins.base import QuartierPageMixin
from wagtail_quartier.page_mixins.calendars import CalendarMixin
from wagtail_quartier.page_mixins.project_feeds import ProjectFeedsMixin
from wagtail_quartier.page_mixins.project_rows import (
    AwardGrant,
    FieldOfActionLink,
    FundingLink,
    ParticipantFigure,
    PublicityEvidence,
    TargetGroupLink,
)
from wagtail_quartier.page_mixins.rows import (
    ContactLink,
    GalleryImage,
    Link,
    OfficeHoursLink,
    OrganisationLink,
    QuarterLink,
)
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.translations import in_active_language
from wagtail_quartier.when_used import ClassWhenUsed

if TYPE_CHECKING:
    from wagtail_quartier.occurrence_index.reading import Scope


class ProjectIndexMixin(ProjectFeedsMixin):
    """The directory of the projects."""

    quartier_template = "wagtail_quartier/pages/project_index.html"
    filterset_class = ClassWhenUsed("wagtail_quartier.filters.projects.ProjectFilter")
    directory_class = ClassWhenUsed("wagtail_quartier.filters.project_directory.ProjectDirectory")
    keeps_answers = True

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Begin with what the filter needs anyway: it brings the versions of this page along."""
        quarters.known()
        return super().get_context(request, *args, **kwargs)

    def get_entries(self) -> QuerySet[Any]:
        """Return every project anybody may see, each once."""
        return projects.visible()

    def get_entries_to_filter(self) -> Any:
        """Return the same; the directory knows so much of projects that it seldom asks."""
        return queries.Later(self.get_entries, model=role_model("project"))

    def get_cards(self, pages: Iterable[Any]) -> list[projects.ProjectCard]:
        """Return the cards of one page of results."""
        return projects.cards(pages)


class ProjectMixin(CalendarMixin, QuartierPageMixin):
    """A project as a funder wants it and a resident understands it."""

    quartier_template = "wagtail_quartier/pages/project.html"
    fact_relations = ("carrier",)
    picture_rows = ("gallery",)
    child_rows: ClassVar[dict[str, type[models.Model]]] = {
        "quarter_links": QuarterLink,
        "field_links": FieldOfActionLink,
        "target_group_links": TargetGroupLink,
        "participant_figures": ParticipantFigure,
        "partner_links": OrganisationLink,
        "contact_links": ContactLink,
        "office_hours_links": OfficeHoursLink,
        "funding_links": FundingLink,
        "evidence": PublicityEvidence,
        "award_grants": AwardGrant,
        "links": Link,
        "gallery": GalleryImage,
    }

    goals = RichTextField(
        _("goals"), blank=True, help_text=_("What is to be different afterwards?")
    )
    content = RichTextField(
        _("content"), blank=True, help_text=_("What happens, how often, with whom?")
    )
    results = RichTextField(_("results"), blank=True, help_text=_("What has come of it so far?"))
    referral = RichTextField(
        _("referral"),
        blank=True,
        help_text=_("Where people are referred to, such as debt or addiction counselling."),
    )
    volunteering = RichTextField(
        _("joining in"), blank=True, help_text=_("How people can help or take part.")
    )
    age_from = models.PositiveSmallIntegerField(_("age from"), null=True, blank=True)
    age_to = models.PositiveSmallIntegerField(_("age to"), null=True, blank=True)
    in_all_quarters = models.BooleanField(_("in all quarters"), default=False)
    start_date = models.DateField(_("start"), null=True, blank=True)
    end_date = models.DateField(
        _("end"), null=True, blank=True, help_text=_("Empty means: no end is planned.")
    )
    discontinued = models.BooleanField(
        _("discontinued"), default=False, help_text=_("Ended before its time.")
    )
    carrier = models.ForeignKey(
        Organisation,
        verbose_name=_("carrier"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    prose_fields: ClassVar[tuple[str, ...]] = (
        "goals",
        "content",
        "results",
        "referral",
        "volunteering",
    )
    quartier_search_fields = [
        *QuartierPageMixin.quartier_search_fields,
        index.SearchField("goals"),
        index.SearchField("content"),
        index.SearchField("results"),
        index.SearchField("search_text"),
        index.AutocompleteField("search_text"),
        index.RelatedFields("carrier", [index.SearchField("name")]),
        index.FilterField("start_date"),
        index.FilterField("end_date"),
        index.FilterField("discontinued"),
        index.FilterField("in_all_quarters"),
        index.FilterField("carrier"),
    ]
    api_fields: ClassVar[list[APIField]] = [
        *QuartierPageMixin.api_fields,
        *map(APIField, prose_fields),
    ]
    api_batch = ProjectBatch

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse an end before the start and an age range the wrong way round."""
        super().clean()
        errors = {}
        if self.start_date and self.end_date and self.end_date < self.start_date:
            errors["end_date"] = _("The end is before the start.")
        if self.age_from is not None and self.age_to is not None and self.age_to < self.age_from:
            errors["age_to"] = _("This is below the lower age.")
        if errors:
            raise ValidationError(errors)

    @classmethod
    def get_indexed_objects(cls) -> QuerySet[Any]:
        """Return all projects with the names they are found by, fetched together."""
        return super().get_indexed_objects().prefetch_related(*project_words.WITH_NAMES)

    @cached_property
    def search_text(self) -> str:
        """What the project is found by, in the plain letters searches compare."""
        return project_words.words_of(self)

    @cached_property
    def status(self) -> statuses.Status:
        """Where the project stands today, from the original's dates."""
        facts = self.original
        return statuses.status_on(None, facts.start_date, facts.end_date, facts.discontinued)

    @property
    def age_range(self) -> str:
        """For which ages, as a phrase; empty where everybody is meant."""
        facts = self.original
        low, high = facts.age_from, facts.age_to
        if low is not None and high is not None:
            return _("%(low)s to %(high)s years") % {"low": low, "high": high}
        if low is not None:
            return _("from %(low)s years") % {"low": low}
        if high is not None:
            return _("up to %(high)s years") % {"high": high}
        return ""

    def get_calendar_scope(self) -> Scope:
        """Return the offers chosen for the project."""
        return office_hours.of_links(self.original)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add everything related, in the active language and only what is public."""
        with pictures.together():
            return self._gather(super().get_context(request, *args, **kwargs))

    def _gather(self, context: dict[str, Any]) -> dict[str, Any]:
        facts = self.original
        fields = projects.fields_of(facts)
        week = office_hours.coming_week(office_hours.of_links(facts))
        context.update(
            quarters=in_active_language(projects.quarters_of(facts)),
            fields_of_action=in_active_language(fields),
            target_groups=projects.target_groups_of(facts),
            participants=record.participants(facts),
            partners=record.partners(self),
            funding=record.funding(facts),
            evidence=record.public_evidence(self),
            grants=awards.cards_of_project(self),
            contacts=contacts.of_page(self),
            needs=needs.of_page(self),
            beginning=ideas.behind(self),
            today=week.today,
            timetable=week,
            directory=projects.index_page(self),
            related=projects.plain_cards(projects.related(facts, fields)[:3]),
        )
        return context
