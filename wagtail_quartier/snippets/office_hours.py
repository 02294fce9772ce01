"""Office hours: an offer, its slots, a change of a single date, and closures."""

from __future__ import annotations

import uuid
from contextvars import ContextVar
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.dispatch import Signal
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.models import DraftStateMixin, Orderable, TranslatableMixin, WorkflowMixin
from wagtail.search import index

from wagtail_quartier.fields import LanguageTagsField, language_names
from wagtail_quartier.picks import PicksOriginals
from wagtail_quartier.recurrence_field import LocalRecurrenceField
from wagtail_quartier.relations import DraftSurvivesDeletion
from wagtail_quartier.schedules import sentences
from wagtail_quartier.snippets.base import Snippet
from wagtail_quartier.snippets.people import Contact, Organisation
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.snippets.vocabulary import Topic
from wagtail_quartier.translated_fields import TranslatedFields
from wagtail_quartier.translations import original_of

#: Sent when office hours have been saved with their slots and changes; still in the
#: transaction that saved them. Receivers get ``instance``.
office_hours_saved = Signal()
_being_saved: ContextVar[bool] = ContextVar("quartier_being_saved", default=False)


def are_being_saved() -> bool:
    """Tell whether office hours are being saved, so that their rows need no care of their own."""
    return _being_saved.get()


