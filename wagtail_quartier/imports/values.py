"""What a cell says: texts, dates, numbers, choices, as people in offices write them.

Every reader takes a cell that is not empty and returns the value a model field holds, or
raises ``ValidationError`` with a sentence for the person whose file it is.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from decimal import ROUND_HALF_EVEN, Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Field
from django.utils.translation import gettext as _
from django.utils.translation import override

from wagtail_quartier.imports.tables import FORMULA, Cell
from wagtail_quartier.languages import SPOKEN_LANGUAGES

#: Headings, choices and answers are understood in these, whatever the editor's language is.
LANGUAGES = ("en", "de")
EARLIEST, LATEST = dt.date(1900, 1, 1), dt.date(2199, 12, 31)
MOST_DIGITS = 12

_CONTROL = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")
_GERMAN_DATE = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})", re.ASCII)
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?", re.ASCII)
_PLAIN_NUMBER = re.compile(r"\d+", re.ASCII)
_GROUPED_NUMBER = re.compile(r"\d{1,3}(?:[.,'’ ]\d{3})+", re.ASCII)
_DECIMAL = re.compile(r"[-+]?\d{1,6}(?:[.,]\d{1,20})?", re.ASCII)
_SEVERAL = re.compile(r"[;|\n]")
_TRUE = {"ja", "j", "yes", "y", "x", "1", "true", "wahr"}
_FALSE = {"nein", "n", "no", "0", "false", "falsch"}

Reader = Callable[[Cell], Any]


def text_in(cell: Cell) -> str:
    """Return a cell as text, as a spreadsheet program shows it, without stray characters."""
    if cell is FORMULA:
        raise ValidationError(
            _("This is a formula. Copy the column and paste it again as values only.")
        )
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        cell = cell.date()
    text = str(cell)
    if "\0" in text:
        raise ValidationError(_("The cell has a character that no text has (NUL)."))
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def line_in(cell: Cell) -> str:
    """Return a cell as one line of text."""
    return " ".join(text_in(cell).split())


def several_in(cell: Cell) -> list[str]:
    """Return the names in a cell, separated by semicolons, bars or line breaks."""
    parts = (" ".join(part.split()) for part in _SEVERAL.split(text_in(cell)))
    return list(dict.fromkeys(part for part in parts if part))


def line(field: Field) -> Reader:
    """Return a reader of one line that checks what the field checks: length, address, e-mail."""
    return lambda cell: field.clean(line_in(cell), None)


def paragraphs(field: Field) -> Reader:
    """Return a reader of text with line breaks for a plain text field."""
    return lambda cell: field.clean(text_in(cell), None)


def web_address(field: Field) -> Reader:
    """Return a reader of web addresses; the protocol may be missing."""

    def read(cell: Cell) -> str:
        text = line_in(cell)
        return field.clean(f"https://{text}" if text.lower().startswith("www.") else text, None)

    return read


def date_in(cell: Cell) -> dt.date:
    """Return a day: a date cell, ``31.12.2024`` or ``2024-12-31``."""
    if isinstance(cell, dt.datetime):
        day: dt.date | None = cell.date()
    elif isinstance(cell, dt.date):
        day = cell
    else:
        text = line_in(cell)
        day = _date_written(text)
    if day is None or not EARLIEST <= day <= LATEST:
        raise ValidationError(
            _("%(text)s is not a date. Write it as 31.12.2024 or 2024-12-31.")
            % {"text": shortened(line_in(cell))}
        )
    return day


def _date_written(text: str) -> dt.date | None:
    german, iso = _GERMAN_DATE.fullmatch(text), _ISO_DATE.fullmatch(text)
    try:
        if german:
            return dt.date(int(german[3]), int(german[2]), int(german[1]))
        if iso:
            return dt.date(int(iso[1]), int(iso[2]), int(iso[3]))
    except ValueError:
        pass
    return None


def whole_number_in(cell: Cell) -> int:
    """Return a whole number: a number cell, ``1200``, ``1.200``, ``1,200`` or ``1 200``."""
    text = line_in(cell)
    if _GROUPED_NUMBER.fullmatch(text):
        text = re.sub(r"\D", "", text)
    if not _PLAIN_NUMBER.fullmatch(text) or len(text) > MOST_DIGITS or isinstance(cell, bool):
        raise ValidationError(
            _("%(text)s is not a whole number.") % {"text": shortened(line_in(cell))}
        )
    return int(text)


def whole_number(field: Field) -> Reader:
    """Return a reader of whole numbers within the field's bounds."""
    return lambda cell: field.clean(whole_number_in(cell), None)


def degrees(field: Field) -> Reader:
    """Return a reader of coordinates: degrees with a point or a comma, rounded to the field."""

    def read(cell: Cell) -> Decimal:
        text = line_in(cell)
        if not _DECIMAL.fullmatch(text):
            raise ValidationError(_("%(text)s is not a number.") % {"text": shortened(text)})
        step = Decimal(1).scaleb(-field.decimal_places)  # type: ignore[attr-defined]
        rounded = Decimal(text.replace(",", ".")).quantize(step, ROUND_HALF_EVEN)
        return field.clean(rounded, None)

    return read


def answer_in(cell: Cell) -> bool:
    """Return a yes or no, in English or German, or a cross for yes."""
    text = line_in(cell).casefold()
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    raise ValidationError(_("Write yes or no here."))


def choice(field: Field) -> Reader:
    """Return a reader of a field's choices, by their English or German names or by value."""
    known: dict[str, Any] = {}
    choices = [(value, label) for value, label in field.flatchoices if value]

    def read(cell: Cell) -> Any:
        if not known:
            known.update(_in_both_languages(choices))
        text = line_in(cell)
        if text.casefold() not in known:
            raise ValidationError(
                _("%(text)s is none of these: %(choices)s.")
                % {
                    "text": shortened(text),
                    "choices": ", ".join(str(label) for _value, label in choices),
                }
            )
        return known[text.casefold()]

    return read


def _in_both_languages(choices: Iterable[tuple[Any, Any]]) -> dict[str, Any]:
    """Return values by their names in English and German and by themselves, in small letters."""
    choices = list(choices)
    known = {}
    for language in LANGUAGES:
        with override(language):
            known.update({str(label).casefold(): value for value, label in choices})
    known.update({str(value).casefold(): value for value, _label in choices})
    return known


def spoken_languages_in(cell: Cell) -> list[str]:
    """Return the language tags of languages named in English or German, or as tags."""
    known = _in_both_languages(SPOKEN_LANGUAGES.items())
    names = [name for part in several_in(cell) for name in re.split(r"\s*,\s*", part) if name]
    for name in names:
        if name.casefold() not in known:
            raise ValidationError(
                _("%(text)s is not a language known here.") % {"text": shortened(name)}
            )
    return sorted({known[name.casefold()] for name in names})


def shortened(text: str) -> str:
    """Return the beginning of a text, short enough for a message."""
    return text if len(text) <= 60 else f"{text[:60]}…"
