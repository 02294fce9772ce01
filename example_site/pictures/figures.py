"""Whole people: a body from its pose, dressed as its person is, with the head on top."""

from __future__ import annotations

from .canvas import Canvas
from .clothes import feet_and_legs, skirt, torso
from .curves import Point, bow, joint, reachable
from .heads import head, head_behind, head_from_behind
from .palette import darker, veil
from .person import Person
from .poses import Pose

_UPPER_ARM, _FOREARM = 17.0, 16.0
_HEAD = {"adult": 9.2, "elder": 9.2, "teen": 9.7, "child": 12.2}


def figure(
    c: Canvas,
    person: Person,
    pose: Pose,
    x: float,
    y: float,
    height: float,
    *,
    flip: bool = False,
    shadow: bool = True,
) -> tuple[Point, Point]:
    """Draw a person whose feet are at (x, y) and who would be ``height`` units tall when standing.

    Return where the two hands are on the sheet, the far hand first, so that they can be given
    something.
    """
    v = c.at(x, y, height / 100, flip=flip)
    hip = pose.hip
    spine = 30.0 if person.age != "child" else 27.0
    rise = (spine * spine - min(pose.lean, spine - 4) ** 2) ** 0.5
    neck = (hip[0] + pose.lean, hip[1] - rise)
    width = person.build * (1 - 0.26 * pose.turn)
    shoulders = tuple(
        (neck[0] + side * 8.7 * width + pose.turn * (1.5 if side > 0 else -0.5), neck[1] + 4.0)
        for side in (-1, 1)
    )
    if shadow and pose.legs:
        v.ellipse((pose.feet[0][0] + pose.feet[1][0]) / 2 + 2, 0.8, 18, 2.6, veil("#2c2a4c", 0.16))
    skull = _HEAD[person.age]
    tilt = pose.nod
    centre = (
        neck[0] + pose.lean * 0.16 + pose.look * 0.8,
        neck[1] - skull * 1.02 - 1.2 + pose.lean * 0.06,
    )
    top = v.at(*centre, skull, turn=tilt)
    if pose.face != "away":
        head_behind(top, person, look=pose.look)
    hands = [_hand(pose, shoulders[side], side) for side in (0, 1)]
    away = pose.face == "away"
    if pose.turn > 0.3 or away:
        _arm(v, person, shoulders[0], hands[0], _bend(pose, shoulders, hands, 0), far=True)
    if away:
        _arm(v, person, shoulders[1], hands[1], _bend(pose, shoulders, hands, 1), far=True)
    if pose.legs and not pose.lap:
        feet_and_legs(v, person, pose)
    torso(v, person, hip, neck, shoulders, width, pose)
    if pose.lap and person.bottom not in ("skirt", "dress"):
        feet_and_legs(v, person, pose)
    if person.bottom in ("skirt", "dress") and pose.legs:
        if pose.lap:
            feet_and_legs(v, person, pose)
        skirt(v, person, pose, width)
    _neck(v, person, neck, centre, skull)
    if away:
        head_from_behind(top, person)
        return v.to_sheet(hands[0]), v.to_sheet(hands[1])
    head(top, person, look=pose.look, face=pose.face)
    if pose.turn <= 0.3:
        _arm(v, person, shoulders[0], hands[0], _bend(pose, shoulders, hands, 0), far=False)
    _arm(v, person, shoulders[1], hands[1], _bend(pose, shoulders, hands, 1), far=False)
    return v.to_sheet(hands[0]), v.to_sheet(hands[1])


def bust(
    c: Canvas,
    person: Person,
    x: float,
    y: float,
    height: float,
    *,
    pose: Pose | None = None,
    flip: bool = False,
) -> tuple[Point, Point]:
    """Draw a person down to the hips, for behind a table; (x, y) is where the hips are."""
    pose = (pose or Pose()).but(legs=False)
    return figure(c, person, pose, x, y + height * 0.49, height, flip=flip)


def _hand(pose: Pose, shoulder: Point, side: int) -> Point:
    target = pose.hands[side]
    if target is None:
        outward = -1 if side == 0 else 1
        target = (shoulder[0] + outward * (4.2 - 2 * pose.turn) + pose.turn * 2, shoulder[1] + 32.2)
    return reachable(shoulder, target, _UPPER_ARM + _FOREARM)


def _bend(pose: Pose, shoulders: tuple[Point, ...], hands: list[Point], side: int) -> int:
    if pose.turn > 0.3:
        return pose.elbows[side]
    outward = -1 if side == 0 else 1

    def ease(bend: int) -> float:
        x, y = joint(shoulders[side], hands[side], _UPPER_ARM, _FOREARM, bend)
        return outward * x + 1.3 * y

    return max((1, -1), key=ease)


def _neck(v: Canvas, person: Person, neck: Point, centre: Point, skull: float) -> None:
    if person.hair == "scarf":
        v.at(*centre, skull).shape(
            [(-0.7, 0.7), (0.7, 0.7), (1.15, 1.35), (0.7, 1.75), (-0.7, 1.75), (-1.15, 1.35)],
            person.cover,
        )
        return
    base = (neck[0], neck[1] + 1.7)
    v.limb([(centre[0], centre[1] + skull * 0.6), base], 5.8, 6.6, person.skin_shade)


def _arm(v: Canvas, person: Person, shoulder: Point, hand: Point, bend: int, *, far: bool) -> None:
    elbow = joint(shoulder, hand, _UPPER_ARM, _FOREARM, bend)
    cloth = person.over if person.over is not None else person.top
    cloth = darker(cloth, 0.2) if far else darker(cloth, 0.07)
    skin = person.skin_shade if far else person.skin_colour
    control = (
        elbow[0] * 1.34 - (shoulder[0] + hand[0]) * 0.17,
        elbow[1] * 1.34 - (shoulder[1] + hand[1]) * 0.17,
    )
    path = bow(shoulder, control, hand, 16)
    size = person.build**0.5
    bare = person.sleeves == "short" and person.over is None
    v.limb(path, 6.8 * size, 4.4 * size, skin)
    v.circle(hand[0], hand[1], 2.75, skin)
    before = path[-3]
    v.circle(
        hand[0] + (hand[0] - before[0]) * 0.5, hand[1] + (hand[1] - before[1]) * 0.5, 2.1, skin
    )
    end = 7 if bare else 15
    part = path[: end + 1]
    v.limb(part, 7.6 * size, (6.6 if bare else 5.2) * size, cloth)
