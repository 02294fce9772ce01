"""The test project with a database of its own, whose migrations go forth and back."""

import os

from tests.settings import *  # noqa: F403
from tests.settings import DATABASES

if DATABASES["default"]["NAME"] != ":memory:":
    DATABASES["default"]["TEST"] = {"NAME": f"test_quartier_upgrades_{os.getpid()}"}
