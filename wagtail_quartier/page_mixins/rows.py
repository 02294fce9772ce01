"""Child rows of pages: declared once as abstract rows, made concrete for each page type.

A page mixin lists its rows in ``child_rows``; the class decorator :func:`with_rows` on a
concrete page makes one table of each. A host that builds a page type from a mixin uses
the same decorator and gets the same relations under the same names.
"""

from __future__ import annotations

import sys
from typing import Any, ClassVar, Self, TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.images import get_image_model_string
from wagtail.models import Orderable, TranslatableMixin

from wagtail_quartier.ideas.successors import to_successor
from wagtail_quartier.ideas.table import Idea
from wagtail_quartier.picks import PicksOriginals
from wagtail_quartier.relations import DraftSurvivesDeletion, page_model_string
from wagtail_quartier.snippets.people import Contact, Organisation
from wagtail_quartier.translated_fields import TranslatedFields

P = TypeVar("P", bound=type[models.Model])


def with_rows(page_model: P) -> P:
    """Make the rows a page type inherits concrete; returns the page type itself.

    The row ``QuarterLink`` of ``ProjectPage`` becomes the model
    ``ProjectPageQuarterLink`` in the module of the page, reached from it by the name in
    ``child_rows``. A relation the page type has already under that name is left alone.
    """
    module = sys.modules[page_model.__module__]
    for related_name, row in page_model.child_rows.items():  # type: ignore[attr-defined]
        if hasattr(page_model, related_name):
            continue
        name = f"{page_model.__name__}{row.__name__}"
        attributes = {
            "__module__": page_model.__module__,
            "__doc__": row.__doc__,
            "page": ParentalKey(page_model, on_delete=models.CASCADE, related_name=related_name),
        }
        setattr(module, name, type(row)(name, (row,), attributes))
    return page_model


class RowOfPage(DraftSurvivesDeletion, Orderable):
    """A row that remembers whose it was when it was read."""

    class Meta(Orderable.Meta):
        abstract = True

    @classmethod
    def from_db(cls, *args: Any, **kwargs: Any) -> Self:
        """Make a row of what was read; when it is given to another page, both have changed."""
        # Django 6.1 hands over more than its forerunners.
        row = super().from_db(*args, **kwargs)
        row.__dict__["quartier_page_before"] = row.__dict__.get("page_id")
        return row


class FactRow(PicksOriginals, RowOfPage):
    """A row of facts, the same in every language and read from the original page."""

    class Meta(Orderable.Meta):
        abstract = True


class ProseRow(PicksOriginals, TranslatedFields, TranslatableMixin, RowOfPage):
    """A row with words in it, translated with its page."""

    class Meta(TranslatableMixin.Meta):
        abstract = True
        ordering = ["sort_order"]


class QuarterLink(FactRow):
    """A quarter something belongs to."""

    quarter = models.ForeignKey(
        page_model_string(),
        verbose_name=_("quarter"),
        on_delete=models.PROTECT,
        related_name="+",
    )

    class Meta(FactRow.Meta):
        abstract = True
        verbose_name = _("quarter")
        verbose_name_plural = _("quarters")


class ContactLink(ProseRow):
    """Somebody to talk to, and what for."""

    contact = models.ForeignKey(
        Contact, verbose_name=_("contact"), on_delete=models.PROTECT, related_name="+"
    )
    responsibility = models.CharField(
        _("responsibility"),
        max_length=160,
        blank=True,
        help_text=_("What people can ask this person here, such as: rooms and keys."),
    )

    prose_fields: ClassVar[tuple[str, ...]] = ("responsibility",)

    class Meta(ProseRow.Meta):
        abstract = True
        verbose_name = _("contact")
        verbose_name_plural = _("contacts")


class OrganisationLink(ProseRow):
    """An organisation that joins in, and its role."""

    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    role = models.CharField(
        _("role"),
        max_length=160,
        blank=True,
        help_text=_("What it contributes, such as: lends tools."),
    )

    prose_fields: ClassVar[tuple[str, ...]] = ("role",)

    class Meta(ProseRow.Meta):
        abstract = True
        verbose_name = _("partner")
        verbose_name_plural = _("partners")


class OfficeHoursLink(FactRow):
    """Office hours shown on a page."""

    office_hours = models.ForeignKey(
        "wagtail_quartier.OfficeHours",
        verbose_name=_("office hours"),
        on_delete=models.PROTECT,
        related_name="+",
    )

    class Meta(FactRow.Meta):
        abstract = True
        verbose_name = _("office hours")
        verbose_name_plural = _("office hours")


class Link(ProseRow):
    """A link to somewhere else."""

    title = models.CharField(_("title"), max_length=160)
    url = models.URLField(_("address"))

    prose_fields: ClassVar[tuple[str, ...]] = ("title",)

    class Meta(ProseRow.Meta):
        abstract = True
        verbose_name = _("link")
        verbose_name_plural = _("links")


class GalleryImage(ProseRow):
    """A picture with what has to stand beside it."""

    image = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    alt_text = models.CharField(_("description for people who cannot see it"), max_length=250)
    caption = models.CharField(_("caption"), max_length=250, blank=True)
    credit = models.CharField(_("credit"), max_length=120, blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("alt_text", "caption")

    class Meta(ProseRow.Meta):
        abstract = True
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")


class Statement(ProseRow):
    """One sentence of a list, how one knows, and what answers it."""

    text = models.CharField(_("text"), max_length=400)
    evidence = models.CharField(
        _("evidence"),
        max_length=300,
        blank=True,
        help_text=_("How you know, such as: survey of 2024, 312 answers."),
    )
    evidence_url = models.URLField(_("where to read the evidence"), blank=True)
    answer_page = models.ForeignKey(
        page_model_string(),
        verbose_name=_("answered by the page"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("The project or any other page that has come of it."),
    )
    # The key a resolution has in every language: its table is the host's, who may have none.
    answer_resolution = models.UUIDField(
        _("answered by the resolution"),
        null=True,
        blank=True,
        help_text=_(
            "What a session has agreed on. Shown with its state, where everybody may read it."
        ),
    )
    # A key of the database's own, as ideas are one table of ours: when a person is erased, no row
    # refers to the idea any more, and a revision keeps a number that leads nowhere, where its
    # reference would still be known to whoever has got an e-mail with it.
    answer_idea = models.ForeignKey(
        Idea,
        verbose_name=_("answered by the idea"),
        on_delete=to_successor,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("What somebody has proposed. Shown with its state, as long as it is public."),
    )
    answer_url = models.URLField(
        _("answered elsewhere"),
        blank=True,
        help_text=_("Such as the resolution of the council."),
    )

    prose_fields: ClassVar[tuple[str, ...]] = ("text", "evidence")

    class Meta(ProseRow.Meta):
        abstract = True

    def __str__(self) -> str:
        return self.text
