"""The view that finds moments: one box, the shots found, and what the viewer says of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.library.moment import Moment, MomentAnswer, MomentQuestion
from app.library_page.judging_bar import JudgingBar
from app.library_page.moment_box import MomentBox
from app.library_page.moment_choices import MomentChoices
from app.library_page.moment_list import MomentList
from app.library_page.moment_plot import MomentPlot
from app.library_page.moment_search import MomentSearch
from app.library_page.no_moments import NoMoments
from app.library_page.query_picture import (
    PATTERN,
    PictureTaking,
    QueryPicture,
    offers_picture,
    picture_of_bytes,
)
from app.library_page.saved_searches import SavedSearches
from app.library_page.work_line import WorkLine
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage

    from app.errors import Sentence
    from app.library_page.frame_pictures import FramePictures
    from app.library_page.librarian import Librarian
    from app.library_page.shelf import Shelf

_PATIENCE_MS = 150  # before a search is said to take time: most are answered sooner


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
        self.judging = JudgingBar()
        self.list = MomentList(pictures, self.search.judging)
        self.plot = MomentPlot(self.list.found, pictures)
        self.nothing = NoMoments()
        self.work = WorkLine()
        self._told = plain_label("", TextSize.SMALL, quiet=True)
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._slow.timeout.connect(self._show_slow)
        self.setFocusProxy(self.box)
        self._listen_to_viewer()
        self._listen_to_search()
        self._arrange()
        self._show_forgotten()

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
        self._show_films(self.search.question.film)

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

    def _listen_to_viewer(self) -> None:
        box, search, choices = self.box, self.search, self.choices
        box.said.connect(self._begin)
        box.cleared.connect(search.forget)
        box.file_wanted.connect(self._choose_file)
        box.region_wanted.connect(self.region_wanted)
        box.line.left.connect(self.list.setFocus)
        box.line.pasted.connect(self.taking.take_from)
        self.taking.taken.connect(self._take_picture)
        self.taking.refused.connect(self._show_trouble)
        choices.film_chosen.connect(lambda film: search.change(film=film))
        choices.spoken_chosen.connect(lambda share: search.change(spoken=share))
        choices.saved.run_wanted.connect(self.run)
        choices.saved.save_wanted.connect(lambda name: self.saved.save(name, search.whole))
        self.nothing.example_wanted.connect(self._try_example)
        self.list.judged.connect(search.judge)
        self.list.play_wanted.connect(self._play)
        self.list.film_wanted.connect(self._shelf.film_wanted)
        self.list.like_wanted.connect(self._look_like)
        self.list.selected.connect(self.plot.show_selected)
        self.plot.selected.connect(self.list.select)
        self.judging.undo_wanted.connect(search.undo)
        self.judging.redo_wanted.connect(search.redo)
        self.judging.clear_wanted.connect(search.clear_judged)
        self.judging.plot_wanted.connect(self._show_plot)
        self._shelf.moments_wanted.connect(self.run)
        self._shelf.changed.connect(lambda: self._show_films(self.search.question.film))

    def _begin(self) -> None:
        picture = self.box.picture.base64 if self.box.picture else None
        known = self.search.question
        self.search.begin(
            MomentQuestion(
                words=self.box.words, picture=picture, film=self.choices.film, spoken=known.spoken
            )
        )

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

    def _play(self, moment: Moment) -> None:
        self._shelf.play_wanted.emit(moment.path, moment.clock)

    # --- what the search says --------------------------------------------------------------------

    def _listen_to_search(self) -> None:
        search = self.search
        search.opened.connect(self._show_opened)
        search.asked.connect(self._show_asked)
        search.answered.connect(self._show_answer)
        search.progressed.connect(self._show_progress)
        search.refused.connect(self._show_trouble)
        search.forgotten.connect(self._show_forgotten)

    def _show_opened(self, films: int, frames: int) -> None:
        if not self.search.is_open:
            self.nothing.invite(films, frames)

    def _show_asked(self) -> None:
        self.judging.show_judging(self.search.judging)
        self.choices.saved.show_open(self.search.question.words or tr("A picture"))
        self._slow.start()

    def _show_slow(self) -> None:
        self.work.show_working(True)
        self.list.show_waiting(True)
        self._told.setText(tr("Searching…"))
        if self._views.currentWidget() is self.nothing:
            self.nothing.say_searching()

    def _show_progress(self, share: float, doing: str) -> None:
        self.work.show_share(share)
        self._told.setText(doing)

    def _show_answer(self, answer: MomentAnswer) -> None:
        self._rest()
        self.list.show_moments(answer.moments, self.search.question.words)
        self._told.setText(_summary(answer))
        self._told.setToolTip(answer.note)
        if not answer.moments:
            self.nothing.say_nothing_found(answer.note, answer.films)
        self._show_results(bool(answer.moments))
        self.found.emit(answer.moments)

    def _show_trouble(self, sentence: Sentence) -> None:
        self._rest()
        self.list.show_moments((), "")
        self._told.setText("")
        self.nothing.say_trouble(sentence)
        self._show_results(False)
        self.found.emit(())

    def _show_forgotten(self) -> None:
        self._rest()
        self.list.show_moments((), "")
        self._told.setText("")
        self.nothing.invite(0, 0)
        self.judging.show_judging(self.search.judging)
        self.choices.saved.show_open("")
        self._show_results(False)
        self.found.emit(())

    def _rest(self) -> None:
        self._slow.stop()
        self.work.show_working(False)

    def _show_results(self, any_found: bool) -> None:
        self._views.setCurrentWidget(self._results if any_found else self.nothing)
        self.judging.setVisible(any_found or bool(self.search.judging.now))
        self._show_plot()

    def _show_plot(self) -> None:
        wanted = self.judging.plot.isChecked() and bool(self.search.judging.now)
        self.plot.setVisible(wanted and bool(self.plot.slopes))

    def _show_films(self, asked: str | None) -> None:
        films = (self._shelf.film(key) for key in (self._playing, asked) if key)
        self.choices.show_films(*(film for film in films if film))

    # --- how it lies -----------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._results = QWidget()
        row = QHBoxLayout(self._results)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self.list, 3)
        row.addWidget(self.plot, 1)
        self._views = QStackedWidget()
        self._views.addWidget(self.nothing)
        self._views.addWidget(self._results)
        state = QHBoxLayout()
        state.setSpacing(Space.LARGE)
        state.addWidget(self._told)
        state.addWidget(self.judging, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.box)
        column.addWidget(self.choices)
        column.addLayout(state)
        column.addWidget(self.work)
        column.addWidget(self._views, 1)


def _summary(answer: MomentAnswer) -> str:
    """Return how much was found and searched, in one line."""
    shots = tr("%n shot(s)", count=len(answer.moments))
    films = tr("%n film(s)", count=answer.films)
    return (
        tr("{shots} of {films} · {note}", shots=shots, films=films, note=answer.note)
        if (answer.note)
        else tr("{shots} of {films}", shots=shots, films=films)
    )
