"""How the page tree grows: home page, sections, quarters, fields of action, texts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Model
from wagtail.models import Page, Site

from example_site.demo.fields import FIELDS
from example_site.demo.legal_pages import LEGAL_PAGES
from example_site.demo.memory import Memory, Step
from example_site.demo.networks import NETWORKS
from example_site.demo.page_shapes import Field, Quarter, Section, Text
from example_site.demo.pages import HOME, SECTIONS
from example_site.demo.prose import rich, stream
from example_site.demo.quarters import QUARTERS
from example_site.home.models import HomePage, StandardPage
from wagtail_quartier.pages.models import FieldOfActionPage, QuarterPage

Rows = dict[str, Iterable[dict[str, Any]]]


def published_below(parent: Page, page: Page, rows: Rows) -> Page:
    """Add a page with its child rows below ``parent`` and publish it."""
    page.live = False
    Page.objects.get(pk=parent.pk).add_child(instance=page)
    # Publishing saves the rows; adding them before would save each of them twice.
    for relation, values in rows.items():
        model = page._meta.get_field(relation).related_model
        setattr(page, relation, [model(sort_order=n, **value) for n, value in enumerate(values)])
    page.save_revision().publish()
    return type(page)._default_manager.get(pk=page.pk)


def lead_picture(memory: Memory, key: str) -> dict[str, Any]:
    """Return the fields of a page's picture."""
    image = memory.find("picture", key)
    if image is None:
        return {}
    return {"image": image, "image_alt": image.description, "image_credit": image.credit}


def body(memory: Memory, blocks: Iterable[tuple[str, Any]]) -> str:
    """Return the body of a page; a picture that is gone is left out."""
    found = []
    for kind, value in blocks:
        if kind == "picture":
            found += [
                (kind, {**row, "image": row["image"].pk})
                for row in gallery(memory, [(value["key"], value["caption"])])
            ]
        else:
            found.append((kind, value))
    return stream(found)


def gallery(memory: Memory, pictures: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return the rows of a gallery."""
    found = [(memory.find("picture", key), caption) for key, caption in pictures]
    return [
        {
            "image": image,
            "alt_text": image.description,
            "caption": caption,
            "credit": image.credit,
        }
        for image, caption in found
        if image is not None
    ]


def contacts(memory: Memory, pairs: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return the rows of the people to talk to."""
    found = [(memory.find("contact", key), responsibility) for key, responsibility in pairs]
    return [
        {"contact": contact, "responsibility": responsibility}
        for contact, responsibility in found
        if contact is not None
    ]


def links(pairs: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    """Return the rows of links."""
    return [{"title": title, "url": url} for title, url in pairs]


def section_steps(memory: Memory) -> Iterator[Step]:
    """The home page, the sections below it and the legal pages."""
    yield Step("page:home", HOME.title, lambda: _home(memory))
    for section in SECTIONS:
        yield Step(
            f"page:{section.key}", section.title, lambda section=section: _section(memory, section)
        )
    for text in LEGAL_PAGES:
        yield Step(f"page:{text.key}", text.title, lambda text=text: _text(memory, text))


def quarter_steps(memory: Memory) -> Iterator[Step]:
    """Quarters, the outer before the inner ones."""
    for quarter in QUARTERS:
        yield Step(
            f"page:{quarter.key}", quarter.title, lambda quarter=quarter: _quarter(memory, quarter)
        )


def field_steps(memory: Memory) -> Iterator[Step]:
    """Fields of action, still without their example projects."""
    for field in FIELDS:
        yield Step(f"page:{field.key}", field.title, lambda field=field: _field(memory, field))


def example_steps(memory: Memory) -> Iterator[Step]:
    """The example projects of the fields, when there are projects."""
    for field in FIELDS:
        if field.examples:
            yield Step(
                f"examples:{field.key}", field.title, lambda field=field: _examples(memory, field)
            )


def _home(memory: Memory) -> Model:
    root = Page.get_first_root_node()
    page = HomePage(
        title=HOME.title,
        slug=HOME.slug,
        teaser=HOME.teaser,
        body=body(memory, HOME.body),
        image=memory.find("picture", HOME.picture),
        image_alt=getattr(memory.find("picture", HOME.picture), "description", ""),
    )
    root.add_child(instance=page)
    page.save_revision().publish()
    site = Site.objects.filter(is_default_site=True).first()
    welcome = site.root_page if site else None
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"root_page": page, "hostname": "localhost", "site_name": HOME.site_name},
    )
    # Wagtail's own first page, as it is after the first migration.
    if welcome is not None and welcome.specific_class is Page and not welcome.get_children():
        welcome.delete()
    return page


