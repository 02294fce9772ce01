"""What the directory of projects costs with 1,000 and with 10,000 projects, half in two languages.

Run it with ``python -m tests.benchmarks.directory`` (on PostgreSQL behind
``.ci/with-postgresql``). Everything is measured in one run beside a bare Wagtail page that
shows as many ready-made cards; only the ratios mean anything on another machine. Then the
directory of 10,000 is asked all the bad queries of the tests, each of which is to be refused within
a second, also as the first question of a process, and after everything stored has been lost. What
somebody pays who changes much is only told. Ends with status 1 where something is dearer than
promised.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Callable
from typing import Any

from tests.benchmarks.database import begin, database

begin()

from django.db import connection  # noqa: E402  (models need Django to be set up)
from django.http import HttpRequest  # noqa: E402
from django.template import engines  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from tests.benchmarks.costs import Beginning, Costs, apart  # noqa: E402
from tests.benchmarks.many_projects import Town  # noqa: E402
from tests.filters.test_many_bad_queries import corpus  # noqa: E402
from wagtail_quartier import keeping  # noqa: E402
from wagtail_quartier.content_changes import content_changed  # noqa: E402
from wagtail_quartier.keeping import StoredAnswer  # noqa: E402
from wagtail_quartier.listings import projects  # noqa: E402
from wagtail_quartier.page_mixins.directories import DirectoryMixin  # noqa: E402
from wagtail_quartier.pages import models as pages  # noqa: E402

FEW, MANY, ONE_IN = 1_000, 10_000, 2
ROUNDS, FIRSTS = 15, 2
MOST_QUERIES, TIMES_LARGER = 20, 4
#: No bad query may cost more milliseconds; how many have been asked is told now and then.
MOST_OF_BAD, TELL_EVERY = 1000, 500
#: The status of an answer that says what was wrong.
REFUSED = 400

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


def change_much_elsewhere() -> float:
    """Change nobody knows which projects, as an import or SQL of a site's own does elsewhere.

    That one reads everything; this one learns of it from the database alone. Returns what it
    costs in milliseconds.
    """
    known, costs = dict(keeping._answers), Costs()
    cost = costs.of(lambda: content_changed(pages.ProjectPage))
    keeping.forget()
    keeping._answers.update(known)
    return cost


#: What happens before a question is asked, by what it is called in the table.
MOMENTS: dict[str, Callable[[], Any]] = {
    "much": change_much_elsewhere,
    "changed": change_one_project,
    "new": forget_what_was_drawn,
    "again": lambda: None,
}
#: How many times a bare page each of them may take. The first page of a process that has just
#: begun is compared with a bare page that is the first one.
BOUNDS = {"first": 4, "much": 4, "changed": 4, "new": 4, "again": 1.5}


def ask(client: Client, url: str, status: int = 200) -> Any:
    """Return the answer to a question; it must have been understood, or refused."""
    answer = client.get(url)
    if answer.status_code != status:
        sys.exit(f"{url} was answered with {answer.status_code}.")
    return answer


def measure(url: str) -> dict[str, float]:
    """Return the least cost of a question at each moment, how many cards and queries it has."""
    client, costs = Client(), Costs()

    def visit() -> Any:
        return ask(client, url)

    cards = max(len(visit().context_data["directory"].cards), 1)
    bare = Bare(cards)
    times: dict[str, float] = dict.fromkeys(["bare", "writer", *MOMENTS], math.inf)
    for _number in range(ROUNDS):
        with bare:
            times["bare"] = min(times["bare"], costs.of(visit))
        for moment, prepare in MOMENTS.items():
            cost = prepare()
            if moment == "much":
                times["writer"] = min(times["writer"], cost)
            times[moment] = min(times[moment], costs.of(visit))
    queries = []
    for prepare in (change_one_project, change_much_elsewhere):
        prepare()
        with CaptureQueriesContext(connection) as asked:
            visit()
        queries.append(len(asked))
    return {**times, "cards": cards, "queries": max(queries)}


def first(database_name: str, url: str, cards: int | None, status: int = 200) -> float:
    """Return what a process's first page costs: the directory, or a bare page with cards."""
    connection.settings_dict["NAME"] = database_name
    client, costs = Client(), Costs()
    if cards is None:
        return costs.of(lambda: ask(client, url, status))
    with Bare(cards):
        keeping.forget()
        return costs.of(lambda: client.get(url))


