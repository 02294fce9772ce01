"""The German interface is complete, and what is compiled is what is written."""

import os
import shutil
import subprocess
import sys

import polib
import pytest

from tests.packaging.catalogues import ROOT, catalogues, compiled

GERMAN = "locale/de/LC_MESSAGES/django.po"
COLLECT = ("makemessages", "--locale", "de", "--verbosity", "0")


def test_compiled_catalogues_are_up_to_date():
    stale = [
        str(catalogue.relative_to(ROOT))
        for catalogue in catalogues()
        if not catalogue.with_suffix(".mo").is_file()
        or catalogue.with_suffix(".mo").read_bytes() != compiled(catalogue)
    ]

    assert ROOT / "wagtail_quartier" / GERMAN in catalogues()
    assert stale == [], "run `make messages`"


@pytest.mark.gettext
@pytest.mark.packaging
def test_every_string_of_the_interface_is_in_german(tmp_path):
    package = tmp_path / "wagtail_quartier"
    shutil.copytree(ROOT / "wagtail_quartier", package)
    subprocess.run(
        [sys.executable, "-P", "-m", "django", *COLLECT],
        cwd=package,
        check=True,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": ""},
    )

    collected = polib.pofile(str(package / GERMAN))
    wanting = [entry.msgid for entry in collected if not entry.obsolete and not entry.translated()]

    assert len(collected) > 100
    assert wanting == []
