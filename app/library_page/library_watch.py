"""Keeps the library as its folders are while the window is open: a child looks, at low priority."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.library.watch import FolderWatch

if TYPE_CHECKING:
    from app.library_page.library_child import LibraryChild
    from app.library_page.shelf import Shelf

_FIRST_MS: Final = 3000
"""The page is drawn before anything competes with it."""
_AGAIN_MS: Final = 30 * 60_000
"""Disks of a network do not tell what others change on them."""
_LATER_MS: Final = 5000


class LibraryWatch(QObject):
    """Looks through the folders at the start, and whenever something in them changed."""

    _changed = Signal()

    def __init__(
        self,
        shelf: Shelf,
        child: LibraryChild,
        parent: QObject | None = None,
        first_ms: int = _FIRST_MS,
    ) -> None:
        """child: what looks; the viewer may have it look as well."""
        super().__init__(parent)
        self._shelf, self._child = shelf, child
        self._child.ended.connect(self._on_ended)
        self._folders = FolderWatch(self._paths, self._changed.emit)
        self._changed.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._wait = QTimer(self, singleShot=True, interval=first_ms)
        self._wait.timeout.connect(self._look)

    def start(self) -> None:
        """Watch from now on."""
        self._folders.start()
        self._wait.start()

    def shutdown(self) -> None:
        """End the thread."""
        self._wait.stop()
        self._folders.stop()

    @Slot()
    def _look(self) -> None:
        if not self._shelf.folders or not self._child.start("scan", "--progress", "--background"):
            self._wait.start(_LATER_MS)

    def _on_ended(self, _good: bool) -> None:
        self._wait.start(_AGAIN_MS)
        self._shelf.do(lambda _: None)

    def _paths(self) -> list[Path]:
        return [folder.path for folder in self._shelf.folders]
