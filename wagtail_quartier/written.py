"""A text that knows in which language it is written."""

from __future__ import annotations


class Written(str):
    """A text with ``language``, the tag (BCP 47) of the language it is written in.

    It behaves like any other text; whoever shows it among words of another language marks it.
    """

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str) -> Written:
        """Return ``text`` with its language."""
        written = super().__new__(cls, text)
        written.language = language
        return written

    def __reduce__(self) -> tuple[type[Written], tuple[str, str]]:
        """Keep the language where the text is copied or pickled."""
        return type(self), (str.__str__(self), self.language)


class Name(Written):
    """A name in a language that is the same in all others, such as that of an association."""

    __slots__ = ()
