"""Listings: what their columns say, and that a row costs no query."""

import datetime as dt

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test.utils import CaptureQueriesContext, override_settings
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Workflow, WorkflowContentType

from tests import factories
from tests.admin.test_snippet_screens import FACTORIES
from wagtail_quartier import models
from wagtail_quartier.admin.menu import NeighbourhoodWork
from wagtail_quartier.admin.page_listings import page_listings

pytestmark = pytest.mark.django_db


def list_of(model):
    return reverse(model.snippet_viewset.get_url_name("list"))


# The editor does not translate: for each row the buttons of wagtail-localize ask whether
# there are languages left.
def queries(client, address):
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        answer = client.get(address)
    assert answer.status_code == 200
    return len(captured)


def whole(model):
    """Make one object with everything a row of its listing shows."""
    if model is models.OfficeHours:
        slot = factories.SlotFactory(contact=factories.ContactFactory())
        factories.SlotFactory(office_hours=slot.office_hours)
        slot.office_hours.organisation = factories.OrganisationFactory()
        slot.office_hours.save()
    elif model is models.Place:
        factories.PlaceFactory(quarter=factories.quarter())
    elif model is models.Contact:
        factories.ContactFactory(organisation=factories.OrganisationFactory())
    elif model is models.Organisation:
        factories.OrganisationFactory(umbrella=factories.OrganisationFactory())
    elif model is models.Award:
        factories.AwardFactory(awarded_by=factories.OrganisationFactory())
    elif model is models.Closure:
        factories.ClosureFactory(place=factories.PlaceFactory())
        factories.ClosureFactory(office_hours=factories.OfficeHoursFactory())
    else:
        FACTORIES[model]()


@pytest.mark.parametrize("model", FACTORIES, ids=lambda model: model.__name__)
def test_a_row_costs_no_query(editor, model):
    for _ in range(2):
        whole(model)
    few = queries(editor, list_of(model))
    for _ in range(6):
        whole(model)

    assert queries(editor, list_of(model)) == few


@pytest.mark.parametrize(
    ("name", "make"), [("projects", factories.project), ("centres", factories.centre)]
)
def test_a_page_costs_no_query(editor, name, make):
    for _ in range(2):
        make()
    few = queries(editor, f"/admin/quartier-{name}/")
    for _ in range(6):
        make()

    assert queries(editor, f"/admin/quartier-{name}/") == few


class TestOfficeHours:
    def rows(self, client, **query):
        answer = client.get(list_of(models.OfficeHours), query)
        return {
            row.title: (row.rule_in_words, row.next_date_in_words)
            for row in answer.context["table"].data
        }

    def test_rule_and_next_date(self, administrator):
        slot = factories.SlotFactory(office_hours__title="Debt advice")

        assert self.rows(administrator) == {
            "Debt advice": ("every Tuesday, 14:00–16:00", "Tue, 03/03/2026, 14:00")
        }
        assert slot.sentence in administrator.get(list_of(models.OfficeHours)).content.decode()

    def test_several_slots_are_counted(self, administrator):
        slot = factories.SlotFactory(office_hours__title="Debt advice")
        factories.SlotFactory(office_hours=slot.office_hours, sort_order=2)

        assert self.rows(administrator)["Debt advice"][0] == "every Tuesday, 14:00–16:00 and 1 more"

    def test_cancelled_date_is_not_the_next(self, administrator):
        slot = factories.SlotFactory(office_hours__title="Debt advice")
        models.OfficeHoursChange.objects.create(
            office_hours=slot.office_hours, date=dt.date(2026, 3, 3)
        )

        assert self.rows(administrator)["Debt advice"][1] == "Tue, 03/10/2026, 14:00"

    def test_offer_without_times_says_so(self, administrator):
        factories.OfficeHoursFactory(title="Debt advice", live=False)

        assert self.rows(administrator) == {"Debt advice": ("no times yet", "")}

    def test_translation_has_the_times_of_its_original(self, administrator):
        slot = factories.SlotFactory(office_hours__title="Debt advice")
        german = Locale.objects.get_or_create(language_code="de")[0]
        translation = slot.office_hours.copy_for_translation(german)
        translation.title = "Schuldnerberatung"
        translation.save()
        translation.slots.all().delete()
        rows = self.rows(administrator)

        assert rows["Schuldnerberatung"] == rows["Debt advice"]

    def test_status_tells_of_a_date_of_publication_and_of_a_workflow(self, administrator):
        user = administrator.get("/admin/").wsgi_request.user
        scheduled = factories.OfficeHoursFactory(title="Breakfast", live=False)
        scheduled.go_live_at = timezone.now() + dt.timedelta(days=3)
        scheduled.save_revision(user=user).publish()
        moderated = factories.OfficeHoursFactory(title="Debt advice", live=False)
        moderated.save_revision(user=user)
        workflow = Workflow.objects.first()
        WorkflowContentType.objects.create(
            workflow=workflow,
            content_type=ContentType.objects.get_for_model(models.OfficeHours),
        )
        workflow.start(moderated, user)
        rows = administrator.get(list_of(models.OfficeHours)).context["table"].data

        assert {row.title: str(row.status_string) for row in rows} == {
            "Breakfast": "scheduled",
            "Debt advice": "in moderation",
        }

    def test_filter_by_kind(self, administrator):
        factories.OfficeHoursFactory(title="Breakfast", kind="meeting")
        factories.OfficeHoursFactory(title="Debt advice", kind="counselling")

        assert list(self.rows(administrator, kind="meeting")) == ["Breakfast"]


