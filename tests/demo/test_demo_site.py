"""The demo as ``make demo`` shows it: all of it there, every page of it answering."""

import pytest

pytestmark = pytest.mark.demo


@pytest.mark.parametrize(
    ("page_type", "at_least"),
    [
        ("QuarterPage", 3),
        ("CentreIndexPage", 1),
        ("CentrePage", 4),
        ("ProjectIndexPage", 1),
        ("ProjectPage", 30),
        ("FieldOfActionIndexPage", 1),
        ("FieldOfActionPage", 8),
        ("OfficeHoursPage", 1),
        ("AwardsPage", 1),
    ],
)
def test_demo_shows_enough_of_each_page_type(demo_site, page_type, at_least):
    assert len(demo_site.pages[page_type]) >= at_least


def test_every_public_page_answers(demo_site):
    found = [*demo_site.pages.values(), *demo_site.translated_pages.values()]
    paths = [path for paths in found for path in paths]
    unfinished = [path for path in paths if "</html>" not in demo_site.text(path)]

    assert unfinished == []
