"""How the ideas of the demo come in and what becomes of them."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator

from django.db.models import Model
from django.utils import timezone

from example_site.demo.ideas import IDEAS, DemoIdea
from example_site.demo.memory import Memory, Step
from wagtail_quartier.ideas.references import ALPHABET, GROUP
from wagtail_quartier.models import Idea, IdeaStep

CONSENT = "Ich bin einverstanden, dass Sie speichern, was ich hier geschrieben habe."


def idea_steps(memory: Memory, today: dt.date) -> Iterator[Step]:
    """Ideas, those others were put with before them."""
    for idea in IDEAS:
        yield Step(f"idea:{idea.key}", idea.title, lambda idea=idea: _idea(memory, idea, today))


def _idea(memory: Memory, idea: DemoIdea, today: dt.date) -> Model | None:
    page = memory.find("page", "ideas")
    if page is None:
        return None
    steps = [(state, _at(today, days)) for state, days in idea.steps]
    quarter = memory.find("page", idea.quarter)
    same = memory.find("idea", idea.same_as)
    made = Idea.objects.create(
        page_id=page.pk,
        reference=_reference(idea.key),
        submission=f"demo-{idea.key}",
        title=idea.title,
        text=idea.text,
        language=idea.language,
        quarter_id=quarter.pk if quarter else None,
        where=idea.where,
        name=idea.name,
        email=idea.email,
        consent=CONSENT,
        received_at=steps[0][1],
        changed_at=steps[-1][1],
        state=steps[-1][0],
        answer=idea.answer,
        reason=idea.reason,
        remark=idea.remark,
        duplicate_of=same,
    )
    for state, at in steps:
        IdeaStep.objects.create(idea=made, state=state, at=at)
    if same is not None:
        IdeaStep.objects.create(
            idea=same, kind=IdeaStep.Kind.MERGED, state=same.state, at=steps[-1][1]
        )
    return made


def _at(today: dt.date, days: int) -> dt.datetime:
    """Return the late morning so many days ago, in the site's zone."""
    return timezone.make_aware(dt.datetime.combine(today - dt.timedelta(days=days), dt.time(11)))


def _reference(key: str) -> str:
    """Return the same reference each time the demo is loaded, so that addresses stay."""
    digest = hashlib.sha256(key.encode()).digest()
    letters = "".join(ALPHABET[byte % len(ALPHABET)] for byte in digest[: 2 * GROUP])
    return f"{letters[:GROUP]}-{letters[GROUP:]}"
