"""How words, organisations, people and places become snippets."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from django.db.models import Model
from wagtail.models import RevisionMixin

from example_site.demo.memory import Memory, Step
from example_site.demo.organisations import ORGANISATIONS
from example_site.demo.people import PEOPLE
from example_site.demo.places import CITY, PLACES, POSTCODE
from example_site.demo.prose import rich
from example_site.demo.shapes import Body, Person, Prize, Programme, Spot, Term
from example_site.demo.vocabulary import AWARDS, PROGRAMMES, TARGET_GROUPS, TOPICS
from wagtail_quartier.models import (
    Award,
    Contact,
    FundingProgramme,
    Organisation,
    Place,
    TargetGroup,
    Topic,
)


def saved(instance: Model) -> Model:
    """Check and save a snippet and begin its history."""
    instance.full_clean()
    instance.save()
    if isinstance(instance, RevisionMixin):
        instance.save_revision()
    return instance


def word_steps(memory: Memory) -> Iterator[Step]:
    """Target groups, topics and funding programmes."""
    for term in TARGET_GROUPS:
        yield Step(f"target_group:{term.key}", term.name, lambda term=term: _target_group(term))
    for term in TOPICS:
        yield Step(f"topic:{term.key}", term.name, lambda term=term: saved(Topic(name=term.name)))
    for programme in PROGRAMMES:
        yield Step(
            f"programme:{programme.key}",
            programme.name,
            lambda programme=programme: _programme(memory, programme),
        )


def people_steps(memory: Memory) -> Iterator[Step]:
    """Organisations before the people who work for them and the prizes they award."""
    for body in ORGANISATIONS:
        yield Step(
            f"organisation:{body.key}", body.name, lambda body=body: _organisation(memory, body)
        )
    for person in PEOPLE:
        yield Step(
            f"contact:{person.key}", person.name, lambda person=person: _contact(memory, person)
        )
    for prize in AWARDS:
        yield Step(f"award:{prize.key}", prize.name, lambda prize=prize: _award(memory, prize))


def place_steps(memory: Memory) -> Iterator[Step]:
    """Places, after the quarters they lie in."""
    for spot in PLACES:
        yield Step(f"place:{spot.key}", spot.name, lambda spot=spot: _place(memory, spot))


def _target_group(term: Term) -> Model:
    return saved(TargetGroup(name=term.name, description=term.description))


def _programme(memory: Memory, programme: Programme) -> Model:
    return saved(
        FundingProgramme(
            name=programme.name,
            short_name=programme.short_name,
            funder=programme.funder,
            required_statement=programme.required_statement,
            website=programme.website,
            logo=memory.find("picture", programme.logo),
        )
    )


def _organisation(memory: Memory, body: Body) -> Model:
    return saved(
        Organisation(
            name=body.name,
            short_name=body.short_name,
            kind=body.kind,
            umbrella=memory.find("organisation", body.umbrella),
            logo=memory.find("picture", body.logo),
            website=body.website,
            email=body.email,
            telephone=body.telephone,
        )
    )


def _contact(memory: Memory, person: Person) -> Model:
    return saved(
        Contact(
            name=person.name,
            kind=person.kind,
            organisation=memory.find("organisation", person.organisation),
            telephone=person.telephone,
            mobile=person.mobile,
            email=person.email,
            languages=list(person.languages),
            image=memory.find("picture", person.portrait),
        )
    )


def _award(memory: Memory, prize: Prize) -> Model:
    return saved(
        Award(
            name=prize.name,
            description=rich(prize.description),
            awarded_by=memory.find("organisation", prize.awarded_by),
            image=memory.find("picture", prize.badge),
            website=prize.website,
        )
    )


def _place(memory: Memory, spot: Spot) -> Model:
    features = {}
    for name, answer in spot.features.items():
        features[name], features[f"{name}_remark"] = (
            (answer, "") if isinstance(answer, str) else answer
        )
    return saved(
        Place(
            name=spot.name,
            street=spot.street,
            postcode=POSTCODE,
            city=CITY,
            directions=spot.directions,
            latitude=Decimal(spot.latitude),
            longitude=Decimal(spot.longitude),
            quarter_id=memory.pk("page", spot.quarter),
            **features,
        )
    )
