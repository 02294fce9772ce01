"""Every page type of a host made by an editor with a browser; run inside of it by Django."""

from __future__ import annotations

import os
from typing import Any, ClassVar
from urllib.parse import urlencode

from django.contrib.auth import get_user_model
from django.contrib.staticfiles.testing import StaticLiveServerTestCase
from playwright.sync_api import sync_playwright
from wagtail.models import Site

from tests.browser.conftest import ARGUMENTS
from tests.hosts.editor import Editor
from tests.machine import browser

PASSWORD = "lantern-2026"


class EditingInBrowser(StaticLiveServerTestCase):
    """Makes, previews, publishes, opens and finds a page of each type."""

    # By its number: a browser of the tests knows no names of machines.
    host = "127.0.0.1"
    #: The app of the page types, and below which of them each is made: the home page where empty.
    app: ClassVar[str] = "wagtail_quartier_pages"
    kinds: ClassVar[dict[str, str]] = {}
    #: What every page shows that stands in the host's layout.
    layout: ClassVar[str] = "main"

    @classmethod
    def setUpClass(cls) -> None:
        # Playwright's own loop is no reason to keep the thread from the database.
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
        super().setUpClass()

    def work(self) -> None:
        """Do it, as an administrator."""
        get_user_model().objects.create_superuser("ada", "ada@example.org", PASSWORD)
        Site.objects.update(hostname=self.host, port=int(self.live_server_url.split(":")[-1]))
        home = Site.objects.get().root_page
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=browser(), args=ARGUMENTS)
            context = chromium.new_context(locale="en-GB", viewport={"width": 1280, "height": 900})
            editor = Editor(context.new_page(), self.live_server_url)
            editor.log_in("ada", PASSWORD)
            keys = {"": home.pk}
            for kind, parent in self.kinds.items():
                title = f"Lantern {kind}"
                made = editor.make_page(kind, keys[parent], title, self.app)
                keys[kind] = int(made.pk)
                assert title in made.previewed
                self.is_shown_and_found(editor, made.address, title)
            chromium.close()

    def is_shown_and_found(self, editor: Editor, address: str, title: str) -> None:
        """Open a page as its editor, and look for it in the search of the admin."""
        answer: Any = editor.page.goto(address)
        assert answer.status == 200, address
        assert editor.page.locator("h1", has_text=title).count() == 1
        assert editor.page.locator(self.layout).is_visible()
        sought = f"{self.live_server_url}/admin/pages/search/?{urlencode({'q': title})}"
        editor.page.goto(sought)
        assert editor.page.get_by_role("link", name=title).first.is_visible()
