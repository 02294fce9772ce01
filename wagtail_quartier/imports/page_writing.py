"""Drafts of projects: new pages that are not live, and new revisions of those there are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wagtail_quartier.imports.history import stored_once
from wagtail_quartier.imports.kinds import Errand
from wagtail_quartier.imports.project_columns import FIGURES, FUNDING_FIELDS, LINKS
from wagtail_quartier.snippets.base import ROOM_FOR_NUMBER, word_for_address


def newest(model: Any, pk: int) -> Any:
    """Return a page as its newest draft has it."""
    return model._default_manager.get(pk=pk).get_latest_revision_as_object()


def add_project(
    errand: Errand, model: Any, fields: set[str], values: Mapping[str, Any], taken: set[str]
) -> Any:
    """Add a page that is not live below the errand's parent, and return it.

    ``taken`` are the slugs of the pages beside it; the new one is added. Raises
    ``ValidationError`` where the page does not accept a value.
    """
    page = model(live=False, owner=errand.user, locale_id=errand.parent.locale_id)
    _fill(page, fields, values)
    if not page.slug:
        page.slug = _free_word(page.title, taken)
        taken.add(page.slug)
    with stored_once(page, errand.user):
        errand.parent.add_child(instance=page)
    return page


def change_project(errand: Errand, page: Any, fields: set[str], values: Mapping[str, Any]) -> None:
    """Store values as a new draft of a page; a live page stays as it is."""
    _fill(page, fields, values)
    save_draft(errand, page)


def save_draft(errand: Errand, page: Any) -> None:
    """Store a page as Wagtail's editor does with "save draft"."""
    if not page.live:
        page.save()
    page.save_revision(user=errand.user, log_action=True, clean=page.live)


def _fill(page: Any, fields: set[str], values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if name in fields:
            setattr(page, page._meta.get_field(name).attname, value)
        elif name in LINKS:
            _set_links(page, name, value)
        elif name == "participants":
            _set_figures(page, value)
    details = {name: values[name] for name in FUNDING_FIELDS if name in values}
    funding = list(page.funding_links.all())
    if details and len(funding) == 1:
        for name, value in details.items():
            setattr(funding[0], name, value)
        page.funding_links.add(funding[0])


def _row(page: Any, relation: str, **values: Any) -> Any:
    model = page._meta.get_field(relation).related_model
    if hasattr(model, "locale"):
        values["locale_id"] = page.locale_id
    return model(**values)


def _set_links(page: Any, name: str, wanted: list[int]) -> None:
    """Keep the rows that stay, with their words; add what is new, take away what is not there."""
    link = LINKS[name]
    manager = getattr(page, link.relation)
    key = f"{link.foreign_key}_id"
    rows = {getattr(row, key): row for row in manager.all()}
    manager.set(
        [
            _numbered(rows.get(pk) or _row(page, link.relation, **{key: pk}), number)
            for number, pk in enumerate(wanted)
        ]
    )


def _set_figures(page: Any, figures: list[Any]) -> None:
    manager = getattr(page, FIGURES)
    rows = {row.year: row for row in manager.all()}
    wanted = []
    for number, (year, planned, reached) in enumerate(figures):
        row = rows.get(year) or _row(page, FIGURES, year=year)
        row.planned, row.reached = planned, reached
        wanted.append(_numbered(row, number))
    manager.set(wanted)


def _numbered(row: Any, number: int) -> Any:
    row.sort_order = number
    return row


def _free_word(title: str, taken: set[str]) -> str:
    word = word_for_address(title)[:ROOM_FOR_NUMBER].strip("-") or "project"
    number, free = 1, word
    while free in taken:
        number += 1
        free = f"{word}-{number}"
    return free
