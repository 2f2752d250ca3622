"""Where a person's head and body are, from the person's box and, where there is one, the face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from vision.types import Box, Detection

# Proportions in head heights (crown to chin) of a figure of 7.5 heads: Loomis, "Figure Drawing
# for All It's Worth". YuNet's box runs from mid-forehead to chin.
FACE_TO_HEAD = 1.2  # measured on five actors, 1.15 to 1.22
BELOW_CHIN = 6.5
# Heads below the chin of the stockiest figure that is seen whole. Measured: rendered figures with
# large heads 4.1 to 6.3, people in film 4.4 to 7.7; cut by the frame or a table up to 3.8.
_SHORTEST_BODY = 4.0
_SHOULDERS = 2.0  # heads across a figure seen from the front
_SIDE, _FLOOR = 0.02, 0.005  # shares of the frame's size: a box that ends here is cut by the frame
_SURE_FACE = 0.7  # below it, patterns on fabric pass for faces: filled, but no person
_CLOSE_UP = 0.08  # share of the frame's height from which a lone face is worth a person


@dataclass(frozen=True, slots=True)
class Body:
    """One person, measured.

    box: the person in pixels. face: theirs, None when it was not seen. centre: x of the head.
    crown, chin: y in pixels. head: crown to chin in pixels. unit: pixels per head of the body
    below the chin (a cartoon's head is larger). whole: the feet are in the picture.
    cut: the frame cuts the person at its left or right edge.
    """

    box: Box
    score: float
    face: Box | None
    centre: float
    chin: float
    head: float
    unit: float
    whole: bool
    cut: Literal["left", "right"] | None

    @property
    def crown(self) -> float:
        """Y of the top of the head, without hair or hat."""
        return self.chin - self.head

    def below_chin(self, start: float, end: float, reach: float) -> Box:
        """Return the band from `start` to `end` units below the chin, `reach` units to each side.

        It never leaves the person's box and may be empty.
        """
        return Box(
            max(self.box.x1, round(self.centre - reach * self.unit)),
            max(self.box.y1, round(self.chin + start * self.unit)),
            min(self.box.x2, round(self.centre + reach * self.unit)),
            min(self.box.y2, round(self.chin + end * self.unit)),
        )


def measure(
    persons: Sequence[Detection],
    faces: Sequence[Detection],
    frame: tuple[int, int],
    trusted: float = 0.0,
) -> tuple[Body, ...]:
    """Return one body per person, and per close-up without a person.

    frame: (width, height) in pixels. trusted: the score below which a person without a face is
    nobody.

    A face belongs to the smallest person box that holds its centre in its upper half; a person
    keeps the best such face. A face elsewhere in a person's box is taken for a print.
    """
    width, height = frame
    owners = {face: _owner(face.box, persons) for face in faces}
    pairs: list[tuple[Detection, Box | None]] = []
    for person in persons:
        own = [face for face in faces if owners[face] == person]
        best = max(own, key=lambda face: face.score, default=None)
        if best or person.score >= trusted:
            pairs.append((person, best.box if best else None))
    pairs += [
        (_imagined(face.box, width, height), face.box)
        for face in faces
        if face.score >= _SURE_FACE
        and face.box.height > height * _CLOSE_UP
        and not any(_holds(person.box, face.box) for person in persons)
    ]
    return tuple(_body(person, face, width, height) for person, face in pairs)


def hidden_face(body: Body) -> Box:
    """Return where the face of a person should be in whom none was found: filled all the same.

    The middle of the head only, so that hair and a hat stay visible. Where the frame cuts the
    person at a side, the head is near that side and may be large: more is filled.
    """
    box, across = body.box, round(0.6 * body.box.width)
    end = box.y1 + round(0.4 * box.height)
    if body.cut == "left":
        return Box(box.x1, box.y1, box.x1 + across, end)
    if body.cut == "right":
        return Box(box.x2 - across, box.y1, box.x2, end)
    half = 0.3 * body.head
    return Box(
        round(body.centre - half),
        round(body.crown + 0.3 * body.head),
        round(body.centre + half),
        round(body.chin),
    )


def _owner(face: Box, persons: Sequence[Detection]) -> Detection | None:
    holders = [
        person
        for person in persons
        if _holds(person.box, face)
        and (face.y1 + face.y2) / 2 < person.box.y1 + person.box.height / 2
        and face.width < person.box.width
    ]
    return min(holders, key=lambda person: person.box.area, default=None)


def _holds(box: Box, face: Box) -> bool:
    x, y = (face.x1 + face.x2) / 2, (face.y1 + face.y2) / 2
    return box.x1 <= x < box.x2 and box.y1 <= y < box.y2


def _body(person: Detection, face: Box | None, width: int, height: int) -> Body:
    box = person.box
    if face is None:
        head, chin, centre = _guessed_head(box)
    else:
        head, chin, centre = face.height * FACE_TO_HEAD, face.y2, (face.x1 + face.x2) / 2
    below = box.y2 - chin
    whole = box.y2 < height * (1 - _FLOOR) and below >= _SHORTEST_BODY * head
    unit = below / BELOW_CHIN if whole else head
    return Body(box, person.score, face, centre, chin, head, unit, whole, _cut(box, width))


def _cut(box: Box, width: int) -> Literal["left", "right"] | None:
    if box.x1 <= width * _SIDE:
        return "left"
    return "right" if box.x2 >= width * (1 - _SIDE) else None


def _guessed_head(box: Box) -> tuple[float, float, float]:
    """Head height, chin and centre from a person's box alone: shoulders are two heads wide."""
    head = min(max(box.width / _SHOULDERS * 0.9, box.height / 8), box.height / 2.5)
    return head, box.y1 + head, (box.x1 + box.x2) / 2


def _imagined(face: Box, width: int, height: int) -> Detection:
    """Return the person a close-up shows but the detector did not see, down to the knees."""
    head, centre = face.height * FACE_TO_HEAD, (face.x1 + face.x2) / 2
    box = Box(
        round(centre - _SHOULDERS * 0.75 * head),
        round(face.y2 - head),
        round(centre + _SHOULDERS * 0.75 * head),
        round(face.y2 + 4 * head),
    )
    return Detection(box.clipped(width, height), "person", 0.5)
