"""What the sectors of neighbourhood work are called, and the colour of each."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.snippets.people import Organisation

Kind = Organisation.Kind

#: What a sector is called where there are several of it, and one of the eight quarter colours.
SECTORS: dict[str, tuple[Any, str]] = {
    Kind.ASSOCIATION: (_("Associations"), "lake"),
    Kind.INSTITUTION: (_("Institutions"), "plum"),
    Kind.SCHOOL: (_("Schools"), "ochre"),
    Kind.DAYCARE: (_("Daycare centres"), "clay"),
    Kind.RELIGIOUS: (_("Religious communities"), "night"),
    Kind.ADMINISTRATION: (pgettext_lazy("a sector", "Administration"), "pine"),
    Kind.BUSINESS: (_("Businesses"), "brick"),
    Kind.INITIATIVE: (_("Residents' initiatives"), "moss"),
}
#: Where somebody may come from who attends: a sector, or nobody but themselves.
ATTENDING = [
    *((kind.value, name) for kind, (name, _tone) in SECTORS.items()),  # type: ignore[attr-defined]
    ("residents", _("Residents")),
    ("other", pgettext_lazy("people who attend", "Others")),
]
