"""A site that starts imports what it needs, and leaves the rest for whoever asks for it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.utils.module_loading import import_string

import wagtail_quartier
from tests.benchmarks.startup import ROOT, START
from wagtail_quartier.admin import reports
from wagtail_quartier.when_used import ClassWhenUsed, ModuleWhenUsed, modules_when_used

PACKAGE = Path(wagtail_quartier.__file__).parent
LISTENS = re.compile(r"^@receiver\((?!setting_changed)", re.MULTILINE)


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """What a site with the package has imported when it is ready for its first page."""
    done = subprocess.run(
        [sys.executable, "-c", f"{START}\nimport sys\nprint(*sys.modules)"],
        cwd=ROOT,
        env={
            **os.environ,
            "QUARTIER_STARTS": "package",
            "DJANGO_SETTINGS_MODULE": "tests.benchmarks.startup_settings",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_the_libraries_behind_feeds_tables_and_figures_wait(imported: set[str]) -> None:
    assert "wagtail_quartier.pages.models" in imported
    libraries = {"dateutil", "holidays", "icalendar", "openpyxl", "recurrence", "segno"}
    assert imported & libraries == set()


@pytest.mark.parametrize(
    "room", ["blocks", "exports", "feeds", "filters", "imports", "network", "schedules"]
)
def test_rooms_wait_until_somebody_asks(imported: set[str], room: str) -> None:
    waiting = {name for name in imported if name.startswith(f"wagtail_quartier.{room}.")}
    # The column of a state names its choices, and a time is put into words in templates.
    assert waiting <= {"wagtail_quartier.schedules.states", "wagtail_quartier.schedules.words"}


def test_what_is_much_and_seldom_used_waits(imported: set[str]) -> None:
    parts = (
        "admin.reports_",
        "admin.single_date",
        "admin.slot_form",
        "admin.recurrence_widget",
        "admin.translation_report",
        "easy_language.findings",
        "occurrence_index.facts",
        "occurrence_index.rebuilding",
        "frontend_cache.listing_blocks",
    )
    begin = tuple(f"wagtail_quartier.{part}" for part in parts)
    assert {name for name in imported if name.startswith(begin)} == set()


def test_a_report_bears_the_word_under_which_it_is_asked_for() -> None:
    named = {**reports.REPORTS, **reports.ABOUT_PROJECTS, **reports.ABOUT_SESSIONS}
    assert {slug: import_string(path).slug for slug, path in named.items()} == dict(
        zip(named, named, strict=True)
    )


def test_what_listens_does_not_wait(imported: set[str]) -> None:
    listening = {
        ".".join(["wagtail_quartier", *file.relative_to(PACKAGE).with_suffix("").parts])
        for file in PACKAGE.rglob("*.py")
        if LISTENS.search(file.read_text())
    }
    assert len(listening) > 5
    assert listening - imported == set()


class TestStandIns:
    def test_a_module_is_imported_when_something_of_it_is_used(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delitem(sys.modules, "colorsys", raising=False)
        stand_in = ModuleWhenUsed("colorsys")
        assert "colorsys" not in sys.modules
        assert stand_in.rgb_to_hsv(1, 1, 1) == (0.0, 0.0, 1)
        assert sys.modules["colorsys"].__dict__ is stand_in.__dict__

    def test_what_is_set_of_it_is_set_of_the_module(self, monkeypatch: pytest.MonkeyPatch) -> None:
        import colorsys  # noqa: PLC0415

        with monkeypatch.context() as patch:
            patch.setattr(ModuleWhenUsed("colorsys"), "ONE_THIRD", "three")
            assert colorsys.ONE_THIRD == "three"
        assert pytest.approx(1 / 3) == colorsys.ONE_THIRD
        with monkeypatch.context() as patch:
            patch.delattr(ModuleWhenUsed("colorsys"), "ONE_THIRD")
            assert not hasattr(colorsys, "ONE_THIRD")

    def test_a_room_has_no_other_names_than_its_modules(self) -> None:
        of_room = modules_when_used("wagtail_quartier.listings")
        assert of_room("awards").__name__ == "wagtail_quartier.listings.awards"
        for name in ("castles", "__path__"):
            with pytest.raises(AttributeError, match=name):
                of_room(name)

    def test_a_class_stands_where_its_name_was(self) -> None:
        class Fraction:
            kind = ClassWhenUsed("fractions.Fraction")

        from fractions import Fraction as real  # noqa: N813, PLC0415

        assert Fraction.kind is Fraction().kind is real
