"""The two forms of an import: which file of what, and which column is what."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wagtail_quartier.conf import role_model
from wagtail_quartier.imports.columns import Column
from wagtail_quartier.imports.kinds import Kind
from wagtail_quartier.imports.tables import MOST_BYTES, Table, is_empty, letter

#: So many cells of a column are shown, to tell what it is.
SAMPLES = 3
LONGEST_SAMPLE = 40


class UploadForm(forms.Form):
    """A file, and of what it is a table."""

    kind = forms.ChoiceField(label=gettext_lazy("What is in the file?"))
    file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy("CSV or Excel (.xlsx), with headings in the first row."),
        widget=forms.FileInput(attrs={"accept": ".csv,.txt,.tsv,.xlsx"}),
    )

    def __init__(self, kinds: list[Kind], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["kind"].choices = [(kind.name, kind.label) for kind in kinds]  # type: ignore[attr-defined]

    def clean_file(self) -> Any:
        """Refuse a file that is too large before anybody reads it."""
        file = self.cleaned_data["file"]
        if file.size > MOST_BYTES:
            raise ValidationError(
                _("The file is larger than %(size)s MB. Cut it in parts.")
                % {"size": MOST_BYTES // (1024 * 1024)}
            )
        return file


def lists_of_projects(user: Any) -> list[Any]:
    """Return the pages below which ``user`` may add projects."""
    model: Any = role_model("project_index")
    if model is None:
        return []
    pages = model._default_manager.order_by("path").select_related("locale")
    return [page for page in pages if page.permissions_for_user(user).can_add_subpage()]


class ColumnsForm(forms.Form):
    """For each column of the file what it means; headings that are known are chosen already."""

    def __init__(
        self,
        kind: Kind,
        columns: list[Column],
        table: Table,
        user: Any,
        *args: Any,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        self.kind, self.columns, self.table = kind, columns, table
        if kind.needs_parent:
            self.parents = {str(page.pk): page for page in lists_of_projects(user)}
            self.fields["parent"] = forms.ChoiceField(
                label=_("New projects are made below"),
                choices=[
                    (key, page.get_admin_display_title()) for key, page in self.parents.items()
                ],
                required=bool(self.parents),
            )
        choices = [("", _("– leave out –"))]
        choices += [(column.name, self._label(column)) for column in columns]
        for position, heading in enumerate(table.headings):
            label = _("Column %(letter)s: %(heading)s") % {
                "letter": letter(position),
                "heading": heading or _("without heading"),
            }
            self.fields[f"column_{position}"] = forms.ChoiceField(
                label=label, choices=choices, required=False
            )

    @staticmethod
    def _label(column: Column) -> str:
        if column.required:
            return _("%(column)s (needed)") % {"column": column.heading()}
        return column.heading()

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Letter, heading, some cells and the field of each column of the file."""
        return [
            {
                "letter": letter(position),
                "heading": heading,
                "samples": self._samples(position),
                "field": self[f"column_{position}"],
            }
            for position, heading in enumerate(self.table.headings)
        ]

    def _samples(self, position: int) -> str:
        found: list[str] = []
        for row in self.table.rows[:50]:
            cell = row.cell(position)
            if not is_empty(cell) and len(found) < SAMPLES:
                found.append(str(cell)[:LONGEST_SAMPLE])
        return " · ".join(found)

    def mapping(self) -> dict[int, str]:
        """Return what was chosen: position to name of column."""
        return {
            position: name
            for position in range(len(self.table.headings))
            if (name := self.cleaned_data.get(f"column_{position}"))
        }

    def clean(self) -> dict[str, Any]:
        """Refuse a needed column left out, and two columns for the same."""
        cleaned = super().clean() or {}
        chosen = list(self.mapping().values())
        for column in self.columns:
            if column.required and column.name not in chosen:
                self.add_error(
                    None,
                    _("Choose the column of the file for “%(column)s”.")
                    % {"column": column.heading()},
                )
            if chosen.count(column.name) > 1:
                self.add_error(
                    None,
                    _("“%(column)s” is chosen for several columns.") % {"column": column.heading()},
                )
        return cleaned
