"""E-mail about ideas: after the transaction, and never a reason to lose one.

A mail names the reference and the way to the page, and no words of a person: what lies in
mailboxes cannot be forgotten on time. Tasks are given keys only, as a host may keep the tasks
in a database.
"""

from __future__ import annotations

import logging
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django_tasks import task

from wagtail_quartier.ideas.states import State
from wagtail_quartier.ideas.table import Idea
from wagtail_quartier.translations import neutral_language

logger = logging.getLogger(__name__)


def tell_of_new(idea: Idea) -> None:
    """Tell the address the page names that an idea has come in."""
    _enqueue(mail_of_new, idea.pk)


def tell_person(idea: Idea) -> None:
    """Tell the person who sent an idea, where wanted, what has become of it."""
    if idea.wants_mail and idea.email:
        _enqueue(mail_to_person, idea.pk)


def tell_assigned(idea: Idea) -> None:
    """Tell the moderator an idea was given to."""
    if getattr(idea.assigned_to, "email", ""):
        _enqueue(mail_to_assigned, idea.pk)


def _enqueue(what: Any, key: int) -> None:
    try:
        what.enqueue(key)
    except Exception:
        logger.exception("A mail about an idea could not be handed over.")


@task()
def mail_of_new(key: int) -> None:
    """Send the mail about a new idea."""
    idea = Idea.objects.filter(pk=key).select_related("page").first()
    address = getattr(idea.page.specific, "notification_address", "") if idea else ""
    if idea is None or not address:
        return
    with override(neutral_language()):
        _send(
            address,
            _("A new idea has come in: %(reference)s") % {"reference": idea.reference},
            _("Somebody has left an idea on the page “%(page)s”. You find it here:\n\n%(url)s\n")
            % {"page": idea.page.title, "url": admin_url(idea)},
        )


@task()
def mail_to_assigned(key: int) -> None:
    """Send the mail to the moderator who looks after an idea now."""
    idea = Idea.objects.filter(pk=key).select_related("assigned_to").first()
    address = getattr(idea.assigned_to, "email", "") if idea else ""
    if idea is None or not address:
        return
    with override(neutral_language()):
        _send(
            address,
            _("An idea to look after: %(reference)s") % {"reference": idea.reference},
            _("A colleague has asked you to look after an idea:\n\n%(url)s\n")
            % {"url": admin_url(idea)},
        )


@task()
def mail_to_person(key: int) -> None:
    """Send the mail about what has become of an idea."""
    idea = Idea.objects.filter(pk=key).select_related("page").first()
    if idea is None or not (idea.wants_mail and idea.email):
        return
    with override(idea.language):
        page = idea.page.specific.localized
        url = f"{page.full_url}{page.reverse_subpage('idea_sent', args=[idea.reference])}"
        _send(
            idea.email,
            _("News of your idea %(reference)s") % {"reference": idea.reference},
            _("Your idea is now: %(state)s.\n\nYou can read more here:\n\n%(url)s\n")
            % {"state": State(idea.state).label, "url": url},
        )


def admin_url(idea: Idea) -> str:
    """Return the whole address of an idea in the admin; empty where there is none."""
    try:
        path = reverse("quartier-ideas:edit", args=[idea.pk])
    except NoReverseMatch:
        return ""
    return f"{getattr(settings, 'WAGTAILADMIN_BASE_URL', '') or ''}{path}"


def _send(address: str, subject: str, text: str) -> None:
    try:
        EmailMessage(subject, text, to=[address]).send()
    except Exception:
        # The idea is stored and waits in the admin; a mail is only a word about it.
        logger.exception("A mail about an idea could not be sent.")
