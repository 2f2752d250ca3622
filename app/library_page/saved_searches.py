"""Searches the viewer keeps, in the library's file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import ValidationError
from PySide6.QtCore import QObject, Qt, Signal

from app.library.moment import MomentQuestion

if TYPE_CHECKING:
    from app.library_page.shelf import Job, Shelf
    from store.library.library import Library


class SavedSearches(QObject):
    """Known by name. All methods return at once."""

    changed = Signal()
    """`known` is another now."""

    _read = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self.known: dict[str, MomentQuestion] = {}
        self._read.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def read(self) -> None:
        """Look what is kept."""
        self._do(lambda _: None)

    def save(self, name: str, question: MomentQuestion) -> None:
        """Keep a search, in place of the one of that name."""
        written = question.model_dump_json()
        self._do(lambda library: library.save_search(name, written))

    def rename(self, name: str, other: str) -> None:
        """Give a search another name; the one that had it is replaced."""

        def job(library: Library) -> None:
            written = library.searches().get(name)
            if written is not None and name != other:
                library.save_search(other, written)
                library.forget_search(name)

        self._do(job)

    def forget(self, name: str) -> None:
        """Keep a search no longer."""
        self._do(lambda library: library.forget_search(name))

    def _do(self, job: Job) -> None:
        def whole(library: Library) -> None:
            job(library)
            self._read.emit(library.searches())

        self._shelf.do(whole)

    def _take(self, written: dict[str, str]) -> None:
        questions = {name: _question(text) for name, text in written.items()}
        self.known = {name: question for name, question in questions.items() if question}
        self.changed.emit()


def _question(text: str) -> MomentQuestion | None:
    """Return the question; None for one of another kind, or of a program that knew other words."""
    try:
        return MomentQuestion.model_validate_json(text)
    except ValidationError:
        return None
