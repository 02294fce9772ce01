"""The overview of translations: what is missing, what has changed since, what is being done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import django_filters
from django import forms
from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.models import Locale

from wagtail_quartier.admin.report_base import Report
from wagtail_quartier.admin.translation_rights import Reader
from wagtail_quartier.admin.translation_rows import export_rows, kind_name, object_rows
from wagtail_quartier.translation_states.refreshing import refresh
from wagtail_quartier.translation_states.table import State, TranslationState
from wagtail_quartier.translations import locales

#: So many objects are turned into rows together while a spreadsheet is written.
CHUNK = 200
#: So many objects are looked at in one request, where many have changed at once.
LOOKED_AT = 500
LONGEST_WORDS = 100


def originals() -> QuerySet[TranslationState]:
    """Return the rows of published originals."""
    return TranslationState.objects.filter(state=TranslationState.ORIGINAL)


def language_choices() -> list[tuple[str, str]]:
    """Return the languages of the site by tag."""
    return [(locale.language_code, str(locale)) for locale in locales().values()]


def kind_choices() -> list[tuple[str, str]]:
    """Return the kinds of objects there are, by their type."""
    kinds = originals().order_by().values_list("content_type", flat=True).distinct()
    found = ((f"{type_.app_label}.{type_.model}", kind_name(type_.pk)) for type_ in _types(kinds))
    return sorted(found, key=lambda choice: choice[1])


def _types(kinds: Iterable[int]) -> list[ContentType]:
    return [ContentType.objects.get_for_id(kind) for kind in kinds]


class TranslationFilterSet(WagtailFilterSet):
    """Language, state, kind and words of the title."""

    q = django_filters.CharFilter(
        label=_("Words in the title"), method="filter_words", max_length=LONGEST_WORDS
    )
    language = django_filters.ChoiceFilter(
        label=_("Language"),
        choices=language_choices,
        method="filter_language",
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )
    state = django_filters.ChoiceFilter(
        label=_("State"),
        choices=State.choices,
        method="filter_state",
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )
    kind = django_filters.ChoiceFilter(
        label=_("Kind"), choices=kind_choices, method="filter_kind", empty_label=_("All")
    )

    class Meta:
        model = TranslationState
        fields: tuple[str, ...] = ()

    def filter_words(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep what has the words in its title, in whatever language."""
        titles = TranslationState.objects.filter(title__icontains=value)
        return queryset.filter(translation_key__in=titles.values("translation_key"))

    def filter_language(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep what is to be translated into the language; its original is in another one."""
        return queryset.exclude(locale__language_code=value)

    def filter_state(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep what is in this state: in the language chosen, or in any."""
        rows = TranslationState.objects.filter(state=value)
        language = self.form.cleaned_data.get("language")
        if language:
            rows = rows.filter(locale__language_code=language)
        return queryset.filter(translation_key__in=rows.values("translation_key"))

    def filter_kind(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep objects of one kind."""
        app_label, _dot, model = value.partition(".")
        return queryset.filter(
            content_type=ContentType.objects.get_by_natural_key(app_label, model)
        )


class KindColumn(Column):
    """What an object is, and in which language it was written."""

    cell_template_name = "wagtail_quartier/admin/translations/kind.html"


class LanguageColumn(Column):
    """An object in one language: its state as a word with a colour, and what to do."""

    cell_template_name = "wagtail_quartier/admin/translations/cell.html"

    def __init__(self, locale: Locale) -> None:
        super().__init__(f"quartier-{locale.language_code}", label=str(locale))
        self.locale = locale

    def get_value(self, instance: Any) -> Any:
        """Return the cell, ``None`` where there is none."""
        return instance.cells.get(self.locale.pk)


class TranslationsMenuItem(MenuItem):
    """Shown to whoever sees a page or a translatable snippet, where there are two languages."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask the rules for pages and snippets."""
        return len(locales()) > 1 and Reader(request.user).sees_something


class TranslationReport(Report):
    """One row an object, one column a language."""

    slug = "translations"
    model = TranslationState
    page_title = _("Overview of translations")
    header_icon = "globe"
    filterset_class = TranslationFilterSet
    default_ordering = ("title", "pk")
    table_classname = f"{Report.table_classname} quartier-translations"
    menu_item_class = TranslationsMenuItem
    menu_order = 1995
    export_headings = {
        "title": _("Title"),
        "kind": _("Kind"),
        "original_language": _("Original language"),
        "language": _("Language"),
        "state": _("State"),
        "done": _("State in detail"),
        "fields": _("Changed fields"),
        "before": _("Text translated"),
        "after": _("Text now"),
        "edit_url": _("Address of the form"),
    }
    list_export = list(export_headings)

    @cached_property
    def reader(self) -> Reader:
        """Who reads the report."""
        return Reader(self.request.user)

    def user_has_any_permission(self, permissions: Any) -> bool:
        """Whether there is anything for this reader; the permissions lie with the objects."""
        return self.reader.sees_something

    any_permission_required: Any = ("view",)

    @property
    def columns(self) -> list[Column]:
        """The object and its languages; one language alone where that was asked for."""
        chosen = self.request.GET.get("language")
        languages = [
            locale for locale in locales().values() if chosen in (None, "", locale.language_code)
        ]
        return [
            TitleColumn(
                "title", label=_("Title"), get_url=lambda row: row.url or None, width="20%"
            ),
            KindColumn("kind", label=_("Kind")),
            *map(LanguageColumn, languages),
        ]

    def get_filename(self) -> str:
        """Return the name of the spreadsheet without its ending."""
        return "translations"

    def get_base_queryset(self) -> QuerySet[TranslationState]:
        """Return the originals the reader may see."""
        return self.reader.visible(originals())

    def nothing_found(self) -> str:
        """Return what is said where the filters are right and nothing is left."""
        if not self.all_is_known:
            return gettext("The texts are being compared. Please load this page again.")
        return super().nothing_found()

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer with a page of the table, or with everything as a spreadsheet.

        What has changed since somebody looked is compared first.
        """
        self.all_is_known = refresh(LOOKED_AT)
        if self.is_export:
            return self.as_spreadsheet(self._export_rows(), request.GET["export"])
        return super().get(request, *args, **kwargs)

    def get_table(self, object_list: Iterable[Any]) -> Any:
        """Return the table of one page of results."""
        query = self.request.GET.urlencode()
        rows = object_rows(object_list, self.reader, f"{self.index_url}?{query}".rstrip("?"))
        return super().get_table(rows)

    def _export_rows(self) -> Iterator[Any]:
        found = self.get_filtered_queryset()
        keys = list(found.values_list("pk", flat=True))
        language = self.request.GET.get("language")
        for begin in range(0, len(keys), CHUNK):
            some = TranslationState.objects.filter(pk__in=keys[begin : begin + CHUNK])
            for row in export_rows(some.order_by("title", "pk"), self.reader):
                if not language or row.language == dict(language_choices()).get(language):
                    yield row
