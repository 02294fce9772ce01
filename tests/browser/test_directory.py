"""The directory of projects in a browser: filtered, as a list, wrong, empty, and in place."""

import re

import pytest

from tests.browser.axe import violations

pytestmark = [pytest.mark.browser, pytest.mark.demo]

QUERIES = ["?status=running", "?view=list&sort=title", "?q=nirgends&status=planned", "?since=0"]


@pytest.fixture
def directory(demo_site):
    """The address of the directory."""
    return demo_site.pages["ProjectIndexPage"][0]


@pytest.mark.parametrize("query", QUERIES)
def test_accessibility(visitor, directory, query):
    assert violations(visitor.open(directory + query)) == []


@pytest.mark.parametrize("query", QUERIES)
def test_no_sideways_scrolling_on_the_smallest_phone(visitor, directory, query):
    visitor.page.set_viewport_size({"width": 320, "height": 640})
    visitor.open(directory + query)

    assert visitor.sticking_out() == []


def test_results_change_in_place(visitor, directory):
    page = visitor.open(directory)
    before = page.locator("[data-quartier-count]").text_content()
    page.evaluate("window.quartierIsStillHere = true")
    page.focus("#id_status")
    page.select_option("#id_status", "running")
    page.wait_for_url(re.compile(r"\?status=running$"))
    page.locator(".quartier-chip--filter").wait_for()

    after = page.locator("[data-quartier-count]").text_content()
    assert after != before
    assert page.locator("[data-quartier-announcement]").text_content() == after
    assert page.evaluate("document.activeElement.id") == "id_status"
    assert page.input_value("#id_status") == "running"

    page.click(".quartier-views a:last-child")
    page.locator(".quartier-table--projects").wait_for()
    assert page.evaluate("document.activeElement.hasAttribute('data-quartier-count')")

    page.go_back()
    page.locator(".quartier-grid").wait_for()
    page.go_back()
    page.locator(".quartier-chip--filter").wait_for(state="detached")
    assert page.locator("[data-quartier-count]").text_content() == before
    assert page.input_value("#id_status") == ""
    assert page.evaluate("window.quartierIsStillHere")
    assert visitor.errors == []


def test_a_page_on_paper_has_lines_and_no_form(visitor, directory):
    page = visitor.open(f"{directory}?view=list&status=running")
    page.emulate_media(media="print")

    assert page.locator(".quartier-table--projects").is_visible()
    assert page.locator(".quartier-only-on-paper").is_visible()
    assert not page.locator("form[role=search]").is_visible()
