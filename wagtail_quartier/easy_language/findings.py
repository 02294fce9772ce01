"""What makes a text hard to read, sentence by sentence.

The rules are those of the German regulation on accessible information technology (BITV 2.0,
annex 2, part 2) as far as a machine can tell: no abbreviations, negations, conjunctive, passive
and genitive (number 1), compound nouns divided by a hyphen (4), short sentences (5), no special
characters and brackets (6), and a new line for every sentence. Two come from elsewhere: figures
instead of number words are what self-advocates ask for (Mensch zuerst, Netzwerk Leichte Sprache),
and a middle dot, with which others divide words instead of the hyphen, is taken for one.

The regulation names no length, and those who do differ, from five words a sentence to twelve. We
count to twelve; that a word of more than fourteen letters wants dividing is our own estimate.

An index such as the Vienna formula for factual texts says how hard a whole text is, and never
which sentence and what to do about it; so there is none here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from wagtail_quartier.easy_language import words

MOST_WORDS = 12
MOST_LETTERS = 14

#: Ends of sentences; not the full stop of "3. März", of "z. B." or inside of "14.30".
_END = re.compile(r"(?:(?<=[.!?])|(?<=[.!?][\"“”«»)]))\s+(?=[\"„»«(]*[A-ZÄÖÜ0-9])")
_NO_END = re.compile(r"(?:\b\d{1,2}|\b[A-Za-z]|\b(?:bzw|ca|etc|evtl|ggf|inkl|Dr|Nr|St|Str|Tel))\.$")
_WORD = re.compile(r"[^\W_][\w\-\u2010\u2011\u00b7\u2022\u00ad'’.@/:]*")
_ADDRESS = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|\b\w+(?:\.\w+)+/\S*")
#: Hyphens of all kinds, the middle dot and the bullet.
_DIVIDED = re.compile(r"[\-\u2010\u2011\u00b7\u2022\u00ad/.:]")
#: A slash between figures: a telephone number, a school year, a date.
_FIGURES = re.compile(r"\d[\d\s()+]*/[\d\s()]*\d|\(\d[\d\s]*\)\s*\d")


class Rule(StrEnum):
    """Which rule a text does not keep."""

    LONG_SENTENCE = "long_sentence"
    LONG_WORD = "long_word"
    SENTENCES_IN_A_LINE = "sentences_in_a_line"
    SIGN = "sign"
    ABBREVIATION = "abbreviation"
    NEGATION = "negation"
    SUBJUNCTIVE = "subjunctive"
    PASSIVE = "passive"
    GENITIVE = "genitive"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Finding:
    """A place in a text. ``word`` is what it is about, ``instead`` what to write, if known."""

    rule: Rule
    sentence: str
    word: str = ""
    instead: str = ""
    number: int = 0


def findings(text: str, tag: str = "de-simple") -> Iterator[Finding]:
    """Yield what is hard to read in plain ``text``, in its order; a line is a paragraph.

    Rules about words are known for German only; for another language ``tag`` the length of
    sentences and words, signs and lines are looked at.
    """
    is_german = tag.lower().split("-")[0] == "de"
    for line in filter(None, map(str.strip, text.splitlines())):
        sentences = list(sentences_of(line))
        for sentence in sentences:
            yield from _about_any(sentence)
            if is_german:
                yield from _about_german(sentence)
        if len(sentences) > 1:
            yield Finding(Rule.SENTENCES_IN_A_LINE, line, number=len(sentences))


def sentences_of(line: str) -> Iterator[str]:
    """Yield the sentences of a line; an abbreviation or an ordinal number ends none."""
    pending = ""
    for part in _END.split(line):
        pending = f"{pending} {part}".strip()
        if not _NO_END.search(pending):
            yield pending
            pending = ""
    if pending:
        yield pending


def _about_any(sentence: str) -> Iterator[Finding]:
    plain = _ADDRESS.sub(" ", sentence)
    found = [match.rstrip(".:/'’-") for match in _WORD.findall(plain)]
    if len(found) > MOST_WORDS:
        yield Finding(Rule.LONG_SENTENCE, sentence, number=len(found))
    for word in dict.fromkeys(found):
        longest = max(map(len, _DIVIDED.split(word)))
        if longest > MOST_LETTERS and not word.isdigit():
            yield Finding(Rule.LONG_WORD, sentence, word, number=longest)
    without_figures = _FIGURES.sub(" ", plain)
    for sign in dict.fromkeys(char for char in without_figures if char in words.SIGNS):
        yield Finding(Rule.SIGN, sentence, sign, words.SIGNS[sign])


def _about_german(sentence: str) -> Iterator[Finding]:
    for match in words.ABBREVIATION.finditer(sentence):
        letters = re.sub(r"[^a-zäöü]", "", match[0].lower())
        if letters in words.ABBREVIATIONS:
            yield Finding(Rule.ABBREVIATION, sentence, match[0], words.ABBREVIATIONS[letters])
    for rule, pattern in (
        (Rule.NEGATION, words.NEGATION),
        (Rule.SUBJUNCTIVE, words.SUBJUNCTIVE),
        (Rule.GENITIVE, words.GENITIVE),
    ):
        if first := pattern.search(sentence):
            yield Finding(rule, sentence, first[0])
    if passive := _passive(sentence):
        yield Finding(Rule.PASSIVE, sentence, passive)
    for match in words.NUMBER.finditer(sentence):
        yield Finding(Rule.NUMBER, sentence, match[0], str(words.NUMBERS[match[0].lower()]))


def _passive(sentence: str) -> str:
    """Return "wird gebaut" where a form of "werden" and a participle stand in one clause."""
    for clause in re.split(r"[,;:–]", sentence):
        become = words.BECOME.search(clause)
        if become is None:
            continue
        for word in re.findall(r"\w+", clause):
            # A noun has a capital letter and is none.
            is_verb = word[0].islower() and word not in words.NO_PARTICIPLE
            if is_verb and words.PARTICIPLE.match(word):
                return f"{become[0]} … {word}"
    return ""
