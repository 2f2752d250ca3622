"""What is marked on the seek bar: chapters, the part that repeats, and moments that were found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.track import Chapter

_GAP = 3.0
_LOOP = QColor(255, 255, 255, 235)
_LOOP_RISE = 5.0  # pixels the ends of the part stand out over the track


_FOUND_WIDTH = 3.0
_PALEST = 0.3
_FOUND_RISE = 7.0  # pixels a moment stands out over the track


@dataclass(frozen=True, slots=True)
class FoundMark:
    """A moment that was found: where it begins, in seconds, and what is said of it.

    share: of the best score, 0..1; what fits less is paler.
    """

    seconds: float
    words: str
    share: float = 1.0


class SeekMarks:
    """Knows what is marked, all in seconds, and paints it on a track."""

    def __init__(self) -> None:
        self.chapters: Sequence[Chapter] = ()
        self.loop: tuple[float | None, float | None] = (None, None)
        self.found: Sequence[FoundMark] = ()

    def title_at(self, seconds: float) -> str:
        """Return the title of the chapter of this moment; empty where there is none."""
        begun = [chapter.title for chapter in self.chapters if chapter.start <= seconds]
        return begun[-1] if begun else ""

    def found_at(self, seconds: float, near: float) -> str:
        """Return the words of the moment at most `near` seconds away; empty where none is."""
        closest = min(self.found, key=lambda mark: abs(mark.seconds - seconds), default=None)
        if closest is None or abs(closest.seconds - seconds) > near:
            return ""
        return closest.words

    def paint_found(
        self, painter: QPainter, track: QRectF, duration: float, colour: QColor
    ) -> None:
        """Paint a needle with a head where each moment begins."""
        if not duration:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for mark in self.found:
            painter.setOpacity(_PALEST + (1.0 - _PALEST) * mark.share)
            x = track.left() + track.width() * min(1.0, mark.seconds / duration)
            top = track.top() - _FOUND_RISE
            left = x - _FOUND_WIDTH / 2
            needle = QRectF(left, top, _FOUND_WIDTH, track.bottom() + 2.0 - top)
            painter.drawRoundedRect(needle, 1.0, 1.0)
            painter.drawEllipse(QPointF(x, top), _FOUND_WIDTH, _FOUND_WIDTH)
        painter.setOpacity(1.0)

    def cut(self, track: QRectF, duration: float) -> list[QRectF]:
        """Return the gaps between chapters; the bar is not painted there."""
        places = [chapter.start / duration for chapter in self.chapters if duration]
        return [
            QRectF(
                track.left() + track.width() * place - _GAP / 2, track.top(), _GAP, track.height()
            )
            for place in places
            if 0.0 < place < 1.0
        ]

    def paint_loop(self, painter: QPainter, track: QRectF, duration: float) -> None:
        """Paint a line over the part that repeats, with a mark at each end that is set."""
        marks = sorted(mark for mark in self.loop if mark is not None)
        if not marks or not duration:
            return
        places = [track.left() + track.width() * min(1.0, mark / duration) for mark in marks]
        top = track.top() - _LOOP_RISE
        for place in places:
            corner = QPointF(place - 1.0, top)
            painter.fillRect(QRectF(corner, QPointF(place + 1.0, track.bottom() + 2.0)), _LOOP)
        painter.fillRect(QRectF(QPointF(places[0], top), QPointF(places[-1], top + 2.0)), _LOOP)
