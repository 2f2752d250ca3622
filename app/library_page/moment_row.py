"""Where the parts of a row of the list lie, in both directions of reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle

from app.theme import Space

PICTURE: Final = QSize(144, 81)
HEIGHT: Final = PICTURE.height() + 2 * Space.SMALL
_SCORE_WIDTH: Final = 112
_BUTTON: Final = 32
_LINE: Final = 20


@dataclass(frozen=True, slots=True)
class MomentRow:
    """The parts of one row; all in pixels of the list."""

    picture: QRect
    title: QRect
    why: QRect
    line: QRect
    score: QRect
    moved: QRect
    middle: QRect
    """Where the score lies when nothing moved."""
    yes: QRect
    no: QRect

    def verdict_at(self, place: QPoint) -> bool | None:
        """Return which of the two buttons lies there."""
        if self.yes.contains(place):
            return True
        return False if self.no.contains(place) else None


def parts_of(room: QRect, direction: Qt.LayoutDirection) -> MomentRow:
    """Return the parts of a row that fills `room`."""

    def placed(x: int, y: int, width: int, height: int) -> QRect:
        part = QRect(room.left() + x, room.top() + y, width, height)
        return QStyle.visualRect(direction, room, part)

    top = Space.SMALL
    text = PICTURE.width() + 2 * Space.SMALL + Space.TINY
    no = room.width() - _BUTTON - Space.MEDIUM
    yes = no - _BUTTON - Space.TINY
    score = yes - _SCORE_WIDTH - Space.LARGE
    words = max(0, score - text - Space.LARGE)
    middle = (HEIGHT - _BUTTON) // 2
    return MomentRow(
        picture=placed(Space.SMALL, top, PICTURE.width(), PICTURE.height()),
        title=placed(text, top + 6, words, _LINE),
        why=placed(text, top + 30, words, _LINE),
        line=placed(text, top + 52, words, _LINE),
        score=placed(score, middle - 6, _SCORE_WIDTH, _LINE),
        moved=placed(score, middle + 16, _SCORE_WIDTH, _LINE),
        middle=placed(score, (HEIGHT - _LINE) // 2, _SCORE_WIDTH, _LINE),
        yes=placed(yes, middle, _BUTTON, _BUTTON),
        no=placed(no, middle, _BUTTON, _BUTTON),
    )
