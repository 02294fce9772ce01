"""What the directory of projects costs with 1,000 and with 10,000 projects.

Run it with ``python -m tests.benchmarks.directory`` (on PostgreSQL behind
``.ci/with-postgresql``). Everything is measured in one run beside a bare Wagtail page that
shows as many ready-made cards; only the ratios mean anything on another machine. Ends with
status 1 where a ratio is larger than promised.
"""

from __future__ import annotations

import math
import os
import random
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
from wagtail_quartier import keeping  # noqa: E402
from wagtail_quartier.content_changes import content_changed  # noqa: E402
from wagtail_quartier.listings import projects  # noqa: E402
from wagtail_quartier.page_mixins.directories import DirectoryMixin  # noqa: E402
from wagtail_quartier.pages import models as pages  # noqa: E402

FEW, MANY = 1_000, 10_000
ROUNDS, REBUILDINGS = 15, 3
MOST_QUERIES, TIMES_LARGER = 20, 4

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


def change_one_project() -> None:
    """Give a project another title, as an editor does."""
    draw = random.Random()
    keys = list(pages.ProjectPage.objects.values_list("pk", flat=True))
    project = pages.ProjectPage.objects.get(pk=draw.choice(keys))
    project.title = f"Garden {draw.randint(1, 9999)}"
    project.save()


def forget_what_was_drawn() -> None:
    """Let a question be a new one, while everything else is known."""
    keeping._answers.pop("drawn answers", None)


#: What happens before a question is asked, by what it is called in the table.
MOMENTS: dict[str, Callable[[], None]] = {
    # Nobody knows what: everything is read. What an import or SQL of a site's own does.
    "rebuilt": content_changed,
    # A process that has just begun, with what others have stored.
    "cold": keeping.forget,
    "changed": change_one_project,
    "new": forget_what_was_drawn,
    "again": lambda: None,
}
#: How many times a bare page each of them may take; a rebuilding is only told.
BOUNDS = {"cold": 4, "changed": 4, "new": 4, "again": 1.5}
ASKED = ("cold", "changed", "new", "again")


def measure(town: Town, client: Client) -> dict[str, dict[str, float]]:
    """Return for each question the least milliseconds of each moment, and the most queries."""
    found = {}
    for name, query in questions(town).items():
        url = f"{town.index.url}?{query}"

        def visit(url: str = url) -> Any:
            return client.get(url)

        answer = visit()
        assert answer.status_code == 200, answer.context_data["directory"].problems
        bare = Bare(max(len(answer.context_data["directory"].cards), 1))
        times: dict[str, float] = dict.fromkeys(["bare", *MOMENTS], math.inf)
        for number in range(ROUNDS):
            with bare:
                times["bare"] = min(times["bare"], milliseconds(visit))
            for moment, prepare in MOMENTS.items():
                if moment == "rebuilt" and number >= REBUILDINGS:
                    continue
                prepare()
                times[moment] = min(times[moment], milliseconds(visit))
        change_one_project()
        with CaptureQueriesContext(connection) as queries:
            visit()
        found[name] = {**times, "queries": len(queries)}
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
    print(  # noqa: T201
        f"{connection.vendor}: {MANY} projects, least of {ROUNDS}; a bare page in milliseconds, "
        f"the others as multiples of it, and {FEW} -> {MANY} projects after a change"
    )
    line = "{:<27}{:>7}" + "{:>9}" * 5 + "{:>11}{:>9}  {}"
    print(line.format("", "bare", *MOMENTS, "growth", "queries", ""))  # noqa: T201
    broken = False
    for name, times in many.items():
        ratios = {moment: times[moment] / times["bare"] for moment in MOMENTS}
        growth = max(times[moment] / few[name][moment] for moment in ASKED)
        missed = [moment for moment, most in BOUNDS.items() if ratios[moment] > most]
        missed += ["growth"] if growth > TIMES_LARGER else []
        missed += ["queries"] if times["queries"] > MOST_QUERIES else []
        broken = broken or bool(missed)
        shown = [f"{ratio:.2f}" for ratio in ratios.values()]
        rest = (f"{growth:.1f}", times["queries"], f"MISSED: {', '.join(missed)}" if missed else "")
        print(line.format(name, f"{times['bare']:.1f}", *shown, *rest))  # noqa: T201
    return int(broken)


if __name__ == "__main__":
    sys.exit(main())
