"""Relations as the host's settings name them, and drafts that outlive what they refer to."""

from __future__ import annotations

from functools import partial
from typing import Any

import swapper
import wagtail.models  # noqa: F401  (sets the prefix of the setting before it is asked)
from django.db import models
from modelcluster.models import model_from_serializable_data


def page_model_string() -> str:
    """Return the ``app_label.ModelName`` of the host's base page model.

    Wagtail 8 lets a host replace it with the setting ``WAGTAIL_PAGE_MODEL``.
    """
    return swapper.get_model_name("wagtailcore", "Page")


class DraftSurvivesDeletion(models.Model):
    """Lets a stored revision be opened although something it refers to is gone.

    A protected object can only be deleted while no live row refers to it, but a draft
    may. The modelcluster library refuses to restore such a draft; here the lost relation
    becomes empty where it may, and the row that cannot be without it is left out.
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
            if remote is None or remote.on_delete is not models.PROTECT:
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
