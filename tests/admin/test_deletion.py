"""What is in use stays, and the editor learns where it is used."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from wagtail.models import Page, ReferenceIndex

from tests import factories
from wagtail_quartier import models
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db

SNIPPETS = [
    models.OfficeHours,
    models.Place,
    models.Contact,
    models.Organisation,
    models.Award,
    models.TargetGroup,
    models.Topic,
    models.FundingProgramme,
]


def use(model):
    """Return an object in use, and what uses it."""
    if model is models.Place:
        slot = factories.SlotFactory()
        return slot.place, slot.office_hours
    if model is models.Topic:
        topic, offer = factories.TopicFactory(), factories.OfficeHoursFactory()
        models.OfficeHoursTopic.objects.create(office_hours=offer, topic=topic)
        return topic, offer
    project = factories.project(title="Community garden")
    if model is models.Organisation:
        used = project.carrier = factories.OrganisationFactory()
    elif model is models.Award:
        used = factories.AwardFactory()
        project.award_grants.create(award=used, year=2020, locale=project.locale)
    elif model is models.TargetGroup:
        used = factories.TargetGroupFactory()
        project.target_group_links.create(target_group=used)
    elif model is models.FundingProgramme:
        used = factories.FundingProgrammeFactory()
        project.funding_links.create(programme=used)
    elif model is models.Contact:
        used = factories.ContactFactory()
        project.contact_links.create(contact=used, locale=project.locale)
    else:
        used = factories.OfficeHoursFactory()
        project.office_hours_links.create(office_hours=used)
    project.save()
    return used, project


@pytest.fixture(params=SNIPPETS, ids=lambda model: model.__name__)
def model(request):
    return request.param


@pytest.fixture
def in_use(model):
    """Something in use of which Wagtail's index of references does not know."""
    used, user = use(model)
    ReferenceIndex.objects.all().delete()
    return used, user


def url(used, view):
    return reverse(type(used).snippet_viewset.get_url_name(view), args=[used.pk])


def bulk_url(model, objects):
    address = reverse(
        "wagtail_bulk_action", args=[model._meta.app_label, model._meta.model_name, "delete"]
    )
    return f"{address}?{'&'.join(f'id={used.pk}' for used in objects)}"


def usage_of(client, answer):
    """Follow a refusal to the list of where something is used."""
    assert answer.status_code == 302
    assert "/usage/" in answer["Location"]
    return client.get(answer["Location"]).content.decode()


class TestSnippets:
    def test_confirmation_is_not_offered(self, administrator, in_use):
        used, _ = in_use
        html = administrator.get(url(used, "delete")).content.decode()

        assert "Yes, delete" not in html
        assert url(used, "usage") in html

    def test_refused_with_the_list_of_uses(self, administrator, in_use):
        used, user = in_use
        html = usage_of(administrator, administrator.post(url(used, "delete")))

        assert type(used).objects.filter(pk=used.pk).exists()
        assert str(user) in html
        assert "is in use and cannot be deleted" in html

    def test_confirmation_of_many_is_not_offered(self, administrator, model, in_use):
        used, _ = in_use
        html = administrator.get(bulk_url(model, [used])).content.decode()

        assert "Yes, delete" not in html
        assert url(used, "usage") in html

    def test_many_refused_with_the_list_of_uses(self, administrator, model, in_use):
        used, user = in_use
        html = usage_of(administrator, administrator.post(bulk_url(model, [used])))

        assert type(used).objects.filter(pk=used.pk).exists()
        assert str(user) in html

    def test_what_the_index_knows_is_refused_as_well(self, administrator):
        used, user = use(models.Contact)

        assert str(user) in usage_of(administrator, administrator.post(url(used, "delete")))
        assert models.Contact.objects.exists()

    def test_one_in_use_saves_all_that_were_chosen_with_it(self, administrator):
        used, _ = use(models.Contact)
        other = factories.ContactFactory()
        administrator.post(bulk_url(models.Contact, [used, other]))

        assert models.Contact.objects.count() == 2

    def test_several_in_use_are_named_in_the_listing(self, administrator):
        contacts = [use(models.Contact)[0] for _ in range(2)]
        answer = administrator.post(bulk_url(models.Contact, contacts))
        said = [str(message) for message in get_messages(answer.wsgi_request)]

        assert answer.status_code == 302
        assert len(said) == 2
        assert all(url(used, "usage") in " ".join(said) for used in contacts)

    def test_what_is_not_in_use_is_deleted_in_bulk(self, administrator):
        made = [factories.ContactFactory() for _ in range(3)]
        administrator.post(bulk_url(models.Contact, made))

        assert not models.Contact.objects.exists()

    def test_offer_with_a_closure_stays(self, administrator):
        offer = factories.OfficeHoursFactory()
        factories.ClosureFactory(office_hours=offer)
        html = usage_of(administrator, administrator.post(url(offer, "delete")))

        assert "Cleaning" in html

    def test_umbrella_stays(self, administrator):
        umbrella = factories.OrganisationFactory()
        member = factories.OrganisationFactory(umbrella=umbrella)
        html = usage_of(administrator, administrator.post(url(umbrella, "delete")))

        assert member.name in html

    def test_editor_is_told_the_same(self, editor):
        used, user = use(models.Place)
        html = usage_of(editor, editor.post(url(used, "delete")))

        assert str(user) in html


