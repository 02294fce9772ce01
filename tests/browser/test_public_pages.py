"""Every public page of the demo, as anybody may meet it."""

import pytest

from tests.browser.axe import violations
from wagtail_quartier.conf import DEFAULT_PAGE_MODELS

pytestmark = [pytest.mark.browser, pytest.mark.demo]

OURS = sorted(name.partition(".")[2] for name in DEFAULT_PAGE_MODELS.values())
#: The example site's own pages, whatever their types are called.
OTHERS = "pages of the host"


@pytest.fixture(params=[*OURS, OTHERS])
def paths(request, demo_site):
    """The addresses of all pages of one type."""
    if request.param == OTHERS:
        return [path for name, all_ in demo_site.pages.items() if name not in OURS for path in all_]
    return demo_site.pages[request.param]


def test_accessibility(visitor, paths):
    found = [fault for path in paths for fault in violations(visitor.open(path))]

    assert found == []


def test_accessibility_in_the_dark_on_a_phone(visitor, paths):
    visitor.page.emulate_media(color_scheme="dark")
    visitor.page.set_viewport_size({"width": 360, "height": 780})
    found = [fault for path in paths[:3] for fault in violations(visitor.open(path))]

    assert found == []


def test_no_sideways_scrolling_on_the_smallest_phone(visitor, paths):
    visitor.page.set_viewport_size({"width": 320, "height": 640})
    found = {path: visitor.open(path) and visitor.sticking_out() for path in paths}

    assert {path: elements for path, elements in found.items() if elements} == {}


def test_no_other_host_no_cookie_and_nothing_refused(visitor, paths):
    for path in paths:
        visitor.open(path)

    assert visitor.requests_elsewhere == []
    assert visitor.cookies() == []
    assert visitor.refused == []
    assert visitor.errors == []


@pytest.mark.parametrize("language", ["ar", "de-simple", "en"])
def test_pages_in_other_languages(visitor, demo_site, language):
    faults = {}
    for path in demo_site.translated_pages[language]:
        visitor.page.set_viewport_size({"width": 1280, "height": 900})
        found = violations(visitor.open(path))
        visitor.page.set_viewport_size({"width": 320, "height": 640})
        faults[path] = found + visitor.sticking_out()
        if language == "ar":
            faults[path] += visitor.unmarked()

    assert len(faults) > 30
    assert {path: found for path, found in faults.items() if found} == {}
    assert visitor.requests_elsewhere + visitor.refused + visitor.errors == []
