"""Says, before an original is deleted, which of its translations takes over the facts.

Only where something will be deleted: what is in use stays, and the editor reads that instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions.delete import DeleteBulkAction

from wagtail_quartier.admin.deletion import pages_in_use, protecting_rows
from wagtail_quartier.translated_fields import TranslatedFields
from wagtail_quartier.translations import versions_of


def tell_heirs(request: HttpRequest, instances: Sequence[Any]) -> None:
    """Tell who is asked for a confirmation; for the hook ``before_delete_snippet``."""
    if request.method == "POST" or not instances:
        return
    if not protecting_rows(type(instances[0]), [instance.pk for instance in instances]):
        _tell(request, instances)


def tell_heir_of_page(request: HttpRequest, page: Any) -> None:
    """Tell the same of a page; for ``before_delete_page``.

    Nothing is said where the site deletes translations together with their page.
    """
    for hook in hooks.get_hooks("construct_translated_pages_to_cascade_actions"):
        if any((hook([page], "delete") or {}).values()):
            return
    if request.method != "POST" and not pages_in_use([page]):
        _tell(request, [page])


class DeletePages(DeleteBulkAction):
    """Wagtail's deletion of several pages, which has no hook before it asks."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Ask for a confirmation, and tell who the heirs are."""
        chosen = self.get_actionable_objects()[0]
        if chosen and not pages_in_use(chosen):
            pages = self.model._default_manager.filter(pk__in=[page.pk for page in chosen])
            _tell(request, pages.order_by("path").specific())
        return super().get(request, *args, **kwargs)


def _tell(request: HttpRequest, instances: Iterable[Any]) -> None:
    instances = list(instances)
    doomed = {instance.pk for instance in instances}
    for instance in instances:
        if not isinstance(instance, TranslatedFields) or not hasattr(instance, "translation_key"):
            continue
        versions: list[Any] = versions_of(instance)
        left = [version for version in versions if version.pk not in doomed]
        if left and versions[0].pk == instance.pk:
            text = _(
                "“%(object)s” is the original of translations, and they stay. Times, numbers and "
                "relations go over to the version in %(language)s."
            )
            language = left[0].locale.get_display_name()
            messages.info(request, text % {"object": instance, "language": language})
