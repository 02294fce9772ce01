"""The tags, one by one."""

import datetime as dt

import pytest
from django.template import Context, Template, TemplateDoesNotExist
from django.test import RequestFactory, override_settings
from django.utils import translation

from tests import factories
from tests.clock import NOW
from wagtail_quartier.listings import untranslated
from wagtail_quartier.templatetags import (
    quartier_language_links,
    quartier_lists,
    quartier_tags,
    quartier_times,
)


def test_an_icon_is_hidden_from_screen_readers():
    assert 'aria-hidden="true"' in quartier_tags.quartier_icon("phone")


def test_an_icon_that_nobody_drew_is_refused():
    with pytest.raises(TemplateDoesNotExist):
        quartier_tags.quartier_icon("unicorn")
    with pytest.raises(ValueError, match="name of an icon"):
        quartier_tags.quartier_icon("../base")


@pytest.mark.parametrize(
    ("tag", "direction"), [("ar", "rtl"), ("de", "ltr"), ("de-simple", "ltr"), ("xx", "ltr")]
)
def test_direction_of_a_language(tag, direction):
    assert untranslated.direction(tag) == direction


@override_settings(TIME_ZONE="Asia/Tokyo")
def test_a_time_is_never_moved_to_another_zone():
    assert quartier_times.quartier_time(NOW) == (
        '<time datetime="2026-03-03T10:00:00+01:00"><bdi>10:00</bdi></time>'
    )
    assert quartier_times.quartier_time(dt.time(9, 5)) == (
        '<time datetime="09:05"><bdi>09:05</bdi></time>'
    )


@pytest.mark.parametrize(
    "name",
    [
        "quartier_time",
        "quartier_day",
        "quartier_short_day",
        "quartier_month",
        "quartier_date",
    ],
)
def test_a_date_that_is_not_known_says_nothing(name):
    assert getattr(quartier_times, name)(None) == ""


def test_dates_are_said_in_words_and_stamped():
    day = dt.date(2026, 3, 3)

    assert (
        quartier_times.quartier_day(day)
        == '<time datetime="2026-03-03"><bdi>Tuesday 3 March</bdi></time>'
    )
    assert (
        quartier_times.quartier_month(day)
        == '<time datetime="2026-03-03"><bdi>March 2026</bdi></time>'
    )
    with translation.override("de"):
        assert "Dienstag" in quartier_times.quartier_day(day)


def test_an_address_breaks_after_its_signs_only():
    assert quartier_tags.quartier_breakable("ada@example.org") == "ada@<wbr>example.org"
    assert quartier_tags.quartier_breakable("https://example.org/<b>") == (
        "https://<wbr>example.org/<wbr>&lt;b&gt;"
    )


def test_a_long_word_breaks_after_the_dot_that_divides_it():
    assert quartier_tags.quartier_divided("Treff·punkt <b> im Haus") == (
        "Treff·<wbr>punkt &lt;b&gt; im Haus"
    )


def test_a_qr_code_is_drawn_here_and_described():
    code = quartier_tags.quartier_qr("https://example.org/")

    assert 'role="img" aria-label="QR code with the address of this page"' in code
    assert "<svg" in code
    assert quartier_tags.quartier_qr("") == ""


def test_words_of_a_filter_are_encoded():
    html = Template("{% load quartier_tags %}{% quartier_filter_query quarter='süd & west' %}")

    assert html.render(Context()) == "?quarter=s%C3%BCd+%26+west"


@pytest.mark.django_db
class TestOnASite:
    def context(self):
        return Context({"request": RequestFactory().get("/")})

    def test_breadcrumbs_begin_at_home_and_leave_private_and_draft_pages_out(self):
        outer = factories.quarter(title="Outer")
        draft = factories.quarter(outer, title="Draft", live=False)
        inner = factories.quarter(draft, title="Inner")
        crumbs = quartier_tags.quartier_breadcrumbs(self.context(), inner)

        assert [crumb.title for crumb in crumbs] == ["Home", "Outer"]
        assert crumbs[1].url == outer.get_url()

    def test_a_page_nobody_saved_has_no_breadcrumbs_and_no_translations(self):
        unsaved = type(factories.quarter())(title="New")

        assert quartier_tags.quartier_breadcrumbs(self.context(), unsaved) == []
        assert quartier_language_links.quartier_translations(self.context(), unsaved) == []

    def test_an_address_becomes_absolute(self):
        assert quartier_tags.quartier_absolute(self.context(), "/a/") == "http://localhost/a/"
        assert quartier_tags.quartier_absolute(self.context(), "") == ""

    def test_lists_for_a_home_page(self):
        outer = factories.quarter()
        factories.quarter(outer)
        centre = factories.centre(place=factories.PlaceFactory(quarter=outer))
        running = factories.project(start_date=dt.date(2026, 1, 1))
        factories.project(end_date=dt.date(2025, 1, 1))
        factories.grant(running)

        assert [card.page.pk for card in quartier_lists.quartier_quarters()] == [outer.pk]
        assert [card.page.pk for card in quartier_lists.quartier_today()] == [centre.pk]
        assert [card.page.pk for card in quartier_lists.quartier_running_projects()] == [running.pk]
        assert [card.project.pk for card in quartier_lists.quartier_grants()] == [running.pk]
