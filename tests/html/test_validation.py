"""The checker finds what is wrong; otherwise no page's validity would mean anything."""

import pytest

from tests.html.validation import validate

PAGE = """<!DOCTYPE html>
<html lang="de-simple" dir="ltr">
<head><meta charset="utf-8"><title>Sprechzeiten</title></head>
<body><main><h1>Sprechzeiten</h1>{content}</main></body>
</html>
"""

pytestmark = pytest.mark.html


def test_valid_documents_raise_no_complaint():
    documents = {
        "/de-simple/": PAGE.format(content="<search><form action='/'></form></search>"),
        "quartier.css": ".quartier-card { margin-inline: auto; color: light-dark(#111, #eee) }",
    }

    assert validate(documents) == []


def test_each_complaint_names_its_document():
    documents = {
        "/gut/": PAGE.format(content=""),
        "/schlecht/": PAGE.format(content="<img src='haus.png'>"),
        "schlecht.css": ".quartier-card { colour: red }",
    }

    page, stylesheet = sorted(validate(documents))

    assert page.startswith("/schlecht/:")
    assert "An “img” element must have an “alt” attribute" in page
    assert stylesheet.startswith("schlecht.css:1: CSS: “colour”")
