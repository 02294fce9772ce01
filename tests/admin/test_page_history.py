"""The history of a page: what changed in its rows is told in words."""

import pytest
from django.urls import reverse

from tests import factories
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db


def compared(client, page, earlier, later):
    address = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, earlier.pk, later.pk])
    return client.get(address).content.decode()


def test_rows_that_were_added(administrator):
    project = factories.project()
    contact = factories.ContactFactory(name="Mina Okafor")
    quarter = factories.quarter(title="Northern Quarter")
    earlier = project.save_revision()
    project = pages.ProjectPage.objects.get()
    project.contact_links.add(
        pages.ProjectPageContactLink(
            contact=contact, responsibility="rooms and keys", locale=project.locale
        )
    )
    project.quarter_links.add(pages.ProjectPageQuarterLink(quarter=quarter))
    html = compared(administrator, project, earlier, project.save_revision())

    assert "Mina Okafor" in html
    assert "rooms and keys" in html
    assert "Northern Quarter" in html


def test_row_whose_contact_is_gone(administrator):
    project = factories.project()
    contact = factories.ContactFactory()
    draft = pages.ProjectPage.objects.get()
    draft.contact_links.add(pages.ProjectPageContactLink(contact=contact, locale=draft.locale))
    earlier = draft.save_revision()
    contact.delete()
    later = project.save_revision()
    address = reverse(
        "wagtailadmin_pages:revisions_compare", args=[project.pk, earlier.pk, later.pk]
    )

    assert administrator.get(address).status_code == 200
