"""Places: where something happens, and what is accessible there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from wagtail_quartier.relations import page_model_string
from wagtail_quartier.snippets.base import Snippet

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


class Accessible(models.TextChoices):
    """An answer to "can I use it?"; not having looked is an answer of its own."""

    YES = "yes", _("yes")
    PARTLY = "partly", _("partly")
    NO = "no", _("no")
    UNCHECKED = "unchecked", _("not checked")


class Feature(NamedTuple):
    """One accessibility feature of a place, ready to be shown."""

    name: str
    label: str
    answer: str
    answer_label: str
    remark: str


def answer_field(label: StrOrPromise) -> models.CharField:
    """Return the choice for one feature."""
    return models.CharField(
        label, max_length=10, choices=Accessible.choices, default=Accessible.UNCHECKED
    )


def remark_field(label: StrOrPromise) -> models.CharField:
    """Return the remark for one feature."""
    return models.CharField(label, max_length=200, blank=True)


class Place(Snippet):
    """An address with coordinates and structured accessibility, the same in every language."""

    FEATURES = ("entrance", "lift", "toilet", "hearing_loop", "parking", "guide_dogs")

    name = models.CharField(_("name"), max_length=120)
    street = models.CharField(_("street and number"), max_length=120, blank=True)
    postcode = models.CharField(_("postcode"), max_length=12, blank=True)
    city = models.CharField(_("town"), max_length=80, blank=True)
    directions = models.CharField(
        _("how to find it"),
        max_length=250,
        blank=True,
        help_text=_("The nearest stop, the entrance in the courtyard, the bell to ring."),
    )
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=8,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_("Degrees north in WGS 84, such as 51.123456."),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("Degrees east in WGS 84, such as 12.123456."),
    )
    quarter = models.ForeignKey(
        page_model_string(),
        verbose_name=_("quarter"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("What happens here is shown on the page of this quarter."),
    )
    holiday_region = models.CharField(
        _("public holidays of"),
        max_length=20,
        blank=True,
        help_text=_("Only where they differ from those of the settings."),
    )
    entrance = answer_field(_("step-free entrance"))
    entrance_remark = remark_field(_("remark on the entrance"))
    lift = answer_field(_("lift"))
    lift_remark = remark_field(_("remark on the lift"))
    toilet = answer_field(_("accessible toilet"))
    toilet_remark = remark_field(_("remark on the toilet"))
    hearing_loop = answer_field(_("hearing loop"))
    hearing_loop_remark = remark_field(_("remark on the hearing loop"))
    parking = answer_field(_("accessible parking"))
    parking_remark = remark_field(_("remark on parking"))
    guide_dogs = answer_field(_("guide dogs welcome"))
    guide_dogs_remark = remark_field(_("remark on guide dogs"))

    preview_template = "wagtail_quartier/previews/place.html"
    search_fields = [
        index.SearchField("name"),
        index.SearchField("street"),
        index.SearchField("city"),
        index.AutocompleteField("name"),
        index.AutocompleteField("street"),
        index.FilterField("quarter"),
        index.FilterField("entrance"),
    ]

    class Meta:
        verbose_name = _("place")
        verbose_name_plural = _("places")
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name

    @property
    def address_lines(self) -> list[str]:
        """The postal address, a line each, without empty lines."""
        lines = [self.street, f"{self.postcode} {self.city}".strip()]
        return [line for line in lines if line]

    @property
    def address(self) -> str:
        """The postal address in one line."""
        return ", ".join(self.address_lines)

    @property
    def features(self) -> list[Feature]:
        """All accessibility features with answer and remark, in a fixed order."""
        return [
            Feature(
                name,
                str(getattr(self._meta.get_field(name), "verbose_name", name)),
                getattr(self, name),
                str(Accessible(getattr(self, name)).label),
                getattr(self, f"{name}_remark"),
            )
            for name in self.FEATURES
        ]

    @property
    def checked_features(self) -> list[Feature]:
        """The features somebody has looked at."""
        return [feature for feature in self.features if feature.answer != Accessible.UNCHECKED]

    @property
    def geo_uri(self) -> str:
        """The place as a ``geo:`` URI (RFC 5870), empty without coordinates."""
        if self.latitude is None or self.longitude is None:
            return ""
        return f"geo:{self.latitude},{self.longitude}"
