"""The view of posters that look alike: whose, who looks, and what was found."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from app.library.poster import PosterAnswer, PosterQuestion, SimilarPoster
from app.library.poster_names import Posters
from app.library_page.no_posters import NoPosters
from app.library_page.picture_files import PictureFiles
from app.library_page.picture_taking import PictureTaking
from app.library_page.poster_choices import PosterChoices
from app.library_page.poster_grid import PosterGrid
from app.library_page.poster_look import PICTURE
from app.library_page.poster_words import summary_words
from app.library_page.query_picture import PATTERN, QueryPicture, offers_picture
from app.library_page.work_line import WorkLine
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.errors import Sentence
    from app.library_page.librarian import Librarian
    from app.library_page.shelf import Shelf

_PATIENCE_MS: Final = 150  # before a search is said to take time
_K: Final = 24


class PostersView(QWidget):
    """Asks its librarian, which should be its own: models of posters are loaded for seconds."""

    def __init__(self, shelf: Shelf, librarian: Librarian, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf, self._librarian = shelf, librarian
        librarian.setParent(self)
        self._ticket, self._looking = 0, False
        self.setAccessibleName(tr("Posters"))
        self.setAcceptDrops(True)
        self.taking = PictureTaking(self)
        self.choices = PosterChoices()
        self._pictures = PictureFiles(PICTURE, self.devicePixelRatioF(), self)
        self.grid = PosterGrid(self._pictures)
        self.nothing = NoPosters()
        self.work = WorkLine()
        self.told = plain_label("", TextSize.SMALL, quiet=True)
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self.setFocusProxy(self.choices.films)
        self._listen()
        self._arrange()

    def show_film(self, key: str) -> None:
        """Look for posters like that of a film."""
        self.choices.show_films(self._shelf.films)
        self.choices.choose_film(key)

    def look_for(self, picture: Path) -> None:
        """Look for posters like a picture of a file."""
        self.taking.take_file(picture)

    def shutdown(self) -> None:
        """End the threads of this view."""
        self.taking.shutdown()
        self._pictures.shutdown()

    # --- what the viewer does --------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the films there are now."""
        super().showEvent(event)
        self.choices.show_films(self._shelf.films)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take pictures; what else is dragged belongs to the window."""
        if offers_picture(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look for the picture that was dropped."""
        if self.taking.take_from(event.mimeData()):
            event.acceptProposedAction()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a picture; all else belongs to the window."""
        copied = QGuiApplication.clipboard().mimeData()
        if event.matches(QKeySequence.StandardKey.Paste) and self.taking.take_from(copied):
            event.accept()
        else:
            event.ignore()

    def _listen(self) -> None:
        choices, librarian = self.choices, self._librarian
        choices.changed.connect(self._ask)
        choices.file_wanted.connect(self._choose_file)
        choices.folder_wanted.connect(self._choose_folder)
        self.taking.taken.connect(self._take_picture)
        self.taking.refused.connect(self._show_trouble)
        self.grid.chosen.connect(self._open)
        self.grid.like_wanted.connect(self._look_like)
        self._shelf.changed.connect(self._follow)
        self._slow.timeout.connect(self._show_slow)
        librarian.answered.connect(self._show_answer)
        librarian.refused.connect(self._show_refusal)
        librarian.progressed.connect(self._show_progress)

    def _follow(self) -> None:
        if self.isVisible():
            self.choices.show_films(self._shelf.films)

    def _take_picture(self, picture: QueryPicture) -> None:
        self.choices.show_picture(picture)
        self._ask()

    def _open(self, poster: SimilarPoster) -> None:
        if poster.film:
            self._shelf.film_wanted.emit(poster.film)
        else:
            self._look_like(poster)

    def _look_like(self, poster: SimilarPoster) -> None:
        if poster.film:
            self.choices.choose_film(poster.film)
        else:
            self.look_for(Path(poster.path))

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("A poster or a picture"), "", f"{tr('Pictures')} ({PATTERN})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.look_for(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, tr("A folder of posters"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda path: self.choices.choose_folder(Path(path)))
        dialog.rejected.connect(lambda: self.choices.choose_folder(None))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # --- what is asked and answered --------------------------------------------------------------

    def _ask(self) -> None:
        choices = self.choices
        if not choices.film and not choices.picture:
            self._forget()
            return
        folder = choices.folder if choices.posters is Posters.FOLDER else None
        asked = {
            "film": choices.film,
            "picture": choices.picture.base64 if choices.picture else None,
            "model": choices.model,
            "of": choices.posters.value,
            "folder": folder,
            "k": _K,
        }
        if self._looking:  # at posters that are new; what was seen so far is kept
            self._librarian.cancel()
        self._looking = False
        self._ticket = self._librarian.ask(PosterQuestion.model_validate(asked))
        self._slow.start()

    def _forget(self) -> None:
        self._ticket = 0
        self._rest()
        self.told.setText("")
        self.grid.show_posters(())
        self.nothing.invite()
        self._views.setCurrentWidget(self.nothing)

    def _show_slow(self) -> None:
        self.work.show_working(True)
        self.grid.show_waiting(True)
        if self._views.currentWidget() is self.nothing:
            self.nothing.say_working()

    def _show_progress(self, ticket: int, share: float, doing: str) -> None:
        if ticket == self._ticket:
            self._looking = True
            self.work.show_share(share)
            if self._views.currentWidget() is self.nothing:
                self.nothing.say_working(doing)

    def _show_answer(self, ticket: int, answer: PosterAnswer) -> None:
        if ticket != self._ticket:
            return
        self._rest()
        self.grid.show_posters(answer.posters)
        self.told.setText(summary_words(answer) if answer.models else "")
        if answer.missing and not answer.models:
            self.nothing.say_missing(answer.missing)
        elif not answer.posters:
            self.nothing.say_nothing(answer.note)
        self._views.setCurrentWidget(self.grid if answer.posters else self.nothing)

    def _show_refusal(self, ticket: int, sentence: Sentence) -> None:
        if ticket == self._ticket:
            self._show_trouble(sentence)

    def _show_trouble(self, sentence: Sentence) -> None:
        self._rest()
        self.told.setText("")
        self.nothing.say_trouble(sentence)
        self._views.setCurrentWidget(self.nothing)

    def _rest(self) -> None:
        self._looking = False
        self._slow.stop()
        self.work.show_working(False)
        self.grid.show_waiting(False)

    def _arrange(self) -> None:
        self._views = QStackedWidget()
        self._views.addWidget(self.nothing)
        self._views.addWidget(self.grid)
        self.told.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.choices)
        column.addWidget(self.told)
        column.addWidget(self.work)
        column.addWidget(self._views, 1)
