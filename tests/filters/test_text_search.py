"""Free text about centres and office hours: in the reader's words, and in those of the original."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from tests import factories
from wagtail_quartier import keeping
from wagtail_quartier.occurrence_index.rebuilding import rebuild_offers
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db


def into_arabic(thing: Any, **words: str) -> Any:
    """Return a published Arabic version of a page or of office hours."""
    arabic = Locale.objects.get(language_code="ar")
    options = {"copy_parents": True} if hasattr(thing, "path") else {}
    copy = thing.copy_for_translation(arabic, **options)
    for name, word in {"live": True, **words}.items():
        setattr(copy, name, word)
    copy.save()
    return copy


class Visit:
    """A list of a German and Arabic site as it is searched in one language."""

    def __init__(self, client: Client, page: Any) -> None:
        self.client, self.page = client, page

    def context(self, text: str) -> Any:
        response = self.client.get(self.page.url, {"q": text})
        assert response.status_code == 200
        return response.context_data

    def centres(self, text: str) -> set[str]:
        return {card.page.title for card in self.context(text)["directory"].cards}

    def offers(self, text: str) -> set[str]:
        entries = [entry for day in self.context(text)["timetable"].days for entry in day.entries]
        return {entry.offer.title for entry in entries}

    def cost(self, text: str) -> tuple[int, int]:
        """Return the number of queries when nothing is kept, and when everything is."""
        self.context(text)
        keeping.forget()
        costs = []
        for _visit in range(2):
            with CaptureQueriesContext(connection) as captured:
                self.context(text)
            costs.append(len(captured))
        return costs[0], costs[1]


@pytest.fixture(autouse=True)
def languages(settings: Any, db: None) -> None:
    """German is the language of the originals."""
    settings.LANGUAGE_CODE = "de"
    Locale.objects.filter(language_code="en").update(language_code="de")
    Locale.objects.create(language_code="ar")


def test_a_centre_is_found_in_the_readers_words_and_in_the_originals(client: Client) -> None:
    index = factories.index_of(pages.CentreIndexPage)
    german, arabic = Visit(client, index), Visit(client, into_arabic(index))
    street = factories.PlaceFactory(name="Alte Bäckerei", street="Mühlgasse 5", city="Jena")
    carrier = factories.OrganisationFactory(name="Verein Süd")
    kitchen = factories.centre(
        title="Suppenküche", introduction="<p>Essen für<br>Bürger:innen</p>", place=street
    )
    kitchen.carrier = carrier
    kitchen.save()
    kitchen_ar = into_arabic(kitchen, title="مطبخ الحساء", introduction="<p>طعام للجميع</p>")
    factories.centre(title="Nachbarschaftshaus")
    hidden = into_arabic(factories.centre(title="Treff"), title="ملتقى")
    hidden.live = False
    hidden.save()

    for text in ("Suppenkueche", "SUPPENKUCHE", "buergerinnen", "muehlgasse", "baeckerei jena"):
        assert german.centres(text) == {"Suppenküche"}, text
        assert arabic.centres(text) == {kitchen_ar.title}, text
    assert arabic.centres("الحساء طعام") == {kitchen_ar.title}
    assert arabic.centres("verein مطبخ") == {kitchen_ar.title}
    assert german.centres("الحساء") == set()
    assert german.centres("haus") == arabic.centres("haus") == {"Nachbarschaftshaus"}
    for nothing in ("ملتقى", "Suppenküche Nachbarschaftshaus", "!!", "<br>", "nirgends"):
        assert arabic.centres(nothing) == set(), nothing

    # What is renamed is found at once, and looking costs the same however much there is.
    few = german.cost("jena"), arabic.cost("jena")
    street.city = "Gera"
    street.save()
    assert arabic.centres("jena") == set()
    for number in range(3):
        into_arabic(factories.centre(title=f"Haus {number}", place=street), title=f"بيت {number}")
    assert (german.cost("gera"), arabic.cost("gera")) == few


def test_office_hours_are_found_in_the_readers_words_and_in_the_originals(client: Client) -> None:
    page = factories.page(pages.OfficeHoursPage)
    german, arabic = Visit(client, page), Visit(client, into_arabic(page))
    place = factories.PlaceFactory(name="Bürgerhaus", street="Königsweg 1")

    def offer(name: str, where: Any, **words: str) -> None:
        made = factories.OfficeHoursFactory(title=name, note="Bitte Unterlagen mitbringen")
        factories.SlotFactory(office_hours=made, place=where)
        if words:
            into_arabic(made, **words)
        rebuild_offers([made.pk])

    offer("Schuldnerberatung", place, title="استشارة الديون", note="أحضر الأوراق")
    offer("Mieterberatung", factories.PlaceFactory(name="Bibliothek"))

    for text in ("schuldner", "buergerhaus", "Königsweg Beratung", "konigsweg"):
        assert german.offers(text) == {"Schuldnerberatung"}, text
        assert arabic.offers(text) == {"استشارة الديون"}, text
    assert arabic.offers("استشاره الاوراق") == {"استشارة الديون"}
    assert arabic.offers("الديون buergerhaus") == {"استشارة الديون"}
    assert german.offers("الديون") == set()
    assert arabic.offers("unterlagen") == {"استشارة الديون", "Mieterberatung"}
    assert german.offers("schuldner bibliothek") == set()

    few = german.cost("beratung"), arabic.cost("beratung")
    for number in range(3):
        offer(f"Rentenberatung {number}", place, title=f"استشارة {number}")
    assert (german.cost("beratung"), arabic.cost("beratung")) == few
