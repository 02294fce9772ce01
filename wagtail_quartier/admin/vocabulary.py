"""The vocabulary shown with a translation that has no words in its language yet.

Rows of facts point at the original of a term, so that a list is right in every language at once,
and wagtail-localize does not follow them. It would also write the words of the original over a
term that somebody has translated by hand. So what is missing is found here, and only that is
submitted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

import swapper
from django.apps import apps
from django.db import models, transaction
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from wagtail.actions.copy_for_translation import CopyPageForTranslationAction
from wagtail.models import DraftStateMixin, Locale

from wagtail_quartier.conf import role_model
from wagtail_quartier.snippets.base import Word
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.translations import original_of, originals

#: Apps that translate, and bring the permission to do so; the first one installed counts.
TRANSLATORS = ("wagtail_localize", "simple_translation")


def translator() -> str:
    """Return the app that translates on this site; empty where there is none."""
    return next((label for label in TRANSLATORS if label in apps.app_configs), "")


def may_translate(user: Any) -> bool:
    """Whether ``user`` may submit something for translation on this site."""
    label = translator()
    return bool(label) and user.has_perm(f"{label}.submit_translation")


def untranslated(translation: Any) -> list[models.Model]:
    """Return what is shown with ``translation`` and does not exist in its language yet.

    Terms, office hours and fields of action that the original refers to, each as an original,
    by model and name. Drafts count as existing. The number of queries depends on the kinds of
    rows, and not on how many there are.
    """
    missing: list[models.Model] = []
    for model, keys in _referred_to(original_of(translation)).items():
        chosen = model._default_manager.filter(pk__in=keys).values("translation_key")
        found: Any = originals(model._default_manager.filter(translation_key__in=chosen))
        there = model._default_manager.filter(locale_id=translation.locale_id)
        if hasattr(model, "alias_of"):
            there = there.filter(alias_of__isnull=True)
        known = set(there.values_list("translation_key", flat=True))
        missing += [row for row in found if row.translation_key not in known]
    return sorted(missing, key=lambda row: (str(row._meta.verbose_name), str(row)))


def translate_all(found: Iterable[models.Model], locale: Locale, user: Any) -> None:
    """Make a version of each in ``locale``, to be translated there, all or none of them.

    With wagtail-localize it is submitted as "Translate" does, else copied as Wagtail does; pages
    and office hours begin as drafts where they are copied.
    """
    with transaction.atomic():
        for row in found:
            if translator() == "wagtail_localize":
                _submit(row, locale, user)
            else:
                _copy(row, locale, user)


def _submit(row: Any, locale: Locale, user: Any) -> None:
    # The host need not have it.
    from wagtail_localize.operations import translate_object  # noqa: PLC0415

    translate_object(row, [locale], user=user)


def _copy(row: Any, locale: Locale, user: Any) -> None:
    if isinstance(row, swapper.load_model("wagtailcore", "Page")):
        action = CopyPageForTranslationAction(row, locale, copy_parents=True, user=user)
        action.execute(skip_permission_checks=True)
        return
    copy = row.copy_for_translation(locale)
    if isinstance(copy, DraftStateMixin):
        copy.live = False
    copy.save()


def _referred_to(original: Any) -> dict[type[models.Model], set[int]]:
    """Return the primary keys of what the rows of ``original`` refer to, by model."""
    found: dict[type[models.Model], set[int]] = defaultdict(set)
    for relation in get_all_child_relations(type(original)):
        for field in relation.related_model._meta.concrete_fields:
            model = _vocabulary_of(field)
            if model is not None:
                rows = relation.related_model._default_manager.filter(
                    **{relation.field.name: original.pk}
                )
                found[model].update(rows.values_list(field.attname, flat=True))
    return found


def _vocabulary_of(field: models.Field) -> type[models.Model] | None:
    """Return the model of the words ``field`` leads to, ``None`` where it leads elsewhere."""
    if not isinstance(field, models.ForeignKey) or isinstance(field, ParentalKey):
        return None
    model = field.related_model
    if issubclass(model, Word | OfficeHours):
        return model
    # Which pages are fields of action depends on the host; the keys of others are not found.
    if issubclass(swapper.load_model("wagtailcore", "Page"), model):
        return role_model("field_of_action")
    return None
