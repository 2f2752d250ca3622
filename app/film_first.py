"""A film plays before the window around it is built: what the first picture does not need waits."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.paths import history_file, playlist_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.main_window import MainWindow
    from app.watch_history import WatchHistory

_PLAIN: Final = frozenset({".mkv", ".mp4", ".webm", ".avi", ".mov", ".m4v", ".mpg", ".ogv", ".ts"})
"""Endings of what is a film or nothing; all else is looked at before it is opened."""
_LONGEST_MS: Final = 3000
"""The window is built then, whatever the film does."""
_BREATH_MS: Final = 30
"""So that the first picture is on the screen before anything else is done."""


def can_be_first(films: Sequence[str]) -> bool:
    """Say whether these are one plain film on disk; the disk is not asked, for it may be slow."""
    one = films[0] if len(films) == 1 else ""
    return Path(one).suffix.lower() in _PLAIN and "://" not in one


def play_first(window: MainWindow, film: str, start: float, index: Path | None = None) -> Furnisher:
    """Play a film that `can_be_first` in a bare window, and build the rest behind it.

    start: seconds into it; 0 leaves that to the history. Keep what is returned with the window.
    """
    history = None
    if not start and window.remembered.now.resume != "never" and history_file().exists():
        from app.watch_history import WatchHistory  # only where there may be something to find

        history = WatchHistory(history_file())
    window.furnish_later(rest_of(window, index, history, ([film], start)))
    window.play_ahead(film, history.place_of(film) if history else start)
    return Furnisher(window)


def rest_of(
    window: MainWindow,
    index: Path | None = None,
    history: WatchHistory | None = None,
    films: tuple[Sequence[str], float] = ((), 0.0),
) -> Iterator[None]:
    """Build what a bare window lacks, step by step, and make the film known to it.

    index: the folder to search. films: the film that plays, and its seconds.
    """
    from app.furnishing import furnish
    from app.lookup import Lookup
    from app.lookup_messages import WorkerPlan
    from app.playlist_memory import PlaylistMemory
    from app.watch_history import WatchHistory

    yield
    chosen = window.remembered.now
    shared = Path(chosen.shared_catalogue) if chosen.shared_catalogue else None
    lookup = Lookup(WorkerPlan(index=index, quality=chosen.quality, shared=shared))
    history = history or WatchHistory(history_file())
    yield
    yield from furnish(window, lookup, history, PlaylistMemory(playlist_file()))
    if films[0]:
        window.opening.open(*films)


class Furnisher(QObject):
    """Builds the rest of a window after the first picture, with a breath after every step."""

    whole = Signal()
    """The window lacks nothing."""

    _imported = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._thread = Thread(target=self._import, name="furnisher", daemon=True)
        self._imported.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self._soon = QTimer(self, singleShot=True, interval=_BREATH_MS)
        self._soon.timeout.connect(self._thread.start)
        self._late = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        self._late.timeout.connect(self._begin)
        self._late.start()
        for sign in (window.player.position_changed, window.player.failed):
            sign.connect(self._begin)

    def _begin(self) -> None:
        """Begin, the first time it is asked for."""
        self._late.stop()
        for sign in (self._window.player.position_changed, self._window.player.failed):
            sign.disconnect(self._begin)
        self._soon.start()

    def _import(self) -> None:
        """Load what the steps need, beside the thread that draws."""
        import_module("app.furnishing")
        import_module("app.lookup")
        self._imported.emit()

    def _step(self) -> None:
        if self._window.step():
            QTimer.singleShot(0, self, self._step)
        elif not self._window.isHidden():  # else it was closed meanwhile
            self.whole.emit()
