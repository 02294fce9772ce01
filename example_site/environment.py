"""What the example site reads from the environment, as Django's settings want it.

Each function takes what was given and returns a part of the settings; with nothing given, one
that suits a single machine.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured


def is_on(given: str) -> bool:
    """Tell whether a switch is on."""
    return given.lower() in ("1", "true", "yes", "on")


def database(url: str, var: Path) -> dict[str, Any]:
    """Return Django's settings for a database address; SQLite below ``var`` for an empty one."""
    if not url:
        var.mkdir(parents=True, exist_ok=True)
        url = f"sqlite:///{var / 'db.sqlite3'}"
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        # Waiting beats failing when the site is visited while the content is loaded.
        options = {"timeout": 20, "transaction_mode": "IMMEDIATE"}
        name = url.removeprefix("sqlite:///")
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": name, "OPTIONS": options}
    if parts.scheme in ("postgres", "postgresql"):
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": parts.path.lstrip("/"),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
            # A worker keeps its connection, and finds out whether it still is one.
            "CONN_MAX_AGE": 60,
            "CONN_HEALTH_CHECKS": True,
        }
    raise ImproperlyConfigured("DATABASE_URL has to begin with sqlite:/// or postgresql://")


def caches(url: str, prefix: str) -> dict[str, Any]:
    """Return Django's caches for the address of a Redis; the memory of the process for none."""
    if not url:
        return {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
    if urlsplit(url).scheme not in ("redis", "rediss", "unix"):
        raise ImproperlyConfigured("CACHE_URL has to begin with redis://, rediss:// or unix://")
    _needed("redis", "CACHE_URL")
    return {
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": url,
            "KEY_PREFIX": prefix,
        }
    }


def storages(given: Mapping[str, str]) -> dict[str, Any]:
    """Return Django's storages: files on the disk, or in a bucket where one is named.

    What waits to be imported is nobody else's business, so it never gets a public address.
    """
    static = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    if not given.get("S3_BUCKET"):
        disk = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
        return {"default": disk, "staticfiles": static}
    _needed("storages", "S3_BUCKET")
    address = given.get("S3_PUBLIC_URL", "").rstrip("/")
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ImproperlyConfigured(
            "S3_PUBLIC_URL has to be the address under whose media/ visitors get the files, that "
            "of the site itself at best: https://www.example.org"
        )
    bucket = {
        "bucket_name": given["S3_BUCKET"],
        "endpoint_url": given.get("S3_ENDPOINT_URL") or None,
        "region_name": given.get("S3_REGION") or None,
        # Two files of the same name are two files.
        "file_overwrite": False,
    }
    public = {
        **bucket,
        "location": "media",
        "url_protocol": f"{parts.scheme}:",
        "custom_domain": address.partition("//")[2],
        "querystring_auth": False,
    }
    backend = "storages.backends.s3.S3Storage"
    return {
        "default": {"BACKEND": backend, "OPTIONS": public},
        "staticfiles": static,
        "wagtail_quartier_imports": {
            "BACKEND": backend,
            "OPTIONS": {**bucket, "location": "imports"},
        },
    }


def tasks(given: str) -> tuple[dict[str, Any], list[str]]:
    """Return Django's tasks and the apps they need: at once, or in a worker of their own."""
    if given in ("", "immediate"):
        backend = "django_tasks.backends.immediate.ImmediateBackend"
        return {"default": {"BACKEND": backend}}, []
    if given != "database":
        raise ImproperlyConfigured("TASKS has to be immediate or database")
    _needed("django_tasks_db", "TASKS")
    return {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}, ["django_tasks_db"]


def frontend_cache(url: str) -> dict[str, Any]:
    """Return Wagtail's settings for a cache in front of the site that understands PURGE."""
    if not url:
        return {}
    backend = "wagtail.contrib.frontend_cache.backends.HTTPBackend"
    return {"default": {"BACKEND": backend, "LOCATION": url}}


def _needed(module: str, variable: str) -> None:
    if importlib.util.find_spec(module) is None:
        raise ImproperlyConfigured(
            f"{variable} needs more than the demo; install it with: "
            "python -m pip install 'wagtail-quartier[production]'"
        )
