"""The notice for the door in a browser, and on paper: one sheet for every house of the demo."""

import re

import pytest

from tests.browser.axe import violations

pytestmark = [pytest.mark.browser, pytest.mark.demo]


@pytest.fixture
def notices(demo_site):
    """The addresses of all notices."""
    return [f"{path}notice/" for path in demo_site.pages["CentrePage"]]


def test_accessibility(visitor, notices):
    found = [fault for path in notices for fault in violations(visitor.open(path))]

    assert found == []


def test_on_a_phone_in_the_dark(visitor, notices):
    visitor.page.emulate_media(color_scheme="dark")
    visitor.page.set_viewport_size({"width": 320, "height": 640})
    found = {path: visitor.open(path) and visitor.sticking_out() for path in notices}

    assert {path: elements for path, elements in found.items() if elements} == {}
    assert violations(visitor.page) == []


def test_one_sheet_of_paper_is_enough(visitor, notices):
    sheets = {}
    for path in notices:
        paper = visitor.open(path).pdf(format="A4", prefer_css_page_size=True)
        sheets[path] = len(re.findall(rb"/Type\s*/Page\b(?!s)", paper))

    assert sheets
    assert set(sheets.values()) == {1}
