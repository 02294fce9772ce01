"""What is in use is not deleted; instead the editor sees where it is used.

Wagtail asks its index of references before it deletes. That leaves three gaps, which end in
an error page or in "you do not have permission": the pages below a page are not asked
about, the index does not know what was saved in bulk, and a form sent from an outdated
confirmation. Here the database itself is asked which rows protect an object.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import swapper
from django.contrib.admin.utils import quote
from django.db import models, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from modelcluster.fields import ParentalKey
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import ReferenceIndex

#: More objects than this are not named one by one.
MOST_NAMED = 5


def protecting_rows(model: type[models.Model], pks: Iterable[Any]) -> dict[Any, list[models.Model]]:
    """Return the rows that keep objects of ``model`` from being deleted, by primary key."""
    found = defaultdict(list)
    pks = list(pks)
    for relation in model._meta.get_fields(include_hidden=True):
        if getattr(relation, "on_delete", None) is not models.PROTECT or not relation.auto_created:
            continue
        field = relation.field  # type: ignore[union-attr]
        rows = relation.related_model._base_manager.filter(**{f"{field.name}__in": pks})  # type: ignore[union-attr]
        for row in rows:
            found[getattr(row, field.attname)].append(row)
    return dict(found)


def owner_of(row: models.Model) -> models.Model:
    """Return the object a child row belongs to, or the row itself where it is no child."""
    for field in row._meta.concrete_fields:
        if isinstance(field, ParentalKey):
            return owner_of(getattr(row, field.name))
    return row


def tell_index(rows: Iterable[models.Model]) -> None:
    """Make sure Wagtail's usage view lists the owners of ``rows``."""
    owners = {(type(owner), owner.pk): owner for owner in map(owner_of, rows)}
    with transaction.atomic():
        for owner in owners.values():
            if ReferenceIndex.is_indexed(type(owner)):
                ReferenceIndex.create_or_update_for_object(owner)


def refuse_snippets(request: HttpRequest, instances: Sequence[Any]) -> HttpResponse | None:
    """Keep snippets that are in use; for the hook ``before_delete_snippet``.

    While the editor is still asked for a confirmation, Wagtail's own view says the same with
    the same link; it only has to know.
    """
    if not instances:
        return None
    found = protecting_rows(type(instances[0]), [instance.pk for instance in instances])
    if not found:
        return None
    tell_index(row for rows in found.values() for row in rows)
    if request.method != "POST":
        return None
    viewset = instances[0].snippet_viewset
    return _refused(
        request,
        [instance for instance in instances if instance.pk in found],
        viewset.get_url_name("usage"),
        reverse(viewset.get_url_name("list")),
    )


def refuse_page(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Keep a page that is in use, or has one below it; for ``before_delete_page``."""
    blocked = pages_in_use([page])
    if not blocked or (request.method != "POST" and page.pk in [used.pk for used in blocked]):
        return None
    return _refused_pages(request, blocked, page)


def refuse_pages(
    request: HttpRequest, action_type: str, objects: Sequence[Any], action: Any
) -> HttpResponse | None:
    """Keep pages in the bulk action as well; for ``before_bulk_action``."""
    page_model = swapper.load_model("wagtailcore", "Page")
    if action_type != "delete" or not objects or not isinstance(objects[0], page_model):
        return None
    blocked = pages_in_use(objects)
    return _refused_pages(request, blocked, objects[0]) if blocked else None


def pages_in_use(pages: Sequence[Any]) -> list[Any]:
    """Return which of ``pages``, and of those below them, something refers to, as base pages."""
    page_model = swapper.load_model("wagtailcore", "Page")
    below = models.Q()
    for page in pages:
        below |= models.Q(path__startswith=page.path)
    doomed = page_model._default_manager.filter(below).order_by("path")
    found = protecting_rows(page_model, doomed.values_list("pk", flat=True))
    tell_index(row for rows in found.values() for row in rows)
    return [page for page in doomed if page.pk in found] if found else []


def _refused_pages(request: HttpRequest, blocked: list[Any], page: Any) -> HttpResponse:
    listing = reverse("wagtailadmin_explore", args=[page.get_parent().pk])
    return _refused(request, blocked, "wagtailadmin_pages:usage", listing)


def _refused(
    request: HttpRequest, blocked: list[Any], usage_url_name: str, listing: str
) -> HttpResponse:
    usages = {
        instance.pk: f"{reverse(usage_url_name, args=[quote(instance.pk)])}?describe_on_delete=1"
        for instance in blocked
    }
    for instance in blocked[:MOST_NAMED]:
        link = messages.button(usages[instance.pk], _("See where it is used"))
        messages.error(
            request,
            _("“%(object)s” is in use and cannot be deleted. First take it out where it is used.")
            % {"object": instance},
            buttons=[link] if len(blocked) > 1 else None,
        )
    if len(blocked) == 1:
        return redirect(usages[blocked[0].pk])
    return redirect(get_valid_next_url_from_request(request) or listing)
