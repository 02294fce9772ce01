"""Settings all host projects have in common; each takes the dictionary into its own module."""

from __future__ import annotations

import os
from typing import Any

from tests import settings as plain

#: Everything of Wagtail's and Django's that a host of ours needs, but for its translations.
HOST_APPS = [
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
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
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

_SHARED_WITH_THE_TEST_PROJECT = (
    "CACHES",
    "DEFAULT_AUTO_FIELD",
    "MIDDLEWARE",
    "PASSWORD_HASHERS",
    "ROOT_URLCONF",
    "SECRET_KEY",
    "STATIC_URL",
    "STORAGES",
    "TEMPLATES",
    "TIME_ZONE",
    "USE_TZ",
    "WAGTAILADMIN_BASE_URL",
    "WAGTAILSEARCH_BACKENDS",
)

#: After the package has been taken out of a host.
WITHOUT_US = bool(os.environ.get("QUARTIER_HOST_WITHOUT_US"))

DATABASE = os.environ.get("QUARTIER_HOST_DATABASE", ":memory:")

COMMON: dict[str, Any] = {
    **{name: getattr(plain, name) for name in _SHARED_WITH_THE_TEST_PROJECT},
    "DATABASES": {
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": DATABASE,
            # The tests of a host use the database that its migrations have made.
            "TEST": {"NAME": DATABASE},
            # As the readme says: a form that saves by itself waits for its turn.
            "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20},
        }
    },
    "ALLOWED_HOSTS": ["testserver", "localhost"],
    "LANGUAGE_CODE": "en",
    "LANGUAGES": [("en", "English"), ("de", "Deutsch")],
    "WAGTAIL_CONTENT_LANGUAGES": [("en", "English"), ("de", "Deutsch")],
    "WAGTAIL_I18N_ENABLED": True,
    "WAGTAIL_SITE_NAME": "Host",
}
