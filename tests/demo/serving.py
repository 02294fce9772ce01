"""Loads the demo into a directory of its own and serves it: ``python -m tests.demo.serving DIR``.

It runs as a process of its own, so that the browser meets the site a visitor meets: the
example's settings and address table, a database on disk, its static files. Four things
differ: the clock starts at ``NOW``, passwords are hashed fast, a session ends with the
browser (an expiry date of the demo's March would be past for the browser), and editors may
choose every language of the site for the admin, also the one that is written to the left.

``DIR/ready.json`` appears when the site can be visited. The process ends when nobody holds
``DIR/in-use`` any more.
"""

from __future__ import annotations

import fcntl
import json
import shutil
import sys
import threading
from pathlib import Path
from typing import Any

import django
import psycopg
import time_machine
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.urls import reverse
from django.utils import timezone

from example_site import settings as demo
from example_site.environment import database as example_database
from tests.clock import NOW
from tests.settings import DATABASE

USERNAME = "browser"
USERNAME_IN_ARABIC = "browser-in-arabic"
PASSWORD = "browser"
#: Below the directory: the database and the files as they were loaded.
LOADED = "loaded"


def database(directory: Path) -> dict[str, Any]:
    """Return the settings of an empty database, of the kind the tests run on."""
    if DATABASE == "postgresql":
        with psycopg.connect(dbname="postgres", autocommit=True) as connection:
            connection.execute("DROP DATABASE IF EXISTS quartier_demo")
            connection.execute("CREATE DATABASE quartier_demo")
        return {"ENGINE": "django.db.backends.postgresql", "NAME": "quartier_demo"}
    return example_database(f"sqlite:///{directory / 'demo.sqlite3'}", directory)


def configure(directory: Path) -> None:
    """Take the example's settings and let everything it writes go elsewhere."""
    given: dict[str, Any] = {name: getattr(demo, name) for name in dir(demo) if name.isupper()}
    given |= {
        "DATABASES": {"default": database(directory)},
        "MEDIA_ROOT": directory / "media",
        "PASSWORD_HASHERS": ["django.contrib.auth.hashers.MD5PasswordHasher"],
        "SESSION_EXPIRE_AT_BROWSER_CLOSE": True,
        "WAGTAILADMIN_PERMITTED_LANGUAGES": demo.LANGUAGES,
    }
    if DATABASE == "postgresql" and "django.contrib.postgres" not in given["INSTALLED_APPS"]:
        given["INSTALLED_APPS"] = [*given["INSTALLED_APPS"], "django.contrib.postgres"]
    settings.configure(**given)
    django.setup()


def load(directory: Path) -> None:
    """Fill the database as ``make demo`` does, and add the administrators of the tests."""
    # The demo's models cannot be imported before the apps are ready.
    from example_site.demo.loading import load as load_demo  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    reports: list[tuple[int, int, str]] = []
    load_demo(lambda *report: reports.append(report))
    if DATABASE == "sqlite":
        keep_as_loaded(directory, reports)
    add_administrator(USERNAME, language="")
    add_administrator(USERNAME_IN_ARABIC, language="ar")


def keep_as_loaded(directory: Path, reports: list[tuple[int, int, str]]) -> None:
    """Put aside what loading has made, for tests that would load the same once more."""
    loaded = directory / LOADED
    shutil.rmtree(loaded, ignore_errors=True)
    loaded.mkdir()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM INTO %s", [str(loaded / "demo.sqlite3")])
    shutil.copytree(directory / "media", loaded / "media")
    (loaded / "reports.json").write_text(json.dumps(reports), encoding="utf-8")


def add_administrator(username: str, language: str) -> None:
    """Add an administrator who has chosen a language for the admin, or none."""
    users = apps.get_model(settings.AUTH_USER_MODEL)._default_manager
    if not users.filter(**{users.model.USERNAME_FIELD: username}).exists():
        user = users.create_superuser(username, f"{username}@example.org", PASSWORD)
        profiles = apps.get_model("wagtailusers", "UserProfile").objects
        profiles.update_or_create(user=user, defaults={"preferred_language": language})


