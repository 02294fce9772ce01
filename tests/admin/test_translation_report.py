"""The overview of translations: by language and state, for the eyes it is meant for."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import GroupPagePermission, PageLogEntry

from tests import factories
from tests.translation_states.translating import by_hand, locale, publish, row_of
from wagtail_quartier.translation_states.table import State

pytestmark = pytest.mark.django_db

ADDRESS = "/admin/reports/quartier-translations/"


@pytest.fixture(autouse=True)
def german() -> Any:
    return locale()


def lines(client: Client, **query: Any) -> list[dict[str, str]]:
    response = client.get(ADDRESS, {**query, "export": "csv"})
    assert response.status_code == 200
    text = b"".join(response.streaming_content).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_filters_export_and_what_is_not_to_be_seen(administrator: Client, editor: Client) -> None:
    project = factories.project(title="Edible Yard", teaser="We sow.")
    by_hand(project, title="Essbarer Hof")
    publish(project, teaser="=We reap.")
    group = factories.TargetGroupFactory(name="Older people")

    found = lines(administrator, q="essbarer", language="de", state="outdated")
    assert [row["Title"] for row in found] == ["Edible Yard"]
    assert (found[0]["State"], found[0]["Language"]) == ("outdated", str(locale()))
    assert (found[0]["Changed fields"], found[0]["Text translated"]) == ("Teaser", "We sow.")
    assert found[0]["Text now"] == "'=We reap."
    assert lines(administrator, q="essbarer", state="missing") == []
    kind = "wagtail_quartier.targetgroup"
    assert [row["Title"] for row in lines(editor, kind=kind)] == [group.name]
    assert administrator.get(ADDRESS, {"export": "xlsx"}).status_code == 200

    text = editor.get(ADDRESS, {"language": "de"}).content.decode()
    for part in (
        "outdated",
        "1 field changed",
        '<del dir="auto">We sow.</del>',
        '<ins dir="auto">=We reap.</ins>',
    ):
        assert part in text
    for wrong in ({"state": "x"}, {"language": "xx"}, {"kind": "a"}, {"q": "\0"}, {"q": "x" * 999}):
        response = editor.get(ADDRESS, wrong)
        assert "A filter has a value that does not exist." in response.content.decode()

    stranger = User.objects.create_user("stranger", password="secret")
    stranger.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client = Client()
    client.force_login(stranger)
    assert client.get(ADDRESS).status_code == 302
    snippets = Permission.objects.get(codename="view_targetgroup")
    stranger.user_permissions.add(snippets)
    text = client.get(ADDRESS).content.decode()
    assert group.name in text
    assert "Edible Yard" not in text
    assert "/minor/" not in text


def test_the_number_of_queries_does_not_depend_on_the_rows(editor: Client) -> None:
    def queries() -> int:
        editor.get(ADDRESS)
        with CaptureQueriesContext(
            connection,
        ) as captured:
            assert editor.get(ADDRESS).status_code == 200
        return len(captured)

    project = factories.project()
    by_hand(project)
    publish(project, teaser="New")
    few = queries()
    for _number in range(10):
        by_hand(publish(factories.project(), teaser="Old"))
        factories.TargetGroupFactory()
    assert queries() <= few <= 60


class TestMinorChanges:
    def test_the_report_asks_and_then_notes_it(self, administrator: Client, editor: Client) -> None:
        project = factories.project(title="Edible Yard", teaser="We sow")
        by_hand(project)
        publish(project, teaser="We sow.")
        original = row_of(project, "en")
        address = reverse("quartier_minor_change", args=[original.pk])
        assert f"{address}?next=" in editor.get(ADDRESS).content.decode()

        GroupPagePermission.objects.filter(permission__codename="publish_page").delete()
        assert editor.post(address).status_code == 302
        assert row_of(project).state == State.OUTDATED

        assert '<ins dir="auto">We sow.</ins>' in administrator.get(address).content.decode()
        assert row_of(project).state == State.OUTDATED
        assert administrator.post(address, {"next": ADDRESS}).url == ADDRESS
        assert row_of(project).state == State.CURRENT
        entry = PageLogEntry.objects.get(action="wagtail_quartier.minor_change")
        assert entry.message == "Minor change, translations still right: teaser"
        assert "No translation is outdated." in administrator.get(address).content.decode()
        assert administrator.get(reverse("quartier_minor_change", args=[0])).status_code == 404

    def test_the_form_of_a_snippet_has_a_button(self, editor: Client) -> None:
        group = factories.TargetGroupFactory(name="Older people")
        address = reverse(group.snippet_viewset.get_url_name("edit"), args=[group.pk])
        assert "quartier-minor-change" not in editor.get(address).content.decode()
        group.copy_for_translation(locale()).save()
        row_of(group)
        assert "quartier-minor-change" in editor.get(address).content.decode()
        words = {"name": "Older people!", "slug": group.slug}
        editor.post(address, {**words, "quartier-minor-change": "minor"})
        row = row_of(group)
        assert (row.state, row.basis) == (State.CURRENT, {"name": ["Older people!"]})
        editor.post(address, {**words, "name": "The elderly"})
        assert row_of(group).state == State.OUTDATED


def test_the_dashboard_counts_and_leads_into_the_report(editor: Client) -> None:
    by_hand(factories.project(title="Edible Yard", teaser="We sow."))
    factories.TargetGroupFactory(name="Older people")
    editor.get("/admin/")
    with CaptureQueriesContext(connection) as few:
        text = editor.get("/admin/").content.decode()
    assert "?language=de&amp;state=current" in text
    assert "3 missing" in " ".join(text.split())
    for _number in range(5):
        factories.TargetGroupFactory()
    assert "8 missing" in " ".join(editor.get("/admin/").content.decode().split())
    with CaptureQueriesContext(connection) as many:
        editor.get("/admin/")
    assert len(many) <= len(few)
