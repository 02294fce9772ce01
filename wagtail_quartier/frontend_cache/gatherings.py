"""Which gatherings a changed thing stands on, and whose dates lead to a gathering."""

from __future__ import annotations

from functools import reduce
from operator import or_

import swapper
from django.db.models import Q

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings.roles import rows_of


def gatherings_around(pages: set[int]) -> set[int]:
    """Return the gatherings above some pages, and all their sessions, which name each other."""
    model, session = role_model("gathering"), role_model("session")
    if model is None or session is None or not pages:
        return set()
    changed = session._default_manager.filter(pk__in=pages).values_list("path", flat=True)
    step = swapper.load_model("wagtailcore", "Page").steplen
    above = {path[:-step] for path in changed}
    if not above:
        return set()
    found = model._default_manager.filter(path__in=above).order_by()
    below = session._default_manager.filter(
        reduce(or_, (Q(path__startswith=path) for path in sorted(above)))
    )
    return {*found.values_list("pk", flat=True), *below.order_by().values_list("pk", flat=True)}


def offers_of_gatherings(pages: set[int]) -> set[int]:
    """Return the offers whose entries lead to one of the gatherings among ``pages``."""
    links = rows_of("gathering", "office_hours_links")
    if links is None or not pages:
        return set()
    found = links.filter(page__in=pages).order_by()
    return set(found.values_list("office_hours", flat=True))
