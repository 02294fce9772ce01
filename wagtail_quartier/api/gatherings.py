"""What the API tells about gatherings and their sessions: what their pages show."""

from __future__ import annotations

from collections import Counter
from typing import Any, ClassVar

from wagtail_quartier.api.batches import Data, PageBatch, organisation_data, page_data
from wagtail_quartier.api.places import CONTACTS, ContactsBatch, place_data
from wagtail_quartier.listings import sectors, vocabulary
from wagtail_quartier.listings.resolution_states import ResolutionState, is_overdue
from wagtail_quartier.snippets.vocabulary import TargetGroup
from wagtail_quartier.visibility import is_public_document


class GatheringBatch(ContactsBatch):
    """Gatherings; what they agreed on is told by their sessions."""

    fact_relations: ClassVar[tuple[str, ...]] = (
        "place",
        "quarter_links",
        "target_group_links",
        "moderator_links__contact__organisation",
        "organisation_links__organisation",
        CONTACTS,
    )
    prose_relations: ClassVar[tuple[str, ...]] = (
        "moderator_links",
        "organisation_links",
        "contact_links",
        "links",
    )

    def facts(self, page: Any, original: Any) -> Data:
        """Return what sort of gathering it is, where, and in which languages."""
        return {
            "kind": original.kind,
            "place": place_data(original.place) if original.place else None,
            "languages": list(original.languages),
            "has_childcare": original.has_childcare,
        }

    def parts(self, page: Any) -> Data:
        """Return its quarters, for whom it is, who moderates and takes part."""
        original = page.original
        groups = vocabulary.by_pk(TargetGroup)
        return {
            "quarters": [page_data(quarter) for quarter in page.quarters],
            "target_groups": [
                groups[row.target_group_id].name
                for row in original.target_group_links.all()
                if row.target_group_id in groups
            ],
            "moderators": self.contacts(page, "moderator_links"),
            "organisations": [
                {
                    **(organisation_data(fact.organisation) or {}),
                    "kind": fact.organisation.kind,
                    "role": words.role,
                }
                for fact, words in self.rows(page, "organisation_links")
            ],
            **super().parts(page),
        }


class SessionBatch(PageBatch):
    """Sessions."""

    fact_relations: ClassVar[tuple[str, ...]] = (
        "minutes_document__collection",
        "attendance",
        "resolutions__responsible",
    )
    prose_relations: ClassVar[tuple[str, ...]] = ("resolutions", "links")

    def facts(self, page: Any, original: Any) -> Data:
        """Return the day, how many came, how far the resolutions are, and the minutes."""
        document = original.minutes_document
        states = Counter(row.state for row in original.resolutions.all())
        public = document is not None and is_public_document(document)
        return {
            "date": original.date,
            "attendance": sectors.attendance(original.attendance.all()).total,
            "resolutions": {state.value: states[state] for state in ResolutionState},
            "minutes_document": document.url if public else None,
        }

    def parts(self, page: Any) -> Data:
        """Return who came by sector, and every resolution."""
        return {
            "attendance": [
                {"sector": row.sector, "number": row.number}
                for row in page.original.attendance.all()
            ],
            "resolutions": [
                {
                    "text": words.text,
                    "outcome": words.outcome,
                    "state": fact.state,
                    "due_date": fact.due_date,
                    "is_overdue": is_overdue(fact.state, fact.due_date),
                    "responsible": organisation_data(fact.responsible),
                }
                for fact, words in self.rows(page, "resolutions")
            ],
            **super().parts(page),
        }
