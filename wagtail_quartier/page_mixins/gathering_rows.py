"""The child rows of gatherings and their sessions: moderators, attendance, resolutions."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.listings.resolution_states import ResolutionState
from wagtail_quartier.listings.sector_names import ATTENDING
from wagtail_quartier.page_mixins.rows import ContactLink, FactRow, ProseRow
from wagtail_quartier.snippets.people import Organisation


class Moderator(ContactLink):
    """Somebody who moderates a gathering."""

    class Meta(ContactLink.Meta):
        abstract = True
        verbose_name = _("moderator")
        verbose_name_plural = _("moderators")


class Attendance(FactRow):
    """How many people of one sector came to a session."""

    sector = models.CharField(_("sector"), max_length=20, choices=ATTENDING)
    number = models.PositiveIntegerField(_("people"))

    class Meta(FactRow.Meta):
        abstract = True
        verbose_name = pgettext_lazy("how many came", "attendance")
        verbose_name_plural = pgettext_lazy("how many came", "attendance")


class Resolution(ProseRow):
    """What a session agreed on, who sees to it, until when, and what has become of it."""

    text = models.TextField(
        _("text"), max_length=600, help_text=_("What was agreed, in one or two sentences.")
    )
    state = models.CharField(
        pgettext_lazy("of a resolution", "state"),
        max_length=10,
        choices=ResolutionState.choices,
        default=ResolutionState.OPEN,
    )
    responsible = models.ForeignKey(
        Organisation,
        verbose_name=_("responsible"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    due_date = models.DateField(
        _("due"),
        null=True,
        blank=True,
        help_text=_("The last day in time. After it the page says that it is overdue."),
    )
    outcome = models.TextField(
        _("what has come of it"),
        max_length=400,
        blank=True,
        help_text=_("Also why something was dropped. Everybody can read it."),
    )

    prose_fields: ClassVar[tuple[str, ...]] = ("text", "outcome")

    class Meta(ProseRow.Meta):
        abstract = True
        verbose_name = _("resolution")
        verbose_name_plural = _("resolutions")

    def __str__(self) -> str:
        return self.text
