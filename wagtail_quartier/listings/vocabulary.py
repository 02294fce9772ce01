"""Terms of the vocabulary, all of every kind at once: there are never many."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any, TypeVar

from django.conf import settings
from django.db.models import F, Field, ForeignKey, QuerySet, TextField, Value
from django.db.models.functions import Cast
from django.utils.translation import get_language

from wagtail_quartier.facts import take_facts
from wagtail_quartier.keeping import kept, survives
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.base import Word
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.vocabulary import TargetGroup, Topic
from wagtail_quartier.translations import active_locale

W = TypeVar("W", bound=Word)

#: All kinds of terms. A directory with filters needs most of them.
KINDS: tuple[type[Word], ...] = (TargetGroup, Topic, FundingProgramme, Award)


@dataclass(frozen=True, slots=True)
class Terms:
    """All terms of a kind: originals beside what is shown of them, and that by primary key."""

    pairs: list[tuple[Any, Any]]
    by_pk: dict[int, Any]


def known(model: type[W]) -> list[tuple[W, W]]:
    """Return pairs of each original term and its version in the active language, by name.

    They are shared with other requests: copy what you want to put something into.
    """
    return _terms(model).pairs


def by_pk(model: type[W]) -> dict[int, W]:
    """Return all terms in the active language, by the primary key of any of their versions.

    They are shared with other requests: copy what you want to put something into.
    """
    return _terms(model).by_pk


def _terms(model: type[W]) -> Terms:
    return kept(("vocabulary", get_language()), _ask, survives("project"))[model]


def _ask() -> dict[type[Word], Terms]:
    """Read all versions of all terms of all kinds: one query, the same in every language."""
    found = _rows()
    return {model: _sorted_out(found[model]) for model in KINDS}


def _rows() -> dict[type[Word], list[Any]]:
    """Return all rows of all kinds, each kind by name."""
    columns = list(dict.fromkeys(name for model in KINDS for name in _fields(model)))
    found: dict[type[Word], list[Any]] = {model: [] for model in KINDS}
    # A host may keep a kind in another database.
    for db in {model._default_manager.db for model in KINDS}:
        here = [model for model in KINDS if model._default_manager.db == db]
        asked = [_columns_of(model, number, columns) for number, model in enumerate(here)]
        # The database knows how names are sorted.
        for number, _by, *values in asked[0].union(*asked[1:], all=True).order_by("by"):
            model = here[number]
            known = dict(zip(columns, values, strict=True))
            names = list(_fields(model))
            found[model].append(model.from_db(db, names, [known[name] for name in names]))
    return found


def _fields(model: type[Word]) -> dict[str, Field[Any, Any]]:
    return {field.attname: field for field in model._meta.concrete_fields}


def _columns_of(model: type[Word], number: int, columns: list[str]) -> QuerySet[Any]:
    """Return the rows with ``number`` and all columns; those of other kinds are empty."""
    others = {name: field for kind in KINDS for name, field in _fields(kind).items()}
    mine = _fields(model)
    values = [F(name) if name in mine else _nothing(others[name]) for name in columns]
    rows = model._default_manager.order_by().annotate(by=F("name"))
    return rows.values_list(Value(number), "by", *values)


def _nothing(field: Field[Any, Any]) -> Any:
    """Return a value of a field's type that stands for none; PostgreSQL wants to know the type."""
    if isinstance(field, ForeignKey):
        return Cast(Value(None), field.target_field)
    return Value("", TextField())


def _sorted_out(rows: list[Any]) -> Terms:
    """Find of each term the original and the version to show."""
    versions: dict[Any, list[Any]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.pk):
        versions[row.translation_key].append(row)
    locale = active_locale() if getattr(settings, "WAGTAIL_I18N_ENABLED", False) else None
    shown = {}
    for original, *_others in versions.values():
        spoken = versions[original.translation_key] if locale else ()
        version = next((row for row in spoken if row.locale_id == locale.pk), original)  # type: ignore[union-attr]
        shown[original.translation_key] = take_facts(version, original)
    originals = [row for row in rows if versions[row.translation_key][0] is row]
    return Terms(
        pairs=[(row, shown[row.translation_key]) for row in originals],
        by_pk={row.pk: shown[row.translation_key] for row in rows},
    )
