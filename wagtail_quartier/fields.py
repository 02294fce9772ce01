"""Model fields of the package's own: StreamField without blocks in migrations, languages."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.module_loading import import_string
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.fields import StreamField

from wagtail_quartier.languages import spoken_language_choices, spoken_language_name


class LazyStreamField(StreamField):
    """A StreamField whose blocks are named by a dotted path and resolved when first used.

    ``block_path`` leads to a callable without arguments that returns the top-level
    ``StreamBlock``. Only the path reaches a migration, so a host can add blocks by a
    setting without one, and historical models in migrations still know their blocks.
    """

    def __init__(self, block_path: str, **kwargs: Any) -> None:
        self.block_path = block_path
        super().__init__([], **kwargs)

    @cached_property
    def stream_block(self) -> blocks.StreamBlock:
        """The top-level block; raises ``ImportError`` where the path leads nowhere."""
        block = import_string(self.block_path)()
        block.set_meta_options(self.block_opts)
        return block

    def deconstruct(self) -> tuple[str, str, list[Any], dict[str, Any]]:
        """Return the path instead of the definitions of all blocks."""
        name, path, _args, kwargs = models.Field.deconstruct(self)
        return name, path, [self.block_path], kwargs


class LanguageTagsFormField(forms.MultipleChoiceField):
    """Checkboxes for languages; the choices follow the setting and the editor's language."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, **kwargs: Any) -> None:
        kwargs["choices"] = spoken_language_choices
        super().__init__(**kwargs)


class LanguageTagsField(models.Field):
    """A set of language tags, stored in one text column as ``",ar,de,"``.

    The commas at both ends let any database ask for one language with ``contains``.
    The Python value is a sorted list of tags; anything else than tags raises
    ``ValidationError``.
    """

    description = _("Languages")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        kwargs.setdefault("max_length", 255)
        super().__init__(*args, **kwargs)

    def get_internal_type(self) -> str:
        """Stored like a ``CharField``."""
        return "CharField"

    def db_parameters(self, connection: Any) -> dict[str, Any]:
        """Column type of a ``CharField`` of the same length."""
        return models.CharField(max_length=self.max_length).db_parameters(connection)

    def to_python(self, value: Any) -> list[str]:
        """Return the tags in ``value``, a list or the stored text."""
        if not value:
            return []
        if isinstance(value, str):
            value = value.split(",")
        try:
            return sorted({str(tag) for tag in value if tag})
        except TypeError:
            raise ValidationError(_("This is not a list of languages.")) from None

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> list[str]:
        """Return the list behind the stored text."""
        return self.to_python(value)

    def get_prep_value(self, value: Any) -> str:
        """Return the stored text; a plain text is a lookup's and stays as it is."""
        if isinstance(value, str):
            return value
        tags = self.to_python(value)
        return f",{','.join(tags)}," if tags else ""

    def value_to_string(self, obj: models.Model) -> str:
        """Return the stored text for fixtures and revisions."""
        return self.get_prep_value(self.value_from_object(obj))

    def formfield(self, **kwargs: Any) -> forms.Field:
        """Return checkboxes."""
        options = {
            "required": not self.blank,
            "label": capfirst(self.verbose_name),
            "help_text": self.help_text,
        }
        kwargs.pop("widget", None)
        return LanguageTagsFormField(**{**options, **kwargs})


def language_names(tags: list[str]) -> list[str]:
    """Return the names of language tags in the active language."""
    return [spoken_language_name(tag) for tag in tags]
