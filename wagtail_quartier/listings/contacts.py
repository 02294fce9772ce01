"""Whom to talk to about a page, and what for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wagtail_quartier.listings import pictures
from wagtail_quartier.listings.roles import rows_of, visible_of_role
from wagtail_quartier.snippets.people import Contact
from wagtail_quartier.translations import facts_with_words


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """A contact with the responsibility it has here."""

    contact: Contact
    responsibility: str


def of_page(page: Any) -> list[ContactEntry]:
    """Return the contacts of a page: who from the original, what for from its translation."""
    entries = []
    for fact, words in facts_with_words(page, "contact_links", "contact__organisation"):
        if fact.contact_id is not None:
            entries.append(ContactEntry(fact.contact, words.responsibility))
    pictures.attach(entry.contact for entry in entries)
    return entries


def of_quarter(quarter: Any, area: Iterable[int]) -> list[ContactEntry]:
    """Return a quarter's own contacts, then those of the quarters and centres below it.

    A person is listed once, with the responsibility said first.
    """
    entries = of_page(quarter)
    area = list(area)
    for role, condition in (
        ("quarter", {"page_id__in": area}),
        ("centre", {"page__place__quarter__in": area}),
    ):
        links = rows_of(role, "contact_links")
        if links is None:
            continue
        rows = links.filter(
            **condition, page__in=visible_of_role(role).order_by().values("pk")
        ).exclude(page=quarter.original.pk)
        rows = rows.select_related("contact__organisation").order_by("page__path", "sort_order")
        entries += [ContactEntry(row.contact, row.responsibility) for row in rows]
    seen: set[int] = set()
    unique = []
    for entry in entries:
        if entry.contact.pk not in seen:
            seen.add(entry.contact.pk)
            unique.append(entry)
    pictures.attach(entry.contact for entry in unique)
    return unique
