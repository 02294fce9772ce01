"""The edit form of every page type: it opens, it saves, and it asks in tabs."""

import datetime as dt

import pytest
from django.urls import reverse
from wagtail.models import Locale

from tests import factories
from tests.admin.forms import add_row, shown
from wagtail_quartier.conf import DEFAULT_PAGE_MODELS, role_model
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db

PARENTS = {
    pages.CentrePage: pages.CentreIndexPage,
    pages.ProjectPage: pages.ProjectIndexPage,
    pages.FieldOfActionPage: pages.FieldOfActionIndexPage,
    pages.SessionPage: pages.GatheringPage,
}


@pytest.fixture(params=DEFAULT_PAGE_MODELS)
def model(request):
    return role_model(request.param)


@pytest.fixture
def parent(model):
    return factories.index_of(PARENTS[model]) if model in PARENTS else factories.home()


def add_url(model, parent):
    arguments = [model._meta.app_label, model._meta.model_name, parent.pk]
    return reverse("wagtailadmin_pages:add", args=arguments)


def edit_url(page):
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


@pytest.mark.parametrize("who", ["administrator", "editor"])
def test_form_creates_and_publishes(request, who, model, parent):
    client = request.getfixturevalue(who)
    data = shown(client, add_url(model, parent))
    answer = client.post(
        add_url(model, parent),
        {**data.dict(), "title": "A new page", "slug": "a-new-page", "action-publish": "yes"},
    )

    assert answer.status_code == 302
    assert model.objects.get(slug="a-new-page").live


def test_edit_form_opens_in_all_languages_of_the_admin(administrator, model, parent):
    page = factories.page(model, parent)
    for language in ("en", "de", "ar"):
        answer = administrator.get(edit_url(page), HTTP_ACCEPT_LANGUAGE=language)
        assert answer.status_code == 200


def test_form_has_all_fields_and_rows_of_the_mixin(administrator, model, parent):
    form = administrator.get(add_url(model, parent)).context["form"]
    of_wagtail = {field.name for field in pages.Page._meta.fields} | {"page_ptr"}
    ours = {field.name for field in model._meta.fields} - of_wagtail

    assert ours <= set(form.fields)
    assert set(model.child_rows) <= set(form.formsets)


def test_form_keeps_the_tabs_of_wagtail(administrator, model, parent):
    html = administrator.get(add_url(model, parent)).content.decode()

    assert 'href="#tab-promote"' in html
    assert 'href="#tab-text"' in html


def test_project_with_all_its_rows(administrator):
    quarter, field = factories.quarter(), factories.field_of_action()
    group, award = factories.TargetGroupFactory(), factories.AwardFactory()
    programme, offer = factories.FundingProgrammeFactory(), factories.OfficeHoursFactory()
    carrier, contact = factories.OrganisationFactory(), factories.ContactFactory()
    parent = factories.index_of(pages.ProjectIndexPage)
    data = shown(administrator, add_url(pages.ProjectPage, parent))
    add_row(data, "quarter_links", quarter=quarter.pk)
    add_row(data, "field_links", field=field.pk)
    add_row(data, "target_group_links", target_group=group.pk)
    add_row(data, "participant_figures", year="2025", planned="500", reached="612")
    add_row(data, "partner_links", organisation=carrier.pk, role="lends tools")
    add_row(data, "contact_links", contact=contact.pk, responsibility="keys")
    add_row(data, "office_hours_links", office_hours=offer.pk)
    add_row(data, "funding_links", programme=programme.pk, reference_number="12/3")
    add_row(data, "evidence", title="In the paper", kind="article")
    add_row(data, "award_grants", award=award.pk, year="2024", distinction="first prize")
    add_row(data, "links", title="More", url="https://example.org/")
    add_row(data, "gallery", image=factories.image().pk, alt_text="People in a garden")
    answer = administrator.post(
        add_url(pages.ProjectPage, parent),
        {
            **data.dict(),
            "title": "Garden",
            "slug": "garden",
            "start_date": "2025-01-01",
            "carrier": carrier.pk,
            "action-publish": "yes",
        },
    )
    project = pages.ProjectPage.objects.get(slug="garden")

    assert answer.status_code == 302
    assert project.start_date == dt.date(2025, 1, 1)
    assert project.carrier == carrier
    assert {name: getattr(project, name).count() for name in project.child_rows} == dict.fromkeys(
        project.child_rows, 1
    )


@pytest.mark.parametrize(
    ("relation", "field", "role"),
    [
        ("quarter_links", "quarter", "quarter"),
        ("field_links", "field", "field_of_action"),
    ],
)
def test_only_pages_of_the_right_type_can_be_chosen(administrator, relation, field, role):
    parent = factories.index_of(pages.ProjectIndexPage)
    form = administrator.get(add_url(pages.ProjectPage, parent)).context["form"]
    widget = form.formsets[relation].empty_form.fields[field].widget

    assert widget.target_models == [role_model(role)]


class TestTranslation:
    NOTICE = "What is entered for them here has no effect."

    @pytest.fixture
    def german(self):
        return Locale.objects.get_or_create(language_code="de")[0]

    def test_says_where_facts_are_edited(self, administrator, german):
        original = factories.project(title="Garden")
        translation = original.copy_for_translation(german, copy_parents=True)
        html = administrator.get(edit_url(translation)).content.decode()

        assert self.NOTICE in html
        assert edit_url(original) in html

    def test_original_says_nothing(self, administrator, german):
        original = factories.project(title="Garden")
        original.copy_for_translation(german, copy_parents=True)

        assert self.NOTICE not in administrator.get(edit_url(original)).content.decode()
