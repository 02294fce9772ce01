"""Closures: days on which there are no office hours."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from wagtail_quartier.picks import PicksOriginals
from wagtail_quartier.schedules.words import in_one_direction
from wagtail_quartier.snippets.base import Snippet
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.snippets.places import Place


class Closure(PicksOriginals, Snippet):
    """No office hours between two dates: everywhere, at one place, or of one offer."""

    first_day = models.DateField(_("first day"))
    last_day = models.DateField(_("last day"))
    reason = models.CharField(_("reason"), max_length=120, help_text=_("Shown to everybody."))
    place = models.ForeignKey(
        Place,
        verbose_name=_("only at this place"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="closures",
    )
    office_hours = models.ForeignKey(
        OfficeHours,
        verbose_name=_("only this offer"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="closures",
    )

    preview_template = "wagtail_quartier/previews/closure.html"
    search_fields = [
        index.SearchField("reason"),
        index.AutocompleteField("reason"),
        index.FilterField("first_day"),
        index.FilterField("place"),
    ]

    class Meta:
        verbose_name = _("closure")
        verbose_name_plural = _("closures")
        ordering = ["first_day"]

    def __str__(self) -> str:
        return in_one_direction(
            f"{self.reason} ({self.first_day:%Y-%m-%d} – {self.last_day:%Y-%m-%d})"
        )

    def clean(self) -> None:
        """Refuse a closure that ends before it begins, and one about two things at once."""
        super().clean()
        errors = {}
        if self.first_day and self.last_day and self.last_day < self.first_day:
            errors["last_day"] = _("This is before the first day.")
        if self.place_id is not None and self.office_hours_id is not None:
            errors["office_hours"] = _("Choose either a place or an offer, not both.")
        if errors:
            raise ValidationError(errors)
