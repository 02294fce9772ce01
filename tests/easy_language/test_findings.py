"""What is hard to read is found, and what only looks like it is left alone."""

from __future__ import annotations

import pytest

from wagtail_quartier.easy_language.findings import (
    Rule,
    findings,
    sentences_of,
)
from wagtail_quartier.easy_language.tags import is_easy_language

HARD = [
    (
        "Von Montag bis Freitag ist hier von 9 bis 12 Uhr immer jemand für Sie da.",
        [(Rule.LONG_SENTENCE, "", "")],
    ),
    ("Das Nachbarschaftshaus ist offen.", [(Rule.LONG_WORD, "Nachbarschaftshaus", "")]),
    ("Das Büro-Nachbarschaftshaus ist offen.", [(Rule.LONG_WORD, "Büro-Nachbarschaftshaus", "")]),
    ("Kommen Sie. Wir helfen.", [(Rule.SENTENCES_IN_A_LINE, "", "")]),
    ("Es kostet 5 % mehr.", [(Rule.SIGN, "%", "Prozent")]),
    ("Mütter und/oder Väter", [(Rule.SIGN, "/", "oder")]),
    ("Das Büro (oben) ist offen.", [(Rule.SIGN, "(", ""), (Rule.SIGN, ")", "")]),
    ("Wir helfen z. B. bei Briefen.", [(Rule.ABBREVIATION, "z. B.", "zum Beispiel")]),
    ("Kaffee, Tee usw.", [(Rule.ABBREVIATION, "usw.", "und so weiter")]),
    ("Es kostet ca. 5 Euro.", [(Rule.ABBREVIATION, "ca.", "ungefähr")]),
    ("Sie bezahlen nichts.", [(Rule.NEGATION, "nichts", "")]),
    ("Das könnte gut sein.", [(Rule.SUBJUNCTIVE, "könnte", "")]),
    ("Die Hilfe des Vereins ist gut.", [(Rule.GENITIVE, "des Vereins", "")]),
    ("Das Haus wurde neu gebaut.", [(Rule.PASSIVE, "wurde … gebaut", "")]),
    ("Am Samstag wird gefeiert.", [(Rule.PASSIVE, "wird … gefeiert", "")]),
    ("Sie werden abgeholt.", [(Rule.PASSIVE, "werden … abgeholt", "")]),
    ("Kommen Sie mit zwei Kindern.", [(Rule.NUMBER, "zwei", "2")]),
]

EASY = [
    "",
    "Am 3. März ist das Haus zu.",
    "Wir werden zu Ihnen gehen.",
    "Der Kurs beginnt um 14.30 Uhr.",
    "Rufen Sie an: 0201 / 23 125 000.",
    "Das Nachbarschafts-Haus ist offen.",
    "Das Nachbarschafts·haus ist offen.",
    "Schreiben Sie an rat@quartiersarbeit-lindenhall.example",
    "Das steht auf https://www.quartiersarbeit-lindenhall.example/leichte-sprache/",
    "Dr. Müller hilft Ihnen.",
    "Ein Kind spielt.",
    "Das Gebäude ist offen.",
    "Kommen Sie.\nWir helfen.\n\n",
]


@pytest.mark.parametrize(("text", "expected"), HARD, ids=[text for text, _found in HARD])
def test_what_is_hard_is_found(text: str, expected: list[tuple[Rule, str, str]]) -> None:
    assert [(f.rule, f.word, f.instead) for f in findings(text)] == expected


@pytest.mark.parametrize("text", EASY)
def test_what_is_easy_is_left_alone(text: str) -> None:
    assert list(findings(text)) == []


def test_a_finding_names_its_sentence_and_how_long_it_is() -> None:
    sentence = " ".join(["Wort"] * 13) + "."
    (finding, _lines) = findings(f"Kurz. {sentence}")
    assert (finding.sentence, finding.number) == (sentence, 13)


def test_words_of_german_are_asked_for_in_german_only() -> None:
    assert list(findings("Nie des Hauses zwei", "en-simple")) == []
    assert [f.rule for f in findings("Tea & coffee", "en-simple")] == [Rule.SIGN]


def test_sentences_end_where_a_reader_would_end_them() -> None:
    line = "Am 3. Mai, z. B. um 9 Uhr, kommt Dr. Kaya. Sie fragt: Wie geht es? „Gut!“ Danke"
    assert list(sentences_of(line)) == [
        "Am 3. Mai, z. B. um 9 Uhr, kommt Dr. Kaya.",
        "Sie fragt: Wie geht es?",
        "„Gut!“",
        "Danke",
    ]


@pytest.mark.parametrize(
    ("tag", "is_easy"),
    [("de-simple", True), ("DE-Simple", True), ("en-simple", True), ("de-DE-simple", True)]
    + [(tag, False) for tag in ("de", "simple", "de-x", "ar")],
)
def test_easy_language_is_a_variant_of_any_language(tag: str, is_easy: bool) -> None:
    assert is_easy_language(tag) is is_easy
