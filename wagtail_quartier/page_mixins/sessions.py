"""Sessions: one date of a gathering with its agenda, its minutes and what was agreed."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.api import APIField
from wagtail.documents import get_document_model_string
from wagtail.fields import RichTextField
from wagtail.search import index

from wagtail_quartier.api.gatherings import SessionBatch
from wagtail_quartier.listings import resolutions, sectors, sessions
from wagtail_quartier.page_mixins.base import QuartierPageMixin
from wagtail_quartier.page_mixins.gathering_rows import Attendance, Resolution
from wagtail_quartier.page_mixins.rows import Link

#: What stands below the address of a gathering besides its sessions; see ``gatherings.py``.
TAKEN = ("calendar", "sessions", "resolutions")


class SessionMixin(QuartierPageMixin):
    """A session of the gathering it stands below.

    It has a day and no time: when and where it takes place, and whether it does, is known from
    the dates of the gathering.
    """

    quartier_template = "wagtail_quartier/pages/session.html"
    child_rows: ClassVar[dict[str, type[models.Model]]] = {
        "attendance": Attendance,
        "resolutions": Resolution,
        "links": Link,
    }

    date = models.DateField(
        _("date"),
        default=timezone.localdate,
        db_index=True,
        help_text=_("Time and place come from the dates of the gathering."),
    )
    agenda = RichTextField(_("agenda"), blank=True)
    minutes = RichTextField(
        pgettext_lazy("of a session", "minutes"),
        blank=True,
        help_text=_("Everybody can read them as soon as the page is published."),
    )
    minutes_document = models.ForeignKey(
        get_document_model_string(),
        verbose_name=_("minutes as a document"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        help_text=_(
            "Instead of the text or beside it. Shown only where its collection is not private."
        ),
    )

    prose_fields: ClassVar[tuple[str, ...]] = ("agenda", "minutes")
    quartier_search_fields = [
        *QuartierPageMixin.quartier_search_fields,
        index.SearchField("agenda"),
        index.SearchField("minutes"),
        index.RelatedFields("resolutions", [index.SearchField("text")]),
        index.FilterField("date"),
    ]
    api_fields: ClassVar[list[APIField]] = [
        *QuartierPageMixin.api_fields,
        APIField("agenda"),
        APIField("minutes"),
    ]
    api_batch = SessionBatch

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Refuse a word in the address that leads to a list of the gathering already."""
        super().clean()
        if self.slug in TAKEN:
            taken = _("A list of the gathering has this address. Please choose another word.")
            raise ValidationError({"slug": taken})

    @cached_property
    def gathering(self) -> Any:
        """The gathering it belongs to, ``None`` where nobody may see that one."""
        return sessions.gathering_of(self)

    @property
    def is_over(self) -> bool:
        """Whether its day has passed."""
        return self.original.date < timezone.localdate()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the gathering, the dates of the day, who came, and what was agreed."""
        context = super().get_context(request, *args, **kwargs)
        before, after = sessions.neighbours(self, self.gathering)
        context.update(
            gathering=self.gathering,
            dates=sessions.dates_of(self, self.gathering),
            attendance=sectors.attendance(self.original.attendance.all()),
            resolutions=resolutions.of_session(self),
            minutes_document=sessions.public_minutes(self),
            session_before=before,
            session_after=after,
        )
        return context
