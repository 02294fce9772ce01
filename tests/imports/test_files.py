"""Reading tables of strangers: whatever an office saves, and nothing that would hurt."""

from __future__ import annotations

import datetime as dt
import io

import pytest

from tests.imports.files import repacked, table_of, workbook
from wagtail_quartier.imports import workbooks
from wagtail_quartier.imports.files import read_table
from wagtail_quartier.imports.tables import FORMULA, MOST_BYTES, MOST_ROWS, Refused

HEADINGS = ("Straße", "Größe")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_table_is_read_however_it_was_saved(encoding, delimiter, line_end):
    lines = [delimiter.join(HEADINGS), "", delimiter.join(['"Am Tor; 1, links"', "ä"])]
    table = table_of(line_end.join(lines).encode(encoding))

    assert table.headings == HEADINGS
    assert [(row.number, row.cells) for row in table.rows] == [(3, ("Am Tor; 1, links", "ä"))]


def test_excels_own_line_about_the_delimiter_is_no_heading():
    table = table_of("sep=,\nName,Ort\nA,B")

    assert table.headings == ("Name", "Ort")
    assert table.rows[0].number == 3


def test_a_workbook_is_read_with_its_dates_and_without_calculating():
    table = table_of(workbook(["Name", "Start"], ["A", dt.date(2024, 2, 29)], ["=1+1", "=B2"]))

    assert table.rows[0].cells == ("A", dt.datetime(2024, 2, 29))  # noqa: DTZ001 (as in the cell)
    assert table.rows[1].cells == (FORMULA, FORMULA)


def test_a_formula_in_a_text_file_is_one_as_well():
    assert table_of('Name\n"=HYPERLINK(1)"').rows[0].cells == (FORMULA,)


class TestWhatIsRefused:
    def reason(self, data: bytes | str) -> str:
        with pytest.raises(Refused) as refused:
            table_of(data)
        return str(refused.value)

    def test_a_zip_bomb_before_anything_is_unpacked(self, monkeypatch):
        bomb = repacked(workbook(["Name"]), xl__worksheets__sheet1=b" " * 70_000_000)
        monkeypatch.setattr(workbooks, "load_workbook", None)

        assert len(bomb) < 100_000
        assert "unpack" in self.reason(bomb)

    def test_a_bomb_small_enough_but_shrunk_too_well(self, monkeypatch):
        bomb = repacked(workbook(["Name"]), xl__sharedStrings=b" " * 5_000_000)
        monkeypatch.setattr(workbooks, "load_workbook", None)

        assert "unpack" in self.reason(bomb)

    def test_a_part_larger_than_it_says_is_not_unpacked_further(self):
        whole = repacked(workbook(["Name"]), xl__worksheets__sheet1=b"<x>" + b" " * 6_000_000)
        lying = whole.replace((6_000_003).to_bytes(4, "little"), (100).to_bytes(4, "little"))

        assert lying != whole
        assert "damaged" in self.reason(lying)

    def test_styles_without_end(self):
        styles = b"<styleSheet>" + bytes(range(32, 127)) * 30_000
        assert "unpack" in self.reason(repacked(workbook(["Name"]), xl__styles=styles))

    def test_entities_that_multiply(self):
        laughs = b"""<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
        <worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData>
        </worksheet>"""

        assert "damaged" in self.reason(repacked(workbook(["N"]), xl__worksheets__sheet1=laughs))

    def test_a_file_that_is_too_large_without_reading_it_whole(self):
        class Endless(io.RawIOBase):
            asked = 0

            def read(self, size=-1):
                assert size == MOST_BYTES + 1
                return b"a" * size

        with pytest.raises(Refused, match="larger than 20 MB"):
            read_table(Endless())

    def test_ten_thousand_columns(self):
        assert "10000 columns" in self.reason(";".join(["a"] * 10_000))

    def test_one_row_too_many(self):
        assert str(MOST_ROWS) in self.reason("Name\n" + "a\n" * (MOST_ROWS + 1))

    def test_a_row_far_down_in_a_workbook(self):
        sheet = (
            b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
            b'<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'
            b"</worksheet>"
        )
        assert "too many rows" in self.reason(
            repacked(workbook(["N"]), xl__worksheets__sheet1=sheet)
        )

    def test_an_open_quotation_mark(self):
        assert "quotation mark" in self.reason('Name\n"' + "a\n" * 100_000)

    def test_nul_bytes_with_their_line(self):
        assert "line 2" in self.reason(b"Name\nA\0B")

    @pytest.mark.parametrize(
        ("data", "word"),
        [
            (b"", "empty"),
            (b"\n;;\n", "empty"),
            (b"PK\x03\x04 nothing behind it", "damaged"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old or protected"),
            (b"\x81\x8d\x8f", "neither"),
        ],
    )
    def test_what_is_no_table(self, data, word):
        assert word in self.reason(data)