def public_paths() -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Return the addresses of what a visitor may open.

    Those of every German page by the name of its type, and those of every translated page by
    its language.
    """
    pages = apps.get_model("wagtailcore", "Page").objects.live().public().filter(depth__gt=1)
    german: dict[str, list[str]] = {}
    translated: dict[str, list[str]] = {}
    for page in pages.order_by("path").select_related("locale").specific():
        parts = page.get_url_parts()
        language = page.locale.language_code
        if parts is not None and language == settings.LANGUAGE_CODE:
            german.setdefault(type(page).__name__, []).append(parts[2])
        elif parts is not None:
            translated.setdefault(language, []).append(parts[2])
    return german, translated


def admin_paths() -> dict[str, str]:
    """Return the address of each of our screens in the admin, by what it is about."""
    # Wagtail's views cannot be imported before the apps are ready.
    from wagtail_quartier.admin.page_listings import page_listings  # noqa: PLC0415

    paths = {}
    for model in apps.get_models():
        if not model._meta.app_label.startswith("wagtail_quartier"):
            continue
        name = model._meta.object_name
        first = model._default_manager.order_by("pk").first()
        if viewset := getattr(model, "snippet_viewset", None):
            for view in ("list", "add"):
                paths[f"{name} {view}"] = reverse(viewset.get_url_name(view))
            for view in ("edit", "delete", "usage", "history") if first else ():
                paths[f"{name} {view}"] = reverse(viewset.get_url_name(view), args=[first.pk])
            if viewset.inspect_view_enabled and first:
                paths[f"{name} inspect"] = reverse(viewset.get_url_name("inspect"), args=[first.pk])
        elif hasattr(model, "get_parent") and first:
            paths[f"{name} edit"] = reverse("wagtailadmin_pages:edit", args=[first.pk])
            place = (model._meta.app_label, model._meta.model_name, first.get_parent().pk)
            paths[f"{name} add"] = reverse("wagtailadmin_pages:add", args=place)
    for listing in page_listings():
        paths[f"{listing.name} list"] = reverse(listing.get_url_name("index"))
    return paths | date_paths()


def date_paths() -> dict[str, str]:
    """Return the addresses of the screens about single dates, freshness and settings."""
    # Models cannot be imported before the apps are ready.
    from wagtail_quartier.models import OccurrenceIndex, OfficeHours  # noqa: PLC0415

    date = OccurrenceIndex.objects.filter(happens=True, start__gt=timezone.now()).first()
    viewset = OfficeHours.snippet_viewset

    def address(view: str, *more: str) -> str:
        return reverse(viewset.get_url_name(view), args=[date.office_hours_id, *more])

    return {
        "OfficeHours dates": address("dates"),
        "OfficeHours date_add": address("date_add"),
        "OfficeHours date_cancel": address("date_cancel", date.identifier),
        "OfficeHours date_move": address("date_move", date.identifier),
        "OfficeHours freshness": reverse("quartier_report_freshness"),
        "NeighbourhoodSettings settings": reverse(
            "wagtailsettings:edit", args=["wagtail_quartier", "neighbourhoodsettings"]
        ),
    }


def serve(directory: Path) -> None:
    """Serve the site on a free port until nobody uses it."""
    # Both read the settings when they are imported.
    from django.contrib.staticfiles.handlers import StaticFilesHandler  # noqa: PLC0415
    from django.core.servers.basehttp import (  # noqa: PLC0415
        ThreadedWSGIServer,
        WSGIRequestHandler,
        get_internal_wsgi_application,
    )

    server = ThreadedWSGIServer(("127.0.0.1", 0), WSGIRequestHandler)
    server.daemon_threads = True
    server.set_app(StaticFilesHandler(get_internal_wsgi_application()))
    ready = directory / "ready.json"
    draft = ready.with_suffix(".draft")
    pages, translated = public_paths()
    facts = {
        "url": f"http://127.0.0.1:{server.server_port}",
        "username": USERNAME,
        "username_in_arabic": USERNAME_IN_ARABIC,
        "password": PASSWORD,
        "pages": pages,
        "translated_pages": translated,
        "admin": admin_paths(),
        "loaded": str(directory / LOADED) if DATABASE == "sqlite" else "",
    }
    draft.write_text(json.dumps(facts), encoding="utf-8")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    draft.rename(ready)
    with (directory / "in-use").open("w") as in_use:
        fcntl.flock(in_use, fcntl.LOCK_EX)
        ready.unlink()


if __name__ == "__main__":
    with time_machine.travel(NOW, tick=True):
        configure(Path(sys.argv[1]))
        load(Path(sys.argv[1]))
        serve(Path(sys.argv[1]))
