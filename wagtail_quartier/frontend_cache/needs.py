"""Which requests and offers, and which answers of a quarter, a changed thing stands on."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet

from wagtail_quartier.listings import roles, statements
from wagtail_quartier.snippets.needs import Need
from wagtail_quartier.snippets.people import Contact
from wagtail_quartier.snippets.places import Place


def needs_about(named: dict[Any, set[int]]) -> QuerySet[Need]:
    """Return the requests and offers among the things, and those on which one of them stands.

    ``named`` are primary keys by model.
    """
    return Need.objects.filter(
        Q(pk__in=named[Need]) | Q(contact__in=named[Contact]) | Q(place__in=named[Place])
    )


def quarters_answered_by(pages: set[int]) -> set[int]:
    """Return the quarters that name one of ``pages`` as what has come of a statement.

    Those too that name a resolution of one of them.
    """
    found: set[int] = set()
    agreed = roles.rows_of("session", "resolutions") if pages else None
    asked = Q(answer_page__in=pages)
    if agreed is not None:
        keys = agreed.filter(page__in=pages).order_by().values("translation_key")
        asked |= Q(answer_resolution__in=keys)
    for relation in statements.RELATIONS if pages else ():
        rows = roles.rows_of("quarter", relation)
        if rows is not None:
            shown = rows.filter(asked).order_by()
            found |= set(shown.values_list("page", flat=True))
    return found
