"""How one knows what is said of a quarter, and which project, resolution or idea answers it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Model

from example_site.demo.memory import Memory, Step


@dataclass(frozen=True, kw_only=True)
class Answer:
    """To a statement, told by its list and its place in it: how one knows, and what answers it.

    ``answer`` is the key of a page, ``resolution`` that of a session with the place of the
    resolution in its list, ``idea`` that of an idea.
    """

    relation: str
    number: int
    evidence: str = ""
    evidence_url: str = ""
    answer: str = ""
    resolution: tuple[str, int] | None = None
    idea: str = ""


ANSWERS = {
    "innenstadt": (
        Answer(
            relation="weaknesses",
            number=0,
            evidence="Leerstandszählung der Händler:innen-Runde, zuletzt im Frühjahr",
            answer="schaufenster",
        ),
        Answer(
            relation="weaknesses",
            number=1,
            evidence="Messung an elf Plätzen im Juli",
            evidence_url="https://lindenhall.example.org/hitzekarte/",
            answer="trinkbrunnen",
        ),
        Answer(
            relation="weaknesses",
            number=2,
            evidence="Mietspiegel der Stadt",
            evidence_url="https://lindenhall.example.org/mietspiegel/",
        ),
        Answer(relation="guiding_questions", number=1, answer="erzaehlcafe", idea="bank"),
    ),
    "bahnhofsviertel": (Answer(relation="guiding_questions", number=1, idea="licht"),),
    "nordstadt": (
        Answer(relation="strengths", number=2, answer="schraubkreis"),
        Answer(
            relation="weaknesses",
            number=0,
            evidence="Bericht der Schuldnerhilfe aus dem letzten Jahr",
            answer="stadtteilbuero",
        ),
        Answer(
            relation="weaknesses",
            number=2,
            evidence="Hitzekarte der Grundschule: elf Messpunkte",
            resolution=("konferenz-nord-1", 1),
        ),
        Answer(relation="guiding_questions", number=0, answer="stadtteilbuero"),
        Answer(relation="guiding_questions", number=1, answer="konferenz-nord-3"),
    ),
    "ziegelei": (
        Answer(relation="strengths", number=2, answer="schraubkreis"),
        Answer(
            relation="weaknesses",
            number=0,
            evidence="Liste der Stadt: 310 Wohnungen",
            answer="mietertreff",
        ),
        Answer(relation="guiding_questions", number=0, answer="erzaehlcafe"),
    ),
}


def statement_steps(memory: Memory) -> Iterator[Step]:
    """What answers the statements of quarters, when there are projects and ideas."""
    for key in ANSWERS:
        yield Step(f"answers:{key}", key, lambda key=key: _answers(memory, key))


def _answers(memory: Memory, key: str) -> Model | None:
    known = memory.find("page", key)
    if known is None:
        return None
    # Quarters were added below it since it was loaded, and saving an older row would forget them.
    page = type(known)._default_manager.get(pk=known.pk)
    if page.has_unpublished_changes:
        return page
    for said in ANSWERS[key]:
        rows = list(getattr(page, said.relation).all())
        if said.number >= len(rows):
            continue
        row = rows[said.number]
        row.evidence, row.evidence_url = said.evidence, said.evidence_url
        row.answer_page_id = memory.pk("page", said.answer) if said.answer else None
        idea = memory.find("idea", said.idea) if said.idea else None
        row.answer_idea_id = idea.pk if idea else None
        row.answer_resolution = _agreed(memory, said.resolution) if said.resolution else None
        getattr(page, said.relation).add(row)
    page.save_revision().publish()
    return page


def _agreed(memory: Memory, resolution: tuple[str, int]) -> UUID | None:
    """Return the key of a resolution, ``None`` where an editor has taken it away."""
    key, number = resolution
    session = memory.find("page", key)
    rows = list(session.resolutions.all()) if session else []
    return rows[number].translation_key if number < len(rows) else None
