"""What is needed, or offered, in the neighbourhood: people, rooms and things."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.models import TranslatableMixin
from wagtail.search import index

from wagtail_quartier.fields import LanguageTagsField, language_names
from wagtail_quartier.picks import PicksOriginals
from wagtail_quartier.relations import page_model_string
from wagtail_quartier.snippets.base import Snippet
from wagtail_quartier.snippets.people import Contact
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translated_fields import TranslatedFields
from wagtail_quartier.translations import original_of

#: So long something is shown where nobody says otherwise.
USUAL_TIME = dt.timedelta(days=90)


def usual_end() -> dt.date:
    """Return the last day a new entry is shown, a local day three months from now."""
    return timezone.localdate() + USUAL_TIME


class Need(PicksOriginals, TranslatedFields, Snippet, TranslatableMixin):
    """A slip on the notice board: somebody is wanted, or offers something.

    The words are translated; all else is a fact of the original. It comes down by itself after
    its last day.
    """

    class Direction(models.TextChoices):
        """Whether something is looked for or given."""

        WANTED = "wanted", _("wanted")
        OFFERED = "offered", _("offered")

    class Subject(models.TextChoices):
        """What it is about."""

        PEOPLE = "people", _("people who help")
        ROOM = "room", _("rooms")
        THING = "thing", _("things")

    title = models.CharField(
        _("title"),
        max_length=120,
        help_text=_("What it is about in a few words, such as: reading aloud on Wednesdays."),
    )
    description = models.TextField(_("description"), max_length=600, blank=True)
    time_needed = models.CharField(
        _("time"),
        max_length=160,
        blank=True,
        help_text=_("How often and how long, such as: two hours a week."),
    )
    skills = models.CharField(
        _("what one should be able to do"),
        max_length=200,
        blank=True,
        help_text=_("Empty means: nothing in particular."),
    )
    direction = models.CharField(
        _("wanted or offered"),
        max_length=10,
        choices=Direction.choices,
        default=Direction.WANTED,
    )
    subject = models.CharField(
        _("what"), max_length=10, choices=Subject.choices, default=Subject.PEOPLE
    )
    languages = LanguageTagsField(_("languages that help"))
    page = models.ForeignKey(
        page_model_string(),
        verbose_name=_("belongs to"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_(
            "A centre, a project, a quarter or any other page. It is shown there, and in the "
            "quarter of that page."
        ),
    )
    place = models.ForeignKey(
        Place,
        verbose_name=_("place"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    contact = models.ForeignKey(
        Contact,
        verbose_name=_("contact"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    until = models.DateField(
        _("shown until"),
        default=usual_end,
        db_index=True,
        help_text=_("The last day. After it the entry disappears everywhere by itself."),
    )

    prose_fields: ClassVar[tuple[str, ...]] = ("title", "description", "time_needed", "skills")
    preview_template = "wagtail_quartier/previews/need.html"
    search_fields = [
        index.SearchField("title"),
        index.SearchField("description"),
        index.AutocompleteField("title"),
        index.FilterField("direction"),
        index.FilterField("subject"),
        index.FilterField("until"),
        index.FilterField("locale"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("request or offer")
        verbose_name_plural = _("requests and offers")
        ordering = ["until", "title"]

    def __str__(self) -> str:
        return self.title

    @cached_property
    def original(self) -> Need:
        """The original, whose facts count for every language."""
        return original_of(self)

    @property
    def language_names(self) -> list[str]:
        """Names of the languages that help, in the active language."""
        return language_names(self.languages)
