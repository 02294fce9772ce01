"""What a browser says to the pages of a host with a strict policy; run inside of it by Django."""

from __future__ import annotations

import os

from django.contrib.staticfiles.testing import StaticLiveServerTestCase
from playwright.sync_api import sync_playwright
from wagtail.models import Site

from tests.browser.conftest import ARGUMENTS
from tests.hosts.custom_models.website.policy import POLICY
from tests.machine import browser
from tests.pages.specimens import PAGE_TYPES, filled
from wagtail_quartier.ideas.addresses import FORM

#: Runs before the page, whatever its policy.
LISTEN = """
window.violations = [];
document.addEventListener("securitypolicyviolation", (event) => {
  window.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});
"""


class Visit(StaticLiveServerTestCase):
    # By its number: a browser of the tests knows no names of machines.
    host = "127.0.0.1"

    @classmethod
    def setUpClass(cls) -> None:
        # Playwright's own loop is no reason to keep the thread from the database.
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
        super().setUpClass()

    def test_no_page_breaks_the_policy(self) -> None:
        Site.objects.update(hostname=self.host, port=int(self.live_server_url.split(":")[-1]))
        pages = [filled(model) for model in PAGE_TYPES]
        addresses = [page.get_url() for page in pages]
        addresses.append(f"{addresses[-1]}{FORM}/")
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=browser(), args=ARGUMENTS)
            tab = chromium.new_page(viewport={"width": 1280, "height": 900})
            tab.add_init_script(LISTEN)
            for address in addresses:
                answer = tab.goto(f"{self.live_server_url}{address}")
                assert answer is not None
                assert answer.status == 200, address
                assert answer.headers["content-security-policy"] == POLICY
                assert tab.locator("header.yard").is_visible()
                assert tab.locator("main.quartier h1").count() == 1
                assert tab.evaluate("window.violations") == [], address
                # The stylesheet has come through the policy.
                assert "grid" in tab.evaluate(
                    "[...document.styleSheets].map(s => [...s.cssRules].map(r => r.cssText)).join()"
                )
            tab.evaluate("document.body.setAttribute('style', 'color: red')")
            tab.wait_for_function("window.violations.length > 0")
            chromium.close()
