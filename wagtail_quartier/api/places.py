"""What the API tells about centres, quarters, fields of action, and their indexes."""

from __future__ import annotations

from typing import Any, ClassVar

from wagtail_quartier.api.batches import Data, PageBatch, organisation_data, page_data, words_of
from wagtail_quartier.listings import network, quarters, roles
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translations import fetched, in_active_language

CONTACTS = "contact_links__contact__organisation"


class WordsBatch(PageBatch):
    """Pages that have words and nothing else."""

    prose_relations = ()

    def parts(self, page: Any) -> Data:
        """Return nothing."""
        return {}


class ContactsBatch(PageBatch):
    """Pages with contacts and links, such as the directory of the centres."""

    fact_relations: ClassVar[tuple[str, ...]] = (CONTACTS,)
    prose_relations: ClassVar[tuple[str, ...]] = ("contact_links", "links")

    def parts(self, page: Any) -> Data:
        """Return whom to talk to, and the links."""
        return {"contacts": self.contacts(page), **super().parts(page)}


class CentreBatch(ContactsBatch):
    """Neighbourhood centres."""

    fact_relations = ("place", "carrier", CONTACTS)
    prose_relations = ("offers", "rooms", "contact_links", "links")

    def facts(self, page: Any, original: Any) -> Data:
        """Return where it is, what is accessible there, and who carries it."""
        place = original.place
        quarter = quarters.by_pk().get(place.quarter_id) if place else None
        return {
            "place": place_data(place) if place else None,
            "quarter": page_data(quarter) if quarter else None,
            "carrier": organisation_data(original.carrier),
            "website": original.website,
        }

    def parts(self, page: Any) -> Data:
        """Return what it offers, its rooms, and whom to talk to."""
        return {
            "offers": words_of(self.rows(page, "offers"), "title", "text"),
            "rooms": [
                {
                    "name": words.name,
                    "description": words.description,
                    "capacity": fact.capacity,
                    "step_free": fact.step_free,
                    "hearing_loop": fact.hearing_loop,
                }
                for fact, words in self.rows(page, "rooms")
            ],
            **super().parts(page),
        }


class QuarterBatch(ContactsBatch):
    """Quarters."""

    fact_relations = (CONTACTS, "network_members__organisation")
    prose_relations = ("strengths", "weaknesses", "guiding_questions", "contact_links", "links")

    def parts(self, page: Any) -> Data:
        """Return the quarters inside it, who works there, what is said, and whom to ask."""
        here, depth = page.original.path, page.original.depth + 1
        statements = ("strengths", "weaknesses", "guiding_questions")
        return {
            "quarters": [
                page_data(shown)
                for original, shown in quarters.known()
                if original.depth == depth and original.path.startswith(here)
            ],
            "network": [
                {
                    "organisation": organisation_data(row.organisation),
                    "kind": row.organisation.kind,
                    "role": row.role,
                    "since": row.since.isoformat() if row.since else None,
                }
                for row in network.of_today(page.original.network_members.all())
            ],
            **{name: [words.text for _fact, words in self.rows(page, name)] for name in statements},
            **super().parts(page),
        }


class FieldBatch(PageBatch):
    """Fields of action."""

    fact_relations = ("example_links",)
    prose_relations = ("measures", "links")

    def parts(self, page: Any) -> Data:
        """Return typical measures, and the projects chosen by hand that may be seen."""
        examples = self._examples()
        return {
            "measures": words_of(self.rows(page, "measures"), "title", "text"),
            "examples": [
                page_data(examples[row.project_id])
                for row in page.original.example_links.all()
                if row.project_id in examples
            ],
            **super().parts(page),
        }

    def _examples(self) -> dict[int, Any]:
        if not hasattr(self, "_found"):
            rows = (row for page in self.pages for row in page.original.example_links.all())
            chosen = {row.project_id for row in rows}
            found = fetched(roles.visible_of_role("project").filter(pk__in=chosen))
            shown = in_active_language(found)
            self._found = dict(zip((row.pk for row in found), shown, strict=True))
        return self._found


def place_data(place: Place) -> Data:
    """Return an address with coordinates (degrees, WGS 84) and what is accessible there."""
    return {
        "name": place.name,
        "street": place.street,
        "postcode": place.postcode,
        "city": place.city,
        "directions": place.directions,
        "latitude": None if place.latitude is None else float(place.latitude),
        "longitude": None if place.longitude is None else float(place.longitude),
        "accessibility": {
            feature.name: {"answer": feature.answer, "remark": feature.remark}
            for feature in place.features
        },
    }
