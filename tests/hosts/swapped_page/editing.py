"""The host's page types made in the browser; run inside of it by Django."""

from __future__ import annotations

from tests.hosts import in_browser


class Editing(in_browser.EditingInBrowser):
    app = "website"
    kinds = {"undertakingindex": "", "undertaking": "undertakingindex"}

    def test_every_page_type_is_made_shown_and_found(self) -> None:
        self.work()
