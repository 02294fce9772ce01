"""Relations as the host's settings name them, and drafts that outlive what they refer to."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

import swapper
import wagtail.models  # noqa: F401  (sets the prefix of the setting before it is asked)
from django.db import models
from django.db.models.signals import post_save
from modelcluster.fields import ParentalKey
from modelcluster.models import model_from_serializable_data

PACKAGE = "wagtail_quartier"
#: What becomes of a relation that is gone, where the library restores a revision by itself.
KNOWN_TO_MODELCLUSTER = (models.CASCADE, models.SET_NULL, models.DO_NOTHING)


def page_model_string() -> str:
    """Return the ``app_label.ModelName`` of the host's base page model.

    Wagtail 8 lets a host replace it with the setting ``WAGTAIL_PAGE_MODEL``.
    """
    return swapper.get_model_name("wagtailcore", "Page")


@cache
def has_of_ours(model: type[models.Model]) -> bool:
    """Tell whether a model is one of ours, is built from one, or refers to one."""
    fields = [field for field in model._meta.get_fields() if field.concrete]
    kinds = [model, *(field.related_model for field in fields if field.is_relation)]
    return any(
        base.__module__.partition(".")[0] == PACKAGE
        for kind in kinds
        if isinstance(kind, type)
        for base in kind.__mro__
    )


def is_the_hosts_alone(
    instance: Any, signal: Any, update_fields: Any = None, **kwargs: Any
) -> bool:
    """Tell whether what was saved is a page of the host's, or a row of one, without us.

    Its words and facts are in none of our answers. A page that mirrors another one, or ceases
    to, is no such page: below it things are translated, or are not. Neither is a deleted page,
    with which those below it go. Takes what Django's signals tell.
    """
    if signal is not post_save:
        return False
    model: Any = type(instance)
    if isinstance(instance, swapper.load_model("wagtailcore", "Page")):
        mirrors = instance.alias_of_id is not None or "alias_of" in (update_fields or ())
        # A page may be saved as what it has in common with all others.
        return not (mirrors or has_of_ours(instance.specific_class or model))
    keys = [key for key in model._meta.concrete_fields if isinstance(key, ParentalKey)]
    return bool(keys) and not any(
        has_of_ours(kind) for kind in (model, *(key.related_model for key in keys))
    )


class DraftSurvivesDeletion(models.Model):
    """Lets a stored revision be opened although something it refers to is gone.

    A protected object can only be deleted while no live row refers to it, but a draft
    may; and what has an heir may be gone without one. The modelcluster library refuses to
    restore such a draft; here the lost relation becomes empty where it may, and the row that
    cannot be without it is left out.
    """

    class Meta:
        abstract = True

    @classmethod
    def from_serializable_data(
        cls, data: dict[str, Any], check_fks: bool = True, strict_fks: bool = False
    ) -> Any:
        """Return the instance stored in ``data``, or ``None`` where it cannot exist."""
        data = dict(data)
        for field in cls._meta.concrete_fields:
            remote = field.remote_field
            if remote is None or remote.on_delete in KNOWN_TO_MODELCLUSTER:
                continue
            value = data.get(field.name)
            if value is None or field.related_model._default_manager.filter(pk=value).exists():  # type: ignore[union-attr]
                continue
            if not field.null:
                return None
            data[field.name] = None
        inherited = getattr(super(), "from_serializable_data", None)
        restore = inherited or partial(model_from_serializable_data, cls)
        return restore(data, check_fks=check_fks, strict_fks=strict_fks)
