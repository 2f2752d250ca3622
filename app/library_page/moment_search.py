"""The search for moments that is open: its question, asked again whenever it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app.library.moment import Moment, MomentAnswer, MomentQuestion
from app.library_page.judging import Judging
from app.library_page.query_picture import fitted

if TYPE_CHECKING:
    from app.errors import Sentence
    from app.library_page.librarian import Librarian

_SETTLED_MS = 120  # after the last step of a slider
_BLANK = 64
_OPENING = MomentQuestion(words="person", top=1)
"""Asked when the view is first seen: models and frames are read meanwhile, and it is known how
much there is to search."""


class MomentSearch(QObject):
    """Begun by words or a picture; judgements make it better; `forget` ends it."""

    opened = Signal(int, int)
    """How many films and frames can be searched."""
    asked = Signal()
    """An answer is on its way."""
    answered = Signal(object)
    """A MomentAnswer."""
    progressed = Signal(float, str)
    refused = Signal(object)
    """A Sentence."""
    forgotten = Signal()

    def __init__(self, librarian: Librarian, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._librarian = librarian
        self._ticket = self._opening = self._expecting = 0
        self._waits = False
        """Whether the answer to the newest question has not come yet."""
        self.question: MomentQuestion | None = None
        """What is searched for, without what was judged; None while nothing is."""
        self.judging = Judging()
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._ask)
        librarian.answered.connect(self._on_answered)
        librarian.refused.connect(self._on_refused)
        librarian.progressed.connect(self._on_progressed)

    @property
    def whole(self) -> MomentQuestion | None:
        """The question with all that was judged; None while nothing is searched for."""
        return self.question and self.question.model_copy(update={"judged": self.judging.now})

    def open(self) -> None:
        """Get ready: the worker starts, and reads what it needs. What is awaited is asked again.

        Another view may have asked meanwhile, and only the newest question is answered.
        """
        if self._waits:
            self._ask()
        elif not self._opening and not self.question:
            self._opening = self._librarian.ask(_OPENING)

    def expect_picture(self) -> None:
        """Let the worker load what looks at pictures, once: the viewer is about to choose one."""
        if not self._expecting and not self._waits:
            blank = QImage(_BLANK, _BLANK, QImage.Format.Format_RGB32)
            blank.fill(0)
            question = MomentQuestion(picture=fitted(blank).base64, top=1)
            self._expecting = self._librarian.ask(question)

    def begin(self, question: MomentQuestion) -> None:
        """Search for something else."""
        self.judging.begin(question.judged)
        self.question = question.model_copy(update={"judged": ()})
        self._ask()

    def change(self, **values: Any) -> None:
        """Search for the same elsewhere or otherwise: film, spoken, top. Asked when it settled."""
        if self.question:
            self.question = self.question.model_copy(update=values)
            self._settled.start()

    def judge(self, moment: Moment, good: bool) -> None:
        """Say yes or no to a shot; the same again takes it back."""
        self.judging.judge(moment.film, moment.shot, good)
        self._ask()

    def undo(self) -> None:
        """Take back what was judged last."""
        if self.judging.undo():
            self._ask()

    def redo(self) -> None:
        """Judge again what was taken back."""
        if self.judging.redo():
            self._ask()

    def clear_judged(self) -> None:
        """Take back all that was judged."""
        if self.judging.clear():
            self._ask()

    def forget(self) -> None:
        """End the search."""
        self._settled.stop()
        self._ticket, self._waits = 0, False
        self.judging.begin()
        self.question = None
        self.forgotten.emit()

    def _ask(self) -> None:
        self._settled.stop()
        if whole := self.whole:
            self._ticket, self._waits = self._librarian.ask(whole), True
            self.asked.emit()

    def _on_answered(self, ticket: int, answer: object) -> None:
        if not isinstance(answer, MomentAnswer):
            return
        if ticket in (self._opening, self._expecting):
            self._opening = self._opening if answer.films else 0  # films may come, so ask again
            self.opened.emit(answer.films, answer.frames)
        elif ticket == self._ticket:
            self._waits = False
            self.answered.emit(answer)

    def _on_refused(self, ticket: int, sentence: Sentence) -> None:
        if ticket and ticket in (self._ticket, self._opening):
            self._waits, self._opening = False, 0
            self.refused.emit(sentence)

    def _on_progressed(self, ticket: int, share: float, doing: str) -> None:
        if ticket == self._ticket:
            self.progressed.emit(share, doing)
