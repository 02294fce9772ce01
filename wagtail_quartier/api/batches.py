"""The pages of one answer of the API together: facts of the originals, words of the pages.

However many pages an answer has, the number of queries is the same. Nothing stands in it that
the page does not show.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any, ClassVar

from django.conf import settings
from django.db.models import prefetch_related_objects
from django.utils.translation import override
from wagtail.models import Page

from wagtail_quartier.snippets.people import Contact, Organisation
from wagtail_quartier.translations import locales, originals
from wagtail_quartier.visibility import is_visible

Data = dict[str, Any]
#: What is said of a page that nobody may see.
NOTHING: Data = {"facts": {}, "parts": {}}


class PageBatch:
    """Pages of one type; a subclass says what there is to tell about its type."""

    #: What to fetch for the originals, as for ``prefetch_related()``.
    fact_relations: ClassVar[tuple[str, ...]] = ()
    #: Child rows whose words are translated, fetched for the pages as well.
    prose_relations: ClassVar[tuple[str, ...]] = ("links",)

    def __init__(self, pages: Iterable[Any]) -> None:
        """Take pages of one type in one language, which is the active one, and fetch what is told.

        Those that may not be seen are left out.
        """
        self.pages = [page for page in pages if is_visible(page)]
        facts = self._originals()
        for page in self.pages:
            page.original = facts.get(page.translation_key, page)
        facts_of = list({page.original.pk: page.original for page in self.pages}.values())
        translations = [page for page in self.pages if page.original is not page]
        prefetch_related_objects(facts_of, *self.fact_relations, *self.prose_relations)
        prefetch_related_objects(translations, *self.prose_relations)

    def data(self) -> dict[int, Data]:
        """Return facts and parts of each page by its primary key."""
        return {
            page.pk: {"facts": self.facts(page, page.original), "parts": self.parts(page)}
            for page in self.pages
        }

    def facts(self, page: Any, original: Any) -> Data:
        """Return single facts, the same in every language but for the names of things."""
        return {}

    def parts(self, page: Any) -> Data:
        """Return what the page lists."""
        return {"links": self.links(page)}

    def rows(self, page: Any, relation: str) -> Iterator[tuple[Any, Any]]:
        """Yield the original's row and the one whose words are read, as ``facts_with_words``."""
        words = {row.translation_key: row for row in getattr(page, relation).all()}
        for row in getattr(page.original, relation).all():
            yield row, words.get(row.translation_key, row)

    def links(self, page: Any) -> list[Data]:
        """Return the links of a page to elsewhere."""
        return [
            {"title": words.title or fact.title, "url": fact.url}
            for fact, words in self.rows(page, "links")
        ]

    def contacts(self, page: Any, relation: str = "contact_links") -> list[Data]:
        """Return whom to talk to, and what for, with all ways the page shows."""
        return [
            {
                **contact_data(fact.contact),
                "responsibility": words.responsibility,
            }
            for fact, words in self.rows(page, relation)
            if fact.contact is not None
        ]

    def _originals(self) -> dict[Any, Any]:
        own = {page.pk: page for page in self.pages}
        if not own or not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
            return {}
        model = type(self.pages[0])
        keys = [page.translation_key for page in self.pages]
        found = originals(model._default_manager.filter(translation_key__in=keys))
        return {row.translation_key: own.get(row.pk, row) for row in found}


def gather(pages: Iterable[Any]) -> dict[int, Data]:
    """Return facts and parts of pages of any of our types, in the language of each.

    A page that may not be seen has none.
    """

    def kind(page: Any) -> tuple[str, int]:
        return type(page).__name__, page.locale_id

    rows = sorted(pages, key=kind)
    found: dict[int, Data] = {page.pk: NOTHING for page in rows}
    for (_name, locale), group in groupby(rows, kind):
        same = list(group)
        with override(locales()[locale].language_code):
            found.update(same[0].api_batch(same).data())
    return found


def page_data(page: Page) -> Data:
    """Return how another page is named, and its language."""
    return {
        "id": page.pk,
        "title": page.title,
        "url": page.full_url or "",
        "language": locales()[page.locale_id].language_code,
    }


def organisation_data(organisation: Organisation | None) -> Data | None:
    """Return what is shown of an organisation."""
    if organisation is None:
        return None
    return {"name": organisation.name, "website": organisation.website}


def contact_data(contact: Contact) -> Data:
    """Return what is shown of somebody to talk to."""
    organisation = contact.organisation
    return {
        "name": contact.name,
        "organisation": organisation.name if organisation is not None else "",
        "telephone": contact.telephone,
        "mobile": contact.mobile,
        "email": contact.email,
        "languages": list(contact.languages),
    }


def words_of(rows: Iterable[tuple[Any, Any]], *names: str) -> list[Data]:
    """Return the named words of child rows, where there are any."""
    return [{name: getattr(words, name) for name in names} for _fact, words in rows]
