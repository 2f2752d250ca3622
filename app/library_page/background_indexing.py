"""Looking films through while nobody needs the machine: a child of the window does it.

It is ended rather than held up: what it wrote stays, and the next one goes on at the last shot.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.library_page.library_child import LibraryChild
from app.paths import library_file
from app.power_supply import on_battery
from store.library.film_stamp import film_stamp

if TYPE_CHECKING:
    from app.remembered import Remembered
    from player.player import Player

SETTING: Final = "background_indexing"
COMMAND: Final = ("index", "--background", "--progress")
_LOOK_MS: Final = 60_000


class BackgroundIndexing(QObject):
    """Begins a minute after the start, while nothing plays; then also beside a film that plays.

    Not beside a film on battery, and never where the viewer does not want it.
    """

    looked = Signal()
    """Films were looked through."""

    def __init__(
        self,
        player: Player,
        remembered: Remembered,
        parent: QObject | None = None,
        battery: Callable[[], bool] = on_battery,
    ) -> None:
        """battery: says whether the machine runs on one."""
        super().__init__(parent)
        self._player, self._remembered, self._battery = player, remembered, battery
        self._child = LibraryChild(self)
        self._child.ended.connect(self._on_ended)
        self._done: object = None
        """The state of the library all of whose films were looked through."""
        self._under_way: object = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        player.paused_changed.connect(self._on_playing)
        player.opened.connect(self._on_playing)

    @property
    def runs(self) -> bool:
        """Whether it is at work."""
        return self._child.runs

    def look(self) -> None:
        """Begin where there is something to do and nothing in the way, or end."""
        if self._child.runs:
            if not self._wanted() or (self._plays() and self._battery()):
                self._under_way = None
                self._child.cancel()
            return
        state = film_stamp(library_file())
        if state and state != self._done and self._wanted() and not self._plays():
            self._under_way = state
            self._child.start(*COMMAND)

    def shutdown(self) -> None:
        """End the child."""
        self._timer.stop()
        self._child.shutdown()

    def _wanted(self) -> bool:
        return bool(getattr(self._remembered.now, SETTING))

    def _plays(self) -> bool:
        return bool(self._player.media) and not self._player.paused

    def _on_playing(self, _what: object) -> None:
        if self._child.runs:
            self.look()

    def _on_ended(self, _whole: bool) -> None:
        """Note what was seen to; a film that cannot be read is not tried every minute."""
        if self._under_way is not None:
            self._done, self._under_way = self._under_way, None
            self.looked.emit()
