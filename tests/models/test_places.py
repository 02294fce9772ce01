"""Places: address, coordinates, and what is accessible there."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from tests import factories
from wagtail_quartier.models import Accessible, Place


def test_nothing_is_claimed_of_a_place_nobody_has_looked_at() -> None:
    place = Place(name="Yard")
    assert place.checked_features == []
    assert {feature.answer for feature in place.features} == {Accessible.UNCHECKED}


def test_features_come_in_a_fixed_order_with_answer_and_remark() -> None:
    place = Place(lift=Accessible.NO, toilet=Accessible.PARTLY, toilet_remark="Key at the desk")
    assert [feature.name for feature in place.features] == [
        "entrance",
        "lift",
        "toilet",
        "hearing_loop",
        "parking",
        "guide_dogs",
    ]
    with override("en"):
        lift, toilet = place.checked_features
        assert (lift.label, lift.answer, lift.answer_label) == ("lift", "no", "no")
        assert (toilet.label, toilet.answer_label) == ("accessible toilet", "partly")
    assert toilet.remark == "Key at the desk"


def test_every_feature_has_an_answer_and_a_remark() -> None:
    names = {field.name for field in Place._meta.local_fields}
    for feature in Place.FEATURES:
        assert {feature, f"{feature}_remark"} <= names


@pytest.mark.parametrize(
    ("parts", "lines"),
    [
        (
            {"street": "Yard Lane 1", "postcode": "01234", "city": "Yard"},
            ["Yard Lane 1", "01234 Yard"],
        ),
        ({"city": "Yard"}, ["Yard"]),
        ({"postcode": "01234"}, ["01234"]),
        ({"street": "Yard Lane 1"}, ["Yard Lane 1"]),
        ({}, []),
    ],
)
def test_an_address_has_no_empty_lines(parts: dict[str, str], lines: list[str]) -> None:
    assert Place(**parts).address_lines == lines
    assert Place(**parts).address == ", ".join(lines)


def test_coordinates_become_a_geo_uri_only_together() -> None:
    here = {"latitude": Decimal("51.5"), "longitude": Decimal("-7.25")}
    assert Place(**here).geo_uri == "geo:51.5,-7.25"
    assert Place(latitude=Decimal(0), longitude=Decimal(0)).geo_uri == "geo:0,0"
    for name in here:
        assert Place(**{**here, name: None}).geo_uri == ""


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("field", "value"),
    [("latitude", "90.000001"), ("latitude", "-91"), ("longitude", "180.000001")],
)
def test_coordinates_off_the_globe_are_refused(field: str, value: str) -> None:
    place = Place(name="Nowhere", **{field: Decimal(value)})
    with pytest.raises(ValidationError) as refused:
        place.full_clean()
    assert set(refused.value.message_dict) == {field}


@pytest.mark.django_db
def test_a_place_outlives_its_quarter() -> None:
    quarter = factories.quarter()
    place = factories.PlaceFactory(quarter=quarter)
    quarter.delete()
    place.refresh_from_db()
    assert place.quarter is None
