"""Reports: every figure is a recount, each project stands in them once, and nobody sees more
than in the page tree."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook
from wagtail.models import GroupPagePermission, Locale

from tests import factories
from tests.clock import NOW
from wagtail_quartier import models

pytestmark = pytest.mark.django_db

TODAY = NOW.date()
REPORTS = ("facts", "participants", "awards", "gaps")


def address(report: str) -> str:
    return f"/admin/reports/quartier-{report}/"


def rows(client: Client, report: str, **query: Any) -> list[dict[str, str]]:
    """Return the rows of a report's CSV file."""
    response = client.get(address(report), {**query, "export": "csv"})
    assert response.status_code == 200
    text = b"".join(response.streaming_content).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


def titles(client: Client, report: str = "facts", **query: Any) -> list[str]:
    return [row["Project"] for row in rows(client, report, **query)]


def figures(project: Any, *years: tuple[int, int | None, int | None]) -> None:
    for year, planned, reached in years:
        project.participant_figures.create(year=year, planned=planned, reached=reached)
    project.save()


def fund(project: Any, programme: Any = None, **facts: Any) -> None:
    programme = programme or factories.FundingProgrammeFactory()
    project.funding_links.create(programme=programme, **facts)
    project.save()


def translate(project: Any, **changes: Any) -> Any:
    """Publish a translation of the project, with facts that must not be read."""
    locale = Locale.objects.get_or_create(language_code="de")[0]
    copy = project.copy_for_translation(locale, copy_parents=True)
    for name, value in changes.items():
        setattr(copy, name, value)
    copy.save_revision().publish()
    return copy


class TestFacts:
    def test_every_fact_is_said_once_whatever_the_languages(self, administrator: Client) -> None:
        field = factories.field_of_action(title="Health")
        carrier = factories.OrganisationFactory(name="Open Door")
        project = factories.project(
            title="Edible Yard",
            quarters=[factories.quarter(title="North"), factories.quarter(title="South")],
            fields_of_action=[field],
            carrier=carrier,
            start_date=dt.date(2024, 1, 1),
            age_from=60,
        )
        figures(project, (2024, 100, 90), (2025, 50, None))
        programme = factories.FundingProgrammeFactory(name="Good Streets")
        project.funding_links.create(programme=programme, reference_number="GS-1")
        project.evidence.create(title="Paper", locale=project.locale, is_public=True)
        project.evidence.create(title="Letter", locale=project.locale)
        factories.grant(project, 2025, award=factories.AwardFactory(name="Oak"))
        project.save()
        translate(project, title="Essbarer Hof", start_date=dt.date(1999, 1, 1))

        (row,) = rows(administrator, "facts")

        assert row == {
            "Project": "Edible Yard",
            "Publication": "published",
            "Status": "running",
            "Start": "2024-01-01",
            "End": "",
            "Carried by": "Open Door",
            "Quarters": "North; South",
            "Fields of action": "Health",
            "Target groups": "",
            "Age from": "60",
            "Age to": "",
            "Participants planned": "150",
            "Participants reached": "90",
            "Partners": "",
            "Contacts": "",
            "Office hours": "",
            "Funding programmes": "Good Streets",
            "Reference numbers": "GS-1",
            "Funded from": "",
            "Funded until": "",
            "Pieces of publicity evidence": "2",
            "Pieces of evidence shown on the page": "1",
            "Missing": "the end date",
            "Awards": "Oak 2025",
            "Languages": "en; de",
            "Address of the page": project.full_url,
        }

    def test_filters(self, administrator: Client) -> None:
        north = factories.quarter(title="North")
        lane = factories.quarter(north, title="Lane")
        factories.project(title="Below", quarters=[lane])
        factories.project(title="Everywhere", in_all_quarters=True)
        elsewhere = factories.project(
            title="Elsewhere",
            quarters=[factories.quarter()],
            start_date=dt.date(2019, 5, 1),
            end_date=dt.date(2020, 4, 30),
        )
        fund(elsewhere)
        draft = factories.project(title="Draft", start_date=dt.date(2027, 1, 1))
        draft.unpublish()
        programme = elsewhere.funding_links.get().programme

        assert titles(administrator) == ["Below", "Draft", "Elsewhere", "Everywhere"]
        assert titles(administrator, quarter=north.pk) == ["Below", "Everywhere"]
        assert titles(administrator, programme=programme.pk) == ["Elsewhere"]
        assert titles(administrator, status="planned") == ["Draft"]
        assert titles(administrator, published="no") == ["Draft"]
        assert titles(administrator, year="2020") == ["Below", "Elsewhere", "Everywhere"]
        assert titles(administrator, year="2021") == ["Below", "Everywhere"]

    @pytest.mark.parametrize(
        "query",
        [
            {"quarter": "1" + "0" * 30},
            {"quarter": "a\0b"},
            {"programme": "-1"},
            {"year": "10000"},
            {"status": "x" * 100_000},
        ],
        ids=lambda query: next(iter(query)),
    )
    def test_a_wrong_filter_finds_nothing_and_says_so(
        self, query: dict[str, str], administrator: Client
    ) -> None:
        factories.project()
        response = administrator.get(address("facts"), query)

        assert response.status_code == 200
        assert not response.context["object_list"]
        assert "A filter has a value that does not exist" in response.content.decode()
        assert rows(administrator, "facts", **query) == []


