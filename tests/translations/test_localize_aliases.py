"""Pages that only mirror another: trees of languages kept alike, and aliases in one tree."""

from __future__ import annotations

import pytest
from django.test import Client
from django.utils.translation import override
from wagtail.models import Locale
from wagtail_localize.synctree import synchronize_tree

from tests import factories
from tests.pages.specimens import PAGE_TYPES, filled
from tests.translations.localize import german, translate
from wagtail_quartier.conf import DEFAULT_PAGE_MODELS
from wagtail_quartier.listings.roles import visible_of_role
from wagtail_quartier.pages.models import ProjectPage
from wagtail_quartier.translations import in_active_language, original_of

pytestmark = pytest.mark.django_db


def test_a_new_language_begins_as_a_mirror_of_all_page_types(client: Client) -> None:
    pages = [filled(model, title=f"A {model.__name__}") for model in PAGE_TYPES]
    counts = {role: visible_of_role(role).count() for role in DEFAULT_PAGE_MODELS}
    synchronize_tree(Locale.get_default(), german())
    assert {role: visible_of_role(role).count() for role in DEFAULT_PAGE_MODELS} == counts
    for page in pages:
        alias = type(page).objects.get(locale=german(), translation_key=page.translation_key)
        assert alias.alias_of_id == page.pk
        assert original_of(alias) == page
        with override("de"):
            response = client.get(alias.get_url())
            html = response.content.decode()
            assert response.status_code == 200, alias
            assert html.count("Words of teaser") >= 1
            [shown] = in_active_language([page])
            assert shown.title == page.title

    # A page that is translated takes the place of its mirror.
    project = next(page for page in pages if isinstance(page, ProjectPage))
    translation = translate(project).get_target_instance()
    assert translation.alias_of_id is None
    assert visible_of_role("project").count() == counts["project"]


def test_an_alias_beside_its_source_is_listed_once(client: Client) -> None:
    project = factories.project(title="Garden")
    alias = project.create_alias(parent=factories.home(), update_slug="garden-again")
    assert [page.pk for page in visible_of_role("project")] == [project.pk]
    assert original_of(alias) == project
    assert client.get(alias.get_url()).status_code == 200
    directory = project.get_parent()
    assert client.get(directory.get_url()).content.decode().count("garden-again") == 0
    # The source alone is what a card leads to.
    with override("de"):
        assert in_active_language([project]) == [project]
