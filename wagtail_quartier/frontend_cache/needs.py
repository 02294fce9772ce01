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

    Those too that name a resolution or an idea of one of them.
    """
    if not pages:
        return set()
    agreed = roles.rows_of("session", "resolutions")
    asked = Q(answer_page__in=pages) | Q(answer_idea__page__in=pages)
    if agreed is not None:
        keys = agreed.filter(page__in=pages).order_by().values("translation_key")
        asked |= Q(answer_resolution__in=keys)
    return _quarters_with(asked)


def quarters_answered_by_ideas(references: set[str]) -> set[int]:
    """Return the quarters that name one of these ideas, or one that was put with one of them."""
    return _quarters_with(
        Q(answer_idea__reference__in=references)
        | Q(answer_idea__duplicate_of__reference__in=references)
    )


def _quarters_with(asked: Q) -> set[int]:
    found: set[int] = set()
    for relation in statements.RELATIONS:
        rows = roles.rows_of("quarter", relation)
        if rows is not None:
            shown = rows.filter(asked).order_by()
            found |= set(shown.values_list("page", flat=True))
    return found
