"""Projects: which belong together, and what a card of one shows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.db.models import (
    Case,
    CharField,
    DateTimeField,
    F,
    IntegerField,
    Q,
    QuerySet,
    UUIDField,
    Value,
    When,
)
from django.db.models.lookups import In
from django.utils import timezone

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import fields_of_action as fields_listing
from wagtail_quartier.listings import pictures, vocabulary
from wagtail_quartier.listings import quarters as quarters_listing
from wagtail_quartier.listings.roles import (
    ancestors,
    linked_pages,
    listed_of_role,
    rows_of,
    visible_of_role,
)
from wagtail_quartier.listings.status import Status, status_condition, status_on
from wagtail_quartier.listings.untranslated import has_languages
from wagtail_quartier.prepared import Blank, blanks, columns_of, filled, prepared, rounded
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.vocabulary import TargetGroup
from wagtail_quartier.translations import active_locale, fetched, in_active_language
from wagtail_quartier.visibility import private_sections, visible_at, visible_pages
from wagtail_quartier.with_versions import put_at_hand

#: What a card shows of a project's rows.
CARD_ROWS = {"quarter": "quarter_links", "field": "field_links", "award": "award_grants"}


@dataclass(frozen=True, slots=True)
class Badge:
    """An award on a card."""

    award: Any
    year: int
    distinction: str


@dataclass(frozen=True, slots=True)
class ProjectCard:
    """A project in a list; ``page`` is in the active language where it exists."""

    page: Any
    status: Status
    quarters: list[Any]
    in_all_quarters: bool
    fields_of_action: list[Any]
    badges: list[Badge]
    start_date: Any
    end_date: Any


def visible() -> QuerySet[Any]:
    """Return the originals of all projects that lists show."""
    return listed_of_role("project")


def current_first(projects: QuerySet[Any]) -> QuerySet[Any]:
    """Sort running before planned before past projects, the newest of each first."""
    if role_model("project") is None:
        return projects
    rank = Case(
        When(status_condition(Status.RUNNING), then=Value(0)),
        When(status_condition(Status.PLANNED), then=Value(1)),
        default=Value(2),
        output_field=IntegerField(),
    )
    return projects.order_by(rank, F("start_date").desc(nulls_last=True), "title", "pk")


def newest(pks: Iterable[int], limit: int) -> list[Any]:
    """Return at most ``limit`` visible projects of those given, the last ones to appear first."""
    wanted = set(pks)
    order = (F("first_published_at").desc(nulls_last=True), "-pk")
    rows = visible().order_by(*order).values_list("pk", flat=True)
    chosen = list(islice((pk for pk in rows.iterator() if pk in wanted), limit))
    return chosen_of(visible(), chosen)


def chosen_of(projects: QuerySet[Any], pks: Iterable[int]) -> list[Any]:
    """Return those of ``projects`` with the primary keys, in their order (one query)."""
    wanted = list(pks)
    if not wanted:
        return []
    found = {row.pk: row for row in fetched(projects.filter(pk__in=wanted))}
    return [found[pk] for pk in wanted if pk in found]


def still_visible(keys: dict[int, str]) -> list[Any]:
    """Return the originals in ``keys`` that anybody may see at this moment, in their order.

    ``keys`` are primary keys of originals with their translation keys, from facts that are kept:
    which of them lists show has been found out already. With their versions; one plain query.
    """
    model: Any = role_model("project")
    if not keys or model is None:
        return []
    locale = active_locale()
    # After each change the same is asked of other projects.
    form = ("shown", rounded(len(keys)), tuple(private_sections()), locale.pk, has_languages())
    query = prepared(model, form, lambda: _with_their_versions(model, len(keys), locale))
    wanted = {**filled("page", keys), **filled("key", keys.values())}
    found = {row.pk: row for row in query.objects(model, now=timezone.now(), **wanted)}
    spoken = {str(row.translation_key): row for row in found.values() if row.locale_id == locale.pk}
    rows = [found[pk] for pk in keys if pk in found]
    for row in rows:
        version = spoken.get(str(row.translation_key))
        put_at_hand(row, locale, None if version is row else version)
    return rows


def _with_their_versions(model: Any, number: int, locale: Any) -> QuerySet[Any]:
    """Return the query for so many projects, with blanks for their keys."""
    wanted: Any = In(F("pk"), blanks("page", number, IntegerField()))
    # Of the versions as well, where there may be some.
    if has_languages():
        theirs = In(F("translation_key"), blanks("key", number, UUIDField()))
        wanted = Q(wanted | Q(locale=locale), theirs)
    with visible_at(Blank("now", DateTimeField())):
        rows = visible_pages(model._default_manager.filter(wanted).order_by())
    return rows.values_list(*columns_of(model))


def in_quarters(area: Iterable[int]) -> QuerySet[Any]:
    """Return the projects in any of the quarters, and those that run in all quarters."""
    links = rows_of("project", "quarter_links")
    if links is None:
        return visible()
    there = links.filter(quarter__in=list(area)).values("page")
    return visible().filter(Q(pk__in=there) | Q(in_all_quarters=True))


def of_field(field: Any) -> QuerySet[Any]:
    """Return the projects of a field of action."""
    links = rows_of("project", "field_links")
    if links is None:
        return visible()
    return visible().filter(pk__in=links.filter(field=field.pk).values("page"))


def of_carrier(organisation: Any) -> QuerySet[Any]:
    """Return the projects an organisation carries, current ones first."""
    if organisation is None or role_model("project") is None:
        return visible().none()
    return current_first(visible().filter(carrier=organisation))


def related(project: Any, fields: Iterable[Any]) -> QuerySet[Any]:
    """Return other projects of the same fields of action, current ones first."""
    links = rows_of("project", "field_links")
    if links is None:
        return visible()
    same = links.filter(field__in=[field.pk for field in fields]).values("page")
    return current_first(visible().filter(pk__in=same).exclude(pk=project.pk))


def quarters_of(project: Any) -> list[Any]:
    """Return the visible quarters of a project as originals, in the order of the page tree."""
    return linked_pages(project.quarter_links, "quarter", "quarter")


def fields_of(project: Any) -> list[Any]:
    """Return the visible fields of action of a project as originals, in page order."""
    return linked_pages(project.field_links, "field", "field_of_action")


def target_groups_of(project: Any) -> list[Any]:
    """Return the target groups of a project, in the active language."""
    known = vocabulary.by_pk(TargetGroup)
    links = project.target_group_links.all()
    return [known[link.target_group_id] for link in links if link.target_group_id in known]


def index_page(page: Any) -> Any:
    """Return the directory of projects for links from ``page``, or ``None``.

    The one the page lies in, else the first visible one, in the active language.
    """
    model = role_model("project_index")
    for above in reversed(ancestors(page)):
        if model is not None and above.specific_class is model:
            return above
    found = in_active_language(visible_of_role("project_index").order_by("path")[:1])
    return found[0] if found else None


def cards(projects: Iterable[Any]) -> list[ProjectCard]:
    """Return a card for each project; the number of queries does not depend on how many."""
    rows = fetched(projects)
    if not rows:
        return []
    links = _links_of(rows)
    quarters = quarters_listing.by_pk()
    fields = fields_listing.by_pk()
    awards = vocabulary.by_pk(Award)
    today = timezone.localdate()
    all_shown = in_active_language(rows)
    pictures.attach(all_shown)
    return [
        ProjectCard(
            page=shown,
            status=status_on(today, row.start_date, row.end_date, row.discontinued),
            quarters=_found(quarters, (link[2] for link in links[row.pk, "quarter"])),
            in_all_quarters=row.in_all_quarters,
            fields_of_action=_found(fields, (link[2] for link in links[row.pk, "field"])),
            badges=[
                Badge(awards[award], year, distinction)
                for _kind, _page, award, year, distinction, *_order in links[row.pk, "award"]
                if award in awards
            ],
            start_date=row.start_date,
            end_date=row.end_date,
        )
        for row, shown in zip(rows, all_shown, strict=True)
    ]


def _links_of(rows: list[Any]) -> dict[tuple[int, str], list[Any]]:
    """Return the quarters, fields and grants of stored projects, each in its order (one query)."""
    number = len(rows)
    query = prepared(type(rows[0]), ("links", rounded(number)), lambda: _put_together(number))
    links = query.ask(**filled("page", [row.pk for row in rows]))
    found: dict[tuple[int, str], list[Any]] = defaultdict(list)
    # The newest grant first, everything else in the order of the editor.
    for link in sorted(links, key=lambda link: (-link[3], link[5] or 0, link[6])):
        found[link[1], link[0]].append(link)
    return found


def _put_together(number: int) -> QuerySet[Any]:
    """Return the query for what so many projects are linked to, with blanks for their keys."""
    concerned = In(F("page"), blanks("page", number, IntegerField()))
    asked = [
        rows_of("project", relation)
        .filter(concerned)
        .order_by()
        .values_list(
            Value(kind, CharField()),
            "page",
            kind,
            F("year") if kind == "award" else Value(0, IntegerField()),
            F("distinction") if kind == "award" else Value("", CharField()),
            "sort_order",
            "pk",
        )
        for kind, relation in CARD_ROWS.items()
    ]
    # Django 6.1 gives a union the order of its first model again.
    return asked[0].union(*asked[1:], all=True).order_by()


def plain_cards(projects: Iterable[Any]) -> list[ProjectCard]:
    """Return cards without chips and badges, for a short list beside something else."""
    rows = fetched(projects)
    today = timezone.localdate()
    all_shown = in_active_language(rows)
    pictures.attach(all_shown)
    return [
        ProjectCard(
            page=shown,
            status=status_on(today, row.start_date, row.end_date, row.discontinued),
            quarters=[],
            in_all_quarters=False,
            fields_of_action=[],
            badges=[],
            start_date=row.start_date,
            end_date=row.end_date,
        )
        for row, shown in zip(rows, all_shown, strict=True)
    ]


def _found(known: dict[int, Any], keys: Iterable[int]) -> list[Any]:
    return [known[key] for key in keys if key in known]
