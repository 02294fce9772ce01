"""The example site grown out of one machine: told by its environment, and checked for it."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ImproperlyConfigured
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file

from example_site import environment
from tests import factories
from tests.machine import in_ci

ROOT = Path(__file__).resolve().parents[2]
BUCKET = "quartier"

#: As little as a site on the internet needs, and everything at once.
SMALL = {
    "DEBUG": "0",
    "SECRET_KEY": "qAz-7Wm0_Rk2xLh9Vd4Bt6Ny8Gj1Uc3Se5Of-Pi7Xa2Ml4Kq6Zw8Yv0Tr",
    "ALLOWED_HOSTS": "www.example.org",
    "BASE_URL": "https://www.example.org",
}
LARGE = {
    **SMALL,
    "DATABASE_URL": "postgresql://quartier:secret@database.example.org/quartier",
    "CACHE_URL": "redis://cache.example.org:6379/0",
    "S3_BUCKET": BUCKET,
    "S3_ENDPOINT_URL": "https://store.example.org",
    "S3_PUBLIC_URL": "https://www.example.org",
    "TASKS": "database",
    "FRONTEND_CACHE_URL": "http://127.0.0.1:6081",
    "HSTS_SUBDOMAINS": "1",
}


def installed(*modules: str) -> None:
    """Leave a test out where an extra is not installed, but never in CI."""
    missing = [name for name in modules if importlib.util.find_spec(name) is None]
    if missing:
        sentence = f"{missing[0]} is missing; install it with: python -m pip install -e '.[test]'"
        (pytest.fail if in_ci() else pytest.skip)(sentence)


def check(given: dict[str, str], var: Path) -> str:
    done = subprocess.run(
        [
            *(sys.executable, "-W", "error", "example_site/manage.py", "check", "--deploy"),
            *("--fail-level", "DEBUG"),
        ],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "VAR_DIRECTORY": str(var), **given},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_a_small_site_is_ready_for_the_internet(tmp_path: Path) -> None:
    assert "no issues" in check(SMALL, tmp_path)


def test_a_large_site_is_ready_for_the_internet(tmp_path: Path) -> None:
    installed("django_tasks_db", "redis", "storages")
    assert "no issues" in check(LARGE, tmp_path)


def test_a_wrong_environment_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    for ask, word in (
        (lambda: environment.database("mysql://host/name", ROOT), "DATABASE_URL"),
        (lambda: environment.caches("memcached://host", "x"), "CACHE_URL"),
        (lambda: environment.tasks("celery"), "TASKS"),
    ):
        with pytest.raises(ImproperlyConfigured, match=word):
            ask()
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    for missing in (
        lambda: environment.caches("redis://host", "x"),
        lambda: environment.tasks("database"),
        lambda: environment.storages({"S3_BUCKET": BUCKET}),
    ):
        with pytest.raises(ImproperlyConfigured, match=r"pip install .*\[production\]"):
            missing()
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: True)
    with pytest.raises(ImproperlyConfigured, match="S3_PUBLIC_URL"):
        environment.storages({"S3_BUCKET": BUCKET, "S3_PUBLIC_URL": "media"})


#: Makes an offer, and lets a task fill its dates.
OFFER = """
import datetime as dt
from django.db import transaction
from wagtail_quartier.models import OccurrenceIndex, OfficeHours, Slot
from wagtail_quartier.occurrence_index.later import rebuild_later
from wagtail_quartier.schedules.builders import daily

offer = OfficeHours.objects.create(title="Advice")
times = {"start_time": dt.time(9), "end_time": dt.time(12)}
Slot.objects.create(office_hours=offer, recurrence=daily(dt.date(2020, 1, 1)), **times)
OccurrenceIndex.objects.all().delete()
with transaction.atomic():
    rebuild_later([offer.pk])
print("dates:", OccurrenceIndex.objects.count())
"""
LOOK = (
    "from wagtail_quartier.models import OccurrenceIndex as i; print('dates:', i.objects.count())"
)


def test_a_worker_beside_the_site_does_what_waits(tmp_path: Path) -> None:
    installed("django_tasks_db")

    def manage(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, "example_site/manage.py", *arguments],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], "VAR_DIRECTORY": str(tmp_path), "TASKS": "database"},
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    manage("migrate", "--verbosity", "0")
    assert "dates: 0" in manage("shell", "--no-imports", "-c", OFFER)
    manage("db_worker", "--batch", "--no-startup-delay")
    dates = int(manage("shell", "--no-imports", "-c", LOOK).partition("dates: ")[2])
    assert dates > 100


@pytest.fixture
def store(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """Keep media in an object store on this machine, and return a client of it."""
    installed("boto3", "moto", "storages")
    # Not everywhere installed, so nothing of it is imported before that is known.
    import boto3  # noqa: PLC0415
    from moto.server import ThreadedMotoServer  # noqa: PLC0415

    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    address = f"http://{host}:{port}"
    client = boto3.client("s3", endpoint_url=address, region_name="us-east-1")
    client.create_bucket(Bucket=BUCKET)
    settings.STORAGES = environment.storages(
        {
            "S3_BUCKET": BUCKET,
            "S3_ENDPOINT_URL": address,
            "S3_REGION": "us-east-1",
            "S3_PUBLIC_URL": "https://www.example.org",
        }
    )
    yield client
    # The server's things are those of the process.
    for name in names(client):
        client.delete_object(Bucket=BUCKET, Key=name)
    client.close()
    server.stop()


def names(store: Any) -> list[str]:
    return [row["Key"] for row in store.list_objects_v2(Bucket=BUCKET).get("Contents", [])]


@pytest.mark.django_db
def test_media_live_in_an_object_store(store: Any, client: Client) -> None:
    client.force_login(User.objects.create_superuser("editor"))
    picture = SimpleUploadedFile("yard.png", get_test_image_file().file.getvalue())
    client.post(reverse("wagtailimages:add"), {"title": "Yard", "file": picture})
    image = get_image_model().objects.get()
    assert names(store) == ["media/original_images/yard.png"]

    # Drawn for a page: read from the store, made smaller, and stored beside it.
    centre = factories.centre(image=image)
    html = client.get(centre.url).content.decode()
    assert 'src="https://www.example.org/media/images/yard' in html
    renditions = [name for name in names(store) if name.startswith("media/images/yard")]
    assert renditions
    body = store.get_object(Bucket=BUCKET, Key=renditions[0])["Body"].read()
    assert body[:4] in (b"\x89PNG", b"RIFF") or body[:2] == b"\xff\xd8"
    # The second time nothing is made.
    client.get(centre.url)
    assert [name for name in names(store) if name.startswith("media/images/yard")] == renditions

    paper = SimpleUploadedFile("notice.txt", b"Open on Tuesdays.")
    client.post(reverse("wagtaildocs:add"), {"title": "Notice", "file": paper})
    document = get_document_model().objects.get()
    answer = client.get(document.url)
    assert answer.status_code == 302
    assert answer["Location"].startswith("https://www.example.org/media/documents/notice")


@pytest.mark.django_db
def test_what_waits_to_be_imported_has_no_public_address(store: Any, settings: Any) -> None:
    from wagtail_quartier.imports.safekeeping import keep, kept, storage  # noqa: PLC0415

    key = keep(SimpleUploadedFile("table.csv", b"name;telephone"))
    assert names(store) == [f"imports/{key}.table"]
    file = kept(key)
    assert file is not None
    assert file.read() == b"name;telephone"
    assert "Signature=" in storage().url(f"{key}.table")
