"""Which template a page is rendered with: the host's own wins."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest
from django.conf import settings
from django.template.loader import get_template
from django.test import override_settings

from tests import factories
from tests.pages.specimens import PAGE_TYPES, empty
from wagtail_quartier.conf import role_model

pytestmark = pytest.mark.django_db


@pytest.fixture
def host_templates(tmp_path: Path):
    """A directory of templates that a host has put before all apps."""
    configured = deepcopy(settings.TEMPLATES)
    configured[0]["DIRS"] = [tmp_path]
    with override_settings(TEMPLATES=configured):
        yield tmp_path


def write(directory: Path, name: str, text: str) -> None:
    file = directory / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


@pytest.mark.parametrize("model", PAGE_TYPES)
def test_every_page_type_has_a_template_of_ours(model) -> None:
    assert model.quartier_template.startswith("wagtail_quartier/pages/")
    assert get_template(model.quartier_template)


def test_templates_differ() -> None:
    assert len({model.quartier_template for model in PAGE_TYPES}) == len(PAGE_TYPES)


@pytest.mark.parametrize("model", PAGE_TYPES)
def test_a_template_under_wagtails_name_for_the_page_type_wins(
    model, host_templates, client
) -> None:
    page = empty(model)
    write(host_templates, model.template, "<h1>The host's {{ page.title }}</h1>")
    assert client.get(page.url).content.decode() == f"<h1>The host's {page.title}</h1>"


def test_a_host_overrides_one_block_of_ours(host_templates, client) -> None:
    project = factories.project(title="Benches")
    write(
        host_templates,
        "wagtail_quartier_pages/project_page.html",
        "{% extends 'wagtail_quartier/pages/project.html' %}"
        "{% block quartier_title %}Only here{% endblock %}",
    )
    html = client.get(project.url).content.decode()
    assert "<title>Only here" in html
    assert "Benches" in html


def test_a_host_replaces_one_of_our_templates(host_templates, client) -> None:
    write(host_templates, "wagtail_quartier/pages/awards.html", "The host's awards")
    page = empty(type(factories.page(role_model("awards"))))
    assert page.template == "wagtail_quartier_pages/awards_page.html"
    assert client.get(page.url).content.decode() == "The host's awards"
