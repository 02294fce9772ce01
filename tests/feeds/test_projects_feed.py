"""The feeds of projects: of any filter, newest first, and never more than the directory shows."""

from __future__ import annotations

import datetime as dt
from typing import Any
from xml.etree import ElementTree

import pytest
from django.db import connection
from django.test import Client
from django.utils import translation
from wagtail.models import Locale

from tests import factories
from tests.clock import NOW
from tests.listings.hidden import private
from tests.templates.reading import read
from wagtail_quartier.feeds.projects import NEWEST
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db

# MariaDB's full-text index sees only what has been committed.
COMMITTED = connection.vendor == "mysql"
ATOM = "{http://www.w3.org/2005/Atom}"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
RSS_TYPE = "application/rss+xml"


def parse(response: Any) -> ElementTree.Element:
    assert response.status_code == 200, response.content
    return ElementTree.fromstring(response.content)  # noqa: S314  (our own feed)


def titles(response: Any) -> list[str]:
    feed = parse(response)
    found = [*feed.iterfind(f"{ATOM}entry/{ATOM}title"), *feed.iterfind("channel/item/title")]
    return [title.text or "" for title in found]


def addresses(client: Client, url: str) -> dict[str, str]:
    """Return what the head of a page offers to follow, by media type."""
    links = [link.attributes for link in read(client.get(url).content.decode()).all("link")]
    return {
        link["type"]: link["href"]
        for link in links
        if link.get("rel") == "alternate" and "type" in link
    }


def published(days: int, **fields: Any) -> pages.ProjectPage:
    """Return a project that appeared so many days before now."""
    when = NOW - dt.timedelta(days=days)
    return factories.project(first_published_at=when, last_published_at=when, **fields)


def test_the_directory_leads_to_feeds_of_what_was_asked_for(client: Client) -> None:
    north = factories.quarter(title="North")
    published(9, title="Old <i>&\x0b yard", teaser="<Read> & see\x01", quarters=[north])
    published(1, title="New yard", quarters=[factories.quarter(north)])
    published(5, title="Elsewhere")
    index = factories.index_of(pages.ProjectIndexPage)

    everything = addresses(client, f"{index.url}?sort=title&view=list")
    assert everything == {
        "application/atom+xml": f"{index.full_url}feed/",
        RSS_TYPE: f"{index.full_url}feed/rss/",
    }
    in_order = ["New yard", "Elsewhere", "Old <i>& yard"]
    assert [titles(client.get(url)) for url in everything.values()] == [in_order, in_order]

    filtered = addresses(client, f"{index.url}?quarter={north.slug}&utm_source=x")
    assert filtered["application/atom+xml"] == f"{index.full_url}feed/?quarter={north.slug}"
    atom, rss = (parse(client.get(url)) for url in filtered.values())
    assert atom.findtext(f"{ATOM}title", "").endswith("(Quarter: North)")
    assert [entry.findtext(f"{ATOM}title") for entry in atom.iterfind(f"{ATOM}entry")] == [
        "New yard",
        "Old <i>& yard",
    ]
    assert [link.attrib["href"] for link in atom.iterfind(f"{ATOM}link")] == [
        f"{index.full_url}?quarter={north.slug}",
        filtered["application/atom+xml"],
    ]
    old = atom.findall(f"{ATOM}entry")[1]
    assert old.findtext(f"{ATOM}summary") == "<Read> & see"
    assert old.find(f"{ATOM}category").attrib == {"term": "North"}
    assert old.findtext(f"{ATOM}published")[:10] == "2026-02-22"
    assert atom.findtext(f"{ATOM}author/{ATOM}name")
    # A description in RSS is HTML.
    assert rss.findall("channel/item")[1].findtext("description") == "&lt;Read&gt; &amp; see"
    assert rss.find("channel/item/guid").attrib == {"isPermaLink": "false"}
    assert addresses(client, f"{index.url}?status=nonsense") == {}


def test_a_wrong_question_is_answered_with_a_sentence(client: Client) -> None:
    feed = f"{factories.index_of(pages.ProjectIndexPage).url}feed/"
    too_many = "&".join(f"a{number}=1" for number in range(1100))
    for url in (feed, f"{feed}rss/"):
        for query in ("status=nonsense", "since=0", "q=%00", "q=%ff", "since=2020&until=2010"):
            answer = client.get(f"{url}?{query}")
            assert answer.status_code == 400, query
            assert answer["Content-Type"] == "text/plain; charset=utf-8"
            assert answer.content.decode().rstrip().endswith("."), query
        assert client.get(f"{url}?{too_many}").status_code == 400
        assert client.post(url).status_code == 405


def test_it_is_short_and_asks_few_questions(
    client: Client, django_assert_max_num_queries: Any
) -> None:
    index = factories.index_of(pages.ProjectIndexPage)
    for number in range(NEWEST + 2):
        published(NEWEST - number + 2, title=f"Project {number}")
    client.get(f"{index.url}feed/")
    with django_assert_max_num_queries(14):
        found = titles(client.get(f"{index.url}feed/?status=running"))
    assert len(found) == NEWEST
    assert found[0] == f"Project {NEWEST + 1}"


@pytest.mark.django_db(transaction=COMMITTED, serialized_rollback=COMMITTED)
def test_it_is_not_sent_again_while_nothing_changes(client: Client) -> None:
    index = factories.index_of(pages.ProjectIndexPage)
    project = published(3, title="Soup kitchen")
    urls = [f"{index.url}feed/{rest}" for rest in ("?status=running", "rss/", "?q=soup")]
    answers = [client.get(url) for url in urls]
    for url, answer in zip(urls, answers, strict=True):
        assert titles(answer) == ["Soup kitchen"]
        assert client.get(url, headers={"If-None-Match": answer["ETag"]}).status_code == 304
    since = answers[0]["Last-Modified"]
    assert client.get(urls[0], headers={"If-Modified-Since": since}).status_code == 304
    assert not answers[2].has_header("Last-Modified")

    project.unpublish()
    for url, answer in zip(urls, answers, strict=True):
        assert titles(client.get(url, headers={"If-None-Match": answer["ETag"]})) == []


def test_it_speaks_the_language_of_its_directory(client: Client) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    project = published(2, title="Yard")
    published(3, title="Only English")
    copy = project.copy_for_translation(german, copy_parents=True)
    copy.title = "Hof"
    copy.save_revision().publish()
    page = factories.index_of(pages.ProjectIndexPage).get_translation(german)

    with translation.override("de"):
        atom = parse(client.get(f"{page.url}feed/"))
        rss = parse(client.get(f"{page.url}feed/rss/"))

    assert atom.attrib[LANG] == rss.findtext("channel/language") == "de"
    entries = atom.findall(f"{ATOM}entry")
    found = {entry.findtext(f"{ATOM}title"): entry.attrib.get(LANG) for entry in entries}
    assert found == {"Hof": None, "Only English": "en"}
    language = "{http://purl.org/dc/elements/1.1/}language"
    said = {item.findtext("title"): item.findtext(language) for item in rss.iterfind("*/item")}
    assert said == {"Hof": None, "Only English": "en"}


def test_the_feed_of_a_private_directory_asks_for_the_password(client: Client) -> None:
    index = factories.index_of(pages.ProjectIndexPage)
    published(1, title="Yard")
    private(index)
    for url in (f"{index.url}feed/", f"{index.url}feed/rss/"):
        assert "Yard" not in client.get(url).content.decode()