class OfficeHours(TranslatedFields, WorkflowMixin, DraftStateMixin, Snippet, TranslatableMixin):
    """When somebody is there to talk to.

    The words are translated; slots and changes are facts and always read from the
    original, whatever a translation's own rows say.
    """

    class Kind(models.TextChoices):
        """What sort of time it is."""

        OPENING_HOURS = "opening", _("opening hours")
        OFFICE_HOURS = "office", _("office hours")
        COUNSELLING = "counselling", _("counselling")
        OPEN_MEETING = "meeting", _("open meeting")

    title = models.CharField(_("title"), max_length=120)
    note = models.TextField(
        _("note"),
        blank=True,
        max_length=400,
        help_text=_("What people get here, in one or two sentences."),
    )
    kind = models.CharField(
        _("kind"), max_length=20, choices=Kind.choices, default=Kind.OFFICE_HOURS
    )
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("offered by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="office_hours",
    )
    languages = LanguageTagsField(_("languages spoken"))
    by_appointment = models.BooleanField(
        _("by appointment only"),
        default=False,
        help_text=_("People have to call or write first. This is not the same as closed."),
    )
    cost = models.CharField(
        _("cost"), max_length=120, blank=True, help_text=_("Empty means free of charge.")
    )
    registration = models.CharField(_("how to register"), max_length=250, blank=True)
    last_confirmed_on = models.DateField(
        _("last confirmed on"),
        null=True,
        blank=True,
        help_text=_("The day somebody last made sure that all of this is right."),
    )

    last_confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("last confirmed by"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )

    prose_fields: ClassVar[tuple[str, ...]] = ("title", "note", "cost", "registration")
    own_fields: ClassVar[tuple[str, ...]] = ("first_published_at",)
    preview_template = "wagtail_quartier/previews/office_hours.html"
    search_fields = [
        index.SearchField("title"),
        index.SearchField("note"),
        index.AutocompleteField("title"),
        index.FilterField("kind"),
        index.FilterField("by_appointment"),
        index.FilterField("live"),
        index.FilterField("locale"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("office hours")
        verbose_name_plural = _("office hours")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save with slots and changes in one transaction, and say so when all is done."""
        with transaction.atomic():
            token = _being_saved.set(True)
            try:
                super().save(*args, **kwargs)
            finally:
                _being_saved.reset(token)
            office_hours_saved.send(type(self), instance=self)

    @cached_property
    def original(self) -> OfficeHours:
        """The original, whose slots and changes count for every language."""
        return original_of(self)

    @property
    def language_names(self) -> list[str]:
        """Names of the languages spoken, in the active language."""
        return language_names(self.languages)

    @property
    def topics(self) -> list[Topic]:
        """The topics in their order."""
        return [link.topic for link in self.topic_links.all()]


class OfferRow(DraftSurvivesDeletion, Orderable):
    """A row of office hours; saved in one transaction with what follows from it."""

    class Meta(Orderable.Meta):
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save in a transaction."""
        with transaction.atomic():
            super().save(*args, **kwargs)


class Slot(OfferRow):
    """One recurring rule with start and end time at one place.

    ``key`` stays when a publication gives the row another primary key; whatever refers
    to a slot from outside refers to the key.
    """

    office_hours = ParentalKey(OfficeHours, on_delete=models.CASCADE, related_name="slots")
    key = models.UUIDField(default=uuid.uuid4, editable=False, db_index=True)
    recurrence = LocalRecurrenceField(_("when"))
    start_time = models.TimeField(_("from"))
    end_time = models.TimeField(
        _("until"), help_text=_("Earlier than the beginning means: on the next day.")
    )
    valid_from = models.DateField(_("valid from"), null=True, blank=True)
    valid_until = models.DateField(_("valid until"), null=True, blank=True)
    on_public_holidays = models.BooleanField(_("also on public holidays"), default=False)
    place = models.ForeignKey(
        Place,
        verbose_name=_("place"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="slots",
    )
    contact = models.ForeignKey(
        Contact,
        verbose_name=_("who is there"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="slots",
    )
    # How far the index of dates knows this slot, and for which settings; see the room
    # `occurrence_index`. Not in revisions: what is published is looked at anew.
    indexed_until = models.DateField(null=True, editable=False, serialize=False)
    index_fingerprint = models.CharField(
        max_length=16, blank=True, default="", editable=False, serialize=False
    )

    class Meta(Orderable.Meta):
        indexes = [
            models.Index(fields=["index_fingerprint", "indexed_until"], name="quartier_slot_index")
        ]
        verbose_name = _("slot")
        verbose_name_plural = _("slots")

    def __str__(self) -> str:
        return self.sentence

    @property
    def sentence(self) -> str:
        """The rule with its times as a sentence in the active language."""
        return sentences.rule_sentence(self.recurrence, self.start_time, self.end_time)

    def clean(self) -> None:
        """Refuse an end that is the beginning, and a validity that ends before it starts."""
        super().clean()
        if self.start_time is not None and self.start_time == self.end_time:
            raise ValidationError({"end_time": _("The end has to differ from the beginning.")})
        if self.valid_from and self.valid_until and self.valid_until < self.valid_from:
            raise ValidationError({"valid_until": _("This is before the beginning.")})


class OfficeHoursChange(OfferRow):
    """One date that differs: cancelled, moved or added."""

    class Action(models.TextChoices):
        """What happens to the date."""

        CANCEL = "cancel", _("cancelled")
        MOVE = "move", _("moved")
        ADD = "add", _("added")

    office_hours = ParentalKey(OfficeHours, on_delete=models.CASCADE, related_name="changes")
    date = models.DateField(_("date"))
    action = models.CharField(
        _("what happens"), max_length=10, choices=Action.choices, default=Action.CANCEL
    )
    slot_key = models.UUIDField(
        _("which slot"),
        null=True,
        blank=True,
        help_text=_("Empty means every slot of that day."),
    )
    new_date = models.DateField(_("new date"), null=True, blank=True)
    start_time = models.TimeField(_("new beginning"), null=True, blank=True)
    end_time = models.TimeField(_("new end"), null=True, blank=True)
    place = models.ForeignKey(
        Place,
        verbose_name=_("new place"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    reason = models.CharField(
        _("reason"),
        max_length=120,
        blank=True,
        help_text=_("Shown to everybody, such as: illness."),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("change")
        verbose_name_plural = _("changes")

    def __str__(self) -> str:
        return f"{self.date:%Y-%m-%d} {self.get_action_display()}"

    def clean(self) -> None:
        """Refuse a move to nowhere and an added date without times."""
        super().clean()
        if self.action == self.Action.ADD and not (self.start_time and self.end_time):
            raise ValidationError({"start_time": _("An added date needs a beginning and an end.")})
        new = (self.new_date, self.start_time, self.end_time, self.place_id)
        if self.action == self.Action.MOVE and not any(new):
            raise ValidationError({"new_date": _("Say where to: a new date, time or place.")})


class OfficeHoursTopic(PicksOriginals, DraftSurvivesDeletion, Orderable):
    """A topic of an offer."""

    office_hours = ParentalKey(OfficeHours, on_delete=models.CASCADE, related_name="topic_links")
    topic = models.ForeignKey(
        Topic, verbose_name=_("topic"), on_delete=models.PROTECT, related_name="+"
    )

    class Meta(Orderable.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
