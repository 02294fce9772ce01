"""Which page may stand below which."""

from __future__ import annotations

import pytest
from wagtail.models import Page
from wagtail.test.utils import WagtailPageTestCase

from tests.pages.specimens import PAGE_TYPES
from wagtail_quartier.pages.models import (
    AwardsPage,
    CentreIndexPage,
    CentrePage,
    FieldOfActionIndexPage,
    FieldOfActionPage,
    GatheringPage,
    OfficeHoursPage,
    ProjectIndexPage,
    ProjectPage,
    QuarterPage,
    SessionPage,
)

#: Directories with the one kind of page they hold.
DIRECTORIES = {
    CentreIndexPage: CentrePage,
    ProjectIndexPage: ProjectPage,
    FieldOfActionIndexPage: FieldOfActionPage,
    GatheringPage: SessionPage,
}
LISTED = set(DIRECTORIES.values())
FREE = [model for model in PAGE_TYPES if model not in LISTED]


class RulesTest(WagtailPageTestCase):
    def test_quarters_nest(self) -> None:
        self.assertCanCreateAt(QuarterPage, QuarterPage)

    def test_whatever_is_not_listed_in_a_directory_may_stand_anywhere(self) -> None:
        for model in FREE:
            with self.subTest(model=model):
                self.assertCanCreateAt(Page, model)
                self.assertCanCreateAt(QuarterPage, model)

    def test_a_directory_holds_one_kind_of_page(self) -> None:
        for directory, listed in DIRECTORIES.items():
            with self.subTest(directory=directory):
                self.assertAllowedSubpageTypes(directory, {listed})

    def test_a_listed_page_stands_in_its_directory_only(self) -> None:
        for directory, listed in DIRECTORIES.items():
            with self.subTest(listed=listed):
                self.assertAllowedParentPageTypes(listed, {directory})
                for elsewhere in {Page, QuarterPage, *DIRECTORIES} - {directory}:
                    self.assertCanNotCreateAt(elsewhere, listed)

    def test_pages_below_a_timetable_are_not_ours(self) -> None:
        for model in LISTED:
            self.assertCanNotCreateAt(OfficeHoursPage, model)
            self.assertCanNotCreateAt(AwardsPage, model)


@pytest.mark.parametrize("model", PAGE_TYPES)
def test_a_page_type_introduces_itself_to_editors(model: type[Page]) -> None:
    description = str(model.get_page_description())
    assert description.endswith(".")
    assert model.get_verbose_name() != model.__name__
    assert model.is_creatable


def test_descriptions_differ() -> None:
    assert len({str(model.get_page_description()) for model in PAGE_TYPES}) == len(PAGE_TYPES)
