"""The rows of the overview of translations: an object with a cell for each language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from django.apps import apps
from django.contrib.admin.utils import quote
from django.contrib.contenttypes.models import ContentType
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext
from wagtail.models import Locale

from wagtail_quartier.admin.translation_rights import Reader
from wagtail_quartier.translation_states.table import State, TranslationState, is_page
from wagtail_quartier.translation_states.words import in_plain_text, name_of_place
from wagtail_quartier.translations import locales

#: Apps that translate, the first one installed is used; each with the name of its permission.
TRANSLATORS = ("wagtail_localize", "simple_translation")


@dataclass(frozen=True)
class Change:
    """A field of the original whose words have changed."""

    name: str
    before: str
    after: str


@dataclass
class Cell:
    """An object in one language."""

    locale: Locale
    state: str
    words: str
    url: str = ""
    what_to_do: str = ""
    changes: list[Change] = field(default_factory=list)


@dataclass
class ObjectRow:
    """An object with its cells by the primary key of the language."""

    pk: int
    title: str
    kind: str
    locale: Locale
    url: str
    minor_url: str
    cells: dict[int, Cell] = field(default_factory=dict)


@dataclass
class ExportRow:
    """A line of the spreadsheet: one object in one language."""

    title: str
    kind: str
    original_language: str
    language: str
    state: str
    done: str
    fields: str
    before: str
    after: str
    edit_url: str


def state_in_words(row: TranslationState) -> str:
    """Return the state in the reader's language, with numbers where there are any."""
    if row.state == State.PROGRESS and row.strings_in_all:
        return gettext("in progress: %(done)s of %(all)s texts") % {
            "done": row.strings_done,
            "all": row.strings_in_all,
        }
    if row.state == row.ORIGINAL:
        return gettext("original")
    return str(State(row.state).label)


def object_rows(found: Iterable[TranslationState], reader: Reader, address: str) -> list[ObjectRow]:
    """Return the rows of the originals ``found``; three queries however many there are.

    ``address`` is where an editor comes back to.
    """
    found = list(found)
    ways = Ways(reader, found, address)
    rows = []
    for original in found:
        row = ObjectRow(
            pk=original.pk,
            title=original.title,
            kind=kind_name(original.content_type_id),
            locale=locales()[original.locale_id],
            url=ways.edit(original),
            minor_url="",
        )
        for state in ways.versions[original.translation_key]:
            row.cells[state.locale_id] = _cell(original, state, ways)
        if any(cell.state == State.OUTDATED for cell in row.cells.values()) and row.url:
            row.minor_url = ways.with_return(reverse("quartier_minor_change", args=[original.pk]))
        rows.append(row)
    return rows


def _cell(original: TranslationState, state: TranslationState, ways: Ways) -> Cell:
    cell = Cell(locales()[state.locale_id], state.state, state_in_words(state))
    cell.changes = named_changes(state)
    if state.state == State.MISSING:
        cell.url, cell.what_to_do = ways.translate(original), gettext("Translate")
    else:
        cell.url, cell.what_to_do = ways.edit(state), gettext("Edit")
    return cell


def export_rows(found: Iterable[TranslationState], reader: Reader) -> Iterable[ExportRow]:
    """Return a line for each translation of the originals ``found``."""
    for row in object_rows(found, reader, ""):
        for cell in row.cells.values():
            if cell.locale.pk == row.locale.pk:
                continue
            yield ExportRow(
                title=row.title,
                kind=row.kind,
                original_language=str(row.locale),
                language=str(cell.locale),
                state=str(State(cell.state).label),
                done=cell.words,
                fields="; ".join(change.name for change in cell.changes),
                before="\n".join(change.before for change in cell.changes),
                after="\n".join(change.after for change in cell.changes),
                edit_url=cell.url,
            )


def named_changes(state: TranslationState) -> list[Change]:
    """Return the changes of an outdated translation in the reader's language."""
    model = ContentType.objects.get_for_id(state.content_type_id).model_class()
    return changes_in_words(model, state.changes)


def changes_in_words(model: type[Any] | None, changes: list[dict[str, Any]]) -> list[Change]:
    """Return changed places of an object with the names of their fields and plain texts."""
    return [
        Change(
            capfirst(name_of_place(model, change["place"])),
            in_plain_text(change["before"]),
            in_plain_text(change["after"]),
        )
        for change in changes
    ]


def kind_name(content_type: int) -> str:
    """Return what a kind of object is called in the reader's language."""
    model = ContentType.objects.get_for_id(content_type).model_class()
    return capfirst(str(model._meta.verbose_name)) if model is not None else ""


class Ways:
    """The addresses to what a reader may do with the originals ``found``; two queries."""

    def __init__(self, reader: Reader, found: list[TranslationState], address: str) -> None:
        self.reader, self.address = reader, address
        self.versions: dict[Any, list[TranslationState]] = defaultdict(list)
        keys = [row.translation_key for row in found]
        for row in TranslationState.objects.filter(translation_key__in=keys).order_by("locale"):
            self.versions[row.translation_key].append(row)
        pages = [row.page_id for rows in self.versions.values() for row in rows if row.page_id]
        self.editable = reader.editable_pages(pages)
        self.translator = next((name for name in TRANSLATORS if _is_installed(name)), "")
        self.may_translate = bool(self.translator) and reader.user.has_perm(
            f"{self.translator}.submit_translation"
        )

    def edit(self, row: TranslationState) -> str:
        """Return the address of the editor; empty where somebody may not edit."""
        if row.page_id:
            may_edit = row.page_id in self.editable
            return reverse("wagtailadmin_pages:edit", args=[row.page_id]) if may_edit else ""
        model: Any = ContentType.objects.get_for_id(row.content_type_id).model_class()
        if not self.reader.snippet_types.get(row.content_type_id) or is_page(model):
            return ""
        return reverse(model.snippet_viewset.get_url_name("edit"), args=[quote(row.object_pk)])

    def translate(self, original: TranslationState) -> str:
        """Return the address where a translation is begun; empty where somebody may not."""
        if not self.may_translate or not self.edit(original):
            return ""
        view, args = "page", [str(original.page_id)]
        if not original.page_id:
            kind = ContentType.objects.get_for_id(original.content_type_id)
            view, args = "snippet", [kind.app_label, kind.model, quote(original.object_pk)]
        return self.with_return(reverse(f"{self.translator}:submit_{view}_translation", args=args))

    def with_return(self, address: str) -> str:
        """Return ``address`` with the way back."""
        return f"{address}?{urlencode({'next': self.address})}" if self.address else address


def _is_installed(label: str) -> bool:
    return any(config.label == label for config in apps.get_app_configs())
