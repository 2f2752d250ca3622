"""What was judged of a search, with the ways back: undo, redo, clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.chip import Chip
from app.icon_button import IconButton
from app.plain_text import plain_label
from app.shortcuts import key_name
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.library_page.judging import Judging

UNDO, REDO = "Ctrl+Z", "Ctrl+Shift+Z"


class JudgingBar(QWidget):
    """One line above what was found."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    clear_wanted = Signal()
    plot_wanted = Signal(bool)
    """Whether the plot of scores is to be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = plain_label("", TextSize.SMALL, quiet=True)
        self.undo = _button("undo", tr("Take back the last judgement"), UNDO)
        self.redo = _button("redo", tr("Judge it again"), REDO)
        self.clear = Chip(tr("Clear judgements"))
        self.plot = Chip(tr("What moved"))
        self.plot.setCheckable(True)
        self.plot.setChecked(True)
        self.plot.setToolTip(tr("Show or hide the scores before and after your judgements"))
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.clear.clicked.connect(self.clear_wanted)
        self.plot.toggled.connect(self.plot_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._said, 1)
        for part in (self.undo, self.redo, self.clear, self.plot):
            row.addWidget(part)

    def show_judging(self, judging: Judging) -> None:
        """Say what was judged, and offer the ways back that there are."""
        yes = sum(one.good for one in judging.now)
        no = len(judging.now) - yes
        hint = tr("Y: more like this, N: not like this")
        self._said.setText(tr("{yes} yes, {no} no", yes=yes, no=no) if judging.now else hint)
        self.undo.setEnabled(judging.can_undo)
        self.redo.setEnabled(judging.can_redo)
        self.undo.setVisible(judging.can_undo or judging.can_redo)
        self.redo.setVisible(judging.can_undo or judging.can_redo)
        self.clear.setVisible(bool(judging.now))
        self.plot.setVisible(bool(judging.now))


def _button(name: str, text: str, keys: str) -> IconButton:
    button = IconButton(name, text, key_name(keys))
    button.setFixedSize(30, 30)
    return button
