"""One person's data, found by e-mail address: given out, or erased everywhere.

An idea is one row without revisions, search index and files (``table``), so there is one place to
look, and two more: what other ideas say about the person, and the draft project made of an idea,
whose words stand in its page, its revisions, the log and the search index.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q, QuerySet
from wagtail.models import ModelLogEntry

from wagtail_quartier.ideas.changes import ideas_changed
from wagtail_quartier.ideas.project_traces import erase_in_project, words_of
from wagtail_quartier.ideas.table import Idea, IdeaPicture

#: What stands where words were erased.
ERASED = "[…]"
#: Names shorter than this are parts of other words.
SHORTEST_NAME = 4
#: Where one idea may speak of the person of another.
PLACES = ("title", "text", "where", "answer", "reason", "remark")
EXPORTED = (
    "reference",
    "title",
    "text",
    "language",
    "where",
    "name",
    "email",
    "telephone",
    "wants_mail",
    "consent",
    "received_at",
    "state",
    "answer",
    "translated_answers",
    "reason",
    "remark",
    "changed_at",
)


@dataclass
class Erasure:
    """What was erased: references of ideas, of ideas that spoke of the person, project pages."""

    ideas: list[str] = field(default_factory=list)
    mentions: list[str] = field(default_factory=list)
    projects: list[int] = field(default_factory=list)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was found."""
        return not (self.ideas or self.mentions or self.projects)


def ideas_by(email: str, among: QuerySet[Idea]) -> QuerySet[Idea]:
    """Return the ideas sent with an e-mail address, whatever its letters' case."""
    return among.filter(email__iexact=email.strip()) if email.strip() else among.none()


def export(email: str, among: QuerySet[Idea]) -> list[dict[str, Any]]:
    """Return everything that is kept about a person, ready to be written as JSON.

    Times are ISO 8601 with their zone, pictures WebP in base64.
    """
    found = []
    for idea in ideas_by(email, among).select_related("quarter").order_by("received_at"):
        values = {name: getattr(idea, name) for name in EXPORTED}
        values["received_at"] = idea.received_at.isoformat()
        values["changed_at"] = idea.changed_at.isoformat()
        values["quarter"] = str(idea.quarter or "")
        values["steps"] = [
            {"state": step.state, "kind": step.kind, "at": step.at.isoformat()}
            for step in idea.steps.all()
        ]
        picture = IdeaPicture.objects.filter(idea=idea).first()
        values["picture"] = base64.b64encode(bytes(picture.data)).decode() if picture else ""
        values["picture_description"] = picture.description if picture else ""
        found.append(values)
    return found


def erase(email: str, among: QuerySet[Idea]) -> Erasure:
    """Erase a person's ideas and every trace of them; return what was done.

    All of it or nothing: one transaction.
    """
    report = Erasure()
    email = email.strip()
    if not email:
        return report
    with transaction.atomic():
        ideas = list(ideas_by(email, among).select_for_update().order_by("pk"))
        pattern = _pattern({email, *_signs_of(ideas)})
        for idea in ideas:
            report.ideas.append(idea.reference)
            if idea.project_id is not None:
                words = [*words_of(idea), *_signs_of([idea]), idea.email, email]
                erase_in_project(idea.project, words, ERASED)
                report.projects.append(idea.project_id)
        keys = [str(idea.pk) for idea in ideas]
        content_type = ContentType.objects.get_for_model(Idea)
        ModelLogEntry.objects.filter(content_type=content_type, object_id__in=keys).delete()
        # As long as they are there: what names them is looked for.
        ideas_changed(ideas)
        Idea.objects.filter(pk__in=[idea.pk for idea in ideas]).delete()
        report.mentions = _erase_mentions(pattern, {email, *_signs_of(ideas)}, among)
        mentioned = list(among.filter(reference__in=report.mentions).only("page", "reference"))
        ideas_changed(mentioned)
    return report


def _signs_of(ideas: list[Idea]) -> set[str]:
    """Return names and numbers by which the person may be spoken of elsewhere."""
    signs = {sign.strip() for idea in ideas for sign in (idea.name, idea.telephone)}
    return {sign for sign in signs if len(sign) >= SHORTEST_NAME}


def _pattern(signs: set[str]) -> re.Pattern[str]:
    longest_first = sorted(signs, key=len, reverse=True)
    whole = "|".join(rf"(?<!\w){re.escape(sign)}(?!\w)" for sign in longest_first)
    return re.compile(whole, re.IGNORECASE)


def _erase_mentions(pattern: re.Pattern[str], signs: set[str], among: QuerySet[Idea]) -> list[str]:
    # A database may keep the letters of JSON in a form in which nothing is found.
    condition = ~Q(translated_answers={})
    for place in PLACES:
        for sign in signs:
            condition |= Q(**{f"{place}__icontains": sign})
    found = []
    for idea in among.filter(condition).select_for_update().order_by("pk"):
        before = [getattr(idea, place) for place in PLACES]
        after = [pattern.sub(ERASED, text) for text in before]
        said = idea.translated_answers
        answers = {tag: pattern.sub(ERASED, text) for tag, text in said.items()}
        if after != before or answers != said:
            for place, text in zip(PLACES, after, strict=True):
                setattr(idea, place, text)
            idea.translated_answers = answers
            idea.version += 1
            idea.save(update_fields=[*PLACES, "translated_answers", "version"])
            found.append(idea.reference)
    return found
