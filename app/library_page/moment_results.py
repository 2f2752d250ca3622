"""What a search found: the list, what moved in it, and words where there is nothing to list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.library_page.judging_bar import JudgingBar
from app.library_page.moment_list import MomentList
from app.library_page.moment_plot import MomentPlot
from app.library_page.no_moments import NoMoments
from app.library_page.work_line import WorkLine
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.errors import Sentence
    from app.library.moment import Moment, MomentAnswer, MomentQuestion
    from app.library_page.frame_pictures import FramePictures
    from app.library_page.moment_search import MomentSearch

_PATIENCE_MS = 150  # before a search is said to take time: most are answered sooner
_STATE_HEIGHT = 32


class MomentResults(QWidget):
    """Follows a search; what is judged here makes it better."""

    found = Signal(object)
    """The moments that are shown, a sequence; empty when the search ended."""

    def __init__(
        self, search: MomentSearch, pictures: FramePictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._search = search
        self.judging = JudgingBar()
        self.list = MomentList(pictures, search.judging)
        self.plot = MomentPlot(self.list.found, pictures)
        self.nothing = NoMoments()
        self.work = WorkLine()
        self._sought: MomentQuestion | None = None
        """What was answered last, without judgements and weights."""
        self._told = plain_label("", TextSize.SMALL, quiet=True)
        self._slow = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._slow.timeout.connect(self._show_slow)
        self._listen()
        self._arrange()
        self._show_forgotten()

    @property
    def told(self) -> str:
        """The line above the list."""
        return self._told.text()

    def show_trouble(self, sentence: Sentence) -> None:
        """Say what is wrong, in place of what was found."""
        self._rest()
        self.nothing.say_trouble(sentence)
        self._show((), "")

    def _listen(self) -> None:
        search = self._search
        search.opened.connect(self._show_opened)
        search.asked.connect(self._show_asked)
        search.answered.connect(self._show_answer)
        search.progressed.connect(self._show_progress)
        search.refused.connect(self.show_trouble)
        search.forgotten.connect(self._show_forgotten)
        self.list.judged.connect(search.judge)
        self.list.selected.connect(self.plot.show_selected)
        self.plot.selected.connect(self.list.select)
        self.judging.undo_wanted.connect(search.undo)
        self.judging.redo_wanted.connect(search.redo)
        self.judging.clear_wanted.connect(search.clear_judged)
        self.judging.plot_wanted.connect(self._show_plot)

    def _show_opened(self, films: int, frames: int) -> None:
        if not self._search.question and films:
            self.nothing.invite(films, frames)
        elif not self._search.question:
            self.nothing.say_nothing_found("", 0)

    def _show_asked(self) -> None:
        self.judging.show_judging(self._search.judging)
        self._slow.start()

    def _show_slow(self) -> None:
        self.work.show_working(True)
        self.list.show_waiting(True)
        self._told.setText(tr("Searching…"))
        self.nothing.say_searching()

    def _show_progress(self, share: float, doing: str) -> None:
        self.work.show_share(share)
        self._told.setText(doing)

    def _show_answer(self, answer: MomentAnswer) -> None:
        self._rest()
        if not answer.moments:
            self.nothing.say_nothing_found(answer.note and tr(answer.note), answer.films)
        self._show(answer.moments, _summary(answer))

    def _show_forgotten(self) -> None:
        self._rest()
        self.nothing.invite(0, 0)
        self.judging.show_judging(self._search.judging)
        self._show((), "")

    def _show(self, moments: tuple[Moment, ...], told: str) -> None:
        question = self._search.question
        sought = question and question.model_copy(update={"spoken": 0.0})
        words = question.words if question else ""
        self.list.show_moments(moments, words, again=sought == self._sought)
        self._sought = sought
        self._told.setText(told)
        self._views.setCurrentWidget(self._rows if moments else self.nothing)
        self.judging.setVisible(bool(moments or self._search.judging.now))
        self._show_plot()
        self.found.emit(moments)

    def _rest(self) -> None:
        self._slow.stop()
        self.work.show_working(False)

    def _show_plot(self) -> None:
        wanted = self.judging.plot.isChecked() and bool(self._search.judging.now)
        self.plot.setVisible(wanted and bool(self.plot.slopes))

    def _arrange(self) -> None:
        self._rows = QWidget()
        row = QHBoxLayout(self._rows)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self.list, 3)
        row.addWidget(self.plot, 1)
        self._views = QStackedWidget()
        self._views.addWidget(self.nothing)
        self._views.addWidget(self._rows)
        room = QWidget()
        room.setFixedHeight(_STATE_HEIGHT)
        state = QHBoxLayout(room)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(Space.LARGE)
        state.addWidget(self._told)
        state.addWidget(self.judging, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        for part in (room, self.work):
            column.addWidget(part)
        column.addWidget(self._views, 1)


def _summary(answer: MomentAnswer) -> str:
    """Return how much was found and searched, in one line."""
    shots = tr("%n shot(s)", count=len(answer.moments))
    films = tr("%n film(s)", count=answer.films)
    found = tr("{shots} in {films}", shots=shots, films=films)
    return " · ".join(filter(None, (found, answer.note and tr(answer.note))))
