"""Settings of the example site: what a host of the package sets, and nothing more.

Read from the environment, each with a default that suits ``make demo`` and nothing else:

``SECRET_KEY``
    Must be given where ``DEBUG`` is off.
``DEBUG``
    ``0`` turns it off.
``ALLOWED_HOSTS``, ``BASE_URL``
    Names separated by commas, and the address of the site for what is sent by mail.
``DATABASE_URL``
    Such as ``postgresql://user:password@host:5432/name`` or ``sqlite:///path``.
``CACHE_URL``, ``CACHE_PREFIX``
    A Redis all workers share, such as ``redis://host:6379/0``, and what its keys begin with.
``S3_BUCKET``, ``S3_ENDPOINT_URL``, ``S3_REGION``, ``S3_PUBLIC_URL``
    An object store for media, and the address under whose ``media/`` visitors get them: that of
    the site itself, where its web server asks the store. Keys are read from where boto3 looks
    for them (``AWS_ACCESS_KEY_ID``, ...).
``TASKS``
    ``database`` lets workers (``manage.py db_worker``) do what takes long.
``FRONTEND_CACHE_URL``
    A cache in front of the site that understands PURGE, such as ``http://127.0.0.1:6081``.
``HSTS_SUBDOMAINS``
    ``1`` where every name below the site's speaks HTTPS, for ever.
``VAR_DIRECTORY``
    Where the site writes its files.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from example_site.environment import caches, database, frontend_cache, is_on, storages, tasks

HERE = Path(__file__).resolve().parent
VAR = Path(os.environ.get("VAR_DIRECTORY", HERE / "var"))


DEBUG = is_on(os.environ.get("DEBUG", "1"))
SECRET_KEY = os.environ.get("SECRET_KEY", "only-for-the-demo" if DEBUG else "")
ALLOWED_HOSTS = os.environ.get("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]").split(",")

INSTALLED_APPS = [
    "example_site.home",
    "example_site.images",
    "wagtail_quartier.pages",
    "wagtail_quartier",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.forms",
    "wagtail.contrib.frontend_cache",
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
    "django.contrib.sitemaps",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "example_site.content_security.ContentSecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "example_site.urls"
WSGI_APPLICATION = "example_site.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [HERE / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]

DATABASES = {"default": database(os.environ.get("DATABASE_URL", ""), VAR)}
if DATABASES["default"]["ENGINE"].endswith("postgresql"):
    # Wagtail's search on PostgreSQL needs its lookups.
    INSTALLED_APPS.append("django.contrib.postgres")
CACHES = caches(os.environ.get("CACHE_URL", ""), os.environ.get("CACHE_PREFIX", "quartier-example"))
TASKS, TASK_APPS = tasks(os.environ.get("TASKS", ""))
INSTALLED_APPS += TASK_APPS

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator"},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]

# --- languages and time -------------------------------------------------------------

USE_I18N = True
USE_TZ = True
TIME_ZONE = "Europe/Berlin"
LANGUAGE_CODE = "de"
# Languages under their own names, so that everybody finds theirs.
LANGUAGES = [
    ("de", "Deutsch"),
    ("de-simple", "Leichte Sprache"),
    ("en", "English"),
    ("ar", "العربية"),
]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
# The words of this site's own templates.
LOCALE_PATHS = [HERE / "locale"]
WAGTAILADMIN_PERMITTED_LANGUAGES = [("de", "Deutsch"), ("en", "English")]

# --- Wagtail ------------------------------------------------------------------------

WAGTAIL_SITE_NAME = "Quartiersarbeit Lindenhall"
WAGTAILADMIN_BASE_URL = os.environ.get("BASE_URL", "http://127.0.0.1:8000")
WAGTAILIMAGES_IMAGE_MODEL = "images.CustomImage"
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "german"}
}
WAGTAILFRONTENDCACHE = frontend_cache(os.environ.get("FRONTEND_CACHE_URL", ""))
WAGTAILEMBEDS_FINDERS: list[dict[str, Any]] = []
# Browsers are never sent to another host, not even for the portrait of an editor.
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False

WAGTAIL_QUARTIER = {
    "HOLIDAY_COUNTRY": "DE",
    "HOLIDAY_REGION": "NW",
    # The text of every page can have listings in it.
    "BODY_BLOCKS": [
        "wagtail_quartier.blocks.QUARTER_BLOCKS",
        "wagtail_quartier.blocks.TAKING_PART_BLOCKS",
    ],
}

# --- files --------------------------------------------------------------------------

STATIC_URL = "/static/"
STATIC_ROOT = VAR / "static"
STATICFILES_DIRS = [HERE / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR / "media"
STORAGES = storages(os.environ)

# --- security -----------------------------------------------------------------------

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
# The admin shows previews in a frame.
X_FRAME_OPTIONS = "SAMEORIGIN"
SILENCED_SYSTEM_CHECKS = ["security.W019"]
if not DEBUG:
    # The proxy in front of the site ends TLS and says so.
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SECURE_SSL_REDIRECT = True
    SECURE_HSTS_SECONDS = 31_536_000
    SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = is_on(
        os.environ.get("HSTS_SUBDOMAINS", "")
    )
    if not SECURE_HSTS_INCLUDE_SUBDOMAINS:
        # Nobody but the owner of the domain knows whether all names below it speak HTTPS, and
        # a browser that was told so once does not forget it for a year.
        SILENCED_SYSTEM_CHECKS += ["security.W005", "security.W021"]
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True
