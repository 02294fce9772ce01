"""Importing projects: new ones as drafts, changed ones as a new draft, nothing published."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_quartier.conf import role_model
from wagtail_quartier.imports.columns import Column
from wagtail_quartier.imports.kinds import Errand, Kind
from wagtail_quartier.imports.lookups import Lookups
from wagtail_quartier.imports.matching import Known, Match, match
from wagtail_quartier.imports.names import folded
from wagtail_quartier.imports.page_states import date_of, in_workflow, newest_states
from wagtail_quartier.imports.page_writing import add_project, change_project, newest
from wagtail_quartier.imports.plans import PlannedRow, Status
from wagtail_quartier.imports.project_columns import RELATIONS, column_values, project_columns
from wagtail_quartier.imports.project_finder import ProjectFinder
from wagtail_quartier.imports.snippet_kinds import chunks


def may_edit_pages(user: Any) -> bool:
    """Tell whether ``user`` may add or change any page; ``None`` is the command."""
    return user is None or PagePermissionPolicy().user_has_any_permission(user, {"add", "change"})


def check_pages(
    errand: Errand, rows: list[PlannedRow], pages: Mapping[int, int], model: Any
) -> None:
    """Refuse changes of pages that are locked, moderated, or not the user's.

    ``pages`` is number of a row to primary key of the page it changes.
    """
    known: dict[int, Any] = {}
    for some in chunks(sorted(set(pages.values()))):
        known.update(model._default_manager.in_bulk(some))
    moderated = in_workflow(model, set(known)) if known else set()
    for row in rows:
        page = known.get(pages.get(row.number, 0))
        if page is None:
            continue
        if page.locked:
            errand.problem(row, _("This project is locked."))
        elif page.pk in moderated:
            errand.problem(row, _("This project is in a workflow. End that first."))
        elif errand.user and not page.permissions_for_user(errand.user).can_edit():
            errand.problem(row, _("You may not change this project."))


class ProjectKind(Kind):
    """Projects, found by their word in addresses or by title and start."""

    name = "projects"
    label = pgettext_lazy("what is imported", "Projects")
    identity = gettext_lazy(
        "A project is found by its slug where the file has one, else by title and start "
        "together. The same title with another start is another project."
    )
    needs_parent = True

    @property
    def model(self) -> Any:
        """The host's model of a project."""
        return role_model("project")

    def columns(self, lookups: Lookups) -> list[Column]:
        """Return the facts and texts of a project."""
        return project_columns(self.model, lookups)

    def is_open_to(self, user: Any) -> bool:
        """Whoever may edit pages, where there are projects."""
        return self.model is not None and may_edit_pages(user)

    def title(self, values: Mapping[str, Any]) -> str:
        """Return the title."""
        return values["title"]

    def title_columns(self) -> tuple[str, ...]:
        """Return the column of the title."""
        return ("title",)

    def match(self, errand: Errand, rows: list[PlannedRow]) -> dict[int, Match]:
        """Find projects by word in addresses, then by title and start, drafts included."""
        finder = ProjectFinder(self.model)
        found: dict[int, Match] = {}
        claimed: dict[int, int] = {}
        rest = []
        for row in rows:
            slug_of = finder.by_slug.get(row.values.get("slug", ""), set())
            if not slug_of:
                rest.append(row)
                continue
            pk = next(iter(slug_of))
            if pk in claimed:
                found[row.number] = Match(repeats=claimed[pk])
            else:
                found[row.number] = Match(pk if len(slug_of) == 1 else None, len(slug_of) > 1)
                claimed[pk] = row.number
        wanted = {folded(row.values["title"]) for row in rest}
        candidates = {pk for title in wanted for pk in finder.by_title.get(title, ())}
        states = newest_states(self.model, candidates | set(claimed), RELATIONS)
        errand.loaded["states"] = states
        known = Known()
        for pk in candidates - set(claimed):
            starts = {finder.starts[pk], date_of(states[pk]["start_date"])}
            for title in finder.titles[pk] | {states[pk]["title"]}:
                for start in starts:
                    known.add(title, start or "", pk)
        keys = [
            (row.number, row.values["title"], row.values.get("start_date") or "") for row in rest
        ]
        return {**found, **match(keys, known, strict=True)}

    def stored(self, errand: Errand, pks: list[int]) -> dict[int, dict[str, Any]]:
        """Return the newest drafts as the columns have them."""
        fields = self._fields()
        states = errand.loaded["states"]
        return {pk: column_values(states[pk], fields) for pk in pks}

    def check(self, errand: Errand, rows: list[PlannedRow], stored: Mapping[int, Any]) -> None:
        """Look at dates, ages, funding, slugs, and what the user may do."""
        for row in rows:
            _check_values(errand, row, {**stored.get(row.pk or 0, {}), **row.values})
        self._check_new(errand, [row for row in rows if row.status == Status.NEW])
        changed = [row for row in rows if row.status == Status.CHANGED]
        check_pages(errand, changed, {row.number: cast(int, row.pk) for row in changed}, self.model)

    def _check_new(self, errand: Errand, rows: list[PlannedRow]) -> None:
        if not rows:
            return
        parent, message = errand.parent, ""
        if parent is None:
            message = _("Choose the page below which new projects are made.")
        elif errand.user and not parent.permissions_for_user(errand.user).can_add_subpage():
            message = _("You may not add pages below “%(page)s”.") % {"page": parent}
        taken = (
            set() if parent is None else set(parent.get_children().values_list("slug", flat=True))
        )
        for row in rows:
            slug = row.values.get("slug", "")
            if message:
                errand.problem(row, message)
            elif slug and slug in taken:
                errand.problem(row, _("Another page has this slug already."), "slug")
            taken.add(slug)

    def write(self, errand: Errand, rows: list[PlannedRow]) -> Iterator[int]:
        """Add drafts below the parent, and revisions to what is there."""
        taken = _slugs_below(errand.parent)
        taken |= {row.values["slug"] for row in rows if row.values.get("slug")}
        fields = self._fields()
        for done, row in enumerate(rows, 1):
            if row.pk is None:
                add_project(errand, self.model, fields, row.values, taken)
            else:
                change_project(errand, newest(self.model, row.pk), fields, row.values)
            yield done

    def _fields(self) -> set[str]:
        own = {field.name for field in self.model._meta.concrete_fields}
        return own & {column.name for column in self.columns(Lookups())}


def _slugs_below(parent: Any) -> set[str]:
    return set() if parent is None else set(parent.get_children().values_list("slug", flat=True))


def _check_values(errand: Errand, row: PlannedRow, values: Mapping[str, Any]) -> None:
    for first, last, message in (
        ("start_date", "end_date", _("The end is before the start.")),
        ("funded_from", "funded_until", _("This is before the beginning.")),
        ("age_from", "age_to", _("This is below the lower age.")),
    ):
        low, high = values.get(first), values.get(last)
        if low is not None and high is not None and high < low:
            errand.problem(row, message, last if last in row.values else first)
    for name in ("reference_number", "funded_from", "funded_until"):
        if row.values.get(name) and len(values.get("funding") or ()) != 1:
            errand.problem(row, _("This needs exactly one funding programme in the row."), name)
