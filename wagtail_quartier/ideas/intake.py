"""An idea that was sent is stored: exactly once, or not at all and with a word about it."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from typing import Any

from django.db import DatabaseError, IntegrityError, transaction
from django.http import HttpRequest

from wagtail_quartier.ideas.form import IdeaForm
from wagtail_quartier.ideas.limits import may_send, take_back
from wagtail_quartier.ideas.mails import tell_of_new
from wagtail_quartier.ideas.references import new_reference
from wagtail_quartier.ideas.states import State
from wagtail_quartier.ideas.table import Idea, IdeaPicture, IdeaStep

logger = logging.getLogger(__name__)

#: What makes two ideas sent with the same form different ones.
TOLD_APART_BY = ("title", "text", "quarter", "where", "name", "email", "telephone")


class TooMany(Exception):
    """Too many ideas have come from this connection in the last hour."""


class NotStored(Exception):
    """The database took nothing; the idea is still in the form."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the form does not say: the page (its original), the language and the agreement."""

    page: Any
    language: str
    consent: str
    quarter: Any = None


def submission_of(form: IdeaForm) -> str:
    """Return the digest of what was sent with a valid form.

    The number of the form alone would not do: a cache between us and the visitors may give
    one form to several of them.
    """
    number = form.form_token.number if form.form_token else ""
    parts = [number, *(form.cleaned_data[name] for name in TOLD_APART_BY)]
    return hashlib.sha256("\x00".join(parts).encode()).hexdigest()


def receive(request: HttpRequest, form: IdeaForm, circumstances: Circumstances) -> Idea:
    """Store what a valid form says, and return it; sent a second time, return the first.

    Raises ``TooMany`` and ``NotStored``. E-mail is sent after the transaction, and a server
    that takes none changes nothing about the idea.
    """
    submission = submission_of(form)
    known = Idea.objects.filter(submission=submission).first()
    if known is not None:
        return known
    if not may_send(request):
        raise TooMany
    try:
        return _stored(submission, form, circumstances)
    except IntegrityError:
        # Sent twice at once: the other request was faster.
        known = Idea.objects.filter(submission=submission).first()
        take_back(request)
        if known is None:
            raise NotStored from None
        return known
    except DatabaseError as error:
        logger.exception("An idea could not be stored.")
        take_back(request)
        raise NotStored from error


def _stored(submission: str, form: IdeaForm, circumstances: Circumstances) -> Idea:
    data = form.cleaned_data
    with transaction.atomic():
        idea = Idea.objects.create(
            page_id=circumstances.page.pk,
            reference=_free_reference(),
            submission=submission,
            language=circumstances.language,
            consent=circumstances.consent,
            quarter_id=getattr(circumstances.quarter, "pk", None),
            **{
                name: data[name]
                for name in ("title", "text", "where", "name", "email", "telephone", "wants_mail")
            },
        )
        IdeaStep.objects.create(idea=idea, state=State.NEW, at=idea.received_at)
        if form.ready_picture is not None:
            IdeaPicture.objects.create(
                idea=idea,
                data=form.ready_picture.data,
                width=form.ready_picture.width,
                height=form.ready_picture.height,
                description=data["description"],
            )
        transaction.on_commit(lambda: tell_of_new(idea))
    return idea


def _free_reference() -> str:
    # One in 280 billion is taken, which the constraint notices; asking first says so sooner.
    reference = new_reference()
    while Idea.objects.filter(reference=reference).exists():
        reference = new_reference()
    return reference
