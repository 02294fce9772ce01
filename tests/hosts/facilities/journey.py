"""What happens to the host's pages; run inside of it by Django's runner."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from django.contrib.auth import get_user_model
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Locale
from wagtail.test.utils import WagtailPageTestCase

from tests import factories
from tests.hosts.facilities.clinic.models import (
    ArticlePage,
    FacilityPage,
    LibraryDetails,
    LibraryPage,
)
from tests.pages.editing import edit_form_data
from wagtail_quartier.blocks import QUARTER_BLOCKS
from wagtail_quartier.pages.models import OfficeHoursPage
from wagtail_quartier.schedules.builders import daily


class Journey(WagtailPageTestCase):
    @classmethod
    def setUpTestData(cls) -> None:
        cls.editor = get_user_model().objects.create_superuser("ada", "a@example.org", "secret")
        cls.quarter = factories.quarter(title="Old Harbour")
        cls.place = factories.PlaceFactory(name="Harbour House", quarter=cls.quarter)
        cls.contact = factories.ContactFactory(name="Grete Lohmann")
        cls.offer = factories.OfficeHoursFactory(title="Bench bureau")
        factories.SlotFactory(
            office_hours=cls.offer,
            place=cls.place,
            recurrence=daily(dt.date(2020, 1, 1)),
            start_time=dt.time(0, 1),
            end_time=dt.time(23, 59),
        )
        cls.award = factories.AwardFactory(name="Golden Broom")
        cls.facility = FacilityPage.objects.get()
        cls.library = LibraryPage.objects.get()

    def equip(self, thing: Any) -> None:
        thing.place = self.place
        thing.office_hours_links.create(office_hours=self.offer)
        thing.contact_links.create(contact=self.contact, responsibility="Beds and keys")
        thing.award_grants.create(award=self.award, year=2024, distinction="First prize")
        thing.save()

    def assert_everything_is_shown(self, url: str, level: int) -> None:
        response = self.client.get(url)
        for words in (
            "Bench bureau",
            "Harbour House",
            "Old Harbour",
            "Grete Lohmann",
            "Beds and keys",
            "Golden Broom",
            "First prize",
            f"<h{level}>Who is there when?</h{level}>",
        ):
            self.assertContains(response, words)

    def test_the_pages_have_kept_what_was_written(self) -> None:
        assert (self.facility.telephone, self.facility.beds) == ("0221 4710", 40)
        assert self.library.shelves == 9
        for page, words in ((self.facility, "40 beds"), (self.library, "9 shelves")):
            response = self.client.get(page.get_url())
            self.assertContains(response, words)
            self.assertNotContains(response, "quartier-listing")

    def test_a_page_with_the_mixin_has_hours_contacts_awards_and_a_calendar(self) -> None:
        self.equip(self.facility)
        self.assert_everything_is_shown(self.facility.get_url(), level=2)
        calendar = self.client.get(f"{self.facility.get_url()}calendar/")
        assert calendar["Content-Type"].startswith("text/calendar"), calendar.content
        self.assertContains(calendar, "Bench bureau")
        timetable = factories.page(OfficeHoursPage)
        self.assertContains(self.client.get(timetable.get_url()), "Bench bureau")
        self.offer.unpublish()
        self.assertNotContains(self.client.get(self.facility.get_url()), "Bench bureau")

    def test_editors_find_it_in_the_form_of_the_page(self) -> None:
        self.client.force_login(self.editor)
        data = edit_form_data(self.client, self.facility)
        data["beds"] = "41"
        data["place"] = str(self.place.pk)
        data["office_hours_links-TOTAL_FORMS"] = "1"
        data["office_hours_links-0-office_hours"] = str(self.offer.pk)
        data["office_hours_links-0-ORDER"] = "1"
        data["action-publish"] = "yes"
        address = reverse("wagtailadmin_pages:edit", args=[self.facility.pk])
        answer = self.client.post(address, data)
        assert answer.status_code == 302, answer.context["form"].errors
        response = self.client.get(self.facility.get_url())
        self.assertContains(response, "41 beds")
        self.assertContains(response, "Bench bureau")

    def test_a_translation_shows_the_facts_of_the_original(self) -> None:
        self.equip(self.facility)
        german = Locale.objects.get_or_create(language_code="de")[0]
        translation = self.facility.copy_for_translation(german, copy_parents=True)
        translation.save_revision().publish()
        self.facility.office_hours_links.all().delete()
        other = factories.PlaceFactory(name="Other House")
        FacilityPage.objects.filter(pk=self.facility.pk).update(place=other)
        with override("de"):
            response = self.client.get(FacilityPage.objects.get(pk=translation.pk).get_url())
        self.assertContains(response, "Other House")
        self.assertNotContains(response, "Harbour House")

    def test_a_page_of_somebody_elses_has_the_same_in_a_row_beside_it(self) -> None:
        details = LibraryDetails.objects.create(page=self.library)
        self.equip(details)
        self.assert_everything_is_shown(self.library.get_url(), level=3)
        german = Locale.objects.get_or_create(language_code="de")[0]
        translation = self.library.copy_for_translation(german, copy_parents=True)
        translation.save_revision().publish()
        with override("de"):
            response = self.client.get(LibraryPage.objects.get(pk=translation.pk).get_url())
        self.assertContains(response, "Harbour House")
        self.client.force_login(self.editor)
        edit = reverse(LibraryDetails.snippet_viewset.get_url_name("edit"), args=[details.pk])
        self.assertContains(self.client.get(edit), "Awards received")

    def test_its_calendar_lies_below_the_timetable(self) -> None:
        details = LibraryDetails.objects.create(page=self.library)
        self.equip(details)
        url = self.library.get_url()
        self.assertNotContains(self.client.get(url), "webcal://")
        timetable = factories.page(OfficeHoursPage)
        address = f"{timetable.get_url()}page/{self.library.translation_key}/calendar/"
        self.assertContains(self.client.get(url), f'href="webcal://testserver{address}"')
        calendar = self.client.get(address)
        assert calendar["Content-Type"].startswith("text/calendar"), calendar.content
        self.assertContains(calendar, "Bench bureau")
        self.assertContains(calendar, f"Office hours: {self.library.title}")
        self.library.unpublish()
        assert self.client.get(address).status_code == 404
        details.delete()
        self.library.save_revision().publish()
        assert self.client.get(address).status_code == 404
        self.assertNotContains(self.client.get(url), "webcal://")

    def test_an_article_shows_listings_and_can_be_edited(self) -> None:
        said = {
            "quartier_office_hours": {"place": self.place.pk, "when": "week", "limit": 3},
            "quartier_contact": {"contact": self.contact.pk},
            "quartier_quarter": {"quarter": self.quarter.pk},
        }
        every = {"everything": True, "limit": 3, "display": "cards"}
        body = [
            {"type": name, "value": said.get(name, every), "id": str(number)}
            for number, (name, _block) in enumerate(QUARTER_BLOCKS)
        ]
        article = factories.page(ArticlePage, body=json.dumps(body))
        response = self.client.get(article.get_url())
        for words in ("Bench bureau", "Grete Lohmann", "Old Harbour"):
            self.assertContains(response, words)
        self.client.force_login(self.editor)
        edit = reverse("wagtailadmin_pages:edit", args=[article.pk])
        self.assertContains(self.client.get(edit), "quartier_office_hours")
