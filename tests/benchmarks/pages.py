"""What the timetable page and saving an offer cost, with ten thousand schedules.

Run it with ``make bench``. The page is compared with a bare Wagtail index page that lists as
many rows, each with title, address and a line of text; saving with a plain snippet that has as
many rows. Same process, same database.
"""

from __future__ import annotations

import sys

from tests.benchmarks.database import begin, database, milliseconds

begin(apps=["tests.benchmarks"], templates="templates")

import time_machine  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from wagtail.models import Site  # noqa: E402

from tests.benchmarks import town  # noqa: E402  (models need Django to be set up)
from tests.benchmarks.models import PlainPage, PlainRow, PlainSnippet  # noqa: E402
from wagtail_quartier.filters.office_hours import DATES_A_PAGE  # noqa: E402
from wagtail_quartier.models import OfficeHours  # noqa: E402
from wagtail_quartier.occurrence_index.rebuilding import rebuild  # noqa: E402
from wagtail_quartier.pages.models import OfficeHoursPage  # noqa: E402

SCHEDULES = 10_000


def ask(address: str) -> bytes:
    """Return a page as a visitor gets it."""
    response = Client().get(address)
    if response.status_code != 200:
        sys.exit(f"{address} was answered with {response.status_code}.")
    return response.content


def queries_of(address: str) -> int:
    """Return how many queries a page costs."""
    ask(address)
    with CaptureQueriesContext(connection) as queries:
        ask(address)
    return len(queries)


def compare_pages() -> None:
    """Print what the timetable costs against a bare index page."""
    root = Site.objects.get(is_default_site=True).root_page
    ours = root.add_child(instance=OfficeHoursPage(title="Timetable", slug="timetable"))
    bare = root.add_child(instance=PlainPage(title="Index", slug="index", intro="All of them."))
    for number in range(DATES_A_PAGE):
        child = PlainPage(title=f"Page {number}", slug=f"page-{number}", intro="What it is about.")
        bare.add_child(instance=child)
    shown = ask(ours.url).count(b"quartier-entry__title")
    if shown != DATES_A_PAGE:
        sys.exit(f"The timetable shows {shown} rows.")
    of_bare, of_ours = (milliseconds(lambda a=page.url: ask(a)) for page in (bare, ours))
    say(
        f"{DATES_A_PAGE} rows with {SCHEDULES:,} schedules on {connection.vendor}: "
        f"bare index page {of_bare:.1f} ms, {queries_of(bare.url)} queries; "
        f"timetable {of_ours:.1f} ms, {queries_of(ours.url)} queries; "
        f"{of_ours / of_bare:.2f} times."
    )


def compare_saving() -> None:
    """Print what saving an offer of five slots costs against a plain snippet of five rows."""
    offer = OfficeHours.objects.order_by("pk")[10]
    slots = list(offer.slots.all())
    plain = PlainSnippet(title="Plain")
    plain.rows = [
        PlainRow(start_time=slot.start_time, end_time=slot.end_time, place=slot.place)
        for slot in slots
    ]
    plain.save()

    def save_offer() -> None:
        again = OfficeHours.objects.get(pk=offer.pk)
        again.slots = again.slots.all()
        again.save()

    def save_plain() -> None:
        again = PlainSnippet.objects.get(pk=plain.pk)
        again.rows = again.rows.all()
        again.save()

    of_plain, of_offer = milliseconds(save_plain), milliseconds(save_offer)
    say(
        f"Saving {len(slots)} rows on {connection.vendor}: plain snippet {of_plain:.1f} ms, "
        f"office hours with their index {of_offer:.1f} ms; {of_offer / of_plain:.2f} times."
    )


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Print both comparisons."""
    with time_machine.travel(town.NOW, tick=True), database():
        town.build(SCHEDULES)
        sum(rebuild())
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("ANALYZE")
        compare_pages()
        compare_saving()


if __name__ == "__main__":
    main()
