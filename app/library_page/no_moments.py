"""In place of moments: an invitation, that nothing was found, or what is wrong."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chip import Chip
from app.marking import marked
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.errors import Sentence

EXAMPLES = (marked("a red coat"), marked("two people talking"), marked("a street -night"))
"""What one may look for; shown in the words of the window, asked in English, which models know."""


class NoMoments(QWidget):
    """In place of moments: what can be looked for, that nothing was found, or what is wrong."""

    example_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = plain_label("", TextSize.HEADING, bold=True)
        self._more = plain_label("", TextSize.BODY, quiet=True)
        self._examples = QWidget()
        row = QHBoxLayout(self._examples)
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        self.examples = [Chip(tr(words)) for words in EXAMPLES]
        for chip, words in zip(self.examples, EXAMPLES, strict=True):
            chip.clicked.connect(partial(self._want, words))
            row.addWidget(chip)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(2)
        for label in (self._what, self._more):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self._examples)
        column.addStretch(3)
        self.invite(0, 0)

    def _want(self, words: str) -> None:
        self.example_wanted.emit(words)

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._what.text()} {self._more.text()}".strip()

    def invite(self, films: int, frames: int) -> None:
        """Say what can be done; films, frames: how many can be searched, 0 while unknown."""
        more = tr("Say what is seen or said, or drop a picture here.")
        if films:
            count = tr("%n film(s) can be searched", count=films)
            more += "\n" + tr("{films}, {frames} pictures.", films=count, frames=f"{frames:,}")
        self._say(tr("Find a moment"), more, examples=True)

    def say_nothing_found(self, note: str, films: int) -> None:
        """Say that nothing was found, and what the search says of it."""
        if note:
            self._say(tr("Nothing was found"), note)
        elif films:
            self._say(tr("Nothing was found"), tr("Try fewer or other words."))
        else:
            self._say(
                tr("No film can be searched yet"),
                tr(
                    "Films are looked through while the player is idle, or at once with: {command}",
                    command="trendflix library index",
                ),
            )

    def say_trouble(self, sentence: Sentence) -> None:
        """Say what is wrong and what to do."""
        self._say(sentence.what, sentence.action)

    def say_searching(self, doing: str = "") -> None:
        """Say that the first answer is on its way."""
        self._say(tr("Searching…"), doing)

    def _say(self, what: str, more: str, *, examples: bool = False) -> None:
        self._what.setText(what)
        self._more.setText(more)
        self._examples.setVisible(examples)
