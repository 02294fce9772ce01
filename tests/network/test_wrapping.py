"""Long German words end a line where a reader would divide them."""

import pytest

from wagtail_quartier.network.measuring import text_width
from wagtail_quartier.network.wrapping import wrapped


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Nachbarschaftsverein Gartenfeld", ("Nachbarschafts-", "verein", "Gartenfeld")),
        ("Wohnungsbaugenossenschaft", ("Wohnungsbau-", "genossenschaft")),
        ("Arbeiterwohlfahrtskreisverband", ("Arbeiter-", "wohlfahrtskreis-", "verband")),
        ("Brückenbauer:innen", ("Brücken-", "bauer:innen")),
        # A hyphen of its own is kept, and none is added.
        ("Evangelisch-Lutherische", ("Evangelisch-", "Lutherische")),
        # Where somebody has said where to divide, no rule is asked.
        ("Bei\u00adspielvereinsname", ("Bei-", "spielvereins-", "name")),
        # What belongs together is not torn apart, and what fits is not divided.
        ("Verein Rotblau e. V.", ("Verein Rotblau", "e.\u00a0V.")),
        ("Sonne", ("Sonne",)),
        ("", ("",)),
    ],
)
def test_where_lines_end(text, lines):
    assert wrapped(text, 150, 15) == lines


def test_no_line_is_wider_than_it_may_be_whatever_is_written():
    words = ["A" * 160, "WWWW" * 40, "ضضض" * 30, "漢字" * 40, "a-b-c-d-e" * 10, "x\u00ady" * 60]
    for text in words:
        for width in (60, 150, 300):
            found = wrapped(text, width, 15)
            assert all(text_width(line, 15) <= width for line in found), (text, width)


def test_syllables_are_divided_by_the_rules_of_spelling():
    assert wrapped("Kleinkunstbühnchenfreundinnen", 110, 15) == (
        "Kleinkunst-",
        "bühnchen-",
        "freundinnen",
    )