class TestParticipants:
    HEADINGS = ("Year", "Quarter", "Projects", "Participants planned", "Participants reached")

    def table(self, client: Client, **query: Any) -> list[tuple[str, ...]]:
        found = rows(client, "participants", **query)
        return [tuple(row[heading] for heading in self.HEADINGS) for row in found]

    def test_figures_equal_a_recount(self, administrator: Client) -> None:
        north = factories.quarter(title="North")
        lane = factories.quarter(north, title="Lane")
        south = factories.quarter(title="South")
        both = factories.project(quarters=[lane, south])
        figures(both, (2024, 100, 90), (2025, 10, None))
        translate(both)
        figures(factories.project(quarters=[north, lane]), (2025, 5, 7))
        figures(factories.project(quarters=[south], in_all_quarters=True), (2025, 200, 0))
        figures(factories.project(), (2025, None, 3))
        factories.project(quarters=[north])

        assert self.table(administrator) == [
            ("2025", "North", "2", "15", "7"),
            ("2025", "Lane", "2", "15", "7"),
            ("2025", "South", "1", "10", ""),
            ("2025", "In all quarters", "1", "200", "0"),
            ("2025", "Without a quarter", "1", "", "3"),
            ("2025", "Together", "4", "215", "10"),
            ("2024", "North", "1", "100", "90"),
            ("2024", "Lane", "1", "100", "90"),
            ("2024", "South", "1", "100", "90"),
            ("2024", "Together", "1", "100", "90"),
        ]
        assert self.table(administrator, quarter=lane.pk, year="2025") == [
            ("2025", "Lane", "2", "15", "7"),
            ("2025", "In all quarters", "1", "200", "0"),
            ("2025", "Together", "3", "215", "7"),
        ]


def test_awards_by_award_and_year(administrator: Client) -> None:
    oak, elm = factories.AwardFactory(name="Oak"), factories.AwardFactory(name="Elm")
    yard = factories.project(title="Yard", quarters=[factories.quarter(title="North")])
    factories.grant(yard, 2004, award=oak, distinction="First prize", jury_words="Well done.")
    factories.grant(yard, 2010, award=elm)
    factories.grant(factories.project(title="Bench"), 2010, award=oak)
    translate(yard)

    def seen(**query: Any) -> list[tuple[str, str, str]]:
        found = rows(administrator, "awards", **query)
        return [(row["Year"], row["Award"], row["Project"]) for row in found]

    assert seen() == [("2010", "Elm", "Yard"), ("2010", "Oak", "Bench"), ("2004", "Oak", "Yard")]
    assert seen(award=oak.pk, year="2004") == [("2004", "Oak", "Yard")]
    assert seen(quarter=yard.quarter_links.get().quarter_id) == [seen()[0], seen()[2]]
    assert rows(administrator, "awards")[2]["The jury's words"] == "Well done."


def test_what_is_missing_in_running_and_finished_funded_projects(administrator: Client) -> None:
    silent = factories.FundingProgrammeFactory(required_statement=" ")
    talking = factories.FundingProgrammeFactory()

    def funded(title: str, programme: Any, evidence: bool = False, **dates: Any) -> None:
        project = factories.project(title=title, **dates)
        fund(project, programme)
        if evidence:
            project.evidence.create(title="Paper", locale=project.locale)
            project.save()

    over = {"end_date": TODAY - dt.timedelta(days=1)}
    funded("Complete", talking, evidence=True, end_date=TODAY)
    funded("Endless", talking, evidence=True)
    funded("Finished", silent, **over)
    funded("Planned", silent, start_date=TODAY + dt.timedelta(days=1))
    funded("Given up", silent, discontinued=True)
    factories.project(title="Unpaid")

    assert {row["Project"]: row["Missing"] for row in rows(administrator, "gaps")} == {
        "Endless": "the end date",
        "Finished": "the required statement of a programme; publicity evidence",
    }
    assert titles(administrator, "gaps", gap="statement") == ["Finished"]
    assert titles(administrator, "gaps", gap="end-date") == ["Endless"]


