"""Films like the one whose page is shown, and the way to posters like its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.button_keys import PushButton
from app.library.similar import SimilarAnswer, SimilarQuestion
from app.library_page.posters import Posters
from app.library_page.similar_choices import SimilarChoices
from app.library_page.similar_row import POSTER, SimilarRow
from app.library_page.work_line import WorkLine
from app.paths import posters_folder
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.errors import Sentence
    from app.library_page.frame_pictures import FramePictures
    from app.library_page.librarian import Librarian
    from app.library_page.shelf import Shelf
    from app.watch_history import WatchHistory

_K: Final = 6
_INDENT: Final = 36 + Space.LARGE
"""Pixels: it begins where the poster above does, which has a button before it."""


class SimilarView(QWidget):
    """Closed until the viewer wants it: films are compared by a process that takes seconds."""

    posters_wanted = Signal(str)
    """Key of a film: posters like its own are wanted."""

    def __init__(
        self,
        shelf: Shelf,
        librarian: Librarian,
        pictures: FramePictures,
        history: WatchHistory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf, self._librarian, self._pictures = shelf, librarian, pictures
        self._history = history
        self._film, self._ticket = "", 0
        self._posters = Posters(posters_folder(), POSTER, self, scale=self.devicePixelRatioF())
        self.open = PushButton(tr("Films like this"), tr("Compare it with the other films"))
        self._to_posters = PushButton(tr("Posters like this"), tr("Compare its poster"))
        self.choices = SimilarChoices()
        self.told = plain_label("", TextSize.SMALL, quiet=True)
        self._work = WorkLine()
        self._rows: list[SimilarRow] = []
        self._listen()
        self._arrange()

    @property
    def rows(self) -> list[SimilarRow]:
        """The films that are shown, the most alike first."""
        return self._rows

    def show_film(self, key: str) -> None:
        """Compare another film from now on."""
        if key != self._film:
            self._film, self._ticket = key, 0
            self._show_rows(None)
            self._ask()

    def shutdown(self) -> None:
        """End the thread of this view."""
        self._posters.shutdown()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again what another view's question was answered in place of."""
        super().showEvent(event)
        if not self._rows:
            self._ask()

    def _listen(self) -> None:
        self.open.setCheckable(True)
        self.open.toggled.connect(self._toggle)
        self._to_posters.clicked.connect(lambda: self.posters_wanted.emit(self._film))
        self.choices.changed.connect(self._ask)
        self._librarian.answered.connect(self._show_answer)
        self._librarian.refused.connect(self._show_refusal)
        self._librarian.progressed.connect(self._show_progress)

    def _toggle(self, wanted: bool) -> None:
        self._body.setVisible(wanted)
        if wanted and not self._rows:
            self._ask()

    def _ask(self) -> None:
        if not self._film or not self.open.isChecked() or not self.isVisible():
            return
        weight = self.choices.picture_weight
        question = SimilarQuestion(
            film=self._film,
            k=_K,
            picture_weight=weight,
            text_weight=1 - weight,
            aggregate=self.choices.aggregate,
            all_categories=self.choices.everywhere.isChecked(),
            leave_out=self._seen() if self.choices.unseen.isChecked() else (),
        )
        self._ticket = self._librarian.ask(question)
        self._work.show_working(True)
        if not self._rows:
            self.told.setText(tr("Comparing films…"))

    def _seen(self) -> tuple[str, ...]:
        watched = self._history.films
        return tuple(film.key for film in self._shelf.films if str(film.path) in watched)

    def _show_answer(self, ticket: int, answer: object) -> None:
        if ticket == self._ticket and isinstance(answer, SimilarAnswer):
            self._work.show_working(False)
            self._show_rows(answer)

    def _show_refusal(self, ticket: int, sentence: Sentence) -> None:
        if ticket == self._ticket:
            self._work.show_working(False)
            self._show_rows(None)
            self.told.setText(str(sentence))

    def _show_progress(self, ticket: int, share: float, _doing: str) -> None:
        if ticket == self._ticket:
            self._work.show_share(share)

    def _show_rows(self, answer: SimilarAnswer | None) -> None:
        while self._rows:
            self._rows.pop().deleteLater()
        self.told.setText(_summary(answer) if answer else "")
        if answer is None:
            return
        for film in answer.films:
            row = SimilarRow(answer, film, self._posters, self._pictures)
            row.film_wanted.connect(self._shelf.film_wanted)
            row.play_wanted.connect(self._play)
            self._list.addWidget(row)
            self._rows.append(row)

    def _play(self, key: str, seconds: float) -> None:
        if film := self._shelf.film(key):
            self._shelf.play_wanted.emit(str(film.path), seconds)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        for button in (self.open, self._to_posters):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._body = QWidget()
        self._body.hide()
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.LARGE)
        self.told.setWordWrap(True)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.MEDIUM)
        for part in (self.choices, self._work, self.told):
            body.addWidget(part)
        body.addLayout(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(buttons)
        column.addWidget(self._body)


def _summary(answer: SimilarAnswer) -> str:
    compared = tr("%n film(s) compared", count=answer.compared)
    return f"{compared}. {answer.note}".strip()
