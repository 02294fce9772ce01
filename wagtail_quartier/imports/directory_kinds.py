"""The four kinds of snippets with their columns: places, contacts, organisations, awards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wagtail_quartier.imports.columns import Column, of_field
from wagtail_quartier.imports.kinds import Errand
from wagtail_quartier.imports.lookups import Lookups
from wagtail_quartier.imports.names import folded
from wagtail_quartier.imports.plans import PlannedRow
from wagtail_quartier.imports.prose import rich_text_in, same_prose
from wagtail_quartier.imports.snippet_kinds import SnippetKind
from wagtail_quartier.imports.tables import Cell, is_empty
from wagtail_quartier.imports.values import (
    choice,
    degrees,
    line,
    line_in,
    spoken_languages_in,
    web_address,
)
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.people import Contact, Organisation
from wagtail_quartier.snippets.places import Place


class PlaceKind(SnippetKind):
    """Places with address, coordinates and what is accessible."""

    name = "places"
    label = capfirst(Place._meta.verbose_name_plural)
    identity = gettext_lazy(
        "A place is found by its name. Where several have the same name, street, postcode and "
        "town decide."
    )
    model = Place
    distinction = ("street", "postcode", "city")
    EXAMPLES: ClassVar[dict[str, tuple[str, str]]] = {
        "entrance": ("yes", "ja"),
        "entrance_remark": ("ramp in the courtyard", "Rampe im Hof"),
        "toilet": ("partly", "teilweise"),
    }

    def columns(self, lookups: Lookups) -> list[Column]:
        """Return the address, the coordinates, and two columns for each feature."""
        field = Place._meta.get_field
        columns = [
            of_field(
                field("name"),
                line,
                required=True,
                also=("ort", "place", "bezeichnung", "standort"),
                example=("Example: House by the Weir", "Beispiel: Haus am Wehr"),
            ),
            of_field(
                field("street"),
                line,
                also=("street", "straße", "strasse", "anschrift", "adresse", "address"),
                example=("12 Mill Lane", "Mühlgasse 12"),
            ),
            of_field(field("postcode"), line, also=("plz", "zip"), example=("00999", "00999")),
            of_field(field("city"), line, also=("city", "ort"), example=("Exampleton", "Musterau")),
            of_field(field("directions"), line, also=("directions", "wegbeschreibung", "anfahrt")),
            of_field(
                field("latitude"),
                degrees,
                also=("lat", "breite", "breitengrad"),
                example=("51.123456", "51,123456"),
            ),
            of_field(
                field("longitude"),
                degrees,
                also=("lon", "lng", "long", "länge", "längengrad"),
                example=("12.123456", "12,123456"),
            ),
            of_field(
                field("quarter"),
                lookups.one("quarter"),
                plain_reader=True,
                also=("stadtteil", "district", "neighbourhood"),
            ),
        ]
        for name in Place.FEATURES:
            for feature, reader in ((name, choice), (f"{name}_remark", line)):
                example = self.EXAMPLES.get(feature, ("", ""))
                columns.append(of_field(field(feature), reader, example=example))
        return columns


class ContactKind(SnippetKind):
    """People and desks to talk to."""

    name = "contacts"
    label = capfirst(Contact._meta.verbose_name_plural)
    identity = gettext_lazy(
        "A contact is found by its name. Where several have the same name, the e-mail address "
        "decides."
    )
    model = Contact
    distinction = ("email",)

    def columns(self, lookups: Lookups) -> list[Column]:
        """Return who it is and how to reach them."""
        field = Contact._meta.get_field
        return [
            of_field(
                field("name"),
                line,
                required=True,
                also=("contact", "ansprechperson", "ansprechpartner", "ansprechpartnerin"),
                example=("Example: Kim Sample", "Beispiel: Kim Muster"),
            ),
            of_field(field("kind"), choice, example=("person", "Person")),
            of_field(
                field("organisation"),
                lookups.one("organisation"),
                plain_reader=True,
                also=("organization", "träger", "einrichtung", "verein"),
            ),
            of_field(
                field("telephone"),
                line,
                also=("phone", "tel", "telefonnummer", "rufnummer"),
                example=("030 23125 017", "030 23125 017"),
            ),
            of_field(field("mobile"), line, also=("mobil", "handy", "mobile phone")),
            of_field(
                field("email"),
                line,
                also=("mail", "e-mail-adresse"),
                example=("kim@example.org", "kim@example.org"),
            ),
            of_field(
                field("languages"),
                spoken_languages_in,
                plain_reader=True,
                also=("languages", "sprachen", "spricht sprachen", "languages spoken"),
                example=("German; Arabic", "Deutsch; Arabisch"),
            ),
        ]


class OrganisationKind(SnippetKind):
    """Organisations, also below umbrella organisations of the same file."""

    name = "organisations"
    label = capfirst(Organisation._meta.verbose_name_plural)
    identity = gettext_lazy(
        "An organisation is found by its name. Where several have the same name, the e-mail "
        "address decides."
    )
    model = Organisation
    distinction = ("email",)

    def columns(self, lookups: Lookups) -> list[Column]:
        """Return the name, the sector, and how to reach it."""
        field = Organisation._meta.get_field

        def umbrella(cell: Cell) -> int | str:
            name = line_in(cell)
            names = lookups.names("organisation")
            if folded(name) in lookups.expected and not names.knows(name):
                return folded(name)
            return names.find(name)

        return [
            of_field(
                field("name"),
                line,
                required=True,
                also=("organisation", "organization", "träger", "verein", "einrichtung"),
                example=("Example: Neighbours e.V.", "Beispiel: Nachbarn e. V."),
            ),
            of_field(field("short_name"), line, also=("abkürzung", "kürzel", "abbreviation")),
            of_field(
                field("kind"), choice, also=("sector", "sektor"), example=("association", "Verein")
            ),
            of_field(
                field("umbrella"), umbrella, plain_reader=True, also=("umbrella", "dachverband")
            ),
            of_field(
                field("website"),
                web_address,
                also=("url", "homepage", "internet", "webseite"),
                example=("https://example.org/", "https://example.org/"),
            ),
            of_field(
                field("email"),
                line,
                also=("mail", "e-mail-adresse"),
                example=("office@example.org", "buero@example.org"),
            ),
            of_field(
                field("telephone"),
                line,
                also=("phone", "tel", "telefonnummer"),
                example=("030 23125 020", "030 23125 020"),
            ),
        ]

    def prepare(self, errand: Errand) -> None:
        """Let rows name as umbrella what stands elsewhere in the file."""
        position = next((at for at, name in errand.mapping.items() if name == "name"), None)
        if position is not None:
            cells = (row.cell(position) for row in errand.table.rows)
            names = [cell for cell in cells if isinstance(cell, str) and not is_empty(cell)]
            errand.lookups.expected = {folded(name) for name in names}
            errand.lookups.names("organisation").expect(names)

    def check(self, errand: Errand, rows: list[PlannedRow], stored: Mapping[int, Any]) -> None:
        """Refuse rows by which an organisation would become its own umbrella."""
        super().check(errand, rows, stored)
        above: dict[Any, Any] = dict(Organisation.objects.values_list("pk", "umbrella_id"))
        coming = {folded(row.values["name"]): row.pk or folded(row.values["name"]) for row in rows}
        for row in rows:
            if "umbrella" in row.values:
                umbrella = row.values["umbrella"]
                above[row.pk or folded(row.values["name"])] = coming.get(umbrella, umbrella)
        for row in rows:
            if "umbrella" not in row.values:
                continue
            start = row.pk or folded(row.values["name"])
            node, seen = above.get(start), {start}
            while node is not None and node not in seen:
                seen.add(node)
                node = above.get(node)
            if node == start:
                errand.problem(
                    row, _("An organisation cannot be its own umbrella organisation."), "umbrella"
                )
            elif isinstance(row.values.get("umbrella"), str) and (
                row.values["umbrella"] not in coming
            ):
                errand.problem(row, _("The row of this organisation is wrong itself."), "umbrella")

    def write(self, errand: Errand, rows: list[PlannedRow]) -> Iterator[int]:
        """Store those first whose umbrella is known, then those below them."""
        made = errand.made
        known = [row for row in rows if not isinstance(row.values.get("umbrella"), str)]
        waiting = [row for row in rows if isinstance(row.values.get("umbrella"), str)]
        done = 0
        while known:
            for _number in super().write(errand, known):
                done += 1
                yield done
            known = [row for row in waiting if row.values["umbrella"] in made]
            waiting = [row for row in waiting if row.values["umbrella"] not in made]
            for row in known:
                row.values["umbrella"] = made[row.values["umbrella"]]

    def written(self, errand: Errand, row: PlannedRow, instance: Any) -> None:
        """Remember what others of the file may stand below."""
        errand.made[folded(row.values["name"])] = instance.pk


class AwardKind(SnippetKind):
    """The awards themselves; who received one is imported as a grant."""

    name = "awards"
    label = capfirst(Award._meta.verbose_name_plural)
    identity = gettext_lazy("An award is found by its name.")
    model = Award

    def columns(self, lookups: Lookups) -> list[Column]:
        """Return the name, who gives it, and what it is for."""
        field = Award._meta.get_field
        return [
            of_field(
                field("name"),
                line,
                required=True,
                also=("award", "preis", "prize", "auszeichnung"),
                example=("Example: Good Neighbours Prize", "Beispiel: Preis Gute Nachbarschaft"),
            ),
            of_field(
                field("awarded_by"),
                lookups.one("organisation"),
                plain_reader=True,
                also=("stifter", "auslober", "donor"),
            ),
            of_field(
                field("website"),
                web_address,
                also=("url", "homepage", "webseite"),
                example=("https://example.org/prize", "https://example.org/preis"),
            ),
            of_field(
                field("description"),
                rich_text_in,
                plain_reader=True,
                same=same_prose,
                example=("For houses open to all.", "Für Häuser, die allen offenstehen."),
            ),
        ]
