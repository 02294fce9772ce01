"""Keep what a database of a release looks like: ``python -m tests.upgrades.freeze 0.1.0``.

Run once for each release, with the release checked out. It fills a database with every kind of
page and thing the package has, and writes all rows down. The state is that of the release's
newest migrations, or what is named behind the version: ``wagtail_quartier=0002_occurrence_index``.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.upgrades.database import database  # isort: skip  (sets Django up)

import time_machine
from wagtail.models import Locale

from tests import factories
from tests.clock import NOW
from tests.pages.specimens import PAGE_TYPES, filled
from tests.upgrades.states import Rows, State, migrate, newest, read
from wagtail_quartier.models import OfficeHours
from wagtail_quartier.site_settings import NeighbourhoodSettings

HERE = Path(__file__).parent


def fill() -> None:
    """Store one of everything, with translations and drafts."""
    german, _new = Locale.objects.get_or_create(language_code="de")
    factories.home().copy_for_translation(german)
    settings = NeighbourhoodSettings.load()
    settings.confirm_after_days = 90
    settings.save()
    for model in PAGE_TYPES:
        page = filled(model)
        page.save_revision().publish()
        translated = page.copy_for_translation(german, copy_parents=True)
        translated.title = f"{page.title} auf Deutsch"
        translated.save_revision().publish()
        page.title = "A draft"
        page.save_revision()
    place = factories.PlaceFactory(name="Haus am Anger", postcode="01234")
    factories.ClosureFactory(place=place)
    slot = factories.SlotFactory(place=place, contact=factories.ContactFactory(languages=["ar"]))
    offer = slot.office_hours
    offer.changes.create(date=NOW.date(), action="cancel", slot_key=slot.key, reason="Ill")
    offer.topic_links.create(topic=factories.TopicFactory())
    offer.save_revision().publish()
    offer.copy_for_translation(german).save()
    offer.title = "A draft of advice"
    offer.save_revision()
    OfficeHours.objects.get(pk=offer.pk)


def freeze(state: State) -> Rows:
    """Return the rows of a filled database at ``state``."""
    with time_machine.travel(NOW, tick=False), database():
        fill()
        migrate(state)
        return read(state)


def main(version: str, *given: str) -> None:
    """Write the directory of a release."""
    state = newest() | dict(pair.split("=", 1) for pair in given)
    directory = HERE / version
    directory.mkdir(exist_ok=True)
    content = {"state": state, "rows": freeze(state)}
    text = json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True)
    (directory / "data.json").write_text(f"{text}\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
