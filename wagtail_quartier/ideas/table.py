"""An idea of a resident, its picture, and the steps it has taken."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.ideas.references import new_reference
from wagtail_quartier.ideas.states import PUBLIC, State
from wagtail_quartier.languages import active_language
from wagtail_quartier.relations import page_model_string
from wagtail_quartier.translations import neutral_language
from wagtail_quartier.written import Written

LONGEST_TITLE = 120
LONGEST_TEXT = 4000


class IdeaQuerySet(models.QuerySet["Idea"]):
    """Questions about ideas."""

    def public(self) -> IdeaQuerySet:
        """Keep what everybody may read: accepted, and no duplicate of another one."""
        return self.filter(state__in=PUBLIC, duplicate_of__isnull=True)


class Idea(models.Model):
    """An idea as it was sent, and what the people who look after it have made of it.

    It has no revisions, no place in the search index and no name in the logs but its
    reference, so that there is one place to look for somebody's words.
    """

    # Nobody is told of a change of the content because an idea has come in: it is not public.
    wagtail_reference_index_ignore = True

    page = models.ForeignKey(
        page_model_string(),
        verbose_name=_("page of ideas"),
        on_delete=models.PROTECT,
        related_name="+",
        editable=False,
    )
    reference = models.CharField(
        _("reference"), max_length=12, unique=True, default=new_reference, editable=False
    )
    #: What was sent, as a digest with the number of the form: sent twice, it is stored once.
    submission = models.CharField(max_length=64, unique=True, editable=False)
    #: Grows with every change, so that two moderators notice each other.
    version = models.PositiveIntegerField(default=1, editable=False)

    title = models.CharField(_("title"), max_length=LONGEST_TITLE)
    text = models.TextField(pgettext_lazy("text of an idea", "idea"), max_length=LONGEST_TEXT)
    language = models.CharField(_("language"), max_length=20, editable=False)
    quarter = models.ForeignKey(
        page_model_string(),
        verbose_name=_("quarter"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    where = models.CharField(_("where exactly"), max_length=200, blank=True)
    shows_picture = models.BooleanField(
        _("show the picture"),
        default=False,
        help_text=_("Only if nobody can be recognised who has not agreed."),
    )

    name = models.CharField(_("name"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    telephone = models.CharField(_("telephone"), max_length=40, blank=True)
    wants_mail = models.BooleanField(_("wants to be told by e-mail"), default=False)
    consent = models.TextField(_("what was agreed to"), editable=False)
    received_at = models.DateTimeField(_("received"), default=timezone.now, editable=False)

    state = models.CharField(
        _("state"), max_length=20, choices=State.choices, default=State.NEW, db_index=True
    )
    answer = models.TextField(
        _("answer"),
        max_length=LONGEST_TEXT,
        blank=True,
        help_text=_(
            "Everybody reads it beside the idea. If the idea is declined, the person who sent it "
            "reads it with the reference."
        ),
    )
    #: The same in other languages, by their tags (BCP 47).
    translated_answers = models.JSONField(
        _("answer in other languages"), default=dict, blank=True, editable=False
    )
    reason = models.TextField(
        _("why it is declined"),
        max_length=LONGEST_TEXT,
        blank=True,
        help_text=_("In friendly words: the person who sent the idea reads them."),
    )
    remark = models.TextField(
        _("internal remark"),
        max_length=LONGEST_TEXT,
        blank=True,
        help_text=_("Only those who look after ideas read it."),
    )
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("looked after by"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    duplicate_of = models.ForeignKey(
        "self",
        verbose_name=_("same wish as"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="duplicates",
        editable=False,
    )
    project = models.ForeignKey(
        page_model_string(),
        verbose_name=_("project"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
    )
    changed_at = models.DateTimeField(_("last change"), default=timezone.now, editable=False)
    #: When name and ways to reach somebody were taken out of it.
    forgotten_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = IdeaQuerySet.as_manager()

    class Meta:
        verbose_name = pgettext_lazy("an idea of a resident", "idea")
        verbose_name_plural = pgettext_lazy("ideas of residents", "ideas")
        ordering = ["-received_at", "-pk"]
        indexes = [models.Index(fields=["page", "state", "-received_at"], name="quartier_ideas")]

    def __str__(self) -> str:
        # What logs and messages keep of it, long after the person has been forgotten.
        return self.reference

    @property
    def written_title(self) -> Written:
        """The title with the language it is written in."""
        return Written(self.title, self.language)

    @property
    def written_text(self) -> Written:
        """The text with the language it is written in."""
        return Written(self.text, self.language)

    @property
    def answer_to_read(self) -> Written:
        """The answer in the active language, or else in the one it was first written in.

        With its language; empty where there is none.
        """
        texts = {neutral_language(): self.answer, **self.translated_answers}
        wanted = active_language()
        if texts.get(wanted):
            return Written(texts[wanted], wanted)
        return next((Written(text, tag) for tag, text in texts.items() if text), Written("", ""))

    @property
    def is_public(self) -> bool:
        """Whether everybody may read it."""
        return self.state in PUBLIC and self.duplicate_of_id is None

    @property
    def has_contact(self) -> bool:
        """Whether the person who sent it can be reached."""
        return bool(self.email or self.telephone)

    @cached_property
    def has_picture(self) -> bool:
        """Whether a picture was sent with it (one query, or none where a list has asked)."""
        return IdeaPicture.objects.filter(idea=self).exists()


class IdeaPicture(models.Model):
    """The picture of an idea, made anew from what was sent, without its position.

    It is kept in the database and not among the media, where whoever knows an address may read
    it: nobody sees it before a moderator shows it, it comes and goes with its idea in the same
    transaction, and forgetting it leaves no file and no rendition.
    """

    wagtail_reference_index_ignore = True

    idea = models.OneToOneField(Idea, on_delete=models.CASCADE, related_name="picture")
    data = models.BinaryField()
    width = models.PositiveIntegerField()
    height = models.PositiveIntegerField()
    description = models.CharField(
        _("description for people who cannot see it"), max_length=250, blank=True
    )

    class Meta:
        verbose_name = _("picture of an idea")
        verbose_name_plural = _("pictures of ideas")

    def __str__(self) -> str:
        return str(self.idea_id)


class IdeaStep(models.Model):
    """A step an idea has taken: what became of it, and when."""

    wagtail_reference_index_ignore = True

    class Kind(models.TextChoices):
        """What happened."""

        STATE = "state", pgettext_lazy("step of an idea", "State")
        MERGED = "merged", pgettext_lazy("step of an idea", "Another person has the same wish")
        PROJECT = "project", pgettext_lazy("step of an idea", "A project has come of it")

    idea = models.ForeignKey(Idea, on_delete=models.CASCADE, related_name="steps")
    kind = models.CharField(max_length=10, choices=Kind.choices, default=Kind.STATE)
    state = models.CharField(max_length=20, choices=State.choices)
    note = models.TextField(blank=True)
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )

    class Meta:
        verbose_name = _("step of an idea")
        verbose_name_plural = _("steps of ideas")
        ordering = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.idea_id} {self.state}"


def ideas_of(page: Any) -> IdeaQuerySet:
    """Return all ideas of a page, whichever language of it is given; none of one not yet saved."""
    original = page.original
    return Idea.objects.none() if original.pk is None else Idea.objects.filter(page=original)
