"""Public holidays by state, and each thing used of the library behind them."""

from __future__ import annotations

import datetime as dt

import holidays as holidays_library
import pytest

from wagtail_quartier.schedules.holidays import UnknownRegion, public_holidays

UNITY = dt.date(2026, 10, 3)
CORPUS_CHRISTI = dt.date(2026, 6, 4)


def test_holidays_differ_by_state() -> None:
    assert CORPUS_CHRISTI in public_holidays("DE", "NW", [2026])
    assert CORPUS_CHRISTI not in public_holidays("DE", "BE", [2026])
    assert UNITY in public_holidays("DE", None, [2026])


def test_country_and_state_are_read_in_either_case() -> None:
    assert public_holidays("de", "nw", [2026]) == public_holidays("DE", "NW", [2026])


@pytest.mark.parametrize(
    ("language", "name"),
    [
        (None, "Tag der Deutschen Einheit"),
        ("de", "Tag der Deutschen Einheit"),
        ("de-simple", "Tag der Deutschen Einheit"),
        ("de-AT", "Tag der Deutschen Einheit"),
        ("en", "German Unity Day"),
        ("ar", "German Unity Day"),
    ],
)
def test_names_come_in_the_nearest_language(language: str | None, name: str) -> None:
    assert public_holidays("DE", "NW", [2026], language)[UNITY] == name


def test_a_country_without_names_in_other_languages_uses_its_own() -> None:
    day = dt.date(2026, 1, 1)
    own = public_holidays("NZ", None, [2026])[day]
    assert public_holidays("NZ", None, [2026], "de")[day] == own == "New Year's Day"


def test_several_years_come_in_one_mapping() -> None:
    found = public_holidays("DE", "NW", [2027, 2026, 2027])
    assert {day.year for day in found} == {2026, 2027}
    assert all(isinstance(name, str) and name for name in found.values())


def test_no_country_and_years_without_law_have_no_holidays() -> None:
    assert public_holidays("", "NW", [2026]) == {}
    assert public_holidays("DE", "NW", [1066, 99999]) == {}


@pytest.mark.parametrize(("country", "subdivision"), [("XX", None), ("DE", "ZZ"), ("GERMANY", "")])
def test_an_unknown_region_is_an_error(country: str, subdivision: str | None) -> None:
    with pytest.raises(UnknownRegion):
        public_holidays(country, subdivision, [2026])


def test_two_holidays_on_one_day_are_both_named() -> None:
    # Ascension Day met the 1st of May in 2008.
    found = public_holidays("DE", "NW", [2008], "de")
    assert found[dt.date(2008, 5, 1)].split(", ") == ["Christi Himmelfahrt", "Erster Mai"]


def test_the_library_has_what_is_used_of_it() -> None:
    calendar = holidays_library.country_holidays("DE", subdiv="NW", years=2026, language="de")
    assert calendar.get(UNITY) == "Tag der Deutschen Einheit"
    assert {"de", "en_US"} <= set(calendar.supported_languages)
    assert all(type(day) is dt.date for day in calendar)
