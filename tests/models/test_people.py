"""Organisations, contacts and how to reach them."""

from __future__ import annotations

import itertools

import pytest
from django.core.exceptions import ValidationError

from tests import factories
from wagtail_quartier.models import Contact, Organisation
from wagtail_quartier.snippets.people import dialable


@pytest.mark.parametrize(
    ("written", "uri"),
    [
        ("030 23125 001", "tel:03023125001"),
        ("030/23125-001", "tel:03023125001"),
        ("(030) 23125 001", "tel:03023125001"),
        ("+49 30 23125 001", "tel:+493023125001"),
        ("+49 (0)30 23125 001", "tel:+493023125001"),
        ("+49 (0) 30 23125 001", "tel:+493023125001"),
        ("  +49 30 23125-001 ", "tel:+493023125001"),
        ("0049 30 23125 001", "tel:00493023125001"),
        ("115", "tel:115"),
        ("", ""),
        ("by arrangement", ""),
        ("+", ""),
        ("٠٣٠", ""),
    ],
)
def test_a_written_number_can_be_dialled(written: str, uri: str) -> None:
    assert dialable(written) == uri


def test_contacts_and_organisations_offer_their_numbers() -> None:
    contact = Contact(telephone="030 23125 001", mobile="0171 39200 01")
    assert contact.telephone_uri == "tel:03023125001"
    assert contact.mobile_uri == "tel:01713920001"
    assert Organisation(telephone="030 23125 002").telephone_uri == "tel:03023125002"


@pytest.mark.django_db
class TestUmbrellas:
    def chain(self, length: int) -> list[Organisation]:
        """Organisations of which each is the umbrella of the one before."""
        made = [factories.OrganisationFactory() for _ in range(length)]
        for below, above in itertools.pairwise(made):
            below.umbrella = above
            below.save()
        return made

    def test_umbrellas_can_have_umbrellas(self) -> None:
        for organisation in self.chain(4):
            organisation.full_clean()

    @pytest.mark.parametrize("length", [1, 2, 3, 5])
    def test_no_organisation_is_its_own_umbrella(self, length: int) -> None:
        chain = self.chain(length)
        chain[-1].umbrella = chain[0]
        with pytest.raises(ValidationError, match="own umbrella"):
            chain[-1].full_clean()

    def test_a_new_organisation_may_join(self) -> None:
        [top] = self.chain(1)
        Organisation(name="New", umbrella=top).full_clean()

    def test_a_circle_stored_by_other_means_does_not_hang_the_form(self) -> None:
        first, second = self.chain(2)
        Organisation.objects.filter(pk=second.pk).update(umbrella=first)
        with pytest.raises(ValidationError, match="own umbrella"):
            Organisation(name="New", umbrella=Organisation.objects.get(pk=first.pk)).full_clean()
