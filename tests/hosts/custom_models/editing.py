"""All our page types made in the browser; run inside of the host by Django."""

from __future__ import annotations

from tests.hosts import in_browser
from wagtail_quartier.conf import DEFAULT_PAGE_MODELS

BELOW = {
    "centrepage": "centreindexpage",
    "projectpage": "projectindexpage",
    "fieldofactionpage": "fieldofactionindexpage",
    "sessionpage": "gatheringpage",
}


class Editing(in_browser.EditingInBrowser):
    #: Index pages first.
    kinds = {
        name: BELOW.get(name, "")
        for name in sorted(
            (path.rpartition(".")[2].lower() for path in DEFAULT_PAGE_MODELS.values()),
            key=lambda name: name in BELOW,
        )
    }
    layout = "header.yard"

    def test_every_page_type_is_made_shown_and_found(self) -> None:
        assert len(self.kinds) == 13
        self.work()
