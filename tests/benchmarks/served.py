"""The settings of a site with several workers: PostgreSQL and Redis, by the environment."""

import os
from pathlib import Path

from example_site.environment import caches, database
from tests.settings import *  # noqa: F403

DATABASES = {"default": database(os.environ["DATABASE_URL"], Path())}
DATABASES["default"]["HOST"] = os.environ["PGHOST"]
CACHES = caches(os.environ.get("CACHE_URL", ""), "quartier-bench")