def test_closure_says_what_is_closed(administrator):
    factories.ClosureFactory(reason="Everything", last_day=dt.date(2026, 3, 1))
    factories.ClosureFactory(reason="House", place=factories.PlaceFactory(name="Old House"))
    html = administrator.get(list_of(models.Closure)).content.decode()

    assert "everywhere" in html
    assert "Old House" in html


def test_places_are_filtered_by_quarter_and_by_nothing_else_in_the_page_tree(administrator):
    north, south = factories.quarter(title="North"), factories.quarter(title="South")
    factories.PlaceFactory(name="Northern House", quarter=north)
    factories.PlaceFactory(name="Southern House", quarter=south)
    answer = administrator.get(list_of(models.Place), {"quarter": north.pk})
    offered = answer.context["filters"].form.fields["quarter"].queryset

    assert [place.name for place in answer.context["table"].data] == ["Northern House"]
    assert [quarter.title for quarter in offered] == ["North", "South"]


class TestMenu:
    ENTRIES = (
        "Projects",
        "Neighbourhood centres",
        "Gatherings",
        "Office hours",
        "Closures",
        "Requests and offers",
        "Places",
        "Contacts",
        "Organisations",
        "Awards",
        "Target groups",
        "Topics",
        "Funding programmes",
        "Import",
    )

    def entries(self, client):
        answer = client.get("/admin/")
        request = answer.wsgi_request
        menu = NeighbourhoodWork().get_menu_item()
        if not menu.is_shown(request):
            return ()
        return tuple(str(item.label) for item in menu.menu.menu_items_for_request(request))

    @pytest.mark.parametrize("who", ["administrator", "editor"])
    def test_has_everything(self, request, who):
        assert self.entries(request.getfixturevalue(who)) == self.ENTRIES

    def test_has_nothing_for_somebody_without_rights(self, editor, django_user_model):
        group = django_user_model.objects.get(username="editor").groups.get()
        group.permissions.set(group.permissions.filter(codename="access_admin"))
        group.page_permissions.all().delete()

        assert self.entries(editor) == ()

    @override_settings(
        WAGTAIL_QUARTIER={
            "PAGE_MODELS": dict.fromkeys(("project", "centre", "gathering"), "nowhere.Page")
        }
    )
    def test_leaves_out_page_types_the_site_does_without(self):
        assert page_listings() == []


@pytest.mark.parametrize("who", ["administrator", "editor"])
def test_new_project_starts_with_the_choice_of_its_place(request, who):
    factories.project()
    client = request.getfixturevalue(who)

    assert client.get("/admin/quartier-projects/choose_parent/").status_code in (200, 302)
