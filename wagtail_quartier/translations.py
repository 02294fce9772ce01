"""Facts once, prose translated: the original of an object and its version in a language."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any, TypeVar

import swapper
from django.conf import settings
from django.db.models import Exists, F, Model, OuterRef, Q, QuerySet
from django.utils.translation import get_language
from wagtail.coreutils import get_supported_content_language_variant
from wagtail.models import Locale

from wagtail_quartier.asked_together import Small
from wagtail_quartier.facts import take_facts
from wagtail_quartier.keeping import kept, survives
from wagtail_quartier.languages import content_language
from wagtail_quartier.mirrors import mirrors
from wagtail_quartier.remembered import remembered
from wagtail_quartier.visibility import is_of_pages, published, visible_pages
from wagtail_quartier.with_versions import (
    fetch_rows_with_words,
    fetch_with_versions,
    has_version_at_hand,
    version_at_hand,
)

M = TypeVar("M", bound=Model)

LOCALES = Small(
    "locales",
    lambda: [(Locale.objects.all(), {"number": "pk", "text": "language_code"})],
    always_one=True,
)


def originals(queryset: QuerySet[M]) -> QuerySet[M]:
    """Keep the oldest row of each ``translation_key``, whatever its language.

    A page that only mirrors another one (Wagtail's alias) is none of them.
    """
    older = queryset.model._default_manager.filter(
        translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk")
    )
    oldest = queryset.filter(~Exists(older))
    return oldest.filter(alias_of__isnull=True) if is_of_pages(oldest) else oldest


def shown_originals(queryset: QuerySet[M]) -> QuerySet[M]:
    """Keep the originals anybody may see, each once.

    An alias stands for its source where nobody may see that one; otherwise it is the same
    thing at a second address.
    """
    if not is_of_pages(queryset):
        return published(originals(queryset))
    model = queryset.model
    older = model._default_manager.filter(
        translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk")
    )
    sources = visible_pages(model._default_manager.filter(pk=OuterRef("alias_of")))
    once = Q(alias_of__isnull=True) | ~Exists(sources)
    return visible_pages(queryset.filter(~Exists(older), once))


def original_of(instance: M) -> M:
    """Return the oldest saved row that shares ``instance``'s ``translation_key``.

    An unsaved instance, and one that is the oldest itself, is its own original, so that
    a preview shows the facts being edited. That of an alias is the original of its source.
    """
    first = next(iter(versions_of_source(instance)), None)
    return instance if first is None or first.pk == instance.pk else first


def versions_of(instance: M, *related: str) -> list[M]:
    """Return all saved translations of ``instance``, itself included, the oldest first.

    ``related`` are foreign keys to fetch with them. Nothing is asked on a site with one
    language, nor for an instance that is not saved or has no language.
    """
    model, key = type(instance), getattr(instance, "translation_key", None)
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False) or instance.pk is None or key is None:
        return []
    versions = model._default_manager.filter(translation_key=key).order_by("pk")
    if related:
        versions = versions.select_related(*related)
    return remembered(("versions", model, key), lambda: list(versions))


def remember_versions(rows: Iterable[Any]) -> None:
    """Let :func:`versions_of` ask nothing about ``rows``, all pages of their models.

    For as long as the request is remembered.
    """
    versions: dict[Any, list[Any]] = {}
    for row in sorted(rows, key=lambda row: row.pk):
        versions.setdefault((type(row), row.translation_key), []).append(row)
    for (model, key), found in versions.items():
        remembered(("versions", model, key), lambda found=found: found)  # type: ignore[misc]


def versions_of_source(instance: M, *related: str) -> list[M]:
    """Return the same as :func:`versions_of`, of an alias the versions of its source."""
    source = getattr(instance, "alias_of_id", None)
    if source is None or not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return versions_of(instance, *related)
    rows = type(instance)._default_manager
    key = rows.filter(pk=source).values("translation_key")
    versions = rows.filter(translation_key__in=key).order_by("pk")
    if related:
        versions = versions.select_related(*related)
    return list(versions)


def locales() -> dict[int, Locale]:
    """Return all locales of the site by primary key."""
    return remembered("locales", lambda: kept("locales", _stored_locales, survives("project")))


def _stored_locales() -> dict[int, Locale]:
    db, names = Locale.objects.db, ["id", "language_code"]
    rows = sorted(LOCALES.rows(), key=lambda row: row.text)
    return {row.number: Locale.from_db(db, names, [row.number, row.text]) for row in rows}


def active_locale() -> Locale:
    """Return the locale of the active language, the site's default one where it has none.

    Raises ``Locale.DoesNotExist`` where neither exists.
    """
    try:
        code = get_supported_content_language_variant(get_language() or settings.LANGUAGE_CODE)
    except LookupError:
        return Locale.get_default()
    by_code = {locale.language_code: locale for locale in locales().values()}
    return by_code.get(code) or Locale.get_default()


def fetched(objects: Iterable[M]) -> list[M]:
    """Return ``objects`` as a list; :func:`in_active_language` then asks nothing about them.

    A queryset of originals is fetched together with its versions in the active language: one
    query in every language, also in that of the originals. Anything else stays as it is.
    """
    lists_languages = getattr(settings, "WAGTAIL_I18N_ENABLED", False)
    if not lists_languages or not isinstance(objects, QuerySet):
        return list(objects)
    return fetch_with_versions(objects, active_locale())


def in_active_language(objects: Iterable[M]) -> list[M]:
    """Return ``objects`` in the same order, each in the active language where it exists.

    Words are those of the version in the active language, facts those of the object given.
    One query for all of them, and none for those that are :func:`fetched`; an object without
    a published translation stays as it is, and whoever shows it marks it with its own ``lang``
    and ``dir``. All objects must be of one model.
    """
    rows = fetched(objects)
    if not rows or not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return rows
    locale = active_locale()
    foreign: list[Any] = [row for row in rows if row.locale_id != locale.pk]  # type: ignore[attr-defined]
    unknown = [row.translation_key for row in foreign if not has_version_at_hand(row, locale)]
    found = {row.translation_key: version_at_hand(row, locale) for row in foreign}
    if unknown:
        versions = type(rows[0])._default_manager.filter(translation_key__in=unknown, locale=locale)
        versions = (visible_pages if is_of_pages(versions) else published)(versions)
        found.update((row.translation_key, row) for row in versions)  # type: ignore[attr-defined]
    return [take_facts(found.get(row.translation_key) or row, row) for row in rows]  # type: ignore[attr-defined]


def with_version_in(queryset: QuerySet[M], locale: Locale) -> QuerySet[M]:
    """Keep what somebody may read in ``locale``: its own language, or a published translation.

    A page that Wagtail only mirrors there (an alias) is no translation.
    """
    versions = queryset.model._default_manager.filter(
        translation_key=OuterRef("translation_key"), locale=locale
    )
    if hasattr(versions, "public"):
        mirrored = Q(alias_of__translation_key=F("translation_key"))
        versions = visible_pages(versions.exclude(mirrored))
    else:
        versions = published(versions)
    return queryset.filter(Exists(versions))


def _page_model() -> Any:
    # A host may have a base page of its own.
    return swapper.load_model("wagtailcore", "Page")


def words_locale(thing: Any) -> Locale | None:
    """Return the locale in which the words of a page, a row of a page or a snippet are.

    ``None`` for what has no language.
    """
    pk = getattr(thing, "locale_id", None)
    if pk is None:
        return None
    if getattr(thing, "alias_of_id", None) is not None:
        pk = mirrors().get(thing.pk, pk)
    elif _is_row_of_page(thing.__class__):
        pk = mirrors().get(thing.page_id, pk)
    return locales().get(pk)


@cache
def _is_row_of_page(model: type[Model]) -> bool:
    """Tell whether a row belongs to a page; that of details beside a page has another key."""
    keys = [field for field in model._meta.concrete_fields if field.attname == "page_id"]
    return any(issubclass(key.related_model, _page_model()) for key in keys)  # type: ignore[arg-type]


def neutral_language() -> str:
    """Return the tag of the language in which rows without a language are written.

    That is the site's default language, in which names, directions and reasons are entered.
    """
    return content_language(settings.LANGUAGE_CODE)


def rows_with_words(rows: QuerySet[M]) -> list[tuple[M, M]]:
    """Return pairs of child rows of several original pages: the row, and the one to read.

    That is the row of the published page in the active language, or the original's. One
    query, the same in every language.
    """
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return [(row, row) for row in rows]
    return fetch_rows_with_words(rows, active_locale())


def facts_with_words(page: Any, relation: str, *related: str) -> list[tuple[Any, Any]]:
    """Return pairs of rows of a page's child relation: the original's, and the one to read.

    Facts come from the first of a pair. Words come from the second: the row of ``page``
    with the same ``translation_key``, or the original's where it has none; the facts of the
    first are put into it. ``related`` are the foreign keys to fetch with the facts. One query,
    or two where ``page`` is being edited.
    """
    original = page.original
    # Without a name, select_related() would fetch every relation there is.
    related = related or (None,)  # type: ignore[assignment]
    if original is page or original.pk == page.pk:
        return [(row, row) for row in getattr(original, relation).select_related(*related)]
    field = page._meta.get_field(relation).field
    edited = getattr(page, relation).all()
    # The rows of an alias have keys of their own; those of its source are the same.
    speaker = getattr(page, "alias_of_id", None) or page.pk
    asked = [original.pk, speaker] if isinstance(edited, QuerySet) else [original.pk]
    stored = field.model._default_manager.filter(**{f"{field.name}__in": asked})
    rows = list(stored.select_related(*related))
    facts = [row for row in rows if getattr(row, field.attname) == original.pk]
    words = [row for row in rows if getattr(row, field.attname) != original.pk]
    spoken = {row.translation_key: row for row in (words if len(asked) > 1 else edited)}
    return [(row, take_facts(spoken.get(row.translation_key, row), row)) for row in facts]


def rows_to_read(page: Any, relation: str, *related: str) -> list[Any]:
    """Return the rows of a page's child relation, each in the language of the page if it can be.

    The second rows of the pairs of :func:`facts_with_words`.
    """
    return [words for _facts, words in facts_with_words(page, relation, *related)]
