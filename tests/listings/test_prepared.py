"""A query that was put together once answers as a new one would, whatever is in its blanks."""

import datetime as dt

import pytest
from django.db import connection
from django.db.models import DateTimeField, F, IntegerField, Q, UUIDField, Value
from django.db.models.lookups import In
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from tests import factories
from tests.clock import NOW
from wagtail_quartier import prepared
from wagtail_quartier.pages.models import ProjectPage
from wagtail_quartier.prepared import Blank, Prepared, blanks, filled

pytestmark = pytest.mark.django_db


@pytest.fixture
def projects() -> list[ProjectPage]:
    made = [factories.project(title=f"Garden {number}") for number in range(5)]
    made[1].expire_at = NOW + dt.timedelta(days=1)
    made[1].save()
    return made


def shown(now: object) -> Q:
    return Q(expire_at__isnull=True) | Q(expire_at__gt=now)


def test_each_moment_and_each_key_has_its_own_answer(projects) -> None:
    columns = ("pk", "translation_key", "live", "expire_at", "start_date", "title")
    rows = ProjectPage.objects.filter(shown(Blank("now", DateTimeField())))
    rows = rows.filter(In(F("pk"), blanks("page", 3, IntegerField()))).order_by("pk")
    asked = Prepared(rows.values_list(*columns))
    for wanted in (projects[:3], projects[1:4], projects[1:2] * 3):
        for now in (NOW, NOW + dt.timedelta(days=2)):
            keys = [page.pk for page in wanted]
            plain = ProjectPage.objects.filter(shown(now), pk__in=keys).order_by("pk")
            with CaptureQueriesContext(connection) as queries:
                found = asked.ask(now=now, **filled("page", keys))
            assert found == list(plain.values_list(*columns))
            assert len(queries) == 1


def test_several_tables_are_one_query_and_unusual_types_are_what_they_are(projects) -> None:
    key = projects[2].translation_key
    own = ProjectPage.objects.filter(In(F("translation_key"), blanks("key", 1, UUIDField())))
    locales = Locale.objects.order_by().values_list(Value(True), "pk")
    asked = Prepared(own.order_by().values_list("live", "pk").union(locales, all=True).order_by())
    expected = {(True, projects[2].pk), *((True, locale.pk) for locale in Locale.objects.all())}
    assert set(asked.ask(**filled("key", [str(key)]))) == expected


def test_a_value_that_is_missing_is_named(projects) -> None:
    rows = ProjectPage.objects.filter(In(F("pk"), blanks("page", 2, IntegerField())))
    with pytest.raises(KeyError, match="page1"):
        Prepared(rows.values_list("pk")).ask(page0=1)


def test_a_form_is_put_together_once_and_the_oldest_one_is_forgotten(monkeypatch) -> None:
    monkeypatch.setattr(prepared, "MOST", 2)
    monkeypatch.setattr(prepared, "_queries", type(prepared._queries)())
    made = []

    def ask(form: int) -> None:
        def put_together() -> object:
            made.append(form)
            return Locale.objects.filter(pk__gt=form).values_list("pk")

        prepared.prepared(Locale, form, put_together).ask()

    for form in (1, 2, 1, 3, 1, 2):
        ask(form)
    assert made == [1, 2, 3, 2]


@pytest.mark.parametrize(("number", "there"), [(0, 0), (1, 1), (2, 2), (3, 4), (5, 8), (64, 64)])
def test_there_are_blanks_for_all_values_and_values_for_all_blanks(number, there) -> None:
    names = [blank.name for blank in blanks("page", number, IntegerField())]
    values = filled("page", range(number))
    assert list(values) == names
    assert len(names) == there
    assert set(values.values()) == set(range(number))