class TestPages:
    @pytest.fixture(params=["quarter", "field of action"])
    def used(self, request):
        if request.param == "quarter":
            found = factories.quarter()
            factories.project(title="Community garden", quarters=[found])
        else:
            found = factories.field_of_action()
            factories.project(title="Community garden", fields_of_action=[found])
        return found

    def delete_url(self, page):
        return reverse("wagtailadmin_pages:delete", args=[page.pk])

    def bulk(self, *chosen):
        return bulk_url(Page, chosen)

    def test_confirmation_is_not_offered(self, administrator, used):
        assert "Yes, delete" not in administrator.get(self.delete_url(used)).content.decode()

    def test_refused_with_the_list_of_uses(self, administrator, used):
        html = usage_of(administrator, administrator.post(self.delete_url(used)))

        assert Page.objects.filter(pk=used.pk).exists()
        assert "Community garden" in html

    def test_refused_although_the_index_does_not_know(self, administrator, used):
        ReferenceIndex.objects.all().delete()
        html = usage_of(administrator, administrator.post(self.delete_url(used)))

        assert Page.objects.filter(pk=used.pk).exists()
        assert "Community garden" in html

    @pytest.mark.parametrize("method", ["get", "post"])
    def test_page_above_stays_as_well(self, administrator, method):
        town = factories.quarter(title="Town")
        used = factories.quarter(town, title="North")
        factories.project(title="Community garden", quarters=[used])
        answer = getattr(administrator, method)(self.delete_url(town))

        assert "Community garden" in usage_of(administrator, answer)
        assert Page.objects.filter(pk__in=[town.pk, used.pk]).count() == 2

    def test_many_are_not_offered(self, administrator, used):
        assert "Yes, delete" not in administrator.get(self.bulk(used)).content.decode()

    def test_many_refused(self, administrator, used):
        ReferenceIndex.objects.all().delete()
        html = usage_of(administrator, administrator.post(self.bulk(used)))

        assert Page.objects.filter(pk=used.pk).exists()
        assert "Community garden" in html

    def test_many_refused_for_what_is_below(self, administrator):
        town = factories.quarter(title="Town")
        used = factories.quarter(town, title="North")
        factories.project(title="Community garden", quarters=[used])
        answer = administrator.post(self.bulk(town, factories.quarter()))

        assert "Community garden" in usage_of(administrator, answer)
        assert pages.QuarterPage.objects.count() == 3

    def test_page_without_uses_is_deleted(self, administrator):
        town = factories.quarter()
        factories.quarter(town)
        administrator.post(self.delete_url(town))

        assert not pages.QuarterPage.objects.exists()

    def test_pages_without_uses_are_deleted_in_bulk(self, administrator):
        made = [factories.quarter(), factories.quarter()]
        administrator.post(self.bulk(*made))

        assert not pages.QuarterPage.objects.exists()


class TestDrafts:
    """A draft protects nothing, and survives."""

    def test_draft_whose_contact_is_gone_opens_without_it(self, administrator):
        contact = factories.ContactFactory()
        project = factories.project(title="Community garden")
        draft = pages.ProjectPage.objects.get(pk=project.pk)
        draft.contact_links.add(
            pages.ProjectPageContactLink(contact=contact, locale=project.locale)
        )
        draft.save_revision()
        ReferenceIndex.objects.all().delete()
        models.Contact.objects.all().delete()
        answer = administrator.get(reverse("wagtailadmin_pages:edit", args=[project.pk]))

        assert answer.status_code == 200
        assert not answer.context["form"].formsets["contact_links"].forms

    def test_draft_whose_carrier_is_gone_opens_without_it(self, administrator):
        carrier = factories.OrganisationFactory()
        draft = factories.project(title="Community garden")
        draft.carrier = carrier
        draft.save_revision()
        models.Organisation.objects.all().delete()
        answer = administrator.get(reverse("wagtailadmin_pages:edit", args=[draft.pk]))

        assert answer.status_code == 200
        assert answer.context["form"].instance.carrier is None

    def test_draft_of_an_offer_whose_place_is_gone_opens_without_it(self, administrator):
        slot = factories.SlotFactory(place=None)
        offer = models.OfficeHours.objects.get()
        draft_slot = offer.slots.get()
        draft_slot.place = factories.PlaceFactory()
        offer.slots = [draft_slot]
        offer.save_revision()
        models.Place.objects.all().delete()
        answer = administrator.get(url(slot.office_hours, "edit"))

        assert answer.status_code == 200
        assert answer.context["form"].instance.slots.get().place is None

    def test_draft_in_the_quarter_that_is_gone_opens_without_it(self, administrator):
        quarter = factories.quarter()
        project = factories.project(title="Community garden")
        draft = pages.ProjectPage.objects.get(pk=project.pk)
        draft.quarter_links.add(pages.ProjectPageQuarterLink(quarter=quarter))
        draft.save_revision()
        Page.objects.get(pk=quarter.pk).delete()
        answer = administrator.get(reverse("wagtailadmin_pages:edit", args=[project.pk]))

        assert answer.status_code == 200
        assert not answer.context["form"].formsets["quarter_links"].forms
