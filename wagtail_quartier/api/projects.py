"""What the API tells about projects: the record the page shows, and nothing kept back."""

from __future__ import annotations

from typing import Any

from wagtail_quartier.api.batches import Data, PageBatch, organisation_data, page_data
from wagtail_quartier.listings import fields_of_action, quarters, record, vocabulary
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.vocabulary import TargetGroup


class ProjectBatch(PageBatch):
    """Projects."""

    fact_relations = (
        "carrier",
        "quarter_links",
        "field_links",
        "target_group_links",
        "participant_figures",
        "funding_links__programme",
        "partner_links__organisation",
        "contact_links__contact__organisation",
        "evidence__document",
        "award_grants__award",
    )
    prose_relations = ("partner_links", "contact_links", "evidence", "award_grants", "links")

    def facts(self, page: Any, original: Any) -> Data:
        """Return when, for what ages, where, by whom, and how many took part."""
        figures = record.participants(original)
        return {
            "start_date": original.start_date,
            "end_date": original.end_date,
            "status": page.status.value,
            "age_from": original.age_from,
            "age_to": original.age_to,
            "in_all_quarters": original.in_all_quarters,
            "carrier": organisation_data(original.carrier),
            "participants": {
                "planned": figures.planned,
                "reached": figures.reached,
                "years": [
                    {"year": row.year, "planned": row.planned, "reached": row.reached}
                    for row in figures.years
                ],
            },
        }

    def parts(self, page: Any) -> Data:
        """Return where it happens, for whom, with whom, who pays, and what came of it."""
        original = page.original
        groups = vocabulary.by_pk(TargetGroup)
        return {
            "quarters": _pages(quarters.by_pk(), original.quarter_links, "quarter_id"),
            "fields_of_action": _pages(fields_of_action.by_pk(), original.field_links, "field_id"),
            "target_groups": [
                groups[row.target_group_id].name
                for row in original.target_group_links.all()
                if row.target_group_id in groups
            ],
            "partners": [
                {**(organisation_data(fact.organisation) or {}), "role": words.role}
                for fact, words in self.rows(page, "partner_links")
            ],
            "contacts": self.contacts(page),
            "funding": [self._funding(row) for row in original.funding_links.all()],
            "publicity": [
                self._evidence(record.EvidenceEntry(fact, words))
                for fact, words in self.rows(page, "evidence")
                if fact.is_public
            ],
            "awards": self._awards(page),
            **super().parts(page),
        }

    def _funding(self, row: Any) -> Data:
        programme = vocabulary.by_pk(FundingProgramme).get(row.programme_id, row.programme)
        entry = record.funding_entry(row, programme)
        return {
            "programme": programme.name,
            "funder": programme.funder,
            "website": entry.original.website,
            "statement": entry.statement,
            "reference_number": entry.reference_number,
            "funded_from": entry.funded_from,
            "funded_until": entry.funded_until,
        }

    def _evidence(self, entry: record.EvidenceEntry) -> Data:
        return {
            "title": entry.title,
            "kind": entry.fact.kind,
            "date": entry.date,
            "url": entry.address,
        }

    def _awards(self, page: Any) -> list[Data]:
        names = vocabulary.by_pk(Award)
        rows = sorted(self.rows(page, "award_grants"), key=lambda pair: -pair[0].year)
        return [
            {
                "award": names.get(fact.award_id, fact.award).name,
                "year": fact.year,
                "distinction": words.distinction,
                "jury_words": words.jury_words,
            }
            for fact, words in rows
        ]


def _pages(known: dict[int, Any], links: Any, name: str) -> list[Data]:
    """Return the visible pages that rows lead to, in the order of the page tree."""
    wanted = {getattr(row, name) for row in links.all()}
    return [page_data(page) for pk, page in known.items() if pk in wanted]
