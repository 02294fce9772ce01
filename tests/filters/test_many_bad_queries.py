"""Five thousand queries nobody could have meant, put to the directory without drawing it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from urllib.parse import quote

import pytest
from django.db import connection
from django.http import QueryDict
from django.test.utils import CaptureQueriesContext

from tests import factories
from wagtail_quartier import remembered
from wagtail_quartier.filters.project_directory import ProjectDirectory
from wagtail_quartier.filters.projects import ProjectFilter
from wagtail_quartier.filters.query import LONGEST_TEXT
from wagtail_quartier.listings import projects

pytestmark = pytest.mark.django_db

NUMBER = 5_000
TEXTS = ("q",)
CHOICES = ("quarter", "field", "group", "status", "award", "programme", "carrier", "sort", "view")
YEARS = ("award_year", "since", "until")
NO_YEARS = [
    "0",
    "-1",
    "10000",
    "1899",
    "2200",
    "1e3",
    "2020.0",
    "٢٠٢٠",
    "\uff12\uff10\uff12\uff10",
    "year",
    " 2020x",
]
NO_PAGES = ["0", "-1", "1" + "0" * 40, "two", "1.5", "٢", "9" * 8]
#: What no field accepts, a search included.
UNREADABLE = ["%00", "a%00b", "%ff%fe", "%ed%a0%80", "%c0%af", "x" * 100_000]
NO_WORDS = [
    "1" + "0" * 30,
    "-1",
    "9223372036854775808",
    "'; DROP TABLE wagtailcore_page; --",
    "<script>alert(1)</script>",
    "../../etc/passwd",
    "${7*7}{{7*7}}%n%s",
    "\u202eright to left",
    "None",
    "[]",
    "true",
]


def corpus() -> Iterator[tuple[str, str]]:
    """Yield the name of a parameter and a query string that makes it wrong, always the same."""
    draw = random.Random(2026)
    for _number in range(NUMBER):
        name = draw.choice([*TEXTS, *CHOICES, *CHOICES, *YEARS, *YEARS, "page"])
        if name == "page":
            bad = quote(draw.choice(NO_PAGES))
        elif name in YEARS and draw.random() < 0.6:
            bad = quote(draw.choice(NO_YEARS))
        elif name in TEXTS or draw.random() < 0.2:
            bad = draw.choice(UNREADABLE)
        else:
            noise = "".join(chr(draw.randint(33, 0x2FFF)) for _n in range(draw.randint(1, 12)))
            bad = quote(draw.choice(NO_WORDS) + noise * draw.randint(0, 1))
        others = [f"{other}=" for other in draw.sample(CHOICES, 2)] + ["utm_source=%00"]
        repeated = [f"{name}=%41"] * draw.choice([0, 0, 0, 40])
        yield name, "&".join([*others, *repeated, f"{name}={bad}"])


def test_each_is_said_to_be_wrong_in_its_field_from_what_is_known() -> None:
    """A benchmark says how quickly; here no database is asked but whether something has changed."""
    factories.project(title="Everything shown", in_all_quarters=True)
    everything = ProjectFilter(QueryDict("page=1"), queryset=projects.visible())
    assert ProjectDirectory(everything, list).total == 1
    wrong, asked = 0, CaptureQueriesContext(connection)
    for name, query in corpus():
        # Each is a request of its own, which may ask once whether something has changed.
        remembered.begin(environ={"REQUEST_METHOD": "GET"})
        filterset = ProjectFilter(QueryDict(query), queryset=projects.visible())
        with asked:
            directory = ProjectDirectory(filterset, list)
            problems = directory.problems
        sqls = [query["sql"] for query in asked]
        assert [sql for sql in sqls if "contentchange" not in sql] == [], query[:100]
        assert len(sqls) <= 1, query[:100]
        assert len(problems) == 1, (query[:100], problems)
        assert len(problems[0]) < LONGEST_TEXT
        assert (name in directory.form.errors) == (name != "page")
        assert directory.total == 0
        assert list(directory.cards) == []
        wrong += 1
    assert wrong == NUMBER


@pytest.mark.parametrize("text", ["%25", "*", '"', "NEAR(", "a:b", "- -", "\\", "الحي", "'; --"])
def test_odd_texts_are_no_mistake_and_find_nothing(text: str) -> None:
    factories.project(title="Something")
    asked = QueryDict(mutable=True)
    asked["q"] = text
    filterset = ProjectFilter(asked, queryset=projects.visible())
    directory = ProjectDirectory(filterset, list)
    assert directory.problems == []
    assert directory.total == 0
