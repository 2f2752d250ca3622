"""Where the head of a person can be, by the person's box alone."""

from __future__ import annotations

from vision.types import Box

_AROUND = 0.1  # share of the person's width


def upper_part(person: Box) -> Box:
    """Return the upper half of a standing person, all of a close-up, with a little around it."""
    down = min(person.height, round(1.2 * person.width))
    return _from_top(person, down)


def face_zone(person: Box) -> Box:
    """Return where the middle of a person's face can be, whatever the pose."""
    down = min(0.6 * person.height, max(0.3 * person.height, 0.6 * person.width))
    return _from_top(person, round(down))


def holds_centre(box: Box, face: Box) -> bool:
    """Say whether the middle of a face is in a box."""
    x, y = (face.x1 + face.x2) / 2, (face.y1 + face.y2) / 2
    return box.x1 <= x < box.x2 and box.y1 <= y < box.y2


def _from_top(person: Box, down: int) -> Box:
    more = round(_AROUND * person.width)
    return Box(person.x1 - more, person.y1 - more, person.x2 + more, person.y1 + down)
