"""Networks, gatherings, requests and ideas: of a quarter, or all, several lists at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from wagtail_quartier.conf import role_model
from wagtail_quartier.ideas.addresses import FORM, is_reachable
from wagtail_quartier.ideas.table import Idea
from wagtail_quartier.listings import gatherings, ideas, needs, network, quarters
from wagtail_quartier.listings.quarter_choices import areas_of, quarters_meant
from wagtail_quartier.listings.roles import visible_of_role
from wagtail_quartier.translations import fetched, in_active_language


@dataclass(frozen=True, slots=True)
class Choice:
    """Of ``quarter`` and those below it, or ``everything``; ``kind`` keeps one kind only.

    ``kind`` is a direction of requests (``"wanted"``, ``"offered"``), a state of ideas, or a kind
    of gathering.
    """

    quarter: Any = None
    everything: bool = False
    kind: str = ""
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class NetworkShown:
    """Who works together in a quarter, which is given in the active language."""

    quarter: Any
    network: network.QuarterNetwork


@dataclass(frozen=True, slots=True)
class IdeasShown:
    """The cards of some ideas, and where another one can be left (empty for nowhere)."""

    cards: list[ideas.IdeaCard]
    form_url: str = ""

    def __bool__(self) -> bool:
        return bool(self.cards or self.form_url)


def networks(chosen: Iterable[Any]) -> list[NetworkShown | None]:
    """Return the network of each quarter given in any language; ``None`` for nobody to show.

    Two queries for all of them, and one for their words.
    """
    asked = list(chosen)
    found = quarters_meant(asked)
    model = role_model("quarter")
    members: dict[int, list[Any]] = {}
    if model is not None and found:
        row_model: Any = model._meta.get_field("network_members").related_model
        of_these = row_model._default_manager.filter(page__in={row.pk for row in found.values()})
        for row in of_these.select_related("organisation").order_by("sort_order", "pk"):
            members.setdefault(row.page_id, []).append(row)
    spoken = {original.pk: shown for original, shown in quarters.known()}
    shown: list[NetworkShown | None] = []
    for number, page in enumerate(asked, 1):
        original = None if page is None else found.get(page.pk)
        if original is None:
            shown.append(None)
            continue
        # The quarter's own page may have the same figure, and a page the same block twice.
        anchor = f"{number}-of-{original.pk}"
        made = network.made_of(members.get(original.pk, ()), anchor)
        shown.append(NetworkShown(spoken.get(original.pk, original), made) if made else None)
    return shown


def gatherings_shown(choices: Iterable[Choice]) -> list[list[gatherings.GatheringCard]]:
    """Return the cards of the gatherings of each choice, by title.

    The number of queries is always the same.
    """
    asked = list(choices)
    found = quarters_meant([choice.quarter for choice in asked])
    known = gatherings.known()
    wanted = []
    for choice, area in zip(asked, _areas(asked, found), strict=True):
        quarter = choice.quarter and found.get(choice.quarter.pk)
        fitting = (
            pk
            for pk, path, kind, chosen in known
            if choice.kind in ("", kind)
            and (area is None or chosen & area or (quarter and path.startswith(quarter.path)))
        )
        wanted.append(list(islice(fitting, choice.limit)))
    keys = {pk for pks in wanted for pk in pks}
    rows = fetched(gatherings.visible().filter(pk__in=keys)) if keys else []
    cards = dict(zip((row.pk for row in rows), gatherings.cards(rows), strict=True))
    return [[cards[pk] for pk in pks if pk in cards] for pks in wanted]


def requests(choices: Iterable[Choice]) -> list[needs.Needs]:
    """Return the requests and offers of each choice; what ends first stands first.

    The number of queries is always the same.
    """
    asked = list(choices)
    areas = _areas(asked, quarters_meant([choice.quarter for choice in asked]))
    known = needs.facts()
    fitting = [
        [
            fact.pk
            for fact in known
            if choice.kind in ("", fact.direction)
            and (area is None or fact.everywhere or fact.quarters & area)
        ]
        for choice, area in zip(asked, areas, strict=True)
    ]
    wanted = [pks[: choice.limit] for pks, choice in zip(fitting, asked, strict=True)]
    found = needs.by_pk(pk for pks in wanted for pk in pks)
    return [
        needs.Needs(
            [found[pk] for pk in pks if pk in found],
            len(every),
            needs.directory() if found else None,
        )
        for pks, every in zip(wanted, fitting, strict=True)
    ]


def ideas_shown(choices: Iterable[Choice]) -> list[IdeasShown]:
    """Return the ideas of each choice that everybody may read, the newest first.

    The number of queries is always the same.
    """
    asked = list(choices)
    if role_model("ideas") is None:
        return [IdeasShown([]) for _choice in asked]
    pages = fetched(visible_of_role("ideas").order_by("path"))
    spoken = dict(zip((row.pk for row in pages), in_active_language(pages), strict=True))
    public = Idea.objects.public().filter(page__in=spoken).order_by("-received_at", "-pk")
    known = list(public.values_list("pk", "quarter_id", "state"))
    found = quarters_meant([choice.quarter for choice in asked])
    areas = _areas(asked, found)
    wanted = [_fitting(choice, area, known) for choice, area in zip(asked, areas, strict=True)]
    # Asked again: what has been hidden in this very moment is left out.
    again = public.filter(pk__in={pk for pks in wanted for pk in pks}).defer(*ideas.PERSONAL)
    cards = {
        card.idea.pk: card
        for card in ideas.cards(ideas.with_counts(again), ideas.address_below(spoken))
    }
    forms = _open_forms(pages, spoken) if is_reachable() else []
    return [
        IdeasShown(
            [cards[pk] for pk in pks if pk in cards],
            _form_for(choice.quarter and found.get(choice.quarter.pk), forms)
            if area is None or area
            else "",
        )
        for choice, area, pks in zip(asked, areas, wanted, strict=True)
    ]


def _fitting(
    choice: Choice, area: set[int] | None, known: Sequence[tuple[int, int | None, str]]
) -> list[int]:
    fitting = (
        pk
        for pk, quarter, state in known
        if choice.kind in ("", state) and (area is None or quarter in area)
    )
    return list(islice(fitting, choice.limit))


def _open_forms(pages: list[Any], spoken: dict[int, Any]) -> list[tuple[str, str]]:
    """Return, of each open form, its address and the path of the quarter it stands below."""
    paths = sorted((original.path for original, _shown in quarters.known()), key=len)
    return [
        (
            f"{spoken[page.pk].url}{FORM}/",
            next((path for path in reversed(paths) if page.path.startswith(path)), ""),
        )
        for page in pages
        if page.is_open and spoken[page.pk].url
    ]


def _form_for(quarter: Any, forms: list[tuple[str, str]]) -> str:
    """Return the form of the quarter, of one below it, above it, or of the whole town."""
    if quarter is None:
        return forms[0][0] if forms else ""
    inside = [form for form, path in forms if path.startswith(quarter.path)]
    around = [form for form, path in forms if quarter.path.startswith(path)]
    # The forms are in the order of the tree, so the last one around is the nearest.
    return next(iter([*inside, *reversed(around)]), "")


def _areas(asked: list[Choice], found: dict[int, Any]) -> list[set[int] | None]:
    """Return the quarters each choice is about: ``None`` for all, nothing where they are gone."""
    areas = areas_of([choice.quarter for choice in asked], found)
    return [
        set() if area is None and not choice.everything else area
        for choice, area in zip(asked, areas, strict=True)
    ]
