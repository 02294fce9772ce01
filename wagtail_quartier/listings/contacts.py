"""Whom to talk to about a page, what for, and when they are there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from wagtail_quartier.listings import office_hours, pictures
from wagtail_quartier.listings.roles import rows_of, visible_of_role
from wagtail_quartier.listings.timetable import Today
from wagtail_quartier.snippets.people import Contact
from wagtail_quartier.translations import facts_with_words, rows_with_words


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """A contact with the responsibility it has here, and what is on with it today.

    ``words`` is the row the responsibility comes from: it knows in which language that is.
    """

    contact: Contact
    responsibility: str
    today: Today | None = None
    words: Any = None


def of_page(page: Any, relation: str = "contact_links") -> list[ContactEntry]:
    """Return the contacts of a page: who from the original, what for from its translation.

    ``relation`` names the rows in which they are, where there are several sorts.
    """
    return _with_today(_linked_to(page, relation))


def of_quarter(quarter: Any, area: Iterable[int]) -> list[ContactEntry]:
    """Return a quarter's own contacts, then those of the quarters and centres below it.

    A person is listed once, with the responsibility said first.
    """
    entries = _linked_to(quarter)
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
        entries += [
            ContactEntry(fact.contact, words.responsibility, words=words)
            for fact, words in rows_with_words(rows)
        ]
    seen: set[int] = set()
    unique = []
    for entry in entries:
        if entry.contact.pk not in seen:
            seen.add(entry.contact.pk)
            unique.append(entry)
    return _with_today(unique)


def _linked_to(page: Any, relation: str = "contact_links") -> list[ContactEntry]:
    entries = []
    for fact, words in facts_with_words(page, relation, "contact__organisation"):
        if fact.contact_id is not None:
            entries.append(ContactEntry(fact.contact, words.responsibility, words=words))
    return entries


def _with_today(entries: list[ContactEntry]) -> list[ContactEntry]:
    pictures.attach(entry.contact for entry in entries)
    today = office_hours.today_of_contacts(entry.contact for entry in entries)
    return [replace(entry, today=today[entry.contact.pk]) for entry in entries]
