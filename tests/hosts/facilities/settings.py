"""Settings of a host with page types of its own, which the package comes to years later."""

from tests.hosts.common import COMMON, HOST_APPS

globals().update(COMMON)

INSTALLED_APPS = [
    "tests.hosts.facilities.clinic",
    "wagtail_quartier.pages",
    "wagtail_quartier",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.frontend_cache",
    *HOST_APPS,
]