def measured(town: Town, begins: Beginning) -> dict[str, dict[str, float]]:
    """Return what each question costs, each in processes of its own."""
    found = {}
    for name, query in questions(town).items():
        url = f"{town.index.url}?{query}"
        times = apart(lambda url=url: measure(url))
        times["first"] = min(begins(url, None) for _n in range(FIRSTS))
        times["bare first"] = min(begins(url, int(times["cards"])) for _n in range(FIRSTS))
        found[name] = times
    return found


def first_refusals(town: Town, begins: Beginning) -> bool:
    """Print what a bad query costs as the first one of a process; return whether it may."""
    url = f"{town.index.url}?quarter=nowhere&award_year=0"
    costs = [min(begins(url, None, REFUSED) for _n in range(FIRSTS)), math.inf]
    for _n in range(FIRSTS):
        StoredAnswer.objects.all().delete()
        costs[1] = min(costs[1], begins(url, None, REFUSED))
    say(
        f"A query that nobody could have meant, as the first of a process after a bulk load: "
        f"{costs[0]:.0f} ms, and {costs[1]:.0f} ms with nothing stored"
    )
    return max(costs) <= MOST_OF_BAD


def bad_queries(town: Town) -> list[tuple[float, str]]:
    """Return what each of many queries costs that nobody could have meant, the dearest first.

    Each is asked once and told by its beginning. Raises ``RuntimeError`` where one is not refused.
    """
    client, costs, found = Client(), Costs(), []
    for number, (_name, query) in enumerate(corpus(), start=1):
        url = f"{town.index.url}?{query}"
        statuses: list[int] = []
        cost = costs.of(lambda url=url, seen=statuses: seen.append(client.get(url).status_code))
        if statuses != [REFUSED]:
            say(f"{url[:200]} was answered with {statuses}.")
            raise RuntimeError(url)
        found.append((cost, query[:80]))
        if number % TELL_EVERY == 0:
            say(f"{number} bad queries asked, at most {max(found)[0]:.0f} ms each")
    return sorted(found, reverse=True)


def tell_bad(found: list[tuple[float, str]]) -> bool:
    """Print what bad queries cost; return whether none costs more than is promised."""
    dear = [cost for cost, _query in found if cost > MOST_OF_BAD]
    middle, (most, query) = found[len(found) // 2][0], found[0]
    say(
        f"{len(found)} queries that nobody could have meant: {middle:.0f} ms in the middle, "
        f"{len(dear)} of more than {MOST_OF_BAD} ms, the dearest {most:.0f} ms: {query}"
    )
    return not dear


def tell(few: dict[str, dict[str, float]], many: dict[str, dict[str, float]]) -> bool:
    """Print the table; return whether every promise is kept."""
    say(
        f"{connection.vendor}: {MANY} projects, least of {ROUNDS}; bare pages in milliseconds of "
        f"work, warm and as a process's first, the others as multiples of them; what who changes "
        f"much pays; how much dearer {MANY} projects are than {FEW} at the worst of these "
        f"moments; queries after a change of one or of many"
    )
    columns = ["bare", "bare first", "first", *MOMENTS, "writer", "growth", "queries"]
    line = "{:<27}" + "{:>11}" * len(columns) + "  {}"
    say(line.format("", *columns, ""))
    kept = True
    for name, times in many.items():
        ratios = {moment: times[moment] / times["bare"] for moment in MOMENTS}
        ratios = {"first": times["first"] / times["bare first"], **ratios}
        growth = max(times[moment] / few[name][moment] for moment in BOUNDS)
        missed = [moment for moment, most in BOUNDS.items() if ratios[moment] > most]
        missed += ["growth"] if growth > TIMES_LARGER else []
        missed += ["queries"] if times["queries"] > MOST_QUERIES else []
        kept = kept and not missed
        shown = [f"{ratio:.2f}" for ratio in ratios.values()]
        bare = [f"{times[name]:.1f}" for name in ("bare", "bare first")]
        rest = (
            f"{times['writer'] / times['bare']:.1f}",
            f"{growth:.1f}",
            int(times["queries"]),
            f"MISSED: {', '.join(missed)}" * bool(missed),
        )
        say(line.format(name, *bare, *shown, *rest))
    return kept


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Print the table; return 1 where a promise is broken."""
    begins = Beginning(first)
    with database():
        town = Town(translated=ONE_IN)
        town.add(FEW)
        settle()
        few = measured(town, begins)
        town.add(MANY - FEW)
        settle()
        refused = first_refusals(town, begins)
        many = measured(town, begins)
        kept = tell(few, many)
        bad = tell_bad(apart(lambda: bad_queries(town)))
        return 0 if kept and bad and refused else 1


def settle() -> None:
    """Let the database count what has come in at once, as it would by itself in a while."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


if __name__ == "__main__":
    sys.exit(main())
