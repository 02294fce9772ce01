"""What people wear: trousers, skirts, shirts, coats and aprons on the body that ``figures`` sets
up.
"""

from __future__ import annotations

from .canvas import Canvas
from .curves import Point, bow, joint
from .palette import darker, lighter, veil
from .person import Person
from .poses import Pose

_THIGH, _SHIN = 24.0, 23.5


def feet_and_legs(v: Canvas, person: Person, pose: Pose) -> None:
    """Draw both legs, the far one first and darker."""
    spread = 4.4 * (1 - 0.45 * pose.turn) * person.build
    for side in (0, 1):
        far = side == 0 and pose.turn > 0.3
        hip = (pose.hip[0] + (-spread if side == 0 else spread), pose.hip[1])
        foot = pose.feet[side]
        ankle = (foot[0], foot[1] - 3.2)
        knee = (
            joint(hip, ankle, _THIGH, _SHIN, pose.knees[side])
            if not pose.lap
            else (foot[0], pose.hip[1] + 5)
        )
        _leg(v, person, hip, knee, ankle, far)
        _shoe(v, person, foot, pose, side, far)


def _leg(v: Canvas, person: Person, hip: Point, knee: Point, ankle: Point, far: bool) -> None:
    bare = person.bottom in ("skirt", "dress", "shorts")
    cloth = darker(person.bottom_colour, 0.22) if far else person.bottom_colour
    skin = person.skin_shade if far else person.skin_colour
    size = person.build**0.5
    start, end = (9.6 * size, 5.6 * size) if not bare else (8.2 * size, 4.6 * size)
    upper = bow(hip, ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2), knee, 7)
    lower = bow(knee, ((knee[0] + ankle[0]) / 2, (knee[1] + ankle[1]) / 2), ankle, 7)
    middle = (start + end) / 2
    v.limb(upper, start, middle, skin if bare and person.bottom != "shorts" else cloth)
    v.limb(lower, middle, end, skin if bare else cloth)
    if person.bottom == "shorts":
        v.limb(upper, start * 1.12, middle * 1.3, cloth)
    elif person.bottom == "leggings":
        v.limb(lower, middle, end * 0.9, cloth)


def _shoe(v: Canvas, person: Person, foot: Point, pose: Pose, side: int, far: bool) -> None:
    tone = darker(person.shoes, 0.2) if far else person.shoes
    toe = 1 if pose.turn > 0.3 or side == 1 else -1
    s = v.at(foot[0], foot[1])
    length = 8.2 if pose.turn > 0.3 else 5.2
    s.polygon(
        [
            (-3.0 * toe, 0),
            (-3.1 * toe, -4.4),
            (2.4 * toe, -4.6),
            *bow((2.6 * toe, -4.2), (length * toe, -3.2), (length * toe, 0), 8),
        ],
        tone,
    )
    s.box(min(-3.2 * toe, (length + 0.2) * toe), -0.9, length + 3.4, 1.3, lighter(tone, 0.72), 0.5)


