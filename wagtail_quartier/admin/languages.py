"""A choice of the languages a site is read in."""

from __future__ import annotations

from typing import Any

from django import forms
from wagtail.coreutils import get_content_languages

from wagtail_quartier.languages import own_language_name


class LanguageSelect(forms.Select):
    """The languages of the site, each under its own name; asked for when it is drawn."""

    def optgroups(self, name: str, value: list[str], attrs: Any = None) -> list[Any]:
        """Offer the site's languages, and what is stored although the site has it no more."""
        tags = dict.fromkeys([*get_content_languages(), *filter(None, value)])
        self.choices = [("", "—"), *((tag, own_language_name(tag)) for tag in tags)]
        return super().optgroups(name, value, attrs)
