"""The pages and words a site begins with, in every language we have words for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.easy_language.tags import is_easy_language

LOCALES = Path(__file__).parents[1] / "locale"

#: The page types that are made once, by their role, in the order in which they are made.
TITLES: dict[str, Promise] = {
    "project_index": pgettext_lazy("title of a page", "Projects"),
    "centre_index": pgettext_lazy("title of a page", "Neighbourhood centres"),
    "office_hours": pgettext_lazy("title of a page", "Office hours"),
    "field_of_action_index": pgettext_lazy("title of a page", "Fields of action"),
    "awards": pgettext_lazy("title of a page", "Awards"),
}

FIELDS_OF_ACTION: tuple[Promise, ...] = (
    pgettext_lazy("field of action", "Neighbourhood and living together"),
    pgettext_lazy("field of action", "Participation and civic engagement"),
    pgettext_lazy("field of action", "Education and learning"),
    pgettext_lazy("field of action", "Work and local economy"),
    pgettext_lazy("field of action", "Health"),
    pgettext_lazy("field of action", "Housing and surroundings"),
    pgettext_lazy("field of action", "Culture"),
    pgettext_lazy("field of action", "Environment and climate"),
)

TARGET_GROUPS: tuple[Promise, ...] = (
    pgettext_lazy("target group", "All residents"),
    pgettext_lazy("target group", "Children"),
    pgettext_lazy("target group", "Young people"),
    pgettext_lazy("target group", "Families"),
    pgettext_lazy("target group", "Single parents"),
    pgettext_lazy("target group", "Older people"),
    pgettext_lazy("target group", "People who have moved here from other countries"),
    pgettext_lazy("target group", "People looking for work"),
    pgettext_lazy("target group", "People with disabilities"),
    pgettext_lazy("target group", "Volunteers"),
)

EDITORS = _("Neighbourhood editors")
MODERATORS = _("Neighbourhood moderators")


@dataclass(frozen=True)
class Wording:
    """How a word of ours is written in one language of the site."""

    language: str

    def of(self, words: Promise | str) -> str:
        """Return ``words`` in this language."""
        with translation.override(self.language):
            return str(words)


def has_words(tag: str) -> bool:
    """Tell whether our catalogues know a language: then it gets words of its own.

    Easy language is left to people: ours would be the words of the language it is made of.
    """
    base = tag.split("-")[0].lower()
    return not is_easy_language(tag) and (base == "en" or (LOCALES / base).is_dir())


def site_wording() -> Wording:
    """Return how things are called that belong to no page, in the site's first language."""
    return Wording(settings.LANGUAGE_CODE)


def other_languages(first: str, tags: list[str]) -> Iterator[str]:
    """Yield the languages of ``tags`` beside ``first`` that get words of their own."""
    yield from (tag for tag in tags if tag != first and has_words(tag))