def torso(
    v: Canvas,
    person: Person,
    hip: Point,
    neck: Point,
    shoulders: tuple[Point, ...],
    width: float,
    pose: Pose,
) -> None:
    """Draw what is worn above the hips, with collar, pattern, open coat and apron."""
    waist = ((hip[0] * 0.55 + neck[0] * 0.45), hip[1] * 0.55 + neck[1] * 0.45)
    slim, base = 7.6 * width, 9.2 * width
    hem = hip[1] + (4.5 if person.over is None else 9.0) * pose.legs
    if person.age == "child":
        slim, base = 8.6 * width, 9.4 * width
    outline = [
        (neck[0] - 3.2, neck[1] - 0.2),
        (shoulders[0][0] + 0.6, shoulders[0][1] - 3.3),
        (shoulders[0][0] - 1.6, shoulders[0][1] + 3),
        (waist[0] - slim, waist[1]),
        (hip[0] - base, hip[1] + 1),
        (hip[0] - base + 0.4, hem),
        (hip[0] + base - 0.4, hem),
        (hip[0] + base, hip[1] + 1),
        (waist[0] + slim, waist[1]),
        (shoulders[1][0] + 1.6, shoulders[1][1] + 3),
        (shoulders[1][0] - 0.6, shoulders[1][1] - 3.3),
        (neck[0] + 3.2, neck[1] - 0.2),
    ]
    if pose.face == "away":
        cloth = person.top if person.over is None else person.over
        v.shape(outline, cloth)
        v.line(
            [(neck[0], neck[1] + 6), (hip[0], hip[1] - 2)],
            veil("#33274a", 0.1),
            0.8,
            round_ends=False,
        )
        return
    v.shape(outline, person.top if person.over is None else person.over)
    if person.over is not None:
        _open_front(v, person, hip, neck, waist, hem, pose)
    elif person.pattern:
        _pattern(v, person, hip, neck, waist, slim)
    _collar(v, person, neck, width)
    if person.apron is not None:
        a = person.apron
        v.polygon(
            [
                (neck[0] - 4.2, neck[1] + 8),
                (neck[0] + 4.2, neck[1] + 8),
                (waist[0] + slim - 0.8, waist[1]),
                (hip[0] + base - 0.6, hip[1] + 12),
                (hip[0] - base + 0.6, hip[1] + 12),
                (waist[0] - slim + 0.8, waist[1]),
            ],
            a,
        )
        v.line([(neck[0] - 3.6, neck[1] + 8.5), (neck[0] - 2.8, neck[1] + 1)], a, 1.1)
        v.line([(neck[0] + 3.6, neck[1] + 8.5), (neck[0] + 2.8, neck[1] + 1)], a, 1.1)
        v.box(waist[0] - 4, waist[1] + 3, 8, 5.5, darker(a, 0.12), 1)
    shade = [
        (waist[0] + slim * 0.3, waist[1]),
        (shoulders[1][0] - 1, shoulders[1][1] + 5),
        (shoulders[1][0] + 1.2, shoulders[1][1] + 6),
        (waist[0] + slim, waist[1]),
        (hip[0] + base, hip[1] + 2),
        (hip[0] + base - 0.4, hem),
        (hip[0] + base * 0.4, hem),
    ]
    v.polygon(shade, veil("#33274a", 0.09))


def _collar(v: Canvas, person: Person, neck: Point, width: float) -> None:
    x, y = neck
    skin = person.skin_shade
    if person.hair == "scarf":
        return
    if person.collar == "vee":
        v.polygon([(x - 4, y - 0.4), (x + 4, y - 0.4), (x, y + 9)], skin)
    elif person.collar == "shirt":
        v.polygon([(x - 3.4, y - 0.6), (x + 3.4, y - 0.6), (x, y + 6)], skin)
        for side in (-1, 1):
            v.polygon(
                [
                    (x + side * 3.3, y - 1.8),
                    (x + side * 5.6, y + 0.4),
                    (x + side * 3.3, y + 5.2),
                    (x, y + 5.4),
                ],
                lighter(person.top, 0.3),
            )
        for step in range(3):
            v.circle(x, y + 10 + step * 6.4, 0.65, lighter(person.top, 0.55))
    elif person.collar == "hood":
        v.shape(
            [
                (x - 7.4, y + 1.2),
                (x - 4, y - 2.6),
                (x + 4, y - 2.6),
                (x + 7.4, y + 1.2),
                (x, y + 6.2),
            ],
            darker(person.top, 0.16),
        )
        for side in (-1, 1):
            v.line(
                [(x + side * 2, y + 4.5), (x + side * 2.2, y + 11)], lighter(person.top, 0.6), 0.8
            )
    elif person.collar == "roll":
        v.box(x - 4.4, y - 3.6, 8.8, 5.4, darker(person.top, 0.08), 2)
    else:
        v.ellipse(x, y - 0.3, 4.6, 3.0, skin)


