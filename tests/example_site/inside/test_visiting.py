"""What a visitor of the demo gets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import transaction
from wagtail.models import Page

from example_site.demo.legal_pages import LEGAL_PAGES
from tests.listings.hidden import STATES
from wagtail_quartier.content_changes import content_changed


def pages_to_visit() -> Iterator[tuple[str, Page]]:
    """Yield every German page, and of each other language one page of each type."""
    seen = set()
    pages = Page.objects.live().public().filter(depth__gt=1).order_by("path")
    for page in pages.select_related("locale"):
        language = page.locale.language_code
        if language == "de" or (language, page.content_type_id) not in seen:
            seen.add((language, page.content_type_id))
            yield language, page


def test_every_page_answers_in_its_language_with_a_strict_policy_and_no_cookie(visitor):
    pages = list(pages_to_visit())
    assert len(pages) > 80
    for language, page in pages:
        response = visitor.get(page.url)
        assert response.status_code == 200, page.url
        assert response.headers["Content-Language"] == language
        assert f'<html lang="{language}"' in response.content.decode(), page.url
        assert not response.cookies, page.url
        assert "default-src 'none'" in response.headers["Content-Security-Policy"]


def test_the_home_page_shows_centres_quarters_projects_and_grants(visitor):
    context = visitor.get("/").context_data
    assert len(context["today_centres"]) == 5
    assert len(context["quarters"]) == 3
    assert len(context["projects"]) == 6
    assert len(context["grants"]) == 3


@pytest.mark.parametrize("hide", STATES.values(), ids=STATES)
def test_what_is_hidden_is_not_on_the_home_page(visitor, hide):
    context = visitor.get("/").context_data
    for name in ("today_centres", "quarters", "projects"):
        page = context[name][0].page
        link = f'href="{page.url}"'
        assert link in visitor.get("/").content.decode()
        with transaction.atomic():
            hide(Page.objects.get(pk=page.pk))
            # Two of them are written past the signals.
            content_changed()
            assert link not in visitor.get("/").content.decode(), (name, page.url)
            transaction.set_rollback(True)


def test_on_the_day_of_loading_somebody_is_there(visitor):
    centres = visitor.get("/").context_data["today_centres"]
    assert any(card.today.is_open for card in centres)


def test_a_page_of_text_shows_the_pages_below_it(visitor):
    context = visitor.get("/quartiere/").context_data
    assert [page.title for page in context["children_cards"]] == [
        "Innenstadt",
        "Südstadt",
        "Nordstadt",
    ]


@pytest.mark.django_db
def test_legal_pages_are_in_no_menu():
    slugs = [text.slug for text in LEGAL_PAGES]
    assert Page.objects.filter(slug__in=slugs, locale__language_code="de").count() == 3
    assert Page.objects.filter(slug__in=slugs, show_in_menus=True).count() == 0


def test_the_admin_is_free_to_run_its_own_scripts(editor):
    response = editor.get("/admin/")
    assert response.status_code == 200
    assert "Content-Security-Policy" not in response.headers
