"""The invented people of Lindenhall who turn up again and again in the pictures."""

from __future__ import annotations

from dataclasses import replace

from . import palette as tint
from .person import Person

AMINA = Person(
    2,
    "scarf",
    cover=tint.TEAL,
    top=tint.MUSTARD,
    over=tint.PLUM,
    bottom="skirt",
    bottom_colour=tint.NAVY,
)
BERND = Person(
    0,
    "bald",
    "white",
    beard="moustache",
    age="elder",
    top=tint.WHITE,
    collar="shirt",
    over=tint.SLATE,
    bottom_colour="#6b5545",
    build=1.14,
)
CEM = Person(
    2, "short", "black", beard="full", top=tint.BRICK, collar="round", bottom_colour=tint.DENIM
)
DORA = Person(
    1,
    "bun",
    "grey",
    age="elder",
    glasses=tint.BRICK,
    top=tint.LILAC,
    pattern="dots",
    bottom="dress",
    shoes=tint.PLUM,
)
ELIF = Person(
    1,
    "long",
    "chestnut",
    top=tint.FOREST,
    collar="vee",
    bottom_colour=tint.SAND,
    earring=tint.MUSTARD,
)
FEMI = Person(
    5, "crop", "black", top=tint.MUSTARD, collar="hood", bottom_colour=tint.NAVY, build=1.06
)
GRETA = Person(
    0, "bob", "red", glasses=tint.NAVY, top=tint.SKY, pattern="stripes", bottom_colour=tint.DENIM
)
HASSAN = Person(
    3, "side", "black", beard="stubble", top=tint.PETROL, collar="shirt", bottom_colour="#5c5361"
)
IRINA = Person(
    0,
    "ponytail",
    "blond",
    cover=tint.BRICK,
    top=tint.CORAL,
    collar="vee",
    bottom="skirt",
    bottom_colour=tint.FOREST,
)
JOY = Person(
    4, "afro", "black", top=tint.TEAL, collar="round", bottom="dress", earring=tint.MUSTARD
)
KARIM = Person(
    3,
    "turban",
    cover=tint.MUSTARD,
    hair_colour="black",
    beard="full",
    top=tint.WHITE,
    collar="shirt",
    over=tint.FOREST,
    bottom_colour=tint.NAVY,
)
LENE = Person(
    1, "fringe", "black", top=tint.ROSE, collar="roll", over=tint.NAVY, bottom_colour=tint.PLUM
)
MAREK = Person(
    0,
    "cap",
    "sand",
    cover=tint.RUST,
    beard="stubble",
    top=tint.MOSS,
    collar="shirt",
    bottom_colour=tint.DENIM,
    build=1.08,
)
NOOR = Person(
    3, "scarf", cover=tint.CORAL, top=tint.CREAM, over=tint.PETROL, bottom_colour=tint.NAVY
)
OTTO = Person(
    0,
    "hat",
    "grey",
    cover=tint.SAND,
    age="elder",
    glasses="#5a4650",
    top=tint.SAGE,
    collar="shirt",
    bottom_colour="#6b5545",
)
PIA = Person(
    1,
    "curly",
    "chestnut",
    top=tint.BRICK,
    pattern="dots",
    bottom_colour=tint.NAVY,
    sleeves="short",
    build=1.12,
)
QUYNH = Person(1, "bob", "black", top=tint.MUSTARD, collar="vee", bottom_colour=tint.PETROL)
ROSA = Person(
    4,
    "bun",
    "black",
    top=tint.CORAL,
    collar="round",
    bottom="skirt",
    bottom_colour=tint.PLUM,
    earring=tint.TEAL,
)
SAMIR = Person(
    2,
    "curly",
    "black",
    age="teen",
    top=tint.TEAL,
    collar="hood",
    bottom_colour="#4a4652",
    shoes=tint.WHITE,
)
TILDA = Person(
    0,
    "braids",
    "blond",
    cover=tint.BRICK,
    age="teen",
    top=tint.LILAC,
    pattern="stripes",
    bottom_colour=tint.DENIM,
)
UWE = Person(
    0,
    "crop",
    "grey",
    beard="full",
    age="elder",
    top=tint.PETROL,
    collar="roll",
    over=tint.RUST,
    bottom_colour=tint.NAVY,
    build=1.15,
)
VERA = Person(
    1,
    "bob",
    "white",
    age="elder",
    glasses=tint.TEAL,
    top=tint.BRICK,
    over=tint.SAND,
    bottom="skirt",
    bottom_colour=tint.PLUM,
)
WANJA = Person(
    0,
    "beanie",
    "brown",
    cover=tint.MUSTARD,
    beard="full",
    top=tint.DENIM,
    collar="shirt",
    bottom_colour="#6b5545",
)
XENIA = Person(
    3, "locs", "black", top=tint.MUSTARD, collar="round", over=tint.TEAL, bottom_colour=tint.NAVY
)
YUSUF = Person(
    3,
    "crop",
    "white",
    beard="full",
    age="elder",
    top=tint.CREAM,
    collar="shirt",
    over=tint.PLUM,
    bottom_colour=tint.SLATE,
)

ADA = Person(
    4,
    "braids",
    "black",
    cover=tint.CORAL,
    age="child",
    top=tint.MUSTARD,
    bottom="dress",
    sleeves="short",
)
BEN = Person(
    0,
    "side",
    "blond",
    age="child",
    top=tint.BRICK,
    pattern="stripes",
    bottom="shorts",
    bottom_colour=tint.NAVY,
    sleeves="short",
)
CHI = Person(1, "fringe", "black", age="child", top=tint.TEAL, bottom_colour=tint.PLUM)
DANI = Person(
    3,
    "curly",
    "black",
    age="child",
    top=tint.CORAL,
    bottom="shorts",
    bottom_colour=tint.FOREST,
    sleeves="short",
)
EVA = Person(
    0,
    "ponytail",
    "red",
    cover=tint.TEAL,
    age="child",
    top=tint.SKY,
    pattern="dots",
    bottom="skirt",
    bottom_colour=tint.NAVY,
)
FINN = Person(
    2,
    "cap",
    "black",
    cover=tint.TEAL,
    age="child",
    top=tint.MUSTARD,
    pattern="stripes",
    bottom_colour=tint.DENIM,
)

AMINA_APRON = replace(AMINA, over=None, apron=tint.CREAM)
CEM_APRON = replace(CEM, apron=tint.CREAM)
KARIM_APRON = replace(KARIM, over=None, apron=tint.TEAL)
ROSA_APRON = replace(ROSA, apron=tint.NAVY)
