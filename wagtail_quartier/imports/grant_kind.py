"""Importing award grants: which project received which award in which year, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy, pgettext_lazy

from wagtail_quartier.conf import role_model
from wagtail_quartier.imports.columns import Column, of_field
from wagtail_quartier.imports.kinds import Errand, Kind
from wagtail_quartier.imports.lookups import Lookups
from wagtail_quartier.imports.matching import Known, Match, match
from wagtail_quartier.imports.names import folded
from wagtail_quartier.imports.page_states import newest_states
from wagtail_quartier.imports.page_writing import newest, save_draft
from wagtail_quartier.imports.plans import PlannedRow
from wagtail_quartier.imports.project_finder import ProjectFinder
from wagtail_quartier.imports.project_kind import check_pages, may_edit_pages
from wagtail_quartier.imports.values import date_in, line, paragraphs, whole_number
from wagtail_quartier.page_mixins.project_rows import AwardGrant

RELATION = "award_grants"
WORDS = ("distinction", "jury_words")


def same_text(stored: str, read: str) -> bool:
    """Tell whether two texts differ in more than line ends and spaces."""
    return stored.split() == read.split()


class GrantKind(Kind):
    """Grants; they stand on the project's page, so each project gets one new draft."""

    name = "grants"
    label = pgettext_lazy("what is imported", "Awards received by projects")
    identity = gettext_lazy(
        "An award received is found by project, award and year. The project is found by its slug "
        "where the file has one, else by its title, with its start where several have the same "
        "title."
    )

    @property
    def model(self) -> Any:
        """The host's model of a project."""
        return role_model("project")

    def is_open_to(self, user: Any) -> bool:
        """Whoever may edit pages, where there are projects."""
        return self.model is not None and may_edit_pages(user)

    def columns(self, lookups: Lookups) -> list[Column]:
        """Return which project, which award, when and why."""
        project, grant = self.model._meta, AwardGrant._meta.get_field
        return [
            Column(
                name="project",
                label=project.verbose_name,
                read=line(project.get_field("title")),
                required=True,
                also=("project", "projekt", "title", "titel", "projekttitel"),
                example=("Example: Bread on Thursdays", "Beispiel: Brot am Donnerstag"),
            ),
            of_field(project.get_field("slug"), line, also=("slug", "kurzadresse")),
            of_field(
                project.get_field("start_date"),
                date_in,
                plain_reader=True,
                also=("start date", "startdatum"),
                example=("2024-03-01", "01.03.2024"),
            ),
            of_field(
                grant("award"),
                lookups.one("award"),
                plain_reader=True,
                required=True,
                also=("prize", "auszeichnung durch"),
                example=("Example: Good Neighbours Prize", "Beispiel: Preis Gute Nachbarschaft"),
            ),
            of_field(grant("year"), whole_number, required=True, example=("2025", "2025")),
            of_field(
                grant("distinction"),
                line,
                also=("rang", "platz", "rank"),
                example=("first prize", "1. Preis"),
            ),
            of_field(
                grant("jury_words"),
                paragraphs,
                same=same_text,
                also=("jury", "begründung", "jurybegründung", "laudatio"),
                example=("It smells of bread again.", "Es duftet wieder nach Brot."),
            ),
        ]

    def title(self, values: Mapping[str, Any]) -> str:
        """Return project and year."""
        return f"{values['project']}, {values['year']}"

    def title_columns(self) -> tuple[str, ...]:
        """Return the columns of project and year."""
        return ("project", "year")

    def match(self, errand: Errand, rows: list[PlannedRow]) -> dict[int, Match]:
        """Find each row's project, then among its grants the one of that award and year.

        Grants of a draft need not have a key of their own yet, so the keys given here are
        counted for this import alone.
        """
        finder = ProjectFinder(self.model)
        pages: dict[int, int] = {}
        for row in rows:
            values = row.values
            try:
                pages[row.number] = finder.find(
                    values["project"], values.get("start_date"), values.get("slug", "")
                )
            except ValidationError as error:
                errand.problem(row, " ".join(error.messages), _guilty(values))
        states = newest_states(self.model, pages.values(), [RELATION])
        known = Known()
        grants: dict[int, dict[str, Any]] = {}
        for page, state in states.items():
            for grant in state.get(RELATION, []):
                number = len(grants) + 1
                grants[number] = grant
                known.add(
                    _key(page, grant["award"], grant["year"]), folded(grant["distinction"]), number
                )
        errand.loaded.update(pages=pages, grants=grants)
        keys = [
            (
                row.number,
                _key(pages[row.number], row.values["award"], row.values["year"]),
                folded(row.values.get("distinction", "")),
            )
            for row in rows
            if row.number in pages
        ]
        return match(keys, known, strict=False)

    def stored(self, errand: Errand, pks: list[int]) -> dict[int, dict[str, Any]]:
        """Return the words of the grants found."""
        grants = errand.loaded["grants"]
        return {pk: {name: grants[pk][name] for name in WORDS} for pk in pks}

    def check(self, errand: Errand, rows: list[PlannedRow], stored: Mapping[int, Any]) -> None:
        """Ask whether the pages may be changed."""
        concerned = [row for row in rows if row.pk is None or row.changed]
        pages = {row.number: errand.loaded["pages"][row.number] for row in concerned}
        check_pages(errand, concerned, pages, self.model)

    def write(self, errand: Errand, rows: list[PlannedRow]) -> Iterator[int]:
        """Store one new draft for each project, with all its grants of the file."""

        def page_of(row: PlannedRow) -> int:
            return errand.loaded["pages"][row.number]

        done = 0
        for pk, some in groupby(sorted(rows, key=page_of), key=page_of):
            page = newest(self.model, pk)
            for row in some:
                self._put(errand, page, row)
                done += 1
            save_draft(errand, page)
            yield done

    def _put(self, errand: Errand, page: Any, row: PlannedRow) -> None:
        manager = page.award_grants
        words = {name: row.values[name] for name in WORDS if name in row.values}
        if row.pk is None:
            model = manager.model
            grant = model(
                award_id=row.values["award"],
                year=row.values["year"],
                locale_id=page.locale_id,
                sort_order=manager.count(),
                **words,
            )
        else:
            was = errand.loaded["grants"][row.pk]
            grant = next(
                grant
                for grant in manager.all()
                if (grant.award_id, grant.year, grant.distinction)
                == (was["award"], was["year"], was["distinction"])
            )
            for name, value in words.items():
                setattr(grant, name, value)
        manager.add(grant)


def _key(page: int, award: int, year: int) -> str:
    return f"{page}/{award}/{year}"


def _guilty(values: Mapping[str, Any]) -> str:
    return "slug" if values.get("slug") else "project"
