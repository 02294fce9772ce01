"""What the directory of projects costs with 1,000 and with 10,000 projects.

Run it with ``python -m tests.benchmarks.directory`` (on PostgreSQL behind
``.ci/with-postgresql``). Everything is measured in one run beside a bare Wagtail page that
shows as many ready-made cards; only the ratios mean anything on another machine.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")

import django

django.setup()

from django.db import connection  # noqa: E402
from django.http import HttpRequest  # noqa: E402
from django.template import engines  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext, setup_test_environment  # noqa: E402

from tests.benchmarks.many_projects import Town  # noqa: E402
from wagtail_quartier import content_changes  # noqa: E402
from wagtail_quartier.listings import projects  # noqa: E402
from wagtail_quartier.page_mixins.directories import DirectoryMixin  # noqa: E402
from wagtail_quartier.pages import models as pages  # noqa: E402

FEW, MANY = 1_000, 10_000
ROUNDS = 15
MOST_QUERIES, TIMES_BARE, TIMES_BARE_AGAIN, TIMES_LARGER = 20, 4, 1.5, 4

BARE = """{% extends "wagtail_quartier/pages/page.html" %}{% block quartier_content %}
<ul class="quartier-grid">{% for card in cards %}<li>
{% include "wagtail_quartier/includes/card_project.html" %}</li>{% endfor %}</ul>
{% endblock quartier_content %}"""


def questions(town: Town) -> dict[str, str]:
    """Return what is asked, by what it is called in the table."""
    return {
        "everything": "",
        "a quarter with those below": f"quarter={town.quarters[0].slug}",
        "four filters": (
            f"quarter={town.quarters[0].slug}&field={town.fields[0].slug}"
            f"&status=finished&since=2010"
        ),
        "an award in a year": f"award={town.awards[0].slug}&award_year=2015",
        "by title, page 3": "sort=title&page=3",
        "a word": "q=Suppenkueche",
        "a word and filters": f"q=Garten&group={town.groups[0].slug}&until=2020&sort=newest",
        "a list": "view=list",
        "nothing found": f"q=nothingatall&quarter={town.quarters[0].slug}",
    }


def milliseconds(visit: Callable[[], Any]) -> float:
    """Return how long one call takes."""
    begin = time.perf_counter()
    visit()
    return (time.perf_counter() - begin) * 1000


class Bare:
    """The page of projects with nothing but cards that were made before."""

    def __init__(self, number: int) -> None:
        found = projects.visible().order_by("pk")[:number]
        self.cards = projects.cards(found)
        self.template = engines["django"].from_string(BARE)

    def __enter__(self) -> None:
        model: Any = pages.ProjectIndexPage
        self.kept = {name: model.__dict__.get(name) for name in ("get_context", "get_template")}

        def get_context(page: Any, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
            # What the page is without its directory.
            context = super(DirectoryMixin, page).get_context(request)
            return {**context, "cards": self.cards}

        model.get_context = get_context
        model.get_template = lambda *args, **kwargs: self.template

    def __exit__(self, *error: object) -> None:
        for name in self.kept:
            delattr(pages.ProjectIndexPage, name)


def measure(town: Town, client: Client) -> dict[str, tuple[float, float, float, int, int]]:
    """Return for each question: bare, after a change, asked again (ms), queries of both."""
    found = {}
    for name, query in questions(town).items():
        url = f"{town.index.url}?{query}"

        def visit(url: str = url) -> Any:
            return client.get(url)

        answer = visit()
        assert answer.status_code == 200, answer.context_data["directory"].problems
        bare = Bare(max(len(answer.context_data["directory"].cards), 1))
        times: dict[str, list[float]] = {"bare": [], "changed": [], "again": []}
        cold = 0
        for _round in range(ROUNDS):
            with bare:
                times["bare"].append(milliseconds(visit))
            content_changes.content_changed()
            with CaptureQueriesContext(connection) as after_change:
                visit()
            cold = len(after_change)
            content_changes.content_changed()
            times["changed"].append(milliseconds(visit))
            times["again"].append(milliseconds(visit))
        with CaptureQueriesContext(connection) as queries:
            visit()
        middle = {key: statistics.median(values) for key, values in times.items() if values}
        found[name] = (
            middle["bare"],
            middle["changed"],
            middle["again"],
            cold,
            len(queries),
        )
    return found


def main() -> int:
    """Print the table; return 1 where a promise is broken."""
    setup_test_environment()
    connection.creation.create_test_db(verbosity=0)
    town, client = Town(), Client()
    town.add(FEW)
    few = measure(town, client)
    town.add(MANY - FEW)
    many = measure(town, client)
    print(f"{connection.vendor}: {FEW} and {MANY} projects, medians of {ROUNDS}, milliseconds")  # noqa: T201
    line = "{:<27}{:>7}{:>9}{:>7}{:>8}{:>7}{:>9}{:>9}{:>10}"
    print(line.format("", "bare", "changed", "x", "again", "x", "1000 -> ", "queries", ""))  # noqa: T201
    broken = False
    for name, (bare, changed, again, cold, warm) in many.items():
        growth = changed / few[name][1]
        kept = (
            changed <= TIMES_BARE * bare
            and again <= TIMES_BARE_AGAIN * bare
            and growth <= TIMES_LARGER
            and max(cold, warm) <= MOST_QUERIES
        )
        broken = broken or not kept
        row = (f"{bare:.1f}", f"{changed:.1f}", f"{changed / bare:.1f}", f"{again:.1f}")
        rest = (f"{again / bare:.1f}", f"{growth:.1f}", f"{cold}/{warm}", "" if kept else "BROKEN")
        print(line.format(name, *row, *rest))  # noqa: T201
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
