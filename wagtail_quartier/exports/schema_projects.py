"""Projects and awards as a graph of schema.org.

A ``Project`` is an ``Organization`` there, so what carries it is its ``parentOrganization``, who
joins in its ``member``, and the day it began its ``foundingDate``. The money is a ``Grant``: how
much it is, nobody says on the page. The page itself is a ``WebPage``, which alone may say
``inLanguage``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Node = dict[str, Any]

#: Publicity evidence by its kind.
_WORKS = {
    "article": "Article",
    "poster": "Poster",
    "photo": "Photograph",
    "post": "SocialMediaPosting",
}


@dataclass(frozen=True, slots=True)
class OrganisationFacts:
    """An organisation and the role it has; ``url`` is its own website."""

    name: str
    url: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class GrantFacts:
    """A programme that pays, what it demands to be said, and its number for the project."""

    programme: str
    funder: str = ""
    url: str = ""
    statement: str = ""
    reference_number: str = ""


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """Something published about a project; ``date`` as ``2024-03-31``."""

    name: str
    kind: str = ""
    url: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """Somebody to talk to; ``languages`` are tags."""

    name: str
    responsibility: str = ""
    telephone: str = ""
    email: str = ""
    languages: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class AreaFacts:
    """A quarter a project works in; ``url`` is absolute."""

    name: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class ProjectFacts:
    """What is said about a project; empty texts are left out.

    ``url`` is absolute, ``language`` the tag of the page's words. Begin and end are as exact as
    the page shows them: ``2024-03``. ``everywhere`` says in words that it runs in all quarters.
    """

    name: str
    url: str
    language: str
    description: str = ""
    image: str = ""
    begin: str = ""
    end: str = ""
    everywhere: str = ""
    areas: Sequence[AreaFacts] = ()
    themes: Sequence[str] = ()
    carrier: OrganisationFacts | None = None
    partners: Sequence[OrganisationFacts] = ()
    grants: Sequence[GrantFacts] = ()
    awards: Sequence[str] = ()
    works: Sequence[WorkFacts] = ()
    contacts: Sequence[ContactFacts] = ()


@dataclass(frozen=True, slots=True)
class Awarded:
    """A project, or another organisation, in a list of awards."""

    name: str
    url: str
    award: str
    is_project: bool = True


def project_graph(project: ProjectFacts) -> Node:
    """Return the JSON-LD of a project's page."""
    itself = f"{project.url}#project"
    page = page_node("WebPage", project.name, project.url, project.language, about=itself)
    areas = [_node("Place", name=area.name, url=area.url) for area in project.areas]
    node = _node(
        "Project",
        itself,
        name=project.name,
        url=project.url,
        description=project.description,
        image=project.image,
        foundingDate=project.begin,
        dissolutionDate=project.end,
        areaServed=project.everywhere or areas,
        keywords=project.themes,
        parentOrganization=project.carrier and _organisation(project.carrier),
        member=[_member(partner) for partner in project.partners],
        funder=_funders(project.grants),
        funding=[_grant(grant, itself) for grant in project.grants],
        award=project.awards,
        subjectOf=[
            _node(
                _WORKS.get(work.kind, "CreativeWork"),
                name=work.name,
                url=work.url,
                datePublished=work.date,
            )
            for work in project.works
        ],
        contactPoint=[
            _node(
                "ContactPoint",
                name=contact.name,
                contactType=contact.responsibility,
                telephone=contact.telephone,
                email=contact.email,
                availableLanguage=contact.languages,
            )
            for contact in project.contacts
        ],
    )
    return {"@context": "https://schema.org", "@graph": [page, node]}


def awards_graph(name: str, url: str, language: str, awarded: Iterable[Awarded]) -> Node:
    """Return the JSON-LD of a page of awards: what received them, in its order."""
    itself = f"{url}#awards"
    items = [
        {
            "@type": "ListItem",
            "position": number,
            "item": _node(
                "Project" if one.is_project else "Organization",
                name=one.name,
                url=one.url,
                award=one.award,
            ),
        }
        for number, one in enumerate(awarded, 1)
    ]
    page = page_node("CollectionPage", name, url, language, about=itself)
    listed: Node = {
        "@type": "ItemList",
        "@id": itself,
        "numberOfItems": len(items),
        "itemListElement": items,
    }
    return {"@context": "https://schema.org", "@graph": [page, listed]}


def page_node(kind: str, name: str, url: str, language: str, about: str) -> Node:
    """Return a page as ``kind``, in its language, about the node with the identifier ``about``."""
    return _node(kind, url, name=name, url=url, inLanguage=language, mainEntity={"@id": about})


def _organisation(organisation: OrganisationFacts) -> Node:
    return _node("Organization", name=organisation.name, url=organisation.url)


def _member(organisation: OrganisationFacts) -> Node:
    itself = _organisation(organisation)
    if not organisation.role:
        return itself
    # Schema.org's way to say what somebody does in something.
    return _node("OrganizationRole", member=itself, roleName=organisation.role)


def _funders(grants: Iterable[GrantFacts]) -> list[Node]:
    names = dict.fromkeys(grant.funder for grant in grants if grant.funder)
    return [_node("Organization", name=name) for name in names]


def _grant(grant: GrantFacts, funded: str) -> Node:
    return _node(
        "Grant",
        name=grant.programme,
        url=grant.url,
        description=grant.statement,
        identifier=grant.reference_number,
        funder=_node("Organization", name=grant.funder) if grant.funder else None,
        fundedItem={"@id": funded},
    )


def _node(kind: str, identifier: str = "", /, **values: Any) -> Node:
    """Return a node without what is not known; a single item needs no list."""
    found: Node = {"@type": kind, **({"@id": identifier} if identifier else {})}
    for name, value in values.items():
        plain = list(value) if isinstance(value, (list, tuple)) else value
        if plain in (None, "", [], {}):
            continue
        found[name] = plain[0] if isinstance(plain, list) and len(plain) == 1 else plain
    return found
