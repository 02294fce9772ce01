"""A site as ``wagtail start`` makes it, with what ``QUARTIER_STARTS`` names added to it.

``package`` adds the package and the app of Wagtail's it asks for, ``tables`` an app with as many
tables and nothing else.
"""

import os

from tests.hosts.common import COMMON

globals().update(COMMON)

#: What a site has to add to its apps.
ADDED = {
    "": [],
    "tables": ["tests.benchmarks.tables"],
    "package": ["wagtail_quartier.pages", "wagtail_quartier", "wagtail.contrib.settings"],
}
INSTALLED_APPS = [
    *ADDED[os.environ.get("QUARTIER_STARTS", "")],
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
ROOT_URLCONF = "tests.benchmarks.startup_urls"
WAGTAIL_I18N_ENABLED = False
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES = [("en", "English")]
