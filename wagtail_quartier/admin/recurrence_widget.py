"""The form field and widget in which an editor says when something recurs."""

from __future__ import annotations

import json
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.dates import WEEKDAYS
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from recurrence import Recurrence

from wagtail_quartier.admin.recurrence_parts import (
    NAMES,
    SHOWN,
    Parts,
    put_together,
    take_apart,
)
from wagtail_quartier.admin.recurrence_reading import POSITIONS
from wagtail_quartier.schedules.canonical import same_dates
from wagtail_quartier.schedules.limits import refuse_absurd_rule
from wagtail_quartier.schedules.text import local_recurrence, read_recurrence

HOW_OFTEN = [
    ("", _("Choose how often")),
    ("weekly", _("Every week")),
    ("fortnightly", _("Every other week")),
    ("weeks", _("Every few weeks")),
    ("monthly_weekday", _("On certain weekdays of the month")),
    ("monthly_day", _("On a day of the month")),
    ("daily", _("Every day or every few days")),
    ("yearly", _("Every year")),
    ("dates", _("On these dates only")),
    ("text", _("Another rule, kept as text")),
]
POSITION_LABELS = {
    1: pgettext_lazy("week of the month", "first"),
    2: pgettext_lazy("week of the month", "second"),
    3: pgettext_lazy("week of the month", "third"),
    4: pgettext_lazy("week of the month", "fourth"),
    -1: pgettext_lazy("week of the month", "last"),
}


class RecurrenceWidget(forms.MultiWidget):
    """The parts of a rule, of which Wagtail's ``w-rules`` controller shows what is asked.

    No script of its own: it works where Wagtail adds it to a page, as in an ``InlinePanel``.
    """

    template_name = "wagtail_quartier/admin/recurrence/widget.html"

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        """Build one widget for each part, in the order of ``recurrence_parts.NAMES``."""
        day = {"type": "date", "min": "1900-01-01", "max": "2199-12-31"}
        lines = {"rows": 3, "dir": "ltr"}
        month_days: list[tuple[str, Any]] = [("", _("Choose a day"))]
        month_days += [(str(number), str(number)) for number in range(1, 32)]
        month_days += [("-1", _("last day of the month"))]
        widgets = {
            "how_often": forms.Select(choices=HOW_OFTEN),
            "interval": forms.NumberInput(attrs={"min": 1, "max": 366}),
            "positions": forms.CheckboxSelectMultiple(
                choices=[(str(position), POSITION_LABELS[position]) for position in POSITIONS]
            ),
            "weekdays": forms.CheckboxSelectMultiple(
                choices=[(str(number), name) for number, name in WEEKDAYS.items()]
            ),
            "month_day": forms.Select(choices=month_days),
            "start": forms.DateInput(format="%Y-%m-%d", attrs=day),
            "until": forms.DateInput(format="%Y-%m-%d", attrs=day),
            "dates": forms.Textarea(attrs=lines),
            "except_dates": forms.Textarea(attrs=lines),
            "text": forms.Textarea(attrs={"rows": 4, "dir": "ltr", "spellcheck": "false"}),
        }
        super().__init__({name: widgets[name] for name in NAMES}, attrs)

    class Media:
        css = {"all": ["wagtail_quartier/admin/recurrence.css"]}

    def decompress(self, value: Recurrence | str | None) -> list[Any]:
        """The parts of ``value`` in order; today as the first day where there is no rule yet."""
        parts: Parts = {"interval": "1", "start": localdate().isoformat()}
        if isinstance(value, str):
            try:
                value = read_recurrence(value)
            except ValidationError:
                return self._in_order({**parts, "how_often": "text", "text": value})
        if value:
            parts.update(take_apart(value))
        return self._in_order(parts)

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        """Add to each part for which choices it is shown, and whether it is shown now."""
        # What Django says of the whole field belongs to its first question; each other part is
        # described by the help text beside it.
        own = {key: (attrs or {}).get(key) for key in ("aria-invalid", "aria-describedby")}
        rest = {key: setting for key, setting in (attrs or {}).items() if key not in own}
        context = super().get_context(name, value, rest)
        parts = dict(zip(NAMES, context["widget"]["subwidgets"], strict=True))
        how_often = parts["how_often"]
        how_often["attrs"].update({key: setting for key, setting in own.items() if setting})
        chosen = "".join(how_often["value"])
        if chosen != "text":
            # Offered only where there is such a rule to keep: nobody is asked to write one.
            del how_often["optgroups"][-1]
        for part_name, shown_for in SHOWN.items():
            part = parts[part_name]
            part["rules"] = json.dumps({how_often["name"]: shown_for})
            part["hidden"] = chosen not in shown_for
            if part["attrs"].get("id"):
                part["attrs"]["aria-describedby"] = f"{part['attrs']['id']}-help"
        context["widget"]["parts"] = parts
        return context

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        """Nothing was sent when the first question is missing: boxes are only sent when ticked."""
        return f"{name}_how_often" not in data

    def id_for_label(self, id_: str) -> str:
        """The field's label belongs to the first question."""
        return f"{id_}_0" if id_ else ""

    def use_required_attribute(self, initial: Any) -> bool:
        """Parts that are hidden cannot be required by the browser."""
        return False

    @staticmethod
    def _in_order(parts: Parts) -> list[Any]:
        return [parts.get(name) for name in NAMES]


class RecurrenceFormField(forms.Field):
    """A rule of local dates; cleans to a ``recurrence.Recurrence``, empty where none was chosen."""

    widget = RecurrenceWidget
    default_validators = [refuse_absurd_rule]

    def to_python(self, value: Any) -> Recurrence:
        """Read the widget's list of parts, text, or a value; raises ``ValidationError``."""
        if isinstance(value, Recurrence):
            return local_recurrence(value)
        if isinstance(value, (list, tuple)):
            return put_together(dict(zip(NAMES, value, strict=True)))
        return read_recurrence(value or "")

    def validate(self, value: Recurrence) -> None:
        """An empty rule is refused where the field is required."""
        if self.required and not value:
            raise ValidationError(self.error_messages["required"], code="required")

    def run_validators(self, value: Recurrence) -> None:
        """Look for absurdities where there is a rule."""
        if value:
            super().run_validators(value)

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Whether the dates differ, in whatever form the rule was written before."""
        if self.disabled:
            return False
        try:
            before = self.to_python(initial)
            return not same_dates(before, self.to_python(data))
        except ValidationError:
            return True
