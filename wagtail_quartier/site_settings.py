"""What the people of the site decide for themselves, in the admin."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.settings.models import BaseGenericSetting

from wagtail_quartier.asked_together import Small
from wagtail_quartier.conf import quartier_settings
from wagtail_quartier.keeping import kept, survives
from wagtail_quartier.remembered import remembered
from wagtail_quartier.schedules import holidays


class Untranslated(models.TextChoices):
    """What lists do with a thing that has no version in the reader's language."""

    SHOWN = "shown", _("Show it in its original language, and say so")
    LEFT_OUT = "left-out", _("Leave it out")


class NeighbourhoodSettings(BaseGenericSetting):
    """Settings of neighbourhood work, one set for the whole installation.

    One set, and not one for each of several sites, because an offer belongs to no site:
    where sites lie in different states, their places say so.
    """

    holiday_region = models.CharField(
        _("public holidays of"),
        max_length=20,
        blank=True,
        help_text=_("Where a place does not say otherwise."),
    )
    confirm_after_days = models.PositiveSmallIntegerField(
        _("office hours are to be confirmed after so many days"),
        default=180,
        validators=[MinValueValidator(7), MaxValueValidator(1830)],
        help_text=_(
            "Office hours nobody has confirmed for longer are listed in a report, and the page "
            "says quietly that they may be out of date."
        ),
    )
    untranslated = models.CharField(
        _("what is not translated yet"),
        max_length=10,
        choices=Untranslated,
        default=Untranslated.SHOWN,
        help_text=_(
            "In lists, filters, timetables, calendars and feeds. The pages themselves stay, and "
            "say in which language they are written."
        ),
    )

    class Meta:
        verbose_name = _("neighbourhood work")

    def clean(self) -> None:
        """Refuse a region without a calendar of public holidays."""
        super().clean()
        check_region(self.holiday_region)


def check_region(region: str) -> None:
    """Raise ``ValidationError`` for the ``holiday_region`` field where the region is unknown."""
    try:
        holidays.public_holidays(*holidays.split_region(region), years=[2026])
    except holidays.UnknownRegion as error:
        message = _("There is no calendar of public holidays for this region.")
        raise ValidationError({"holiday_region": message}) from error


def neighbourhood_settings() -> NeighbourhoodSettings:
    """Return the settings, asked for again only where something may have changed.

    To be read only: whoever edits them loads their own.
    """
    return remembered("settings", lambda: kept("settings", _stored_settings, survives("project")))


#: In which column of a small question a field stands, in the order of the fields.
_COLUMNS = {
    "id": "number",
    "holiday_region": "text",
    "confirm_after_days": "other",
    "untranslated": "text_2",
}
STORED_SETTINGS = Small(
    "settings",
    lambda: [
        (
            NeighbourhoodSettings.base_queryset(),
            {column: name for name, column in _COLUMNS.items()},
        )
    ],
)


def _stored_settings() -> NeighbourhoodSettings:
    rows = STORED_SETTINGS.rows()
    if not rows:
        # Stores them.
        return NeighbourhoodSettings.load()
    first = min(rows, key=lambda row: row.number)
    values = [getattr(first, column) for column in _COLUMNS.values()]
    db = NeighbourhoodSettings.base_queryset().db
    return NeighbourhoodSettings.from_db(db, list(_COLUMNS), values)


def default_region() -> str:
    """Return the region whose public holidays apply where a place names none, such as DE-NW.

    Empty where there are no public holidays at all.
    """
    chosen = neighbourhood_settings().holiday_region
    if chosen or not quartier_settings.HOLIDAY_COUNTRY:
        return chosen
    country, region = quartier_settings.HOLIDAY_COUNTRY, quartier_settings.HOLIDAY_REGION
    return f"{country}-{region}" if region else country
