"""The invented people of Lindenhall who turn up again and again in the pictures."""

from __future__ import annotations

from dataclasses import replace

from .palette import (
    BRICK, CORAL, CREAM, DENIM, FOREST, LILAC, MOSS, MUSTARD, NAVY, PETROL, PLUM, ROSE, RUST, SAGE, SAND, SKY, SLATE, TEAL, WHITE,
)
from .person import Person

AMINA = Person(skin=2, hair="scarf", cover=TEAL, top=MUSTARD, over=PLUM, bottom="skirt", bottom_colour=NAVY)
BERND = Person(skin=0, hair="bald", hair_colour="white", beard="moustache", age="elder", top=WHITE, collar="shirt", over=SLATE,
               bottom_colour="#6b5545", build=1.14)
CEM = Person(skin=2, hair="short", hair_colour="black", beard="full", top=BRICK, collar="round", bottom_colour=DENIM)
DORA = Person(skin=1, hair="bun", hair_colour="grey", age="elder", glasses=BRICK, top=LILAC, pattern="dots", bottom="dress", shoes=PLUM)
ELIF = Person(skin=1, hair="long", hair_colour="chestnut", top=FOREST, collar="vee", bottom_colour=SAND, earring=MUSTARD)
FEMI = Person(skin=5, hair="crop", hair_colour="black", top=MUSTARD, collar="hood", bottom_colour=NAVY, build=1.06)
GRETA = Person(skin=0, hair="bob", hair_colour="red", glasses=NAVY, top=SKY, pattern="stripes", bottom_colour=DENIM)
HASSAN = Person(skin=3, hair="side", hair_colour="black", beard="stubble", top=PETROL, collar="shirt", bottom_colour="#5c5361")
IRINA = Person(skin=0, hair="ponytail", hair_colour="blond", cover=BRICK, top=CORAL, collar="vee", bottom="skirt", bottom_colour=FOREST)
JOY = Person(skin=4, hair="afro", hair_colour="black", top=TEAL, collar="round", bottom="dress", earring=MUSTARD)
KARIM = Person(skin=3, hair="turban", cover=MUSTARD, hair_colour="black", beard="full", top=WHITE, collar="shirt", over=FOREST, bottom_colour=NAVY)
LENE = Person(skin=1, hair="fringe", hair_colour="black", top=ROSE, collar="roll", over=NAVY, bottom_colour=PLUM)
MAREK = Person(skin=0, hair="cap", hair_colour="sand", cover=RUST, beard="stubble", top=MOSS, collar="shirt", bottom_colour=DENIM, build=1.08)
NOOR = Person(skin=3, hair="scarf", cover=CORAL, top=CREAM, over=PETROL, bottom_colour=NAVY)
OTTO = Person(skin=0, hair="hat", hair_colour="grey", cover=SAND, age="elder", glasses="#5a4650", top=SAGE, collar="shirt", bottom_colour="#6b5545")
PIA = Person(skin=1, hair="curly", hair_colour="chestnut", top=BRICK, pattern="dots", bottom_colour=NAVY, sleeves="short", build=1.12)
QUYNH = Person(skin=1, hair="bob", hair_colour="black", top=MUSTARD, collar="vee", bottom_colour=PETROL)
ROSA = Person(skin=4, hair="bun", hair_colour="black", top=CORAL, collar="round", bottom="skirt", bottom_colour=PLUM, earring=TEAL)
SAMIR = Person(skin=2, hair="curly", hair_colour="black", age="teen", top=TEAL, collar="hood", bottom_colour="#4a4652", shoes=WHITE)
TILDA = Person(skin=0, hair="braids", hair_colour="blond", cover=BRICK, age="teen", top=LILAC, pattern="stripes", bottom_colour=DENIM)
UWE = Person(skin=0, hair="crop", hair_colour="grey", beard="full", age="elder", top=PETROL, collar="roll", over=RUST, bottom_colour=NAVY, build=1.15)
VERA = Person(skin=1, hair="bob", hair_colour="white", age="elder", glasses=TEAL, top=BRICK, over=SAND, bottom="skirt", bottom_colour=PLUM)
WANJA = Person(skin=0, hair="beanie", hair_colour="brown", cover=MUSTARD, beard="full", top=DENIM, collar="shirt", bottom_colour="#6b5545")
XENIA = Person(skin=3, hair="locs", hair_colour="black", top=MUSTARD, collar="round", over=TEAL, bottom_colour=NAVY)
YUSUF = Person(skin=3, hair="crop", hair_colour="white", beard="full", age="elder", top=CREAM, collar="shirt", over=PLUM, bottom_colour=SLATE)

ADA = Person(skin=4, hair="braids", hair_colour="black", cover=CORAL, age="child", top=MUSTARD, bottom="dress", sleeves="short")
BEN = Person(skin=0, hair="side", hair_colour="blond", age="child", top=BRICK, pattern="stripes", bottom="shorts", bottom_colour=NAVY, sleeves="short")
CHI = Person(skin=1, hair="fringe", hair_colour="black", age="child", top=TEAL, bottom_colour=PLUM)
DANI = Person(skin=3, hair="curly", hair_colour="black", age="child", top=CORAL, bottom="shorts", bottom_colour=FOREST, sleeves="short")
EVA = Person(skin=0, hair="ponytail", hair_colour="red", cover=TEAL, age="child", top=SKY, pattern="dots", bottom="skirt", bottom_colour=NAVY)
FINN = Person(skin=2, hair="cap", hair_colour="black", cover=TEAL, age="child", top=MUSTARD, pattern="stripes", bottom_colour=DENIM)

AMINA_APRON = replace(AMINA, over=None, apron=CREAM)
CEM_APRON = replace(CEM, apron=CREAM)
KARIM_APRON = replace(KARIM, over=None, apron=TEAL)
ROSA_APRON = replace(ROSA, apron=NAVY)
