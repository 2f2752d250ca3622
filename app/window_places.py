"""Where the window was on each screen: a line of JSON in the settings, read with suspicion."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

_USUAL = QSize(1280, 720)
_LEAST = QSize(860, 480)
_MOST = 16
"""Screens remembered."""


@dataclass(frozen=True, slots=True)
class WindowPlaces:
    """Places by screen, the one used last at the end.

    A place: x, y on that screen, width, height, in pixels of the interface, and 1 if maximised.
    """

    places: tuple[tuple[str, tuple[int, int, int, int, int]], ...] = ()

    @classmethod
    def read(cls, text: str) -> Self:
        """Return the places in `text`; none where it is not what `written` wrote."""
        try:
            return cls(tuple((str(name), _five(place)) for name, place in json.loads(text)))
        except (ValueError, TypeError):
            return cls()

    def written(self) -> str:
        """Return the places as text for the settings."""
        return json.dumps(self.places)

    def with_place_of(self, window: QWidget) -> Self:
        """Return them with where the window is now, which is neither full screen nor small."""
        screen = window.screen()
        name, corner = screen_name(screen), screen.geometry().topLeft()
        area = window.normalGeometry() if window.isMaximized() else window.geometry()
        area.translate(-corner)
        place = (area.x(), area.y(), area.width(), area.height(), int(window.isMaximized()))
        others = [one for one in self.places if one[0] != name]
        return type(self)((*others, (name, place))[-_MOST:])

    def restore(self, window: QWidget) -> None:
        """Put the window where it was last, on a screen that is still there.

        Else it has the usual size, and the system finds it a place.
        """
        screens = {screen_name(screen): screen for screen in QGuiApplication.screens()}
        name = next((name for name, _ in reversed(self.places) if name in screens), None)
        if name:
            self.put(window, screens[name])
        else:
            room = usable(QGuiApplication.primaryScreen()).size()
            window.setMinimumSize(_LEAST.boundedTo(room))
            window.resize(_USUAL.boundedTo(room))

    def put(self, window: QWidget, screen: QScreen) -> None:
        """Put the window where it was on this screen; else in its middle."""
        room = usable(screen)
        window.setMinimumSize(_LEAST.boundedTo(room.size()))
        place = dict(self.places).get(screen_name(screen))
        if place is None:
            area = QRect(room.topLeft(), _USUAL)
            area.moveCenter(room.center())
        else:
            area = QRect(*place[:4]).translated(screen.geometry().topLeft())
        window.setGeometry(within(area, room))
        if place and place[4]:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def screen_name(screen: QScreen) -> str:
    """Return a name that tells the screens of a desk apart, also tomorrow."""
    size = screen.geometry().size()
    return f"{screen.name()} {screen.model()} {size.width()}x{size.height()}".replace("  ", " ")


def usable(screen: QScreen) -> QRect:
    """Return what windows may cover; without any screen, room for all, as its size is made up."""
    room = screen.availableGeometry()
    if QGuiApplication.platformName() == "offscreen":
        room.setSize(room.size().expandedTo(_USUAL))
    return room


def within(area: QRect, room: QRect) -> QRect:
    """Return `area` made small enough and moved so that all of it lies in `room`."""
    size = area.size().boundedTo(room.size())
    left = min(max(area.left(), room.left()), room.right() + 1 - size.width())
    top = min(max(area.top(), room.top()), room.bottom() + 1 - size.height())
    return QRect(left, top, size.width(), size.height())


def _five(place: list[object]) -> tuple[int, int, int, int, int]:
    x, y, width, height, maximised = (int(value) for value in place)  # type: ignore[call-overload]
    return x, y, width, height, maximised
