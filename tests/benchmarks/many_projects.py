"""Thousands of projects in seconds: rows written in bulk, with the tree's paths by hand."""

from __future__ import annotations

import datetime as dt
import random
from copy import copy
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail.search.backends import get_search_backend

from tests import factories
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.listings.project_words import WITH_NAMES
from wagtail_quartier.pages import models as pages

QUARTERS, FIELDS, GROUPS, AWARDS, PROGRAMMES, CARRIERS = 40, 12, 15, 8, 10, 60
NOUNS = [
    "Suppenküche",
    "Garten",
    "Werkstatt",
    "Sprachcafé",
    "Nachbarschaft",
    "Bürger:innen",
    "Chor",
]
AT_ONCE = 500


class Town:
    """Quarters, vocabulary and organisations that all projects share.

    ``translated`` is how many of the projects exist in a second language: none, or one in so many.
    """

    def __init__(self, translated: int = 0) -> None:
        self.index = factories.index_of(pages.ProjectIndexPage)
        self.translated, self.there = translated, None
        if translated:
            second = Locale.objects.get_or_create(language_code="de")[0]
            self.there = self.index.copy_for_translation(second, copy_parents=True)
            self.there.save_revision().publish()
        top = [factories.quarter() for _number in range(QUARTERS // 4)]
        below = [factories.quarter(parent) for parent in top for _number in range(3)]
        self.quarters = [*top, *below]
        self.fields = [factories.field_of_action() for _number in range(FIELDS)]
        self.groups = factories.TargetGroupFactory.create_batch(GROUPS)
        self.awards = factories.AwardFactory.create_batch(AWARDS)
        self.programmes = factories.FundingProgrammeFactory.create_batch(PROGRAMMES)
        self.carriers = factories.OrganisationFactory.create_batch(CARRIERS)
        self.made = 0

    def add(self, number: int, *, searchable: bool = True) -> None:
        """Add ``number`` published projects with everything that can be filtered."""
        draw = random.Random(self.made)
        made = [self._project(draw, self.made + n) for n in range(number)]
        _store(made, self.index)
        self._store_rows(draw, made)
        versions = [self._version(page) for page in made[:: self.translated or 1] if self.there]
        _store(versions, self.there)
        self.made += number
        content_changed()
        if searchable:
            _index(made, {})
            _index(versions, {page.translation_key: page for page in made})

    def _version(self, project: pages.ProjectPage) -> pages.ProjectPage:
        """Return the same project in the second language, not stored yet."""
        made = copy(project)
        made.pk = made.page_ptr_id = made.id = None
        made.title = made.draft_title = f"{project.title} auf Deutsch"
        made.locale, made.url_path = self.there.locale, f"{self.there.url_path}{project.slug}/"
        made.path = self.there.path + project.path[len(self.index.path) :]
        return made

    def _project(self, draw: random.Random, number: int) -> pages.ProjectPage:
        begin = dt.date(draw.randint(2004, 2026), draw.randint(1, 12), 1)
        noun = draw.choice(NOUNS)
        word = f"p{number}"
        return pages.ProjectPage(
            title=f"{noun} {number}",
            draft_title=f"{noun} {number}",
            slug=word,
            url_path=f"{self.index.url_path}{word}/",
            path=Page._get_path(self.index.path, self.index.depth + 1, number + 1),
            depth=self.index.depth + 1,
            content_type=ContentType.objects.get_for_model(pages.ProjectPage),
            locale=Locale.get_default(),
            live=True,
            first_published_at=timezone.now(),
            teaser=f"{draw.choice(NOUNS)} for everybody in the street, number {number}.",
            goals=f"<p>{' '.join(draw.choices(NOUNS, k=20))}</p>",
            start_date=begin,
            end_date=begin + dt.timedelta(days=draw.randint(90, 1500)),
            discontinued=draw.random() < 0.05,
            in_all_quarters=draw.random() < 0.05,
            carrier=draw.choice(self.carriers),
        )

    def _store_rows(self, draw: random.Random, made: list[pages.ProjectPage]) -> None:
        locale = Locale.get_default()
        for relation, name, things, chance in (
            ("quarter_links", "quarter", self.quarters, 0.9),
            ("field_links", "field", self.fields, 1),
            ("target_group_links", "target_group", self.groups, 1),
            ("funding_links", "programme", self.programmes, 0.7),
        ):
            row: Any = pages.ProjectPage._meta.get_field(relation).related_model
            row.objects.bulk_create(
                [
                    row(page=page, sort_order=order, **{name: thing})
                    for page in made
                    if draw.random() < chance
                    for order, thing in enumerate(draw.sample(things, draw.choice([1, 1, 2])))
                ],
                batch_size=AT_ONCE,
            )
        grant: Any = pages.ProjectPage._meta.get_field("award_grants").related_model
        grant.objects.bulk_create(
            [
                grant(
                    page=page,
                    award=draw.choice(self.awards),
                    year=draw.randint(2004, 2025),
                    locale=locale,
                )
                for page in made
                if draw.random() < 0.15
            ],
            batch_size=AT_ONCE,
        )


def _store(made: list[pages.ProjectPage], above: Any) -> None:
    """Write both tables of pages below ``above``; ``bulk_create`` knows only one."""
    if not made:
        return
    base = [field.attname for field in Page._meta.concrete_fields if field.attname != "id"]
    parents = Page.objects.bulk_create(
        [Page(**{name: getattr(page, name) for name in base}) for page in made],
        batch_size=AT_ONCE,
    )
    fields = pages.ProjectPage._meta.local_concrete_fields
    for page, parent in zip(made, parents, strict=True):
        page.pk = page.page_ptr_id = parent.pk
    quote = connection.ops.quote_name
    columns = ", ".join(quote(field.column) for field in fields)
    marks = ", ".join(["%s"] * len(fields))
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {quote(pages.ProjectPage._meta.db_table)} ({columns}) VALUES ({marks})",  # noqa: S608
            [
                [field.get_db_prep_save(field.pre_save(page, True), connection) for field in fields]
                for page in made
            ],
        )

    above.refresh_from_db()
    above.numchild += len(made)
    above.save()


def _index(made: list[pages.ProjectPage], originals: dict[Any, pages.ProjectPage]) -> None:
    index = get_search_backend().get_index_for_model(pages.ProjectPage)
    rows = pages.ProjectPage.get_indexed_objects().prefetch_related(*WITH_NAMES)
    for start in range(0, len(made), AT_ONCE):
        found = list(rows.filter(pk__in=[page.pk for page in made[start : start + AT_ONCE]]))
        for page in found:
            # Known, so that it is not asked for one by one.
            page.original = originals.get(page.translation_key, page)
        with transaction.atomic():
            index.add_items(pages.ProjectPage, found)
