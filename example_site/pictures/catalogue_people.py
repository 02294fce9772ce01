"""Titles and descriptions of the portraits, and of the badges and logos."""

from __future__ import annotations

PORTRAITS: dict[str, tuple[str, str]] = {
    "person-01": ("Porträt 1", "Porträt einer lächelnden Frau mit petrolgrünem Kopftuch."),
    "person-02": (
        "Porträt 2",
        "Porträt eines lachenden älteren Mannes mit Glatze und weißem Schnurrbart.",
    ),
    "person-03": (
        "Porträt 3",
        "Porträt eines Mannes mit schwarzem Vollbart und rotem Pullover vor Bäumen.",
    ),
    "person-04": (
        "Porträt 4",
        "Porträt einer älteren Frau mit grauem Dutt und roter Brille vor einem Bücherregal.",
    ),
    "person-05": ("Porträt 5", "Porträt einer Frau mit langen braunen Haaren und grünem Pullover."),
    "person-06": (
        "Porträt 6",
        "Porträt eines lachenden Mannes mit kurzem schwarzem Haar und gelbem Kapuzenpullover.",
    ),
    "person-07": (
        "Porträt 7",
        "Porträt einer Frau mit roten Haaren und blauer Brille vor einer Pinnwand.",
    ),
    "person-08": (
        "Porträt 8",
        "Porträt eines Mannes mit dunklem Haar, Dreitagebart und blauem Hemd.",
    ),
    "person-09": ("Porträt 9", "Porträt einer Frau mit blondem Pferdeschwanz vor Bäumen."),
    "person-10": (
        "Porträt 10",
        "Porträt einer lachenden Frau mit schwarzem Afro und gelben Ohrringen.",
    ),
    "person-11": (
        "Porträt 11",
        "Porträt eines Mannes mit gelbem Turban und Bart vor einem Bücherregal.",
    ),
    "person-12": (
        "Porträt 12",
        "Porträt einer Frau mit schwarzem Pony und dunkelblauer Jacke vor Häusern.",
    ),
    "person-13": (
        "Porträt 13",
        "Porträt eines Mannes mit gelber Mütze und braunem Bart vor einer Pinnwand.",
    ),
    "person-14": (
        "Porträt 14",
        "Porträt einer lachenden Frau mit langen schwarzen Locs vor herbstlichen Bäumen.",
    ),
    "person-15": ("Porträt 15", "Porträt eines älteren Mannes mit grauem Bart und roter Jacke."),
}

MARKS: dict[str, tuple[str, str]] = {
    "badge-1": (
        "Abzeichen Nachbarschaft",
        "Goldene Rosette mit drei Häusern und Lorbeer auf grünem Grund.",
    ),
    "badge-2": ("Abzeichen Grün", "Grüne Rosette mit einer Blume, die aus der Erde wächst."),
    "badge-3": (
        "Abzeichen Brücke",
        "Rote Rosette mit zwei Menschen, die sich auf einer Brücke die Hand geben.",
    ),
    "logo-1": (
        "Logo Land & Quartier",
        "Logo des Programms Land & Quartier: drei farbige Häuser auf einem Hügel.",
    ),
    "logo-2": (
        "Logo Stadt im Wandel",
        "Logo des Programms Stadt im Wandel: vier wachsende Säulen mit rotem Pfeil.",
    ),
    "logo-3": (
        "Logo Sozialfonds Plus",
        "Logo des Programms Sozialfonds Plus: ein weißes Pluszeichen in einem Kreis gelber Punkte.",
    ),
    "logo-4": (
        "Logo Bürgerstiftung Ehle",
        "Logo der Bürgerstiftung Ehle: ein Keimling über drei Wellen.",
    ),
}
