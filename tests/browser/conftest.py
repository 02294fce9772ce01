"""Chromium, a visitor and an administrator on the demo site.

The browser is started once a module, not once a session: while it runs, Django refuses
to talk to the database in the same thread, and other tests of the worker have to.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, StorageState, sync_playwright

from tests.browser.visiting import Visitor
from tests.demo.site import DemoSite
from tests.machine import browser

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # What asks for another host is noted, and does not reach it.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Start Chromium without a window."""
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=browser(), args=ARGUMENTS)
        yield running
        running.close()


@pytest.fixture
def visitor(chromium: Browser, demo_site: DemoSite) -> Iterator[Visitor]:
    """Open an anonymous window of 1280 by 900 pixels."""
    context = chromium.new_context(locale="de-DE", viewport={"width": 1280, "height": 900})
    yield Visitor(context.new_page(), demo_site.url)
    context.close()


@pytest.fixture(scope="module")
def administrator_session(chromium: Browser, demo_site: DemoSite) -> StorageState:
    """Log the administrator in once."""
    context = chromium.new_context()
    page = context.new_page()
    page.goto(f"{demo_site.url}/admin/login/")
    page.fill("input[name=username]", demo_site.username)
    page.fill("input[name=password]", demo_site.password)
    page.click("button[type=submit]")
    page.wait_for_url(f"{demo_site.url}/admin/")
    session = context.storage_state()
    context.close()
    return session


@pytest.fixture
def administrator(
    chromium: Browser, demo_site: DemoSite, administrator_session: StorageState
) -> Iterator[Visitor]:
    """Open a window of 1280 by 900 pixels that is logged into the admin."""
    context = chromium.new_context(
        locale="de-DE",
        viewport={"width": 1280, "height": 900},
        storage_state=administrator_session,
    )
    yield Visitor(context.new_page(), demo_site.url)
    context.close()
