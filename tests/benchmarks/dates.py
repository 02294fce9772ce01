"""What the dates of very many schedules cost, against fetching as many rows by primary key.

Run it with ``make bench``; ``python -m tests.benchmarks.dates 1000 10000`` chooses how many
schedules. Every line compares two ways in the same process and on the same database; only
the ratios mean anything on another machine.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

from tests.benchmarks.database import begin, database, milliseconds, seconds

begin()

import time_machine  # noqa: E402
from django.db import connection  # noqa: E402

from tests.benchmarks import town  # noqa: E402  (models need Django to be set up)
from wagtail_quartier import remembered  # noqa: E402
from wagtail_quartier.listings.dates import Dates  # noqa: E402
from wagtail_quartier.listings.office_hours import everything  # noqa: E402
from wagtail_quartier.models import OccurrenceIndex, OfficeHours, Slot  # noqa: E402
from wagtail_quartier.occurrence_index import reading  # noqa: E402
from wagtail_quartier.occurrence_index.facts import SlotFacts  # noqa: E402
from wagtail_quartier.occurrence_index.rebuilding import (  # noqa: E402
    DAYS_KEPT,
    horizon,
    rebuild,
    rebuild_offers,
)

A_PAGE = 100
RELATED = ("office_hours", "place", "contact__organisation")
TWENTY = 20
SAMPLE = 300


def next_twenty() -> Any:
    """The next twenty dates of the town."""
    return reading.coming(reading.visible_rows(), town.NOW)[:TWENTY]


def open_now() -> Any:
    """Twenty of those that are open."""
    return reading.going_on(reading.visible_rows(), town.NOW)[:TWENTY]


def this_week() -> Any:
    """The first page of the week."""
    day = town.NOW.date()
    rows = reading.visible_rows()
    return reading.between(rows, day, day + town.dt.timedelta(days=6), town.NOW.tzinfo)[:A_PAGE]


def entries(dates: Dates, question: str) -> Any:
    """The same three, as the pages get them: settings, freshness, languages and holidays."""
    if question == "next 20":
        return dates.coming(TWENTY)
    if question == "open now":
        return dates.going_on(TWENTY)
    week = dates.today, dates.today + town.dt.timedelta(days=6)
    rows, computed = dates._between(*week)
    return dates.entries(rows[:A_PAGE], computed)


QUESTIONS: dict[str, Callable[[], Any]] = {
    "next 20": next_twenty,
    "open now": open_now,
    "this week, first page": this_week,
}


def asked_once(question: str) -> Any:
    """Ask as a request does: what several lists need is asked for once."""
    remembered.begin(environ={"REQUEST_METHOD": "GET"})
    try:
        return entries(Dates(everything(), town.NOW), question)
    finally:
        remembered.forget()


def measure(schedules: int) -> dict[str, tuple[float, float, float]]:
    """Fill an empty database, print what it costs, and return milliseconds by question."""
    building = seconds(lambda: town.build(schedules))
    rebuilding = seconds(lambda: sum(rebuild()))
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    say(
        f"{schedules:,} schedules on {connection.vendor}: written in {building:.0f} s, "
        f"indexed in {rebuilding:.1f} s ({schedules / rebuilding:,.0f} a second), "
        f"{OccurrenceIndex.objects.count():,} dates"
    )
    say(f"  {what_holds_it()}")
    naive = naive_seconds(schedules)
    found = {}
    for question, ask in QUESTIONS.items():
        rows = list(ask())
        pks = [row.pk for row in rows]
        by_key = OccurrenceIndex.objects.filter(pk__in=pks).select_related(*RELATED)
        of_key = milliseconds(lambda q=by_key: list(q.all()))
        of_index = milliseconds(lambda a=ask: list(a().select_related(*RELATED)))
        of_entries = milliseconds(lambda q=question: asked_once(q))
        found[question] = of_key, of_index, of_entries
        say(
            f"  {question:22} {len(rows):3} rows  by primary key {of_key:6.2f} ms"
            f"   from the index {of_index:6.2f} ms ({of_index / of_key:4.2f} times)"
            f"   ready to be shown {of_entries:6.2f} ms ({of_entries / of_key:4.2f} times)"
        )
    _of_key, of_index, of_entries = found["next 20"]
    say(
        f"  django-recurrence as it comes, the next dates of {schedules:,} schedules: "
        f"{naive:,.0f} s by {SAMPLE} of them, {1000 * naive / of_index:,.0f} times the index, "
        f"{1000 * naive / of_entries:,.0f} times with all there is to show"
    )
    return found


def what_holds_it() -> str:
    """Return where the time of a rebuild goes, measured on a few offers."""
    offers = list(OfficeHours.objects.order_by("pk").values_list("pk", flat=True)[:SAMPLE])
    chosen = Slot.objects.filter(office_hours__in=offers).select_related("place")
    slots: list[Slot] = []
    reading_them = seconds(lambda: slots.extend(chosen))
    first_day = town.NOW.date() - town.dt.timedelta(days=DAYS_KEPT)
    computing = seconds(lambda: SlotFacts(slots, first_day).between(first_day, horizon()))
    everything_of_it = seconds(lambda: rebuild_offers(offers))
    writing = max(0.0, everything_of_it - reading_them - computing)
    return (
        f"of a rebuild {100 * reading_them / everything_of_it:.0f} % is reading the rules, "
        f"{100 * computing / everything_of_it:.0f} % turning them into dates, "
        f"{100 * writing / everything_of_it:.0f} % replacing the rows"
    )


def naive_seconds(schedules: int) -> float:
    """Return what the usual way takes for the coming week of all schedules.

    Asked of a sample, as the whole would take an hour.
    """
    rules = [town.rule(number) for number in range(SAMPLE)]
    first = town.dt.datetime.combine(town.NOW.date(), town.dt.time.min)
    last = first + town.dt.timedelta(days=7)
    return seconds(lambda: [rule.between(first, last) for rule in rules]) * schedules / SAMPLE


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main(sizes: list[int]) -> None:
    """Print the table, size by size, and how the largest compares with the one before."""
    before: dict[str, tuple[float, float, float]] = {}
    with time_machine.travel(town.NOW, tick=True):
        for size in sizes:
            with database():
                found = measure(size)
            for question in found if before else ():
                ratios = [
                    now / then for now, then in zip(found[question], before[question], strict=True)
                ]
                say(
                    f"  {question:22} against the size before: index {ratios[1]:.2f} times, "
                    f"ready to be shown {ratios[2]:.2f} times"
                )
            before = found


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1_000, 10_000, 100_000])
