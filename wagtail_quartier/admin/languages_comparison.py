"""Comparing the languages of two revisions, by their names."""

from __future__ import annotations

from django.utils.safestring import SafeString
from wagtail.admin.compare import FieldComparison, TextDiff, diff_text

from wagtail_quartier.fields import language_names


class LanguagesComparison(FieldComparison):
    """Two sets of languages, named in the editor's language."""

    def htmldiff(self) -> SafeString:
        """Return the names with what was added and what was taken away."""
        before, after = (", ".join(language_names(tags or [])) for tags in (self.val_a, self.val_b))
        words: TextDiff = diff_text(before, after)
        return words.to_html()
