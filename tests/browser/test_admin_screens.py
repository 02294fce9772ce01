"""Our screens in Wagtail's admin."""

import pytest

from tests.browser.axe import violations

#: What Wagtail draws on every site and no package can change: its rich text editor has no
#: accessible name, and the links to where something is used are 20 pixels high.
WAGTAILS_OWN = (".public-DraftEditor-content", "a[href*='#:w:contentpath=']")

pytestmark = [pytest.mark.browser, pytest.mark.demo]


#: Endings of the names that the demo gives to its screens.
VIEWS = ["list", "add", "edit", "delete", "usage", "history", "inspect"]
DATES = ["dates", "date_add", "date_cancel", "date_move", "freshness", "settings"]


@pytest.mark.parametrize("view", [*VIEWS, *DATES])
def test_accessibility(administrator, demo_site, view):
    paths = [path for name, path in demo_site.admin.items() if name.endswith(f" {view}")]
    found = [
        fault for path in paths for fault in violations(administrator.open(path), WAGTAILS_OWN)
    ]

    assert paths
    assert found == []
    assert administrator.refused == []
    assert administrator.errors == []