def restricted(page: Any) -> Client:
    """Return a browser window of somebody who may edit what is below ``page`` only."""
    group = Group.objects.create(name="Some pages")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    permission = Permission.objects.get(codename="change_page")
    GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    user = User.objects.create_user("colleague", "c@example.org", "secret")
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client


@pytest.mark.parametrize("report", REPORTS)
def test_somebody_sees_what_the_page_tree_shows_and_no_more(report: str) -> None:
    mine, other = factories.project(title="Mine"), factories.project(title="Another's")
    for project in (mine, other):
        figures(project, (2025, 10, 10))
        fund(project)
        factories.grant(project)
    client = restricted(mine)

    if report == "participants":
        assert {row["Projects"] for row in rows(client, report)} == {"1"}
    else:
        assert titles(client, report) == ["Mine"]
    assert "Another" not in client.get(address(report)).content.decode()


@pytest.mark.parametrize("report", REPORTS)
def test_nobody_without_rights_for_pages_gets_a_report(report: str, editor: Client) -> None:
    Group.objects.get(name="Neighbourhood work").page_permissions.all().delete()

    assert editor.get(address(report)).status_code == 302
    assert editor.get(address(report), {"export": "csv"}).status_code == 302


@pytest.mark.parametrize("report", REPORTS)
def test_a_report_costs_the_same_with_few_and_with_many_rows(
    report: str, administrator: Client
) -> None:
    quarter, award = factories.quarter(), factories.AwardFactory()
    programme = factories.FundingProgrammeFactory()

    def add(count: int) -> None:
        for _ in range(count):
            carrier = factories.OrganisationFactory()
            project = factories.project(quarters=[quarter], carrier=carrier)
            figures(project, (2025, 1, 1))
            project.funding_links.create(programme=programme)
            contact = factories.ContactFactory()
            project.contact_links.create(contact=contact, locale=project.locale)
            factories.grant(project, award=award)

    def queries(**query: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            response = administrator.get(address(report), query)
            assert response.status_code == 200
            if response.streaming:
                assert len(b"".join(response.streaming_content)) > 50
        return len(captured)

    add(3)
    queries()
    few = queries(), queries(export="csv"), queries(export="xlsx")
    assert min(few) > 0
    add(9)
    # What is kept until something public changes is asked for once more.
    queries()
    assert (queries(), queries(export="csv"), queries(export="xlsx")) == few


DANGEROUS = ["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n+1", "\uff1d1"]


def test_no_cell_begins_a_formula(administrator: Client) -> None:
    for text in DANGEROUS:
        fund(factories.project(title=f"{text} & Co", age_from=6), reference_number=f"{text}\x0b")

    found = rows(administrator, "facts")
    assert sorted(row["Project"] for row in found) == sorted(f"'{text} & Co" for text in DANGEROUS)
    assert {row["Reference numbers"] for row in found} == {f"'{text}" for text in DANGEROUS}

    response = administrator.get(address("facts"), {"export": "xlsx"})
    workbook = load_workbook(io.BytesIO(b"".join(response.streaming_content)))
    headings, *lines = list(workbook.active.iter_rows())
    assert len(lines) == len(DANGEROUS)
    for cells in lines:
        by_heading = {heading.value: cell for heading, cell in zip(headings, cells, strict=True)}
        assert by_heading["Project"].data_type == "s"
        assert by_heading["Project"].quotePrefix
        assert by_heading["Age from"].value == 6
        assert "f" not in {cell.data_type for cell in cells}


def test_no_cell_of_a_listing_begins_a_formula_either(administrator: Client) -> None:
    factories.ContactFactory(name="=1+1", telephone="+49 30 23125 000")
    url = reverse(models.Contact.snippet_viewset.get_url_name("list"))
    response = administrator.get(url, {"export": "csv"})
    text = b"".join(response.streaming_content).decode()

    assert "'=1+1" in text
    assert "'+49 30 23125 000" in text


def test_a_negative_number_stays_a_number(administrator: Client) -> None:
    project = factories.project()
    fund(project, reference_number="-12,5")

    assert rows(administrator, "facts")[0]["Reference numbers"] == "-12,5"


def test_reports_are_in_the_menu(administrator: Client) -> None:
    html = administrator.get("/admin/").content.decode()

    assert [report for report in REPORTS if address(report) not in html] == []
