"""Blocks are promises: a host that overrides one gets its words onto the page."""

import pytest
from django.template import engines
from django.test import RequestFactory

from tests.factories import PlaceFactory
from tests.pages.specimens import PAGE_TYPES, filled

pytestmark = pytest.mark.django_db

BASE = ["quartier_title", "quartier_head", "quartier_top", "quartier_main", "quartier_foot"]
PAGE = [
    "quartier_title",
    "quartier_head",
    "quartier_main",
    "quartier_page_head",
    "quartier_kicker",
    "quartier_first_glance",
    "quartier_content",
    "quartier_body",
    "quartier_after",
]
PREVIEW = ["quartier_title", "quartier_name", "quartier_preview"]


def override(template, block, context):
    source = (
        f"{{% extends '{template}' %}}{{% block {block} %}}The host's own words{{% endblock %}}"
    )
    request = RequestFactory().get("/")
    return engines["django"].from_string(source).render(context, request)


@pytest.mark.parametrize("block", BASE)
def test_blocks_of_the_base_template(block):
    assert "The host's own words" in override("wagtail_quartier/base.html", block, {})


@pytest.mark.parametrize("model", PAGE_TYPES, ids=lambda model: model.__name__)
def test_blocks_of_every_page(model, subtests):
    page = filled(model)
    context = page.get_context(RequestFactory().get("/"))

    for block in PAGE:
        with subtests.test(block=block):
            html = override(model.quartier_template, block, context)
            assert "The host's own words" in html


@pytest.mark.parametrize("block", PREVIEW)
def test_blocks_of_previews(block):
    html = override("wagtail_quartier/previews/place.html", block, {"object": PlaceFactory()})

    assert "The host's own words" in html


def test_a_host_finds_its_own_template_first(tmp_path, settings):
    own = tmp_path / "wagtail_quartier" / "base.html"
    own.parent.mkdir()
    own.write_text("<title>{% block quartier_title %}{% endblock %}</title> at the host's")
    settings.TEMPLATES = [{**settings.TEMPLATES[0], "DIRS": [tmp_path]}]
    page = filled(PAGE_TYPES[0])
    template = engines["django"].get_template(page.quartier_template)
    request = RequestFactory().get("/")

    assert template.render(page.get_context(request), request) == (
        f"<title>{page.title}</title> at the host's"
    )
