"""Every public page of the demo is valid, and so is the stylesheet."""

import pytest

from tests.html.validation import validate
from tests.packaging.catalogues import ROOT


@pytest.mark.demo
@pytest.mark.html
def test_every_public_page_is_valid(demo_site):
    paths = [path for paths in demo_site.pages.values() for path in paths]
    paths += [f"{path}notice/" for path in demo_site.pages["CentrePage"]]
    paths += [path for paths in demo_site.translated_pages.values() for path in paths]

    assert validate({path: demo_site.text(path) for path in paths}) == []


@pytest.mark.html
def test_stylesheets_are_valid():
    stylesheets = (ROOT / "wagtail_quartier" / "static").rglob("*.css")
    documents = {path.name: path.read_text(encoding="utf-8") for path in stylesheets}

    assert documents
    assert validate(documents) == []
