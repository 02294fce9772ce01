"""Who works together in a quarter: as a list, and as a figure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import get_language_bidi, pgettext
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.listings.sector_names import SECTORS
from wagtail_quartier.network import drawing, layouts
from wagtail_quartier.snippets.people import Organisation

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Kind = Organisation.Kind

CORE = ("coordination", "management")
INITIATIVE = "initiative"

#: What a member of the core team does, as it stands below its name.
CORE_NOTES = {"coordination": _("Coordination"), "management": _("Quarter management")}
#: A longer list is folded.
MOST_UNFOLDED = 12


@dataclass(frozen=True, slots=True)
class NetworkEntry:
    """An organisation in the list; ``anchor`` is the fragment the figure leads to."""

    organisation: Organisation
    note: str
    since: int | None
    anchor: str
    tone: str

    @property
    def short_name(self) -> str:
        """The name the figure has for it, where that is another than the list's."""
        return self.organisation.short_name

    def as_member(self) -> drawing.Member:
        """Return it for the figure, by its short name where it has one."""
        name = self.organisation.short_name or self.organisation.name
        return drawing.Member(name, self.note, f"#{self.anchor}", self.tone)


@dataclass(frozen=True)
class NetworkGroup:
    """The core team, a sector, or the residents' initiatives."""

    heading: str
    entries: tuple[NetworkEntry, ...]
    tone: str = ""

    def as_group(self) -> drawing.Group:
        """Return it for the figure."""
        members = tuple(entry.as_member() for entry in self.entries)
        return drawing.Group(self.heading, members, self.tone)


@dataclass(frozen=True)
class QuarterNetwork:
    """All of them, in the active language."""

    core: NetworkGroup
    sectors: tuple[NetworkGroup, ...]
    initiatives: NetworkGroup

    def __len__(self) -> int:
        return sum(len(group.entries) for group in self.groups)

    @cached_property
    def groups(self) -> list[NetworkGroup]:
        """Those with somebody in them, in the order of reading."""
        groups = (self.core, *self.sectors, self.initiatives)
        return [group for group in groups if group.entries]

    @property
    def is_folded(self) -> bool:
        """Whether the list is so long that it waits to be opened."""
        return len(self) > MOST_UNFOLDED

    @cached_property
    def wide(self) -> drawing.Drawing:
        """The figure for a wide window and for paper."""
        return layouts.wide(self._network, from_right=get_language_bidi())

    @cached_property
    def narrow(self) -> drawing.Drawing:
        """The figure for a phone."""
        return layouts.narrow(self._network, from_right=get_language_bidi())

    @cached_property
    def poster(self) -> drawing.Drawing:
        """The figure for a large sheet."""
        return layouts.poster(self._network, from_right=get_language_bidi())

    @cached_property
    def _network(self) -> drawing.Network:
        return drawing.Network(
            self.core.as_group(),
            tuple(sector.as_group() for sector in self.sectors),
            self.initiatives.as_group(),
        )


def of_quarter(quarter: Any) -> QuarterNetwork:
    """Return who works together in ``quarter`` today; empty, and false, where nobody does.

    Read from the original, in its order: one query. An organisation with several roles is named
    once, the core team first.
    """
    facts = quarter.original
    return made_of(facts.network_members.select_related("organisation"), str(facts.pk or "new"))


def made_of(members: Iterable[Any], anchor: str) -> QuarterNetwork:
    """Return the network of one quarter from its rows, which have their organisations.

    ``anchor`` tells the list of one figure on a page from that of another.
    """
    core: list[NetworkEntry] = []
    initiatives: list[NetworkEntry] = []
    partners: dict[str, list[NetworkEntry]] = {kind: [] for kind in SECTORS}
    seen: set[int] = set()
    for row in sorted(of_today(members), key=lambda row: _rank(row.role)):
        if row.organisation_id in seen:
            continue
        seen.add(row.organisation_id)
        entry = _entry(row, anchor)
        if row.role in CORE:
            core.append(entry)
        elif row.role == INITIATIVE:
            initiatives.append(entry)
        else:
            partners[row.organisation.kind].append(entry)
    return QuarterNetwork(
        NetworkGroup(pgettext("of a network", "Core team"), tuple(core)),
        tuple(
            NetworkGroup(str(SECTORS[kind][0]), tuple(entries), SECTORS[kind][1])
            for kind, entries in partners.items()
            if entries
        ),
        NetworkGroup(
            str(SECTORS[Kind.INITIATIVE][0]), tuple(initiatives), SECTORS[Kind.INITIATIVE][1]
        ),
    )


def of_today(rows: Iterable[Any]) -> list[Any]:
    """Return those members of a network that have come and not left, on the local day."""
    today = timezone.localdate()
    return [
        row
        for row in rows
        if (row.since is None or row.since <= today) and (row.until is None or today <= row.until)
    ]


def _rank(role: str) -> int:
    return CORE.index(role) if role in CORE else len(CORE)


def _entry(row: Any, anchor: str) -> NetworkEntry:
    organisation = row.organisation
    note: StrOrPromise
    if row.role in CORE:
        note, tone = CORE_NOTES[row.role], ""
    elif row.role == INITIATIVE:
        note, tone = "", SECTORS[Kind.INITIATIVE][1]
    else:
        note, tone = organisation.get_kind_display(), SECTORS[organisation.kind][1]
    return NetworkEntry(
        organisation,
        str(note),
        row.since.year if row.since else None,
        f"quartier-network-{anchor}-{organisation.pk}",
        tone,
    )
