"""A plain site, with the package where ``QUARTIER_IS_INSTALLED`` says so."""

import os

from tests.hosts.common import COMMON, HOST_APPS

globals().update(COMMON)

INSTALLED_APPS = [*HOST_APPS]
if os.environ.get("QUARTIER_IS_INSTALLED"):
    INSTALLED_APPS = ["wagtail_quartier.pages", "wagtail_quartier", *HOST_APPS]
WAGTAIL_I18N_ENABLED = False
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES = [("en", "English")]
