"""The database at a state of our migrations, and its rows as text, whatever the models say today.

Rows are read and written through the models of that state, so no code of today has a part in it.
"""

from __future__ import annotations

import json
from typing import Any

from django.core.management.color import no_style
from django.db import connection, transaction
from django.db.migrations.executor import MigrationExecutor
from django.db.migrations.loader import MigrationLoader

OUR_APPS = ("wagtail_quartier", "wagtail_quartier_pages")
#: What of Wagtail and Django our rows refer to. The rest belongs to the host.
THEIR_MODELS = (
    "auth.User",
    "wagtailcore.Collection",
    "wagtailcore.Locale",
    "wagtailcore.Page",
    "wagtailcore.Revision",
    "wagtailcore.Site",
    "wagtaildocs.Document",
    "wagtailimages.Image",
)

#: The name of our last migration in each of our apps; ``None`` for none.
State = dict[str, str | None]
#: Fields by primary key by model, as text; ``None`` for nothing.
Rows = dict[str, dict[str, dict[str, Any]]]

NOTHING: State = dict.fromkeys(OUR_APPS)


def newest() -> State:
    """Return the state of today's migrations."""
    graph = MigrationLoader(connection).graph
    return {app: graph.leaf_nodes(app)[0][1] for app in OUR_APPS}


def migrate(state: State) -> None:
    """Bring the database to a state, forth or back; the other apps go to their newest."""
    executor = MigrationExecutor(connection)
    executor.migrate([*_others(executor.loader), *state.items()])


def _others(loader: MigrationLoader) -> list[tuple[str, str]]:
    return [node for node in loader.graph.leaf_nodes() if node[0] not in OUR_APPS]


def _models_at(state: State) -> list[Any]:
    loader = MigrationLoader(connection)
    apps = loader.project_state([*_others(loader), *state.items()]).apps  # type: ignore[list-item]
    ours = [model for app in OUR_APPS for model in apps.get_app_config(app).get_models()]
    return [*(apps.get_model(label) for label in THEIR_MODELS), *ours]


def _is_of_types(field: Any) -> bool:
    related = field.related_model
    return related is not None and related._meta.label == "contenttypes.ContentType"


def _text(field: Any, row: Any) -> Any:
    value = getattr(row, field.attname)
    if value is None:
        return None
    if _is_of_types(field):
        # Its number is another one in each database.
        found = field.related_model._base_manager.get(pk=value)
        return f"{found.app_label}.{found.model}"
    return field.value_to_string(row)


def read(state: State) -> Rows:
    """Return all rows of the database, which has to be at ``state``."""
    return {
        model._meta.label: {
            str(row.pk): {
                field.attname: _text(field, row) for field in model._meta.local_concrete_fields
            }
            for row in model._base_manager.order_by("pk")
        }
        for model in _models_at(state)
    }


def _value(field: Any, text: Any) -> Any:
    if text is None:
        return None
    if _is_of_types(field):
        app, model = text.split(".")
        types = field.related_model._base_manager
        return types.get_or_create(app_label=app, model=model)[0].pk
    return field.to_python(text)


def write(state: State, rows: Rows) -> None:
    """Store rows in the database, which has to be at ``state``, in place of what is there."""
    found = _models_at(state)
    with transaction.atomic(), connection.constraint_checks_disabled():
        for model in found:
            everything = model._base_manager.all()
            everything._raw_delete(everything.db)
        for model in found:
            fields = {field.attname: field for field in model._meta.local_concrete_fields}
            for row in rows[model._meta.label].values():
                # What Wagtail's own columns have become since then is Wagtail's to know.
                known = {name: text for name, text in row.items() if name in fields}
                values = {name: _value(fields[name], text) for name, text in known.items()}
                model(**values).save_base(raw=True, force_insert=True)
    connection.check_constraints()
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), found):
            cursor.execute(statement)


def differences(expected: Rows, found: Rows) -> list[str]:
    """Name what of ``expected`` is gone or has another value."""
    lines = []
    for model, rows in expected.items():
        if model.split(".")[0] not in OUR_APPS and model != "wagtailcore.Page":
            continue
        there = found.get(model, {})
        lines += [f"{model} {pk} is gone" for pk in rows if pk not in there]
        lines += [
            f"{model} {pk} {name}: {text!r} became {there[pk].get(name)!r}"
            for pk, row in rows.items()
            if pk in there
            for name, text in row.items()
            if name in there[pk] or model.split(".")[0] in OUR_APPS
            if not _equal(there[pk].get(name), text)
        ]
    return lines


def _equal(one: Any, other: Any) -> bool:
    """Say whether two texts are the same, or the same JSON: PostgreSQL sorts its keys."""
    if one == other:
        return True
    try:
        return bool(json.loads(one) == json.loads(other))
    except (TypeError, ValueError):
        return False


def tables() -> list[str]:
    """Return the names of our tables in the database."""
    names = connection.introspection.table_names()
    return sorted(name for name in names if name.startswith("wagtail_quartier"))


def schema() -> list[str]:
    """Return a line for each column, index and constraint of our tables, whatever it is called."""
    lines = []
    with connection.cursor() as cursor:
        for table in tables():
            columns = connection.introspection.get_table_description(cursor, table)
            lines += [f"{table}.{c.name}: {c.type_code}, null: {c.null_ok}" for c in columns]
            found = connection.introspection.get_constraints(cursor, table).values()
            lines += [f"{table}: {_constraint(details)}" for details in found]
    return sorted(lines)


def _constraint(details: dict[str, Any]) -> str:
    kinds = [kind for kind in ("primary_key", "unique", "check", "index") if details[kind]]
    return f"{', '.join(kinds)} {details['columns']} {details['foreign_key'] or ''}".strip()
