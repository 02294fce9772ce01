"""A list of options that says beside each how much it would give."""

from __future__ import annotations

from functools import lru_cache
from html import escape
from typing import Any

from django import forms
from django.forms.utils import flatatt
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wagtail_quartier.languages import active_language, written_in
from wagtail_quartier.listings.untranslated import attributes, foreign, leaves_out
from wagtail_quartier.written import Name, Written


class CountedSelect(forms.Select):
    """A select whose options carry numbers.

    ``counts`` maps the word of an option, the empty one included, to how much there is
    with it; without ``counts`` the options stand alone. Terms that are not translated say so in the
    reader's words ("in German"), and stay away where lists leave such things out. Hundreds of
    options are drawn without a template each.
    """

    counts: dict[str, int] | None = None

    def render(
        self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None
    ) -> SafeString:
        """Return the select as HTML; the value chosen is always among the options."""
        chosen = "" if value is None else str(value)
        pairs = [
            (str(word), label if isinstance(label, Written) else str(label))
            for word, label in self.choices
        ]
        if chosen and self.counts is not None and chosen not in dict(pairs):
            pairs.append((chosen, chosen))
        if leaves_out():
            pairs = [pair for pair in pairs if pair[0] == chosen or not _is_foreign(pair[1])]
        # Once for all options, of which there may be hundreds.
        sentence, language = escape(_("%(option)s (%(count)d)")), get_language() or ""
        counts, spoken = self.counts or {}, active_language()
        lines = []
        for word, label in pairs:
            tag = label.language if isinstance(label, Written) else ""
            tag = "" if tag == spoken else tag
            is_name = isinstance(label, Name)
            begin, text = _option(word, str(label), tag, is_name, language)
            if word in counts:
                text = sentence % {"option": text, "count": counts[word]}
            selected = " selected" if word == chosen else ""
            lines.append(f"{begin}{selected}>{text}</option>")
        attrs = self.build_attrs(self.attrs, {"name": name, **(attrs or {})})
        return format_html("<select{}>{}</select>", flatatt(attrs), mark_safe("".join(lines)))  # noqa: S308 (escaped)


@lru_cache(maxsize=4096)
def _option(word: str, label: str, tag: str, is_name: bool, language: str) -> tuple[str, str]:
    """Return how an option begins, and what it says: both escaped, and the same for every count."""
    if tag and not is_name:
        # An option holds no markup: the reader's words stand apart by Unicode's isolates,
        # so that a number behind them stays behind.
        said = f"\u2068{written_in(tag)}\u2069"
        label = _("%(option)s (%(language)s)") % {"option": label, "language": said}
    return f'<option value="{escape(word)}"{attributes(tag)}', escape(label)


def _is_foreign(label: str) -> bool:
    translatable = isinstance(label, Written) and not isinstance(label, Name)
    return translatable and bool(foreign(label))
