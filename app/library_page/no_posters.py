"""In place of posters: an invitation, that a model is not here, or what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.button_keys import PushButton
from app.library_page.poster_words import NAMES
from app.plain_text import plain_label
from app.shown_text import shown
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.errors import Sentence
    from app.library.poster import PosterModel


class NoPosters(QWidget):
    """Says in a few words why there is no poster, and what can be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = plain_label("", TextSize.HEADING, bold=True)
        self._more = plain_label("", TextSize.BODY, quiet=True)
        self._more.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = PushButton(tr("Copy the command"), tr("To be run where commands are written"))
        self._copy.clicked.connect(self._copy_command)
        self._command = ""
        column = QVBoxLayout(self)
        column.setSpacing(Space.MEDIUM)
        column.addStretch(2)
        for label in (self._what, self._more):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.invite()

    @property
    def text(self) -> str:
        """What is said."""
        return f"{self._what.text()} {self._more.text()}".strip()

    def invite(self) -> None:
        """Say what can be done."""
        more = tr("Choose a film, or drop a picture here.")
        self._say(tr("Find posters that look alike"), more)

    def say_working(self, doing: str = "") -> None:
        """Say that the first answer is on its way."""
        self._say(tr("Looking at posters…"), shown(doing))

    def say_nothing(self, note: str) -> None:
        """Say that there is no other poster."""
        more = note or tr("There is no other poster to compare with.")
        self._say(tr("Nothing was found"), more)

    def say_missing(self, models: Sequence[PosterModel]) -> None:
        """Say which model is not here, and what brings it."""
        names = ", ".join(NAMES[model.name] for model in models)
        commands = "\n".join(model.command for model in models)
        more = tr("It comes with this command:") + "\n" + commands
        self._say(tr("{model} is not here yet", model=names), more, command=commands)

    def say_trouble(self, sentence: Sentence) -> None:
        """Say what is wrong and what to do."""
        self._say(sentence.what, sentence.action)

    def _say(self, what: str, more: str, *, command: str = "") -> None:
        self._what.setText(what)
        self._more.setText(more)
        self._command = command
        self._copy.setVisible(bool(command))

    def _copy_command(self) -> None:
        QGuiApplication.clipboard().setText(self._command)
