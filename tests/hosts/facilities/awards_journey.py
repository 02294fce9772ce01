"""Awards of the host's facilities stand wherever those of projects do; run inside of the host."""

from __future__ import annotations

import json
from typing import Any

from django.db import connection
from django.template import engines
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail.test.utils import WagtailPageTestCase

from tests import factories
from tests.hosts.facilities.clinic.models import (
    ArticlePage,
    FacilityPage,
    LibraryDetails,
    LibraryPage,
)
from tests.listings.hidden import STATES
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.pages.models import AwardsPage
from wagtail_quartier.site_settings import NeighbourhoodSettings, Untranslated

#: The tag that lists grants in a host's own template.
TAG = "{% load quartier_lists %}{% quartier_grants 9 as grants %}{% for grant in grants %}{{ grant.project.title }}, {% endfor %}"  # noqa: E501


class AwardsJourney(WagtailPageTestCase):
    """A project, a facility by inheritance and one with details beside it, one award each."""

    @classmethod
    def setUpTestData(cls) -> None:
        NeighbourhoodSettings.load()
        cls.north = factories.quarter(title="North", slug="north")
        cls.lane = factories.quarter(cls.north, title="Lane", slug="lane")
        cls.oak, cls.elm = (factories.AwardFactory(name=name) for name in ("Oak", "Elm"))
        cls.project = factories.project(title="Orchard")
        factories.grant(cls.project, 2020, award=cls.oak)
        houses = factories.page(ArticlePage)
        for model in (FacilityPage, LibraryPage):
            model.objects.get().move(houses, "last-child")
        cls.facility, cls.library = FacilityPage.objects.get(), LibraryPage.objects.get()
        cls.facility.quarter = cls.lane
        cls.award(cls.facility, 2021, award=cls.oak, jury_words="Kind to all")
        place = factories.PlaceFactory(quarter=cls.north)
        cls.details = LibraryDetails.objects.create(page=cls.library, place=place)
        cls.award(cls.details, 2021, award=cls.elm, distinction="First prize")
        cls.page = factories.page(AwardsPage)
        block = {"type": "quartier_awards", "value": {"quarter": cls.north.pk, "limit": 9}}
        cls.article = factories.page(ArticlePage, body=json.dumps([block]))

    @staticmethod
    def award(thing: Any, year: int, **words: Any) -> None:
        thing.award_grants.create(year=year, locale=Locale.get_default(), **words)
        thing.save()

    def german(self, page: Any, title: str) -> Any:
        """Return a published German version of a page."""
        german = Locale.objects.get_or_create(language_code="de")[0]
        made = page.copy_for_translation(german, copy_parents=True)
        made.title = title
        made.save_revision().publish()
        return type(page).objects.get(pk=made.pk)

    def query(self, **query: str) -> Any:
        response = self.client.get(self.page.url, query)
        assert response.status_code == 200
        return response.context_data["query"]

    def titles(self, **query: str) -> list[str]:
        return [grant.project.title for grant in self.query(**query).grants]

    def outputs(self) -> list[str]:
        """Return every public output that lists awards."""
        addresses = [self.page.url, f"{self.page.url}feed/", self.article.url, self.north.url]
        said = [self.client.get(address).content.decode() for address in addresses]
        return [*said, engines["django"].from_string(TAG).render()]

    def test_they_are_listed_counted_and_filtered_with_those_of_projects(self) -> None:
        house, library = self.facility.title, self.library.title
        query = self.query()
        assert [(grant.project.title, grant.year) for grant in query.grants] == [
            (library, 2021),
            (house, 2021),
            ("Orchard", 2020),
        ]
        assert query.total == query.timeline.total == 3
        assert [(year.year, year.count) for year in query.timeline.newest_first] == [
            (2021, 2),
            (2020, 1),
        ]
        assert {choice.thing.award.name: choice.thing.count for choice in query.awards} == {
            "Elm": 1,
            "Oak": 2,
        }
        assert [[quarter.title for quarter in grant.quarters] for grant in query.grants] == [
            ["North"],
            ["Lane"],
            [],
        ]
        assert self.titles(award=self.elm.slug) == [library]
        assert self.titles(year="2020") == ["Orchard"]
        assert self.titles(quarter="north") == [library, house]
        assert self.titles(quarter="lane", year="2021") == [house]
        response = self.client.get(self.page.url)
        for url in (self.facility.url, self.library.url, self.project.url):
            self.assertContains(response, f'<a href="{url}"')
        self.assertContains(response, '"@type":"Organization"', count=2)
        assert self.client.get(self.page.url, {"page": "2"}).status_code == 400

    def test_they_are_in_the_feed_the_block_the_tag_and_on_the_page_of_the_quarter(self) -> None:
        for said in self.outputs():
            assert self.facility.title in said
            assert self.library.title in said
        feed = self.client.get(f"{self.page.url}feed/").content.decode()
        assert f"{self.library.title}: Elm 2021" in feed
        assert f'href="http://localhost{self.facility.url}"' in feed

    def test_what_nobody_may_see_is_nowhere_and_not_counted(self) -> None:
        for page in (self.facility, self.library):
            for name, hide in STATES.items():
                kept = Page.objects.filter(pk=page.pk).values("live", "expire_at", "go_live_at")
                before = kept.get()
                hide(page)
                content_changed()
                with self.subTest(name, page=page.title):
                    for said in self.outputs():
                        assert page.title not in said
                    total = self.query().timeline.total
                    assert total == (1 if name == "below a private page" else 2)
                PageViewRestriction.objects.all().delete()
                kept.update(**before)
        content_changed()
        assert self.query().total == 3

    def test_a_facility_in_two_languages_counts_once_and_is_shown_in_the_readers(self) -> None:
        house, library = self.german(self.facility, "Haus"), self.german(self.library, "Bücherei")
        page = self.german(self.page, "Preise")
        row = house.award_grants.get()
        row.jury_words = "Freundlich zu allen"
        row.save()
        # A copy of a fact in a translation is not read.
        FacilityPage.objects.filter(pk=house.pk).update(quarter=None)
        house.award_grants.update(year=1999)
        with override("de"):
            response = self.client.get(page.url)
        for words in ("Haus", "Bücherei", "Freundlich zu allen", house.url, library.url):
            self.assertContains(response, words)
        assert response.context_data["query"].total == 3
        assert {grant.year for grant in response.context_data["grants"]} == {2020, 2021}
        NeighbourhoodSettings.objects.update(untranslated=Untranslated.LEFT_OUT)
        content_changed()
        with override("de"):
            left = self.client.get(page.url).context_data["grants"]
        assert [grant.project.title for grant in left] == ["Bücherei", "Haus"]

    def test_details_and_quarter_picked_in_a_translation_are_those_of_the_original(self) -> None:
        details = LibraryDetails(page=self.german(self.library, "Bücherei"))
        details.quarter = self.german(self.north, "Norden").page_ptr
        self.details.delete()
        details.full_clean()
        assert (details.page_id, details.quarter_id) == (self.library.pk, self.north.pk)

    def test_details_stay_with_the_version_that_is_left(self) -> None:
        library = self.german(self.library, "Bücherei")
        house = self.german(self.facility, "Haus")
        for page in (self.library, self.facility):
            page.delete()
        assert sorted(self.titles()) == ["Bücherei", "Haus", "Orchard"]
        assert LibraryDetails.objects.get().page_id == library.pk
        library.delete()
        house.delete()
        assert self.titles() == ["Orchard"]
        assert not LibraryDetails.objects.exists()

    def test_no_query_is_added_by_more_of_them(self) -> None:
        def count() -> int:
            with CaptureQueriesContext(
                connection,
            ) as asked:
                self.client.get(self.page.url)
            return len(asked)

        self.client.get(self.page.url)
        few = count()
        for number in range(4):
            award = factories.AwardFactory()
            self.award(factories.page(FacilityPage, title=f"House {number}"), 2022, award=award)
            page = factories.page(LibraryPage, title=f"Library {number}")
            details = LibraryDetails.objects.create(page=page)
            self.award(details, 2022, award=award)
        self.client.get(self.page.url)
        assert count() == few
        assert self.query().total == 11