def _section(memory: Memory, section: Section) -> Model | None:
    parent = memory.find("page", "home")
    if parent is None:
        return None
    values: dict[str, Any] = {
        "title": section.title,
        "slug": section.slug,
        "teaser": section.teaser,
        "show_in_menus": True,
        "body": body(memory, section.body),
        **lead_picture(memory, section.picture),
    }
    if section.introduction:
        values["introduction"] = rich(section.introduction)
    rows: Rows = {}
    if section.contacts:
        rows["contact_links"] = contacts(memory, section.contacts)
    if section.links:
        rows["links"] = links(section.links)
    return published_below(parent, section.model(**values), rows)


def _text(memory: Memory, text: Text) -> Model | None:
    parent = memory.find("page", "home")
    if parent is None:
        return None
    page = StandardPage(
        title=text.title,
        slug=text.slug,
        teaser=text.teaser,
        show_in_menus=text.in_menu,
        body=body(memory, text.body),
        **lead_picture(memory, text.picture),
    )
    return published_below(parent, page, {})


def _quarter(memory: Memory, quarter: Quarter) -> Model | None:
    parent = memory.find("page", quarter.parent or "quarters")
    if parent is None:
        return None
    page = QuarterPage(
        title=quarter.title,
        slug=quarter.slug,
        colour=quarter.colour,
        teaser=quarter.teaser,
        introduction=rich(quarter.introduction),
        body=body(memory, quarter.body),
        **lead_picture(memory, quarter.picture),
    )
    rows: Rows = {
        "strengths": [{"text": sentence} for sentence in quarter.strengths],
        "weaknesses": [{"text": sentence} for sentence in quarter.weaknesses],
        "guiding_questions": [{"text": sentence} for sentence in quarter.questions],
        "network_members": _network(memory, quarter.key),
        "contact_links": contacts(memory, quarter.contacts),
        "gallery": gallery(memory, quarter.gallery),
        "links": links(quarter.links),
    }
    return published_below(parent, page, rows)


def _network(memory: Memory, quarter: str) -> list[dict[str, Any]]:
    members = [
        (memory.find("organisation", key), role, year)
        for key, role, year in NETWORKS.get(quarter, ())
    ]
    return [
        {"organisation": found, "role": role, "since": dt.date(year, 1, 1) if year else None}
        for found, role, year in members
        if found is not None
    ]


def _field(memory: Memory, field: Field) -> Model | None:
    parent = memory.find("page", "fields")
    if parent is None:
        return None
    page = FieldOfActionPage(
        title=field.title,
        slug=field.slug,
        teaser=field.teaser,
        introduction=rich(field.introduction),
        body=body(memory, field.body),
        **lead_picture(memory, field.picture),
    )
    rows: Rows = {
        "measures": [{"title": title, "text": text} for title, text in field.measures],
        "links": links(field.links),
    }
    return published_below(parent, page, rows)


def _examples(memory: Memory, field: Field) -> Model | None:
    page = memory.find("page", field.key)
    projects = [memory.pk("page", key) for key in field.examples]
    if page is None or page.has_unpublished_changes:
        return page
    row = page._meta.get_field("example_links").related_model
    page.example_links = [
        row(sort_order=order, project_id=pk) for order, pk in enumerate(projects) if pk is not None
    ]
    page.save_revision().publish()
    return page
