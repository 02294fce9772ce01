"""The test project in a process of its own, on a database file and a cache others share.

``QUARTIER_SHARED`` is the directory both lie in.
"""

import os
from pathlib import Path

from tests.settings import *  # noqa: F403

_SHARED = Path(os.environ["QUARTIER_SHARED"])

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": _SHARED / "db.sqlite3",
        "OPTIONS": {"timeout": 20, "transaction_mode": "IMMEDIATE"},
    }
}
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": _SHARED / "cache",
    }
}
