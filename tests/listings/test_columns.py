"""Columns of texts behave as lists do, whether they have been read before or not."""

import uuid
from copy import copy
from random import Random

import pytest

from wagtail_quartier.listings.columns import Keys, Lines

DRAW = Random(5)
KEYS = [str(uuid.UUID(int=DRAW.getrandbits(128))) for _number in range(20)]
LINES = ["", "Garten", "ء", "Suppenküche", "Garten"]


@pytest.mark.parametrize(
    ("texts", "column"),
    [
        (KEYS, Keys.of(KEYS)),
        (KEYS, Keys(Keys.of(KEYS).stored())),
        (LINES, Lines.of(LINES)),
        (LINES, Lines(Lines.of(LINES).stored(), len(LINES))),
    ],
)
def test_a_column_is_changed_as_a_list_is_and_a_copy_stays(texts, column) -> None:
    before, changed, column = list(texts), list(texts), copy(column)
    assert (len(column), list(column), column[1]) == (len(before), before, before[1])
    untouched = copy(column)
    for some in (changed, column):
        some.insert(2, before[-1])
        some.insert(len(some), before[3])
        some[0] = before[4]
        del some[1]
    assert list(column) == changed
    assert list(untouched) == before
    assert column != untouched


def test_a_key_is_found_where_it_begins() -> None:
    column = Keys.of(KEYS)
    assert [column.index(key) for key in KEYS] == list(range(len(KEYS)))
    # The end of one key and the beginning of the next are no key.
    across = Keys.of(KEYS[:2]).stored()[8:24]
    with pytest.raises(ValueError, match="-"):
        column.index(str(uuid.UUID(bytes=across)))
    with pytest.raises(ValueError, match=KEYS[3]):
        column.index(KEYS[3], 4)
    with pytest.raises(IndexError):
        column[len(KEYS)]


def test_columns_are_equal_by_what_is_in_them() -> None:
    assert Keys.of(KEYS) == Keys(Keys.of(KEYS).stored())
    assert Lines.of(LINES) == Lines(Lines.of(LINES).stored(), len(LINES))
    assert Lines.of(LINES) != LINES
    assert list(Lines()) == list(Keys()) == []
    assert repr(Lines.of(["a"])) == "Lines(['a'])"
