"""Settings of a host without the app ``wagtail_localize``.

With one language and without Django's translations; or, where ``QUARTIER_HOST_TRANSLATES`` is
set, with two languages and Wagtail's own simple translation. Where
``QUARTIER_HOST_LACKS_LOCALIZE`` is set, the package cannot even be imported.
"""

import os
import sys
from typing import Any

from tests.hosts.common import COMMON, HOST_APPS

if os.environ.get("QUARTIER_HOST_LACKS_LOCALIZE"):
    # What Python itself offers to keep a module from being imported.
    sys.modules["wagtail_localize"] = None  # type: ignore[assignment]

TRANSLATES = bool(os.environ.get("QUARTIER_HOST_TRANSLATES"))

globals().update(COMMON)

INSTALLED_APPS = [
    "wagtail_quartier.pages",
    "wagtail_quartier",
    *HOST_APPS,
]
USE_I18N = WAGTAIL_I18N_ENABLED = TRANSLATES
ROOT_URLCONF = "tests.hosts.one_language.urls"

if TRANSLATES:
    INSTALLED_APPS += ["wagtail.contrib.simple_translation", "wagtail.locales"]
else:
    LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("en", "English")]
    WITHOUT = "django.middleware.locale.LocaleMiddleware"
    MIDDLEWARE: list[Any] = [name for name in COMMON["MIDDLEWARE"] if name != WITHOUT]
