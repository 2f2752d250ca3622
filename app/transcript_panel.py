"""The panel with all lines of the subtitles that play."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.button_keys import PushButton
from app.plain_text import plain_label
from app.theme import Space
from app.transcript_search import TranscriptSearch
from app.transcript_view import TranscriptView
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.subtitle_text import Line


class TranscriptPanel(QWidget):
    """Search above, lines below; where there are none, the reason."""

    wanted = Signal(float)
    """A line to go to: seconds of the subtitles' own clock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = TranscriptSearch()
        self.view = TranscriptView()
        self._message = plain_label("", quiet=True)
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._follow = PushButton(tr("Back to the line that plays"), tr("Follow the film again"))
        self._arrange()
        self.setFocusProxy(self.search)
        self.search.changed.connect(self._look_for)
        self.search.found.connect(self.view.go_to)
        self.view.wanted.connect(self.wanted)
        self.view.follows_changed.connect(lambda follows: self._follow.setVisible(not follows))
        self._follow.clicked.connect(lambda: self.view.follow(True))
        self.clear("")

    @property
    def message(self) -> str:
        """Why there are no lines, or not all; empty where there are."""
        return self._message.text()

    def clear(self, message: str) -> None:
        """Show no lines, but a message; the next lines are followed anew."""
        self.view.transcript.forget()
        self.view.follow(True)
        self.say(message)

    def say(self, message: str) -> None:
        """Say why there are no lines, or not all."""
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self.view.setVisible(self.view.transcript.rowCount() > 0)
        self.search.show_rows(self.view.transcript.rows_with(self.search.words))

    def add(self, lines: Sequence[Line]) -> None:
        """Show some more lines."""
        self.view.transcript.add(lines)
        self.say(self.message)

    def show_now(self, seconds: float) -> None:
        """Follow the film, `seconds` into the subtitles."""
        self.view.show_now(seconds)

    def _look_for(self, words: str) -> None:
        self.view.show_words(words)
        self.search.show_rows(self.view.transcript.rows_with(words))
        self.search.begin_at(max(0, self.view.current))

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.MEDIUM, 0, Space.SMALL, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.search)
        column.addWidget(self._message)
        column.addWidget(self.view, 1)
        column.addWidget(self._follow)
        self._follow.hide()
