"""What is mended after a change is what would be read anew, whatever has changed."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.models import Locale, Page, PageViewRestriction

from tests import factories
from tests.clock import NOW
from wagtail_quartier import keeping
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.keeping import StoredAnswer
from wagtail_quartier.listings import project_rows, project_search, project_table, projects
from wagtail_quartier.listings.project_facts import project_facts
from wagtail_quartier.models import Organisation
from wagtail_quartier.pages import models as pages
from wagtail_quartier.site_settings import NeighbourhoodSettings, Untranslated

pytestmark = pytest.mark.django_db

STEPS = 60


class Town:
    """A few projects, and what may happen to them."""

    def __init__(self, clock: Any) -> None:
        self.draw, self.clock, self.now = random.Random(7), clock, NOW
        NeighbourhoodSettings.load()
        self.german = Locale.objects.get_or_create(language_code="de")[0]
        self.index = factories.index_of(pages.ProjectIndexPage)
        self.closed = factories.page(pages.ProjectIndexPage)
        PageViewRestriction.objects.create(page=self.closed, restriction_type="login")
        above = factories.quarter()
        self.quarters = [above, factories.quarter(above), factories.quarter()]
        self.carriers = factories.OrganisationFactory.create_batch(3)
        self.award = factories.AwardFactory()
        self.number = 0
        for _number in range(6):
            self.begin()

    def project(self) -> pages.ProjectPage:
        return pages.ProjectPage.objects.get(
            pk=self.draw.choice(list(pages.ProjectPage.objects.values_list("pk", flat=True)))
        )

    def begin(self) -> None:
        self.number += 1
        made = factories.project(
            title=f"{self.draw.choice('ÄBÇÖ')} {self.draw.randint(1, 3)}",
            slug=f"project-{self.number}",
            quarters=self.draw.sample(self.quarters, 1),
        )
        self.carry(made)

    def carry(self, project: Any = None) -> None:
        project = project or self.project()
        project.carrier = self.draw.choice([None, *self.carriers])
        project.in_all_quarters = self.draw.random() < 0.2
        project.discontinued = self.draw.random() < 0.2
        project.start_date = self.draw.choice([None, dt.date(2020 + self.draw.randint(0, 8), 3, 4)])
        project.end_date = project.start_date and project.start_date + dt.timedelta(days=400)
        project.save()

    def rename(self) -> None:
        project = self.project()
        if project.alias_of is None:
            project.title = f"{self.draw.choice('ÄBÇÖ')} {self.draw.randint(1, 3)}"
            project.save_revision().publish()

    def publish_or_not(self) -> None:
        project = self.project()
        if project.live:
            project.unpublish()
        elif project.alias_of is None:
            project.save_revision().publish()

    def hide_or_not(self) -> None:
        page = self.project()
        found = PageViewRestriction.objects.filter(page=page)
        if found.exists():
            found.first().delete()
        else:
            PageViewRestriction.objects.create(page=page, restriction_type="login")

    def move(self) -> None:
        page = self.project()
        if not page.get_descendants().exists():
            there = self.draw.choice([self.index.pk, self.closed.pk])
            page.move(pages.ProjectIndexPage.objects.get(pk=there), pos="last-child")

    def hide_the_section_or_not(self) -> None:
        found = PageViewRestriction.objects.filter(page=self.index)
        if found.exists():
            found.first().delete()
        else:
            PageViewRestriction.objects.create(page=self.index, restriction_type="login")

    def move_the_section(self) -> None:
        section = pages.ProjectIndexPage.objects.get(pk=self.index.pk)
        there = [self.closed.pk, factories.home().pk]
        section.move(Page.objects.get(pk=self.draw.choice(there)), pos="last-child")

    def delete(self) -> None:
        if pages.ProjectPage.objects.count() > 5:
            Page.objects.get(pk=self.project().pk).delete()

    def link(self) -> None:
        self.project().original.quarter_links.create(quarter=self.draw.choice(self.quarters))

    def unlink(self) -> None:
        if link := self.project().quarter_links.first():
            link.delete()

    def give_away_a_row(self) -> None:
        if link := self.project().quarter_links.first():
            link.page = self.project()
            link.save()

    def grant(self) -> None:
        factories.grant(self.project(), award=self.award, year=self.draw.randint(2019, 2021))

    def translate(self) -> None:
        project = self.project()
        if not project.has_translation(self.german) and project.alias_of is None:
            made = project.copy_for_translation(self.german, copy_parents=True)
            made.title = f"Deutsch {self.draw.randint(1, 9)}"
            made.save_revision().publish()

    def mirror(self) -> None:
        project = self.project()
        if project.alias_of is None:
            self.number += 1
            CreatePageAliasAction(
                project,
                parent=pages.ProjectIndexPage.objects.get(pk=self.index.pk),
                update_slug=f"alias-{self.number}",
                user=None,
            ).execute(skip_permission_checks=True)

    def expire(self) -> None:
        project = self.project()
        project.expire_at = self.now + dt.timedelta(hours=self.draw.randint(1, 30))
        project.save()

    def wait(self) -> None:
        self.now += dt.timedelta(hours=self.draw.randint(1, 20))
        self.clock.move_to(self.now)

    def write_past_the_signals(self) -> None:
        pages.ProjectPage.objects.filter(pk=self.project().pk).update(in_all_quarters=True)
        content_changed()

    def say_what_was_written(self) -> None:
        pages.ProjectPage.objects.filter(pk=self.project().pk).update(in_all_quarters=False)
        content_changed(pages.ProjectPage)

    def change_one_mind(self) -> None:
        with transaction.atomic():
            self.carry()
            project_rows.project_rows()
            transaction.set_rollback(True)

    def move_a_quarter(self) -> None:
        quarter = pages.QuarterPage.objects.get(pk=self.quarters[1].pk)
        quarter.move(
            pages.QuarterPage.objects.get(pk=self.draw.choice(self.quarters[::2]).pk),
            pos="last-child",
        )

    def rename_a_carrier(self) -> None:
        carrier = Organisation.objects.get(pk=self.draw.choice(self.carriers).pk)
        carrier.name = f"Carrier {self.draw.randint(1, 99)}"
        carrier.save()

    def leave_out_or_not(self) -> None:
        settings = NeighbourhoodSettings.load()
        settings.untranslated = self.draw.choice(Untranslated.values)
        settings.save()


CHANGES: list[Callable[[Town], None]] = [
    Town.begin,
    Town.begin,
    Town.carry,
    Town.rename,
    Town.publish_or_not,
    Town.hide_or_not,
    Town.move,
    Town.hide_the_section_or_not,
    Town.move_the_section,
    Town.delete,
    Town.link,
    Town.unlink,
    Town.give_away_a_row,
    Town.grant,
    Town.translate,
    Town.mirror,
    Town.expire,
    Town.wait,
    Town.write_past_the_signals,
    Town.say_what_was_written,
    Town.change_one_mind,
    Town.move_a_quarter,
    Town.rename_a_carrier,
    Town.leave_out_or_not,
]


def known(rows: project_table.ProjectRows) -> tuple[Any, ...]:
    """Return what the rows say; names of what is not linked any more are never looked at."""
    named = {pk: name for pk, name in rows.carriers.items() if ("carrier", pk) in rows.bits}
    paths = {pk: path for pk, path in rows.paths.items() if ("quarter", pk) in rows.bits}
    return (*rows.columns, rows.bits, rows.aliases, rows.versions, named, paths)


def titles(language: str) -> list[int]:
    facts = project_facts()
    return [facts.pks[place] for place in project_search.by_title(facts, language)]


def test_whatever_changes_the_mended_rows_are_those_read_anew(
    clock: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    town, read = Town(clock), project_rows._read
    readings: list[int] = []

    def counted() -> project_table.ProjectRows:
        readings.append(1)
        return read()

    monkeypatch.setattr(project_rows, "_read", counted)
    asked = 0
    for step in range(STEPS):
        change = town.draw.choice(CHANGES)
        change(town)
        for language in ("en", "de"):
            with translation.override(language):
                asked += 1
                fresh = known(read())
                told = (step, change.__name__, language)
                assert known(project_rows.project_rows()) == fresh, told
                # A database finds the same ones among all pages.
                shown = set(projects.visible().values_list("pk", flat=True))
                assert set(project_rows.project_rows().pks) == shown, told
                sorted_by_title = titles(language)
                kept, keeping._answers = keeping._answers, {}
                # A process that has just begun starts with what was stored.
                assert known(project_rows.project_rows()) == fresh, told
                assert titles(language) == sorted_by_title, told
                keeping._answers = kept
    # Moves of trees, settings and what is written past the signals are read anew.
    assert len(readings) < asked
    assert StoredAnswer.objects.exists()


@pytest.mark.parametrize(
    "titles",
    [
        [],
        ["Garten"],
        ["Garten", "", "Übergang", "ΟΔΟΣ", "ΟΔΟΣ a", "حَديقة", "Straße"],
        ["Garten  am\tHang", " Übergang\u3000zur Stadt ", "\uff21lt"],
        ["Garten\nam Hang", "Über\r\nGang", "Garten"],
    ],
)
def test_many_titles_are_compared_as_each_of_them(titles: list[str]) -> None:
    assert project_table.comparable_all(titles) == list(map(project_table.comparable, titles))


def test_what_cannot_be_read_is_read_anew() -> None:
    content_changed()
    factories.project(title="Garden")
    rows = project_rows.project_rows()
    StoredAnswer.objects.update(data=b"something else")
    keeping.forget()
    assert project_rows.project_rows() == rows
    assert project_table.load(project_table.dump(rows)) == rows
    empty = project_table.ProjectRows()
    assert project_table.load(project_table.dump(empty)) == empty


def test_a_change_is_mended_with_as_many_questions_however_many_projects() -> None:
    NeighbourhoodSettings.load()
    counts = []
    # The first time, what is asked is put together.
    for number in (1, 3, 20):
        made = [factories.project(title=f"Garden {number}-{n}") for n in range(number)]
        project_rows.project_rows()
        made[0].title = f"Orchard {number}"
        made[0].save()
        with CaptureQueriesContext(connection) as queries:
            rows = project_rows.project_rows()
        assert f"orchard {number}" in rows.titles
        counts.append(len(queries))
    assert counts[1] == counts[2]
