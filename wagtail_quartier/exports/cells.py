"""Cells of a CSV file that no spreadsheet program calculates, written and read again.

CSV knows no types, so text that would begin a formula stands behind an apostrophe. Whoever
reads the file takes off exactly one, and has what was written.
"""

from __future__ import annotations

import re
from typing import Any

#: What a spreadsheet takes for the beginning of a formula, blanks before it included; the
#: wide forms are typed with Asian keyboards. See OWASP, "CSV Injection".
FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
#: What XML 1.0, and so an XLSX file, cannot hold.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
NUMBER = re.compile(r"-\d+([.,]\d+)?")
MARK = "'"


def starts_formula(text: str) -> bool:
    """Tell whether a spreadsheet might calculate with ``text``; a negative number may stay."""
    return bool(FORMULA.match(text)) and not NUMBER.fullmatch(text)


def plain_cell(value: Any) -> Any:
    """Return ``value`` as CSV may hold it: text that would begin a formula behind an apostrophe.

    Text that has an apostrophe there itself gets another one, so that it can be told apart.
    """
    if isinstance(value, str):
        value = UNWRITABLE.sub("", value)
        return f"{MARK}{value}" if starts_formula(value.lstrip(MARK)) else value
    return value


def is_marked(text: str) -> bool:
    """Tell whether :func:`plain_cell` has put an apostrophe before ``text``."""
    return text.startswith(MARK) and starts_formula(text.lstrip(MARK))


def unmarked(text: str) -> str:
    """Return ``text`` as it was before :func:`plain_cell`."""
    return text[len(MARK) :] if is_marked(text) else text
