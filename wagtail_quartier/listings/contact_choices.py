"""Contacts somebody asks for, several at once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wagtail_quartier.listings import office_hours, pictures
from wagtail_quartier.listings.contacts import ContactEntry
from wagtail_quartier.snippets.people import Contact


@dataclass(frozen=True, slots=True)
class ContactChoice:
    """A contact, what for, and whether to say when they are there today."""

    contact: Contact | None
    responsibility: str = ""
    with_hours: bool = False


def contact_entries(choices: Iterable[ContactChoice]) -> list[ContactEntry | None]:
    """Return an entry for each choice, ``None`` for no contact.

    The number of queries does not depend on how many there are.
    """
    asked = list(choices)
    pks = {choice.contact.pk for choice in asked if choice.contact is not None}
    found = Contact.objects.select_related("organisation").in_bulk(pks) if pks else {}
    pictures.attach(found.values())
    on = [c.contact.pk for c in asked if c.with_hours and c.contact is not None]
    today = office_hours.today_of_contacts(found[pk] for pk in on if pk in found)
    return [
        ContactEntry(
            found[choice.contact.pk],
            choice.responsibility,
            today.get(choice.contact.pk) if choice.with_hours else None,
        )
        if choice.contact is not None and choice.contact.pk in found
        else None
        for choice in asked
    ]
