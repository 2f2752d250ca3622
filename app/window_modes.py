"""The window on top of others, as a mini player, and on another screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication

from app.shortcuts import Action
from app.window_places import WindowPlaces, within
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from app.film_stage import FilmStage
    from app.remembered import Remembered

_MINI = QSize(400, 225)
_LEAST_MINI = QSize(220, 124)
_AIR = 24  # pixels between the mini player and the edges of its screen
_ABOVE = Qt.WindowType.WindowStaysOnTopHint
_BARE = Qt.WindowType.FramelessWindowHint


class WindowModes(QObject):
    """Changes the native window in place: a new one would cost the picture its OpenGL context."""

    def __init__(self, window: QWidget, stage: FilmStage, remembered: Remembered) -> None:
        super().__init__(window)
        self._window, self._stage, self._remembered = window, stage, remembered
        self._places = WindowPlaces.read(remembered.now.geometry)
        self._mini = False
        self._places.restore(window)
        window.installEventFilter(self)
        stage.dragged.connect(self._drag)
        remembered.changed.connect(lambda _settings: self._raise())

    @property
    def mini(self) -> bool:
        """Whether the window is a mini player."""
        return self._mini

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of the window do."""
        return {
            Action.ON_TOP: self._toggle_on_top,
            Action.MINI: self.toggle_mini,
            Action.NEXT_SCREEN: self._go_to_next_screen,
        }

    def checks(self) -> dict[Action, Callable[[], bool]]:
        """Return what is on just now, for the marks in the menu."""
        return {
            Action.ON_TOP: lambda: self._remembered.now.on_top,
            Action.MINI: lambda: self._mini,
        }

    def written_places(self) -> str:
        """Return where the window is, for the next start; what is for one film does not count."""
        if not (self._window.isFullScreen() or self._mini):
            self._places = self._places.with_place_of(self._window)
        return self._places.written()

    def toggle_mini(self) -> None:
        """Make the window a small one without a frame, above all others; or what it was."""
        if self._mini:
            self._leave_mini()
        else:
            self._become_mini()
        self._stage.set_mini(self._mini)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the native window what it must be, as soon as there is one."""
        if event.type() is QEvent.Type.Show:
            self._raise()
        return super().eventFilter(watched, event)

    def _become_mini(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        self._places = self._places.with_place_of(self._window)
        self._window.showNormal()
        self._mini = True
        room = self._window.screen().availableGeometry()
        area = QRect(QPoint(), _MINI)
        area.moveBottomRight(room.bottomRight() - QPoint(_AIR, _AIR))
        self._window.setMinimumSize(_LEAST_MINI)
        self._raise()
        self._window.setGeometry(area)

    def _leave_mini(self) -> None:
        self._mini = False
        self._raise()
        self._places.put(self._window, self._window.screen())

    def _toggle_on_top(self) -> None:
        on = not self._remembered.now.on_top
        self._remembered.change(on_top=on)
        self._stage.notice.say(tr("Always on top") if on else tr("No longer on top"))

    def _raise(self) -> None:
        if handle := self._window.windowHandle():
            wanted = handle.flags() & ~_ABOVE & ~_BARE
            if self._mini or self._remembered.now.on_top:
                wanted |= _ABOVE
            if self._mini:
                wanted |= _BARE
            if wanted != handle.flags():
                handle.setFlags(wanted)

    def _go_to_next_screen(self) -> None:
        screens = QGuiApplication.screens()
        if len(screens) == 1:
            self._stage.notice.say(tr("There is only one screen"))
            return
        here = screens.index(self._window.screen())
        there = screens[(here + 1) % len(screens)]
        full = self._window.isFullScreen()
        if full:
            self._window.showNormal()
        if self._mini:
            room = there.availableGeometry()
            self._window.setGeometry(within(self._window.geometry(), room))
        else:
            self._places = self._places.with_place_of(self._window)
            self._places.put(self._window, there)
        if full:
            self._window.showFullScreen()

    def _drag(self, by: QPoint) -> None:
        handle = self._window.windowHandle()
        if self._mini and not (handle and handle.startSystemMove()):
            self._window.move(self._window.pos() + by)
