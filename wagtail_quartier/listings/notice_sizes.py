"""Which size of letters fills a sheet of A4 without running over it.

Nothing on a printed page can measure itself without a script, so the lines are estimated: a little
too many rather than too few. Lengths are in em, the height of the sheet in points.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wagtail_quartier.listings.notices import Notice, NoticeEntry

#: The sizes of the stylesheet, in points.
SIZES = (14, 12, 11, 10, 9, 8)
#: A4 within its margins, without the band at the top and the QR code at the bottom.
HEIGHT, WIDTH = 690.0, 538.0
#: Space used by days, times and gaps beside the words.
BESIDE = 21.5
#: An average letter, and the narrowest column of the contacts.
LETTER, CONTACT = 0.51, 16.5


def fitting_size(notice: Notice, title: str) -> int:
    """Return the largest size in points that fits, the smallest where none does."""
    fitting = (size for size in SIZES if _height(notice, title, WIDTH / size) * size <= HEIGHT)
    return next(fitting, SIZES[-1])


def _height(notice: Notice, title: str, width: float) -> float:
    found = 4.2 + 2.75 * _lines(len(title) * 2.5, width * 0.9)
    for entries in [*(day.entries for day in notice.days), notice.seldom]:
        found += 0.75 + sum(_entry(entry, width) for entry in entries)
        found += 0.0 if entries else 1.3
    if notice.changes:
        rows = sum(max(len(change.entries), 1) for change in notice.changes)
        found += 3.3 + rows * (1.8 if width > 45 else 3.1)
    if notice.contacts:
        columns = max(int(width / CONTACT), 1)
        tallest = 4.5 + 1.9 * max(
            bool(entry.contact.telephone) + bool(entry.contact.mobile) for entry in notice.contacts
        )
        found += 3.3 + tallest * -(-len(notice.contacts) // columns)
    return found


def _entry(entry: NoticeEntry, width: float) -> float:
    facts = [
        entry.rhythm,
        *("00. September" for _day in entry.dates),
        entry.slot.contact.name if entry.slot.contact else "",
        "until 00 September" if entry.begins or entry.ends else "",
        "by appointment" if entry.facts.by_appointment else "",
        "also on public holidays" if entry.slot.on_public_holidays else "",
        entry.slot.place.name if entry.is_elsewhere and entry.slot.place else "",
        *entry.facts.language_names,
    ]
    letters = sum(len(fact) + 3 for fact in facts if fact)
    title = _lines(len(entry.offer.title) * 1.25, width - BESIDE)
    return 0.45 + 1.85 * title + 1.3 * (_lines(letters, width - BESIDE) if letters else 0)


def _lines(letters: float, width: float) -> int:
    return max(int(-(-letters * LETTER // max(width, 10.0))), 1)
