"""Where a long word may be divided: German names of organisations are long words."""

from __future__ import annotations

import re
from dataclasses import dataclass

SOFT_HYPHEN = "\u00ad"
#: What compound names of organisations are made of; a seam lies before it.
_PARTS = (
    "abteilung|akademie|arbeit|arbeits|ausschuss|bauer|beauftragt|beirat|beratung|bewegung|"
    "bibliothek|"
    "bildung|bürger|einrichtung|entwicklung|familien|förder|forschung|frauen|freiwillig|gemeinde|"
    "gemeinschaft|gemeinwesen|genossenschaft|geschäft|gesellschaft|gesundheit|gruppe|handwerk|"
    "(?<!selbst)hilfe|hochschule|initiative|integration|jugend|kinder|kirche|konferenz|kranken|kreis|kultur|"
    "management|nachbarschaft|netzwerk|organisation|pflege|quartier|schule|selbsthilfe|senioren|"
    "siedlung|sozial|sprech|stadtteil|stätte|stelle|stiftung|tagesstätte|treffpunkt|unternehmen|verband|"
    "verbund|verein|vereinigung|versorgung|vertretung|verwaltung|vorstand|wärme|werkstatt|"
    "wirtschaft|wohlfahrt|wohnung|zentrale|zentrum"
)
#: Shorter ones, which stand inside of other words as well: only at the end.
_LAST_PARTS = "amt|bund|chor|club|garten|haus|heim|hof|markt|rat|runde|stadt|treff|werk"
_SEAM = re.compile(f"(?={_PARTS})|(?=(?:{_LAST_PARTS})(?:s|e|er|es)?$)", re.IGNORECASE)
#: Consonants between two vowels; of the last ones some are one sound and stay together.
_BETWEEN = re.compile(r"(?<=[aeiouyäöü])([bcdfghjklmnpqrstvwxzß]+)(?=[aeiouyäöü])", re.IGNORECASE)
_ONE_SOUND = re.compile(r"(sch|s[pt]r|ch|ck|ph|th|qu|(?<=.)[bdfgkpt][lr]|.)$", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]+")
#: No fewer letters stand alone, before or after a division.
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Division:
    """A place in a word at which a line may end.

    ``position`` counts characters; ``hyphen`` is what has to be added there; the lower the
    ``rank``, the better the place.
    """

    position: int
    hyphen: str
    rank: int


def divisions(word: str) -> list[Division]:
    """Return the places at which ``word`` may be divided, in their order.

    After a hyphen or a stroke of its own (rank 0), at a soft hyphen somebody has written (rank 1;
    then by no rule before the last of them), at the seam of a compound (rank 2), between syllables
    by the rules of German spelling (§ 107 to § 110 of the official rules, rank 3).
    """
    found = {
        match.end(): Division(match.end(), "", 0)
        for match in re.finditer(r"[-–/·](?=\w)", word)
        if match.end() > 1
    }
    if SOFT_HYPHEN in word:
        for match in re.finditer(SOFT_HYPHEN, word):
            found.setdefault(match.end(), Division(match.end(), "-", 1))
    else:
        for letters in _LETTERS.finditer(word):
            for division in _of_letters(letters.group(), letters.start()):
                found.setdefault(division.position, division)
    return [found[position] for position in sorted(found)]


def _of_letters(letters: str, start: int) -> list[Division]:
    last = len(letters) - _FEWEST
    seams = [at for at in (m.start() for m in _SEAM.finditer(letters)) if _FEWEST <= at <= last]
    found = [Division(start + seam, "-", 2) for seam in seams]
    for begin, end in zip([0, *seams], [*seams, len(letters)], strict=True):
        for match in _BETWEEN.finditer(letters[begin:end]):
            sound = _ONE_SOUND.search(match.group())
            position = begin + match.start() + (sound.start() if sound else 0)
            if begin + _FEWEST <= position <= end - _FEWEST:
                found.append(Division(start + position, "-", 3))
    return found
