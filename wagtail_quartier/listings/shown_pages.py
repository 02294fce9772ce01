"""All quarters and all fields of action: few pages that every list knows, read with one query.

The directories of projects and the first pages of the sites come with them, because the page
which needs both is such a directory and leads to the first page in all languages.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import swapper
from django.conf import settings
from django.db.models import Model
from django.utils.translation import get_language
from wagtail.models import Site

from wagtail_quartier.conf import role_model
from wagtail_quartier.keeping import kept, survives
from wagtail_quartier.remembered import recalled, remembered
from wagtail_quartier.translations import active_locale, in_active_language, remember_versions
from wagtail_quartier.visibility import is_visible
from wagtail_quartier.with_versions import put_at_hand

#: The roles of which a site has few pages. Who needs the ones usually needs the others.
ROLES = ("quarter", "field_of_action")
DIRECTORY = "project_index"
_FIRST = "first pages"
#: An original, and what is shown of it.
Pair = tuple[Any, Any]


def known(role: str) -> list[Pair]:
    """Return pairs of each visible original of a role and its version in the active language.

    In the order of the page tree; none where the host does without the role. They are shared
    with other requests: copy what you want to put something into.
    """
    return kept(("shown pages", get_language()), _ask, survives("project"))[role]


def quarter_paths() -> dict[int, str]:
    """Return the places of all quarters in the tree by primary key, hidden ones included."""
    return dict(kept(("shown pages", get_language()), _ask, survives("project"))["paths"])


def first_pages() -> dict[Any, list[Any]]:
    """Return all versions of the sites' first pages by translation key, the newest first.

    As plain pages, hidden ones included. Nothing where this request has not read them with the
    others.
    """
    return recalled(_FIRST) or {}


def _ask() -> dict[str, list[Pair]]:
    models: dict[str, Any] = {role: role_model(role) for role in ROLES}
    directory = role_model(DIRECTORY)
    rows = _all_pages({model for model in (*models.values(), directory) if model is not None})
    if directory is not None:
        remember_versions([row for row in rows if type(row) is directory])
    shown = {
        role: _shown([row for row in rows if isinstance(row, model)]) if model is not None else []
        for role, model in models.items()
    }
    quarter = models["quarter"]
    quarters: list[Any] = [row for row in rows if quarter and isinstance(row, quarter)]
    return {**shown, "paths": [(row.pk, row.path) for row in quarters]}


def _all_pages(models: Iterable[Any]) -> list[Any]:
    """Return all pages of some models, each as one of its model (one query).

    Pages whose model is not one table below the site's base page cost a query for each model.
    The first pages are remembered on the way.
    """
    base = swapper.load_model("wagtailcore", "Page")
    paths = {model: _path_from(base, model) for model in models}
    found: list[Any] = []
    for model in (model for model, path in paths.items() if not path):
        found += model._default_manager.order_by()
    joined = [(model, path) for model, path in paths.items() if path]
    if not joined:
        return found
    pages = base._default_manager.order_by()
    roots = Site.objects.order_by().values("root_page__translation_key")
    asked = [model._default_manager.order_by().values("pk") for model, _path in joined]
    firsts = pages.filter(translation_key__in=roots).values("pk")
    # Django 6.1 gives a union the order of its first model again.
    keys = firsts.union(*asked, all=True).order_by()
    plain: list[Any] = []
    for page in pages.filter(pk__in=keys).select_related(*("__".join(path) for _, path in joined)):
        specific = [row for _model, path in joined if (row := _at(page, path)) is not None]
        found += specific
        plain += [] if specific else [page]
    versions: dict[Any, list[Any]] = {}
    for page in sorted(plain, key=lambda row: -row.pk):
        versions.setdefault(page.translation_key, []).append(page)
    remembered(_FIRST, lambda: versions)
    return found


def _path_from(base: type[Model], model: type[Model]) -> list[str]:
    """Return by which names ``model`` is reached from the base page; empty where it is not."""
    path: list[str] = []
    while model is not base:
        link = model._meta.pk.remote_field
        if link is None or not getattr(link, "parent_link", False) or link.hidden:
            return []
        path.insert(0, str(link.get_accessor_name()))
        model = link.model
    return path


def _at(page: Any, path: list[str]) -> Any:
    for name in path:
        page = getattr(page, name, None)
    return page


def _shown(rows: list[Any]) -> list[Pair]:
    """Return the originals among all pages of a role that anybody may see, with their versions.

    What to show is found here, because a database would look at every page of the site to find it.
    """
    rows.sort(key=lambda row: row.path)
    visible = {row.pk for row in rows if is_visible(row)}
    oldest: dict[Any, Any] = {}
    for row in sorted(rows, key=lambda row: row.pk):
        oldest.setdefault(row.translation_key, row)
    originals_ = [
        row
        for row in rows
        if row.pk in visible
        and oldest[row.translation_key] is row
        and (row.alias_of_id is None or row.alias_of_id not in visible)
    ]
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return [(row, row) for row in originals_]
    locale = active_locale()
    spoken = {
        row.translation_key: row for row in rows if row.locale_id == locale.pk and row.pk in visible
    }
    for row in originals_:
        version = spoken.get(row.translation_key)
        put_at_hand(row, locale, None if version is row else version)
    return list(zip(originals_, in_active_language(originals_), strict=True))
