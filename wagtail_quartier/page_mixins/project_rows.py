"""The child rows only projects have.

For whom, how many, who paid; publicity evidence, and award grants.
"""

from __future__ import annotations

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents import get_document_model_string
from wagtail.images import get_image_model_string

from wagtail_quartier.page_mixins.rows import FactRow, ProseRow
from wagtail_quartier.relations import page_model_string
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.vocabulary import TargetGroup


def year_field() -> models.PositiveSmallIntegerField:
    """Return a field for a calendar year of our time."""
    return models.PositiveSmallIntegerField(
        _("year"), validators=[MinValueValidator(1900), MaxValueValidator(2199)]
    )


class FieldOfActionLink(FactRow):
    """A field of action a project belongs to."""

    field = models.ForeignKey(
        page_model_string(),
        verbose_name=_("field of action"),
        on_delete=models.PROTECT,
        related_name="+",
    )

    class Meta(FactRow.Meta):
        abstract = True
        verbose_name = _("field of action")
        verbose_name_plural = _("fields of action")


class TargetGroupLink(FactRow):
    """A target group of a project."""

    target_group = models.ForeignKey(
        TargetGroup,
        verbose_name=_("target group"),
        on_delete=models.PROTECT,
        related_name="+",
    )

    class Meta(FactRow.Meta):
        abstract = True
        verbose_name = _("target group")
        verbose_name_plural = _("target groups")


class ParticipantFigure(FactRow):
    """How many people were planned for and reached in one year."""

    year = year_field()
    planned = models.PositiveIntegerField(_("planned"), null=True, blank=True)
    reached = models.PositiveIntegerField(_("reached"), null=True, blank=True)

    class Meta(FactRow.Meta):
        abstract = True
        verbose_name = _("participants in a year")
        verbose_name_plural = _("participants by year")


class FundingLink(FactRow):
    """A programme that pays, with its reference number and period."""

    programme = models.ForeignKey(
        FundingProgramme,
        verbose_name=_("funding programme"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    reference_number = models.CharField(_("reference number"), max_length=60, blank=True)
    funded_from = models.DateField(_("funded from"), null=True, blank=True)
    funded_until = models.DateField(_("funded until"), null=True, blank=True)

    class Meta(FactRow.Meta):
        abstract = True
        verbose_name = _("funding")
        verbose_name_plural = _("funding")

    def clean(self) -> None:
        """Refuse a period that ends before it begins."""
        super().clean()
        if self.funded_from and self.funded_until and self.funded_until < self.funded_from:
            raise ValidationError({"funded_until": _("This is before the beginning.")})


class PublicityEvidence(ProseRow):
    """Proof that the funding was made public."""

    class Kind(models.TextChoices):
        """What sort of proof."""

        ARTICLE = "article", _("article")
        POSTER = "poster", _("poster")
        PHOTO = "photo", _("photo")
        POST = "post", _("post")
        OTHER = "other", _("other")

    title = models.CharField(_("title"), max_length=160)
    kind = models.CharField(_("kind"), max_length=10, choices=Kind.choices, default=Kind.ARTICLE)
    date = models.DateField(_("date"), null=True, blank=True)
    url = models.URLField(_("address"), blank=True)
    document = models.ForeignKey(
        get_document_model_string(),
        verbose_name=_("document"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    image = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    is_public = models.BooleanField(
        _("show on the page"),
        default=False,
        help_text=_("Otherwise it is kept for the funder only."),
    )

    prose_fields: ClassVar[tuple[str, ...]] = ("title",)

    class Meta(ProseRow.Meta):
        abstract = True
        verbose_name = _("publicity evidence")
        verbose_name_plural = _("publicity evidence")


class AwardGrant(ProseRow):
    """An award a project received in one year; distinction and jury's words are translated."""

    award = models.ForeignKey(
        Award, verbose_name=_("award"), on_delete=models.PROTECT, related_name="+"
    )
    year = year_field()
    distinction = models.CharField(
        _("distinction"), max_length=120, blank=True, help_text=_("Such as: first prize.")
    )
    jury_words = models.TextField(_("the jury's words"), blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("distinction", "jury_words")

    class Meta(ProseRow.Meta):
        abstract = True
        verbose_name = _("award")
        verbose_name_plural = _("awards")
