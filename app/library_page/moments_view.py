"""The view that finds moments: one box, the shots found, and what the viewer says of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.library.moment import Moment, MomentQuestion
from app.library_page.moment_box import MomentBox
from app.library_page.moment_choices import MomentChoices
from app.library_page.moment_results import MomentResults
from app.library_page.moment_search import MomentSearch
from app.library_page.picture_taking import PictureTaking
from app.library_page.query_picture import (
    PATTERN,
    QueryPicture,
    offers_picture,
    picture_of_bytes,
)
from app.library_page.saved_searches import SavedSearches
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from app.library_page.frame_pictures import FramePictures
    from app.library_page.librarian import Librarian
    from app.library_page.shelf import Shelf


class MomentsView(QWidget):
    """Everything is asked of the librarian; what it finds is played through the shelf."""

    found = Signal(object)
    """The moments that are shown, a sequence; empty when the search ended."""
    region_wanted = Signal()
    """A part of the film's picture is to be chosen, and given to `look_for`."""

    def __init__(
        self,
        shelf: Shelf,
        librarian: Librarian,
        pictures: FramePictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Moments"))
        self.setAcceptDrops(True)
        self._shelf, self._pictures = shelf, pictures
        self._playing: str | None = None
        self.search = MomentSearch(librarian, self)
        self.taking = PictureTaking(self)
        self.saved = SavedSearches(shelf, self)
        self.box = MomentBox()
        self.choices = MomentChoices(self.saved)
        self.results = MomentResults(self.search, pictures)
        self.setFocusProxy(self.box)
        self._listen()
        self._arrange()
        self._show_savable()

    # --- what other views and the window ask for -------------------------------------------------

    def run(self, question: MomentQuestion) -> None:
        """Search for something, in place of what is searched for."""
        picture = picture_of_bytes(question.picture) if question.picture else None
        self.box.show_search(question.words, picture)
        self._show_films(question.film)
        self.choices.show_film(question.film)
        self.choices.show_spoken(question.spoken)
        self.search.begin(question)

    def look_for(self, picture: QImage | bytes | Path) -> None:
        """Search for a picture, with the words that are there."""
        if isinstance(picture, Path):
            self.taking.take_file(picture)
        elif isinstance(picture, bytes):
            self.taking.take_bytes(picture)
        else:
            self.taking.take(picture)

    def show_playing(self, film: str | None) -> None:
        """Offer to look in the film that plays, by its key; None where none of the library does."""
        self._playing = film
        self._show_films(self.choices.film)

    def show_region(self, possible: bool) -> None:
        """Offer a part of the film's picture where there is a film."""
        self.box.show_region(possible)

    def shutdown(self) -> None:
        """End the threads of this view."""
        self.taking.shutdown()

    # --- what the viewer does --------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Let the worker start before the first words are said."""
        super().showEvent(event)
        self.search.open()
        self.saved.read()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures; what else is dragged belongs to the window."""
        if offers_picture(event.mimeData()):
            event.acceptProposedAction()
            self.search.expect_picture()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look for the picture that was dropped."""
        if self.taking.take_from(event.mimeData()):
            event.acceptProposedAction()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of this view before the window takes them."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._answer_to(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo, redo, or paste a picture; all else belongs to the window."""
        answer = self._answer_to(event)
        if answer:
            answer()
        else:
            event.ignore()

    def _answer_to(self, event: QKeyEvent) -> Callable[[], object] | None:
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.search.undo
        if event.matches(QKeySequence.StandardKey.Redo):
            return self.search.redo
        copied = QGuiApplication.clipboard().mimeData()
        if event.matches(QKeySequence.StandardKey.Paste) and offers_picture(copied):
            return lambda: self.taking.take_from(copied)
        return None

    def _listen(self) -> None:
        box, search, results = self.box, self.search, self.results
        box.said.connect(self._begin)
        box.cleared.connect(search.forget)
        box.file_wanted.connect(self._choose_file)
        box.region_wanted.connect(search.expect_picture)
        box.region_wanted.connect(self.region_wanted)
        box.line.left.connect(results.list.setFocus)
        box.line.pasted.connect(self.taking.take_from)
        self.taking.taken.connect(self._take_picture)
        self.taking.refused.connect(results.show_trouble)
        results.nothing.example_wanted.connect(self._try_example)
        results.list.play_wanted.connect(self._play)
        results.list.film_wanted.connect(self._shelf.film_wanted)
        results.list.like_wanted.connect(self._look_like)
        results.found.connect(self.found)
        for part in (results.judging.clear, results.judging.plot, *results.nothing.examples):
            part.left.connect(box.line.setFocus)
        search.asked.connect(self._show_savable)
        search.forgotten.connect(self._show_savable)
        self._shelf.moments_wanted.connect(self.run)
        self._shelf.changed.connect(lambda: self._show_films(self.choices.film))
        self._listen_to_choices()

    def _listen_to_choices(self) -> None:
        choices, search = self.choices, self.search
        choices.spoken.left.connect(self.box.line.setFocus)
        choices.film_chosen.connect(lambda film: search.change(film=film))
        choices.spoken_chosen.connect(lambda share: search.change(spoken=share))
        choices.saved.run_wanted.connect(self.run)
        choices.saved.save_wanted.connect(self._save)

    def _show_savable(self) -> None:
        question = self.search.question
        self.choices.saved.show_open((question.words or tr("A picture")) if question else "")

    def _save(self, name: str) -> None:
        if whole := self.search.whole:
            self.saved.save(name, whole)

    def _begin(self) -> None:
        box, choices = self.box, self.choices
        if not box.words and not box.picture:
            self.search.forget()
            return
        picture = box.picture.base64 if box.picture else None
        question = MomentQuestion(
            words=box.words, picture=picture, film=choices.film, spoken=choices.share
        )
        self.search.begin(question)

    def _try_example(self, words: str) -> None:
        self.box.show_search(words, self.box.picture)
        self._begin()

    def _take_picture(self, picture: QueryPicture) -> None:
        self.box.show_picture(picture)
        self._begin()

    def _look_like(self, moment: Moment) -> None:
        picture = self._pictures.picture(moment.film, moment.frame)
        if picture is not None and not picture.isNull():
            self.box.show_search("", None)
            self.taking.take(picture)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("A picture to look for"), "", f"{tr('Pictures')} ({PATTERN})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.taking.take_file(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.search.expect_picture()

    def _play(self, moment: Moment) -> None:
        self._shelf.play_wanted.emit(moment.path, moment.clock)

    def _show_films(self, asked: str | None) -> None:
        films = (self._shelf.film(key) for key in (self._playing, asked) if key)
        self.choices.show_films(*(film for film in films if film))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.box)
        column.addWidget(self.choices)
        column.addWidget(self.results, 1)
