"""The import in the admin: the way of an editor through the steps, and who may not go it."""

from __future__ import annotations

import html
import io
import os

import pytest
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from tests import factories
from tests.admin.conftest import administrator, editor  # noqa: F401  (fixtures)
from tests.imports.files import workbook
from wagtail_quartier.imports import safekeeping
from wagtail_quartier.models import Place
from wagtail_quartier.pages.models import ProjectIndexPage, ProjectPage

pytestmark = pytest.mark.django_db

START = "/admin/quartier-import/"


@pytest.fixture(autouse=True)
def private_storage(settings, tmp_path):
    settings.STORAGES = {
        **settings.STORAGES,
        safekeeping.STORAGE: {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path},
        },
    }
    return tmp_path


def upload(client, kind, data, name="table.csv"):
    data = data.encode() if isinstance(data, str) else data
    return client.post(START, {"kind": kind, "file": SimpleUploadedFile(name, data)})


def columns(client, address, *names, **facts):
    chosen = {f"column_{at}": name for at, name in enumerate(names)}
    return client.post(address, {**chosen, **facts})


def text(answer):
    body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return html.unescape(body.decode())


class TestTheWayOfAnEditor:
    def test_leads_from_a_file_to_places(self, editor, private_storage):  # noqa: F811
        answer = upload(editor, "places", "Haus;Strasse;Notiz\nWehr;Weg 1;x\n".encode("cp1252"))
        page = editor.get(answer.url)
        assert 'value="street" selected' in text(page)
        assert "Choose the column of the file for “Name”" in text(
            columns(editor, answer.url, "", "street")
        )

        checked = columns(editor, answer.url, "name", "street")
        assert "Wehr" in text(editor.get(checked.url))
        run = checked.url.replace("/check/", "/run/")
        assert editor.get(run).status_code == 302
        assert not Place.objects.exists()

        done = text(editor.post(run))
        assert "1 of 1 rows" in done
        assert "one row was stored" in done
        assert done.rstrip().endswith("</html>")
        assert Place.objects.get().street == "Weg 1"
        assert list(private_storage.iterdir()) == []

    def test_leads_to_drafts_below_the_page_that_was_chosen(self, editor):  # noqa: F811
        index = factories.page(ProjectIndexPage)
        answer = upload(editor, "projects", workbook(["Title"], ["Bread"]), "table.xlsx")
        columns(editor, answer.url, "title", parent=index.pk)
        text(editor.post(answer.url.replace("/columns/", "/run/")))

        page = ProjectPage.objects.get()
        assert (page.live, page.owner.username) == (False, "editor")
        assert page.get_parent() == index.page_ptr
        assert page.latest_revision.user == page.owner

    def test_ends_where_a_row_is_wrong(self, editor):  # noqa: F811
        answer = upload(editor, "places", "Name;Breite\nA;51\nB;Norden\n")
        checked = columns(editor, answer.url, "name", "latitude")
        page = text(editor.get(checked.url + "?status=wrong"))

        assert "Row 3, column B “Breite”: Norden is not a number." in page
        assert "/run/" not in page
        assert "Nothing was imported" in text(editor.post(checked.url.replace("/check/", "/run/")))
        assert not Place.objects.exists()

    def test_does_not_import_twice_at_the_same_time(self, editor):  # noqa: F811
        answer = upload(editor, "places", "Name\nA\n")
        columns(editor, answer.url, "name")
        run = answer.url.replace("/columns/", "/run/")
        first = iter(editor.post(run).streaming_content)
        assert b"<li>" not in next(first)
        next(first)

        assert "being imported already" in text(editor.post(run))
        assert b"one row was stored" in b"".join(first)
        assert Place.objects.count() == 1

    def test_ends_without_a_trace_when_it_is_cancelled(self, editor, private_storage):  # noqa: F811
        answer = upload(editor, "places", "Name\nA\n")
        assert len(list(private_storage.iterdir())) == 1
        editor.post(answer.url.replace("/columns/", "/cancel/"))

        assert list(private_storage.iterdir()) == []
        assert editor.get(answer.url).url == reverse("quartier-import:start")

    def test_begins_with_a_file_to_fill_in(self, editor):  # noqa: F811
        assert "Name;" in editor.get(f"{START}template/places.csv").content.decode("utf-8-sig")
        file = io.BytesIO(editor.get(f"{START}template/grants.xlsx").content)
        assert file.read(2) == b"PK"
        assert editor.get(f"{START}template/quarters.csv").status_code == 404


@pytest.mark.parametrize(
    ("data", "words"),
    [(b"Name\nA\0", "NUL"), (b"PK\x03\x04", "damaged"), (b";".join([b"a"] * 10_000), "10000")],
)
def test_a_file_that_is_no_table_is_refused_beside_the_field(editor, data, words):  # noqa: F811
    answer = upload(editor, "places", data)

    assert answer.status_code == 400
    assert words in text(answer)


def test_what_was_forgotten_goes_after_some_hours(private_storage, clock):
    safekeeping.keep(SimpleUploadedFile("a", b"Name\nA"))
    other = private_storage / "not-of-ours.json"
    other.write_text("{}")
    for file in private_storage.iterdir():
        os.utime(file, (0, 0))
    safekeeping.keep(SimpleUploadedFile("b", b"Name\nB"))

    left = [file for file in private_storage.iterdir() if file != other]
    assert [file.read_bytes() for file in left] == [b"Name\nB"]
    assert other.exists()


class TestRights:
    def somebody(self, *codenames):
        user = User.objects.create_user("somebody", "s@example.org", "secret")
        user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
        client = Client()
        client.force_login(user)
        return client

    def test_another_person_does_not_see_the_file(self, editor, administrator):  # noqa: F811
        address = upload(editor, "places", "Name\nA\n").url

        assert administrator.get(address).status_code == 302

    def test_whoever_may_not_change_anything_is_turned_away(self):
        client = self.somebody("access_admin")

        assert client.get(START).status_code == 302
        assert "quartier-import" not in text(client.get("/admin/", follow=True))

    def test_only_what_somebody_may_change_is_offered(self):
        client = self.somebody("access_admin", "change_place")
        page = text(client.get(START))

        assert 'value="places"' in page
        assert 'value="contacts"' not in page
        assert 'value="projects"' not in page
        assert upload(client, "contacts", "Name\nA\n").status_code == 400

    def test_a_row_nobody_let_somebody_add_is_wrong(self):
        client = self.somebody("access_admin", "change_place")
        answer = upload(client, "places", "Name\nA\n")
        checked = columns(client, answer.url, "name")

        assert "You may not add entries of this kind." in text(client.get(checked.url))
