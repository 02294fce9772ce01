"""Settings of a host with a base page model of its own.

It does without ``wagtail_quartier.pages``, whose page types are subclasses of Wagtail's
own page, and builds the one page type it needs from our mixins. It does without the app
``wagtail_localize`` as well, which asks Wagtail's own page for its manager.
"""

import os

from tests.hosts.common import COMMON, HOST_APPS, WITHOUT_US

globals().update(COMMON)

INSTALLED_APPS = [
    "tests.hosts.swapped_page.website",
    *([] if WITHOUT_US else ["wagtail_quartier"]),
    "wagtail.contrib.simple_translation",
    "wagtail.locales",
    *HOST_APPS,
]
if os.environ.get("QUARTIER_HOST_WITH_OUR_PAGES"):
    INSTALLED_APPS.append("wagtail_quartier.pages")

if migrations := os.environ.get("QUARTIER_HOST_MIGRATIONS"):
    # Those it had before it built page types from our mixins.
    MIGRATION_MODULES = {"website": migrations}

WAGTAIL_PAGE_MODEL = "website.SitePage"

WAGTAIL_QUARTIER = {
    "PAGE_MODELS": {
        "project": "website.Undertaking",
        "project_index": "website.UndertakingIndex",
    }
}
