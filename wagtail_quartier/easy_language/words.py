"""Words of German that the rules for Easy Language advise against, and what to write instead."""

from __future__ import annotations

import re

#: An abbreviation, by its letters without spaces and full stops, and its words.
ABBREVIATIONS = {
    "abs": "Absatz",
    "allg": "allgemein",
    "bspw": "zum Beispiel",
    "bzgl": "wegen",
    "bzw": "oder",
    "ca": "ungefähr",
    "dh": "das heißt",
    "etc": "und so weiter",
    "evtl": "vielleicht",
    "ggf": "vielleicht",
    "idr": "meistens",
    "inkl": "mit",
    "mind": "mindestens",
    "mtl": "jeden Monat",
    "od": "oder",
    "sog": "so genannt",
    "std": "Stunde",
    "su": "siehe unten",
    "tel": "Telefon",
    "tgl": "jeden Tag",
    "ua": "unter anderem",
    "usw": "und so weiter",
    "uvm": "und vieles mehr",
    "vgl": "vergleiche",
    "zb": "zum Beispiel",
    "zt": "zum Teil",
    "zzgl": "dazu kommt",
}
#: Written with full stops, with or without spaces between the letters.
ABBREVIATION = re.compile(
    r"\b(?:[zduisv]\.\s?(?:[abhduRtvzm]\.)(?:\s?m\.)?"
    r"|(?:abs|allg|bspw|bzgl|bzw|ca|etc|evtl|ggf|inkl|mind|mtl|od|sog|std|tel|tgl|usw|vgl|zzgl)\.)",
    re.IGNORECASE,
)

NEGATION = re.compile(
    r"\b(nicht|nichts|nie|niemals|niemand\w*|nirgends|kein|keine|keine[mnrs])\b", re.IGNORECASE
)

SUBJUNCTIVE = re.compile(
    r"\b(könnte|würde|hätte|wäre|müsste|dürfte|möge)(st|n|t|en|et)?\b", re.IGNORECASE
)

GENITIVE = re.compile(r"\b(des|eines|unseres|ihres|seines)\s+\w+s\b", re.IGNORECASE)

#: Numbers as words; "ein" is an article as well, and so is left out.
NUMBERS = {
    word: figure
    for figure, word in enumerate(
        ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"],
        start=2,
    )
} | {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "hundert": 100, "tausend": 1000}
NUMBER = re.compile(rf"\b({'|'.join(NUMBERS)})\b", re.IGNORECASE)

#: A character and, where it has some, its words.
SIGNS = {
    "%": "Prozent",
    "&": "und",
    "§": "Paragraf",
    "/": "oder",
    ";": ".",
    "…": ".",
    "(": "",
    ")": "",
    "[": "",
    "]": "",
    "*": "",
    "_": "",
}

BECOME = re.compile(r"\b(wird|werden|wirst|werdet|wurde|wurden|worden)\b", re.IGNORECASE)
_BEFORE = "(?:an|auf|aus|ein|ab|mit|vor|zu|nach|um|weg|her|hin|fest|durch|unter|über)?"
PARTICIPLE = re.compile(
    rf"^(?:{_BEFORE}ge\w{{2,}}(?:t|en)|\w{{3,}}iert|(?:be|ver|er|ent|zer|über|unter)\w{{3,}}t)$",
    re.IGNORECASE,
)
#: Words that look like a participle and are none, mostly infinitives: "wird gehen".
NO_PARTICIPLE = frozenset(
    [
        "gebären",
        "geben",
        "gefallen",
        "gehen",
        "gehorchen",
        "gehören",
        "gelangen",
        "gelingen",
        "gelten",
        "genesen",
        "genießen",
        "genügen",
        "geraten",
        "geschehen",
        "gestalten",
        "gestatten",
        "gestehen",
        "gewähren",
        "gewinnen",
        "gewöhnen",
        "angeben",
        "angehen",
        "aufgeben",
        "ausgeben",
        "ausgehen",
        "abgeben",
        "mitgehen",
        "vorgehen",
        "zugeben",
        "hingehen",
        "weggehen",
        "eingehen",
        "untergehen",
        "übergeben",
        "unterhalt",
        "überhaupt",
        "bereit",
        "erst",
        "best",
        "berat",
        "gesamt",
        "gesamten",
        "gegen",
        "gern",
        "getrennten",
        "gemeint",
        "gewalt",
        "gebiet",
        "gesicht",
        "gerät",
        "gericht",
    ]
)
