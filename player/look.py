"""How a viewer wants a film shown: form, place, turns, colours."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any, Final, Self

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

ASPECTS: Final = ("auto", "4:3", "16:9", "1.85:1", "2.35:1")
"""Forms that can be forced; auto is the film's own."""
_LEVEL: Final = 100
_ZOOMS: Final = (-2.0, 3.0)
_PANS: Final = (-1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Equaliser:
    """Colours of the picture on screen, each -100..100 as in mpv; 0 changes nothing."""

    brightness: int = 0
    contrast: int = 0
    saturation: int = 0
    gamma: int = 0
    hue: int = 0

    def moved(self, name: str, step: int) -> Self:
        """Return it with one of the colours `step` further, kept within -100..100."""
        return replace(self, **{name: min(max(getattr(self, name) + step, -_LEVEL), _LEVEL)})

    @property
    def neutral(self) -> bool:
        """Whether it changes nothing."""
        return not any(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Look:
    """All that changes how a film is shown, and nothing of its own frames.

    aspect: one of ASPECTS, or any other W:H. fill: 0..1, how much of the bars is filled by cutting
    edges off (mpv's panscan). zoom: a power of two, -2..3. pan_x, pan_y: -1..1, in sizes of the
    picture. turn: degrees clockwise, a multiple of 90. mirrored: left and right changed places;
    upended: top and bottom.
    """

    aspect: str = ASPECTS[0]
    fill: float = 0.0
    zoom: float = 0.0
    pan_x: float = 0.0
    pan_y: float = 0.0
    turn: int = 0
    mirrored: bool = False
    upended: bool = False
    deinterlaced: bool = False
    equaliser: Equaliser = Equaliser()

    def placed(self, **values: float) -> Self:
        """Return it with fill, zoom or pan changed, kept within their ranges."""
        spans = {"fill": (0.0, 1.0), "zoom": _ZOOMS, "pan_x": _PANS, "pan_y": _PANS}
        kept: dict[str, Any] = {
            name: round(min(max(value, spans[name][0]), spans[name][1]), 3)
            for name, value in values.items()
        }
        return replace(self, **kept)

    def for_next_film(self) -> Self:
        """Return what outlives a film: the colours suit the screen and the room."""
        return type(self)(equaliser=self.equaliser)

    def area(self, film: QSizeF, room: QSizeF) -> QRectF:
        """Return where a film of this shown size lies in `room`; beyond its edges where it is cut.

        As mpv's video/out/aspect.c does it: fit, then cut, then zoom about the middle, then move.
        """
        if film.isEmpty() or room.isEmpty():
            return QRectF()
        fit = film.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        full = film.scaled(room, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        size = (fit + (full - fit) * self.fill) * 2.0**self.zoom
        area = QRectF(QPointF(), size)
        area.moveCenter(
            QPointF(
                room.width() / 2 + self.pan_x * size.width(),
                room.height() / 2 + self.pan_y * size.height(),
            )
        )
        return area
