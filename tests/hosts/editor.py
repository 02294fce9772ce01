"""An editor with a browser, who does what a sentence says in bold."""

from __future__ import annotations

import re
from typing import Any, NamedTuple
from urllib.parse import urljoin

from playwright.sync_api import Locator, Page, Request
from playwright.sync_api import TimeoutError as PlaywrightTimeoutError

#: Words in bold, and what is to be written or chosen there.
BOLD = re.compile(r"\*\*(.+?)\*\*(?: “(.+?)”)?")


class Made(NamedTuple):
    """A page somebody has published: where it is, its primary key, the heading of its preview."""

    address: str
    pk: str
    previewed: str


class Editor:
    """A window on the admin at ``url``."""

    def __init__(self, page: Page, url: str) -> None:
        self.page, self.url = page, url
        self.last: Any = None
        page.set_default_timeout(60_000)
        #: What scripts ask of Wagtail at this moment, and what is being sent to it.
        self.under_way: set[Request] = set()
        page.on("request", self._note_sending)
        page.on("requestfinished", self._note_end)
        page.on("requestfailed", self._note_end)

    def log_in(self, name: str, password: str) -> None:
        self.page.goto(f"{self.url}/admin/login/")
        self.page.fill("input[name=username]", name)
        self.page.fill("input[name=password]", password)
        self.page.click("button[type=submit]")
        self.page.wait_for_url(f"{self.url}/admin/")

    def follow(self, sentence: str) -> str:
        """Do what a sentence says; return what Wagtail said about it in the end."""
        found = BOLD.findall(sentence)
        assert found, sentence
        for label, value in found:
            if value:
                self.fill(label, value)
            else:
                self.click(label)
        return self.page.inner_text(".messages")

    def fill(self, label: str, value: str) -> None:
        """Write or choose ``value`` in the next field called ``label``, reading downwards."""
        fields = self._named(label, "textbox", "combobox")
        fields.first.wait_for()
        after = "(field, last) => !!(last.compareDocumentPosition(field) & 4)"
        field = next(
            (f for f in fields.all() if self.last is not None and f.evaluate(after, self.last)),
            fields.first,
        )
        self.last = field.element_handle()
        if field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(label=value)
        else:
            field.fill(value)

    def click(self, label: str) -> None:
        """Press what is called ``label``; wait for Wagtail's word where that publishes."""
        self.last = None
        if label == "More actions":
            self.let_wagtail_save()
        self._named(label, "link", "button", "tab", "checkbox").first.click()
        if label == "Publish":
            try:
                self.page.wait_for_selector(".messages li")
            except PlaywrightTimeoutError as error:
                said = f"{self.page.url} says:\n{self.page.inner_text('body')[:2_000]}"
                raise AssertionError(said) from error
        self.page.wait_for_load_state()

    def _note_sending(self, request: Request) -> None:
        if request.method == "POST" or request.resource_type in ("fetch", "xhr"):
            self.under_way.add(request)

    def _note_end(self, request: Request) -> None:
        self.under_way.discard(request)

    def let_wagtail_save(self) -> None:
        """Be slower than Wagtail 8, which saves a form by itself half a second after a change.

        A new page becomes one that is edited then, and its editing session begins: several
        requests, one after the other, so only a second without any means that Wagtail is done.
        """
        self.page.wait_for_timeout(1_500)
        quiet = 0
        for _ in range(300):
            quiet = 0 if self.under_way or self._saves_by_itself() else quiet + 1
            if quiet == 5:
                break
            self.page.wait_for_timeout(200)

    def _saves_by_itself(self) -> bool:
        """Tell whether Wagtail shows that it is saving, which it does before it asks its server."""
        return self.page.locator("[data-w-autosave-state-value=saving]").count() > 0

    def _named(self, label: str, *roles: Any) -> Locator:
        name = re.compile(rf"^\s*{re.escape(label)}\*?\s*$")
        first, *others = (self.page.get_by_role(role, name=name) for role in roles)
        for other in others:
            first = first.or_(other)
        return first.locator("visible=true")

    def make_page(
        self, kind: str, parent: int, title: str, app: str = "wagtail_quartier_pages"
    ) -> Made:
        """Make a page in the admin, look at its preview and publish it."""
        # Wagtail would keep the panel of the preview open from one form to the next.
        self.page.evaluate("localStorage.clear()")
        self.page.goto(f"{self.url}/admin/pages/add/{app}/{kind}/{parent}/")
        self.fill("Title", title)
        self.page.get_by_role("button", name="Toggle preview").click()
        frame = self.page.frame_locator("#w-preview-iframe, iframe[title=Preview]").last
        heading = frame.locator("h1", has_text=title).first
        heading.wait_for()
        previewed = heading.inner_text()
        self.click("More actions")
        self.click("Publish")
        live = self.page.get_by_role("link", name="View live").first.get_attribute("href")
        edit = self.page.locator(".messages a[href*='/edit/']").first.get_attribute("href")
        assert live, self.page.inner_text(".messages")
        assert edit, self.page.inner_text(".messages")
        return Made(urljoin(self.url, live), edit.strip("/").split("/")[-2], previewed)