def _pattern(v: Canvas, person: Person, hip: Point, neck: Point, waist: Point, slim: float) -> None:
    tone = lighter(person.top, 0.62)
    for step in range(6):
        share = 0.2 + step * 0.15
        x, y = neck[0] + (hip[0] - neck[0]) * share, neck[1] + (hip[1] - neck[1]) * share
        half = slim * (1.0 if 0.3 < share < 0.85 else 1.06)
        if person.pattern == "stripes":
            v.line([(x - half + 0.3, y), (x + half - 0.3, y)], tone, 1.7, round_ends=False)
        else:
            for dot in (-0.66, 0, 0.66):
                shift = 0.33 if step % 2 else 0.0
                if abs(dot + shift) < 0.9:
                    v.circle(x + (dot + shift) * half, y, 0.95, tone)


def _open_front(
    v: Canvas, person: Person, hip: Point, neck: Point, waist: Point, hem: float, pose: Pose
) -> None:
    shift = pose.turn * 2.4
    left = [
        (neck[0] - 3.4, neck[1] - 0.4),
        (waist[0] - 3 + shift, waist[1]),
        (hip[0] - 3.4 + shift, hem),
    ]
    right = [
        (hip[0] + 3.4 + shift, hem),
        (waist[0] + 3 + shift, waist[1]),
        (neck[0] + 3.4, neck[1] - 0.4),
    ]
    v.polygon(left + right, person.top)
    for edge in (left, right):
        v.line(edge, darker(person.over or person.top, 0.2), 0.9)


def skirt(v: Canvas, person: Person, pose: Pose, width: float) -> None:
    """Draw a skirt, or the lower half of a dress, down to below the knees."""
    tone = person.top if person.bottom == "dress" else person.bottom_colour
    hip = pose.hip
    seated = pose.hip[1] > -40
    base = 9.2 * width
    if pose.lap:
        v.shape(
            [
                (hip[0] - base, hip[1] - 3),
                (hip[0] + base, hip[1] - 3),
                (hip[0] + base + 2.4, hip[1] + 5),
                (hip[0] + base + 1.6, hip[1] + 17),
                (hip[0], hip[1] + 18),
                (hip[0] - base - 1.6, hip[1] + 17),
                (hip[0] - base - 2.4, hip[1] + 5),
            ],
            tone,
        )
        return
    if seated:
        knee = joint(
            (hip[0] + 2, hip[1]),
            (pose.feet[1][0], pose.feet[1][1] - 3),
            _THIGH,
            _SHIN,
            pose.knees[1],
        )
        points = [
            (hip[0] - base, hip[1] - 3),
            (hip[0] + base * 0.8, hip[1] - 6),
            (knee[0], knee[1] - 6),
            (knee[0] + 6, knee[1] - 1),
            (knee[0] + 6.5, knee[1] + 11),
            (knee[0] - 5, knee[1] + 12),
            (hip[0] + 1, hip[1] + 7),
            (hip[0] - base - 1, hip[1] + 5),
        ]
        v.shape(points, tone)
        return
    flare = 5.5
    left, right = min(pose.feet[0][0], 0) * 0.5, max(pose.feet[1][0], 0) * 0.5
    v.polygon(
        [
            (hip[0] - base + 0.6, hip[1] - 2),
            (hip[0] + base - 0.6, hip[1] - 2),
            (hip[0] + base + flare + right, -17),
            *bow(
                (hip[0] + base + flare + right, -17),
                (hip[0], -13.5),
                (hip[0] - base - flare + left, -17),
                8,
            ),
        ],
        tone,
    )
    for share in (-0.35, 0.3):
        v.line(
            [(hip[0] + base * share, hip[1] + 8), (hip[0] + (base + flare) * share * 1.2, -17)],
            veil("#33274a", 0.13),
            0.8,
        )
