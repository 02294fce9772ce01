"""A model field for a recurring rule of local dates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.core import checks
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.timezone import get_default_timezone
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.schedules import text
from wagtail_quartier.when_used import ModuleWhenUsed, function_when_called

# Rules are read and drawn when there are some: a site that starts has only fields for them.
if TYPE_CHECKING:
    import recurrence
    from recurrence import Recurrence

    import wagtail_quartier.admin.recurrence_widget as recurrence_widget
else:
    recurrence = ModuleWhenUsed("recurrence")
    recurrence_widget = ModuleWhenUsed("wagtail_quartier.admin.recurrence_widget")


class LocalRecurrenceField(models.Field):
    """A rule of dates on the wall calendar, stored as the text of RFC 5545.

    The value is a ``recurrence.Recurrence`` whose dates are naive midnights and whose
    ``include_dtstart`` is off, or None where the field is nullable. UNTIL includes its day, every
    RDATE and EXDATE is kept. Instants in UTC, as django-recurrence stores them, are read as the
    date they have in the site's ``TIME_ZONE``; the time zone an editor has chosen for the admin
    has no influence. Two values are best compared by their text (``value_to_string``), as
    django-recurrence's own comparison takes "last" and "last but one" for the same.

    ``recurrence`` need not be in ``INSTALLED_APPS``. Rules that mean nothing in a timetable or
    would take long to expand are refused by ``clean()``; see
    :mod:`wagtail_quartier.schedules.limits`.
    """

    description = _("Rule of recurring dates")
    default_validators = [
        function_when_called("wagtail_quartier.schedules.limits.refuse_absurd_rule")
    ]
    default_error_messages = {
        "invalid": _("“%(value)s” is not a rule of dates."),
    }

    def get_internal_type(self) -> str:
        """The column is text."""
        return "TextField"

    def get_default(self) -> Any:
        """The default as a value; an empty rule where none is given and null is not allowed."""
        return self.to_python(super().get_default())

    def to_python(self, value: Any) -> Recurrence | None:
        """Read text or a ``Recurrence``; raises ``ValidationError`` for anything else."""
        if value is None:
            return None
        zone = get_default_timezone()
        if isinstance(value, recurrence.Recurrence):
            return text.local_recurrence(value, zone)
        try:
            return text.read_recurrence(str(value), zone)
        except recurrence.DeserializationError as error:
            raise ValidationError(
                self.error_messages["invalid"],
                code="invalid",
                params={"value": str(value)[:200]},
            ) from error

    def from_db_value(self, value: str | None, expression: Any, connection: Any) -> Any:
        """Read the column."""
        return self.to_python(value)

    def get_prep_value(self, value: Any) -> str | None:
        """Write the column; text is read first, so that one rule has one text."""
        value = self.to_python(super().get_prep_value(value))
        return None if value is None else text.write_recurrence(value)

    def pre_save(self, model_instance: models.Model, add: bool) -> Recurrence | None:
        """Leave the value on the instance in the form in which it will be read back."""
        value = self.to_python(super().pre_save(model_instance, add))
        setattr(model_instance, self.attname, value)
        return value

    def value_to_string(self, obj: models.Model) -> Any:
        """The text for fixtures and Wagtail's revisions; None where there is no value."""
        return self.get_prep_value(self.value_from_object(obj))

    def validate(self, value: Recurrence | None, model_instance: models.Model | None) -> None:
        """Refuse an empty rule unless ``blank`` allows it."""
        super().validate(value, model_instance)
        if value is not None and not value and not self.blank:
            raise ValidationError(self.error_messages["blank"], code="blank")

    def run_validators(self, value: Recurrence | None) -> None:
        """Run the validators on a rule that says something."""
        if value:
            super().run_validators(value)

    def formfield(self, **kwargs: Any) -> Any:
        """The form field with the widget that draws the rule."""
        return super().formfield(**{"form_class": recurrence_widget.RecurrenceFormField, **kwargs})

    def check(self, **kwargs: Any) -> list[checks.CheckMessage]:
        """A rule is no key and no choice."""
        errors = super().check(**kwargs)
        if self.unique or self.primary_key:
            errors.append(
                checks.Error(
                    "A LocalRecurrenceField cannot be unique or a primary key.",
                    hint="Two rows may well follow the same rule.",
                    obj=self,
                    id="wagtail_quartier.E090",
                )
            )
        return errors
