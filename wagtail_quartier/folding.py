"""Words as they are compared in a search: without case, umlauts, colons and Arabic marks.

Databases disagree about what is the same word: SQLite finds "Suppenküche" for "Suppenkuche",
PostgreSQL does not, and neither finds it for "Suppenkueche". So the text that is indexed and
the text that is looked for are both folded here, and every database compares plain letters.
"""

from __future__ import annotations

import re
import unicodedata

#: A word may have a mark of gender or a time's colon inside: Bürger:innen, Bürger*innen, 14:00.
_WORD = re.compile(r"[^\W_]+(?:[:*_·][^\W_]+)*")
_INSIDE = re.compile(r"[:*_·]")
_SPELLED_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "oe"})
_PLAIN = str.maketrans({"ß": "ss", "æ": "a", "ø": "o", "ł": "l", "đ": "d"})
#: Letters Arabic readers write for one another, and the stroke that only makes words longer.
_ARABIC = str.maketrans(
    {
        "\u0671": "\u0627",  # alef wasla, alef
        "\u0649": "\u064a",  # alef maksura, yeh
        "\u0629": "\u0647",  # teh marbuta, heh
        "\u06cc": "\u064a",  # Farsi yeh
        "\u06a9": "\u0643",  # Farsi kaf
        "\u0640": None,  # tatweel
    }
)


def spelled_out(text: str) -> str:
    """Return ``text`` in lower case with German umlauts as two letters: ``suppenkueche``.

    Every other letter loses its marks, and Arabic letters become those they stand for.
    """
    lower = unicodedata.normalize("NFKC", text).lower()
    return lower if lower.isascii() else _without_marks(lower.translate(_SPELLED_OUT))


def plain(text: str) -> str:
    """Return ``text`` in lower case with every letter's marks dropped: ``suppenkuche``."""
    if text.isascii():
        return text.lower()
    lower = unicodedata.normalize("NFKC", text).lower()
    return lower if lower.isascii() else _without_marks(lower)


def words_to_find(text: str) -> list[str]:
    """Return the words of a visitor's query as they stand in :func:`words_to_index`."""
    return [spelled_out(_INSIDE.sub("", word)) for word in _WORD.findall(_composed(text))]


def words_to_index(text: str) -> str:
    """Return every word of ``text`` in all forms somebody may type, separated by spaces."""
    found: list[str] = []
    for word in _WORD.findall(_composed(text)):
        parts = _INSIDE.split(word)
        for form in [word] if len(parts) == 1 else ["".join(parts), *parts]:
            full, bare = spelled_out(form), plain(form)
            found.append(full)
            if bare != full:
                found.append(bare)
    return " ".join(found)


def _composed(text: str) -> str:
    # A mark that stands apart from its letter would end the word.
    composed = unicodedata.normalize("NFKC", text)
    if composed.isascii():
        return composed
    return "".join(letter for letter in composed if unicodedata.category(letter) != "Mn")


def _without_marks(text: str) -> str:
    return text.translate(_bare)


class _Bare(dict[int, str]):
    """What is left of each letter: nothing of a mark, and of a digit the one everybody types.

    A letter is looked up once; so many are kept as several scripts have.
    """

    MOST = 5_000

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFKD", chr(code).translate(_PLAIN).translate(_ARABIC))
        left = "".join(
            str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
            for letter in parts
            if unicodedata.category(letter) != "Mn"
        )
        if len(self) < self.MOST:
            self[code] = left
        return left


_bare = _Bare()
