"""Where a person's head and body are, from the person's box and, where there is one, the face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vision.types import Box, Detection

# Proportions in head heights (crown to chin) of a figure of 7.5 heads: Loomis, "Figure Drawing
# for All It's Worth". YuNet's box runs from mid-forehead to chin.
FACE_TO_HEAD = 1.3
BELOW_CHIN = 6.5
_SHORTEST_BODY = 3.0  # heads below the chin of the stockiest figure seen whole (toys, children)
_SHOULDERS = 2.0  # heads across a figure seen from the front
_EDGE = 0.02  # share of the frame's height: a box that ends here is cut by the frame
_CLOSE_UP = 0.08  # share of the frame's height from which a lone face is worth a person


@dataclass(frozen=True, slots=True)
class Body:
    """One person, measured.

    box: the person in pixels. face: theirs, None when it was not seen. centre: x of the head.
    crown, chin: y in pixels. head: crown to chin in pixels. unit: pixels per head of the body
    below the chin (a cartoon's head is larger). whole: the feet are in the picture.
    """

    box: Box
    score: float
    face: Box | None
    centre: float
    chin: float
    head: float
    unit: float
    whole: bool

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
    persons: Sequence[Detection], faces: Sequence[Box], width: int, height: int
) -> tuple[Body, ...]:
    """Return one body per person of a width x height frame, and per close-up without a person.

    A face belongs to the smallest person box that holds its centre in its upper half; a person
    keeps the largest such face.
    """
    owners = {face: _owner(face, persons) for face in faces}
    bodies = []
    for person in persons:
        own = [face for face in faces if owners[face] == person]
        face = max(own, key=lambda each: each.area, default=None)
        bodies.append(_body(person, face, height))
    lone = [face for face in faces if owners[face] is None and face.height > height * _CLOSE_UP]
    return tuple(bodies + [_body(_imagined(face, width, height), face, height) for face in lone])


def hidden_face(body: Body) -> Box:
    """Return where the face of a person should be in whom none was found: filled all the same.

    The middle of the head only, so that hair and a hat stay visible.
    """
    half = 0.3 * body.head
    return Box(
        round(body.centre - half),
        round(body.crown + 0.3 * body.head),
        round(body.centre + half),
        round(body.chin),
    )


def _owner(face: Box, persons: Sequence[Detection]) -> Detection | None:
    x, y = (face.x1 + face.x2) / 2, (face.y1 + face.y2) / 2
    holders = [
        person
        for person in persons
        if person.box.x1 <= x < person.box.x2
        and person.box.y1 <= y < person.box.y1 + person.box.height / 2
        and face.width < person.box.width
    ]
    return min(holders, key=lambda person: person.box.area, default=None)


def _body(person: Detection, face: Box | None, height: int) -> Body:
    box = person.box
    if face is None:
        head, chin, centre = _guessed_head(box)
    else:
        head, chin, centre = face.height * FACE_TO_HEAD, face.y2, (face.x1 + face.x2) / 2
    below = box.y2 - chin
    cut = box.y2 >= height * (1 - _EDGE)
    whole = not cut and below >= _SHORTEST_BODY * head
    unit = below / BELOW_CHIN if whole else head
    return Body(box, person.score, face, centre, chin, head, unit, whole)


def _guessed_head(box: Box) -> tuple[float, float, float]:
    """Head height, chin and centre from a person's box alone: shoulders are two heads wide."""
    head = min(max(box.width / _SHOULDERS * 0.9, box.height / 8), box.height / 2.5)
    return head, box.y1 + head, (box.x1 + box.x2) / 2


def _imagined(face: Box, width: int, height: int) -> Detection:
    """Return the person a close-up shows but the detector did not see."""
    head, centre = face.height * FACE_TO_HEAD, (face.x1 + face.x2) / 2
    box = Box(
        round(centre - _SHOULDERS * 0.75 * head),
        round(face.y2 - head),
        round(centre + _SHOULDERS * 0.75 * head),
        round(face.y2 + BELOW_CHIN * head),
    )
    return Detection(box.clipped(width, height), "person", 0.5)
