"""Uploaded files between the steps of an import: private, short-lived, and then gone.

They hold names and telephone numbers, so they never go where a web server looks: into the
storage named ``wagtail_quartier_imports`` in the host's ``STORAGES``, or else into a
directory in the system's place for temporary files that only this user can read.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import secrets
import tempfile
from pathlib import Path
from typing import IO, Any

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.core.files import File
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, Storage, storages
from django.utils import timezone

STORAGE = "wagtail_quartier_imports"
LONGEST_STAY = dt.timedelta(hours=4)
#: The table itself, the result of its dry run, and the sign that it is being imported.
ENDINGS = ("table", "json", "claim")
_KEY = re.compile(r"[A-Za-z0-9_-]{20,60}", re.ASCII)


def storage() -> Storage:
    """Return where files are kept.

    Raises ``SuspiciousFileOperation`` where the directory belongs to somebody else.
    """
    if STORAGE in settings.STORAGES:
        return storages[STORAGE]
    user = os.getuid() if hasattr(os, "getuid") else 0
    directory = Path(tempfile.gettempdir()) / f"wagtail-quartier-imports-{user}"
    directory.mkdir(mode=0o700, exist_ok=True)
    if hasattr(os, "getuid") and directory.lstat().st_uid != user:
        raise SuspiciousFileOperation(f"{directory} belongs to somebody else.")
    return FileSystemStorage(location=directory, file_permissions_mode=0o600)


def keep(file: File) -> str:
    """Keep an uploaded file and return the key to it; what is too old goes."""
    forget_old()
    key = secrets.token_urlsafe(24)
    storage().save(f"{key}.table", file)
    return key


def kept(key: str) -> IO[bytes] | None:
    """Return the file of a key, open, or ``None`` where it is gone."""
    name = f"{key}.table"
    if not _KEY.fullmatch(key) or not storage().exists(name):
        return None
    return storage().open(name, "rb")


def keep_report(key: str, report: Any) -> None:
    """Keep the result of a dry run, as JSON, beside its file."""
    name = f"{key}.json"
    if storage().exists(name):
        storage().delete(name)
    storage().save(name, ContentFile(json.dumps(report).encode()))


def kept_report(key: str) -> Any:
    """Return what :func:`keep_report` was given, or ``None``."""
    name = f"{key}.json"
    if not _KEY.fullmatch(key) or not storage().exists(name):
        return None
    with storage().open(name, "rb") as file:
        return json.loads(file.read())


def claim(key: str) -> bool:
    """Tell whether nobody else is importing this file; a second click must not do it twice.

    Whoever was told so gives it back with :func:`release`.
    """
    name = f"{key}.claim"
    saved = storage().save(name, ContentFile(b"-"))
    if saved != name:
        storage().delete(saved)
    return saved == name


def release(key: str) -> None:
    """Let the file be imported again."""
    storage().delete(f"{key}.claim")


def forget(key: str) -> None:
    """Delete everything that is kept under a key."""
    if _KEY.fullmatch(key):
        for ending in ENDINGS:
            storage().delete(f"{key}.{ending}")


def forget_old() -> None:
    """Delete what has been kept for longer than ``LONGEST_STAY``."""
    place = storage()
    _directories, names = place.listdir("")
    for name in names:
        key, _dot, ending = name.rpartition(".")
        if ending not in ENDINGS or not _KEY.fullmatch(key):
            continue
        if _modified(place, name) < timezone.now() - LONGEST_STAY:
            place.delete(name)


def _modified(place: Storage, name: str) -> dt.datetime:
    moment = place.get_modified_time(name)
    return timezone.make_aware(moment) if timezone.is_naive(moment) else moment
