"""Nothing overlaps, nobody is lost, and the same network is always drawn the same."""

from __future__ import annotations

from itertools import combinations

import pytest

from tests.network.towns import SIZES, network
from wagtail_quartier.network import nodes
from wagtail_quartier.network.drawing import Box, Drawing, Group, Network
from wagtail_quartier.network.layouts import narrow, poster, wide
from wagtail_quartier.network.measuring import text_width

SIZES_OF_LETTERS = {
    "name": nodes.NAME_SIZE,
    "note": nodes.NOTE_SIZE,
    "heading": nodes.HEADING_SIZE,
}


def drawings(size: int) -> list[Drawing]:
    return [
        draw(network(size), from_right=from_right)
        for draw in (wide, narrow, poster)
        for from_right in (False, True)
    ]


def text_box(line) -> Box:
    size = SIZES_OF_LETTERS[line.kind]
    width = text_width(line.text, size)
    return Box(line.x - width / 2, line.y - size * 0.8, width, size)


def is_inside(inner: Box, outer: Box) -> bool:
    return (
        inner.x >= outer.x
        and inner.y >= outer.y
        and inner.x + inner.width <= outer.x + outer.width + 0.01
        and inner.bottom <= outer.bottom + 0.01
    )


@pytest.mark.parametrize("size", SIZES)
def test_nothing_overlaps_and_all_words_are_inside_of_their_boxes(size: int) -> None:
    for drawing in drawings(size):
        whole = Box(0, 0, drawing.width, drawing.height)
        assert len(drawing.nodes) == size
        for one, other in combinations(drawing.nodes, 2):
            assert not one.box.overlaps(other.box, 4), (one.member.name, other.member.name)
        for one, other in combinations(drawing.panels, 2):
            assert not one.box.overlaps(other.box, 4)
        for node in drawing.nodes:
            assert is_inside(node.box, whole)
            assert node.box.height >= nodes.LOWEST
            boxes = [text_box(line) for line in node.lines]
            assert all(is_inside(box, node.box) for box in boxes)
            assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
        for panel in drawing.panels:
            assert is_inside(panel.box, whole)
            for line in panel.heading:
                box = text_box(line)
                assert is_inside(box, panel.box)
                assert not any(box.overlaps(node.box) for node in drawing.nodes)


@pytest.mark.parametrize("size", SIZES)
def test_every_letter_of_every_name_is_there(size: int) -> None:
    for drawing in drawings(size):
        for node in drawing.nodes:
            shown = "".join(line.text for line in node.lines if line.kind == "name")
            plain = str.maketrans("", "", " \u00a0-")
            assert shown.translate(plain) == node.member.name.translate(plain)


def test_few_stand_around_the_core_and_many_in_columns() -> None:
    assert wide(network(5)).oval is not None
    assert wide(network(150)).oval is None


def test_the_same_network_is_always_drawn_the_same() -> None:
    for draw in (wide, narrow, poster):
        assert draw.__wrapped__(network(60)) == draw.__wrapped__(network(60))


def test_from_the_right_it_is_the_mirror_image() -> None:
    left, right = narrow(network(20)), narrow(network(20), from_right=True)

    for one, other in zip(left.nodes, right.nodes, strict=True):
        assert one.box.x == pytest.approx(left.width - other.box.x - other.box.width)
    assert {line.direction for node in right.nodes for line in node.lines} == {"ltr", "rtl"}


@pytest.mark.parametrize("empty", ["core", "sectors", "initiatives", "all but the core"])
def test_a_network_may_lack_any_part(empty: str) -> None:
    full = network(20)
    nobody = Group("Nobody")
    part = Network(
        nobody if empty == "core" else full.core,
        () if empty in ("sectors", "all but the core") else full.sectors,
        nobody if empty in ("initiatives", "all but the core") else full.initiatives,
    )
    for drawing in (wide(part), narrow(part), poster(part)):
        assert len(drawing.nodes) == len(part)
        assert drawing.height > 0
        assert all(panel.heading[0].text != "Nobody" for panel in drawing.panels)
