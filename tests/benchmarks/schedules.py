"""What the coming week of many schedules costs: old rules, new rules, and the usual way.

Run it with ``make bench``. Every line compares two ways of getting the same dates in the
same process; only the ratio means anything on another machine.
"""

from __future__ import annotations

import datetime as dt
import statistics
import sys
import time
from collections.abc import Callable

import django
from django.conf import settings

NUMBER = 300
WEEK = dt.timedelta(days=6)
TODAY = dt.date(2026, 3, 3)
ROUNDS = 5

if not settings.configured:
    settings.configure(USE_TZ=True, TIME_ZONE="Europe/Berlin")
    django.setup()

from recurrence import Recurrence  # noqa: E402  (reads the settings when imported)

from wagtail_quartier.schedules.builders import monthly_nth, weekly  # noqa: E402
from wagtail_quartier.schedules.occurrences import occurrences  # noqa: E402
from wagtail_quartier.schedules.rules import Slot  # noqa: E402


def rules(years: int) -> list[Recurrence]:
    """Return weekly, fortnightly and monthly rules that began ``years`` ago."""
    start = TODAY.replace(year=TODAY.year - years)
    made = []
    for number in range(NUMBER):
        day = number % 7
        kinds = (
            lambda day=day: weekly(day, start),
            lambda day=day: weekly(day, start, interval=2),
            lambda day=day: monthly_nth(day, (1, 3), start),
        )
        made.append(kinds[number % 3]())
    return made


def ours(chosen: list[Recurrence]) -> int:
    """Return how many dates the coming week has, by this package."""
    slots = [
        Slot(key=str(number), recurrence=rule, start_time=dt.time(14), end_time=dt.time(16))
        for number, rule in enumerate(chosen)
    ]
    return len(occurrences(slots, TODAY, TODAY + WEEK))


def usual(chosen: list[Recurrence]) -> int:
    """Return how many dates the coming week has, by django-recurrence as it comes."""
    first = dt.datetime.combine(TODAY, dt.time.min)
    last = dt.datetime.combine(TODAY + WEEK, dt.time.max)
    return sum(len(rule.between(first, last, inc=True)) for rule in chosen)


def milliseconds(run: Callable[[], int]) -> float:
    """Return the median duration of a few rounds, in milliseconds."""
    durations = []
    for _round in range(ROUNDS):
        begin = time.perf_counter()
        run()
        durations.append(1000 * (time.perf_counter() - begin))
    return statistics.median(durations)


def main() -> None:
    """Print the table."""
    old, new = rules(years=10), rules(years=0)
    if ours(old) != usual(old):
        sys.exit("The two ways do not find the same dates.")
    of_old, of_new = milliseconds(lambda: ours(old)), milliseconds(lambda: ours(new))
    of_usual = milliseconds(lambda: usual(old))
    lines = [
        f"The coming week of {NUMBER} schedules:",
        f"  this package, rules of today              {of_new:10.1f} ms",
        f"  this package, rules of ten years ago      {of_old:10.1f} ms",
        f"  django-recurrence, rules of ten years ago {of_usual:10.1f} ms",
        f"An old rule costs {of_old / of_new:.2f} times a new one.",
        f"django-recurrence costs {of_usual / of_old:.0f} times this package.",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
