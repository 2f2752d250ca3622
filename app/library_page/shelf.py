"""The library as the window has it: read by a lane, then in memory."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.errors import sentence_for
from app.words import tr
from player.lane import Lane
from store.errors import LibraryUnavailableError
from store.library.library import Library

if TYPE_CHECKING:
    from collections.abc import Mapping

    from store.library.film import Film, Folder

Job = Callable[[Library], object]
Collections = dict[str, tuple[str, ...]]


class Shelf(QObject):
    """What all views of the library share. All methods return at once."""

    changed = Signal()
    """Films, folders or collections are others now."""
    troubled = Signal(object)
    """A Sentence: the library cannot be read or written."""
    told = Signal(str)
    """A brief word for the viewer."""
    play_wanted = Signal(str, float)
    """Path of a film, and where to begin on the clock a viewer sees, seconds."""
    film_wanted = Signal(str)
    """Key of a film whose page is to be shown."""
    moments_wanted = Signal(object)
    """A MomentQuestion that the moments' view is to ask."""

    _read = Signal(object, object, object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        """path: of the library's file, made where there is none."""
        super().__init__(parent)
        self._path = path
        self._library: Library | None = None  # the lane's
        self._films: dict[str, Film] = {}
        self._folders: tuple[Folder, ...] = ()
        self._collections: Collections = {}
        self.known = False
        """Whether the library was read at least once."""
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._lane = Lane("library")
        self.do(lambda _: None)

    @property
    def films(self) -> list[Film]:
        """Every film, by title."""
        return list(self._films.values())

    def film(self, key: str) -> Film | None:
        """Return the film of this key, if it is in the library."""
        return self._films.get(key)

    @property
    def folders(self) -> tuple[Folder, ...]:
        """The folders that are looked through, by path."""
        return self._folders

    @property
    def collections(self) -> Mapping[str, tuple[str, ...]]:
        """The keys of the films of each collection, by name."""
        return self._collections

    def do(self, job: Job) -> None:
        """Let the library do something, off this thread, and read it again."""
        self._lane.put(partial(self._do, job))

    def shutdown(self) -> None:
        """End the thread and close the file."""
        self._lane.close()
        if self._library:
            self._library.close()

    @Slot(object, object, object)
    def _take(self, films: list[Film], folders: list[Folder], collections: Collections) -> None:
        self._films = {film.key: film for film in films}
        self._folders, self._collections = tuple(folders), collections
        self.known = True
        self.changed.emit()

    # --- on the lane -----------------------------------------------------------------------------

    def _do(self, job: Job) -> None:
        try:
            library = self._library = self._library or self._opened()
            job(library)
            self._read.emit(library.films(), library.folders(), library.collections())
        except LibraryUnavailableError as error:
            self.troubled.emit(sentence_for(error))

    def _opened(self) -> Library:
        library = Library(self._path)
        if library.was_damaged:
            self.told.emit(
                tr(
                    "The library was damaged and is kept as {file}. Add your folders again.",
                    file=f"{self._path.name}.damaged",
                )
            )
        return library
