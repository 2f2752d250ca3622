"""What the window shows while no film is open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import icons
from app.button_keys import PushButton
from app.chip import Chip
from app.continue_row import ContinueRow
from app.keymap import KeyFollower
from app.marking import marked
from app.plain_text import plain_label
from app.shortcuts import Action, action_words, key_names
from app.theme import Space, TextSize
from app.words import tr
from store.history import Watched


class Welcome(QWidget):
    """One sentence of what this is, and the ways to begin."""

    wanted = Signal(object)
    """An Action of the key table."""
    opened = Signal(str)
    """The address of a film to go on with."""
    clear_wanted = Signal()
    private_wanted = Signal(bool)
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setAccessibleName(tr("Welcome"))
        self._sign = plain_label("")
        self._ways: list[PushButton] = []
        self.films = ContinueRow()
        self.films.opened.connect(self.opened)
        self._private = Chip(tr(_PRIVATE))
        self._private.setCheckable(True)
        self._private.toggled.connect(self.private_wanted)
        self._clear = Chip(tr("Clear history…"))
        self._clear.clicked.connect(self.clear_wanted)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(5)
        for part, below in (
            (self._sign, Space.LARGE),
            (plain_label(tr("Pause. See it. Find it."), TextSize.DISPLAY, bold=True), Space.MEDIUM),
            (plain_label(tr(_PROMISE), TextSize.TITLE, quiet=True), Space.HUGE),
        ):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(below)
        column.addLayout(self._buttons())
        column.addSpacing(Space.LARGE)
        hint = plain_label("", TextSize.SMALL, quiet=True)
        KeyFollower(hint, lambda: hint.setText(_hint()))
        column.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        column.addWidget(self.films, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(4)
        column.addLayout(self._chips())
        column.addSpacing(Space.MEDIUM)
        self._tint()

    def show_films(self, films: Sequence[Watched], *, clearable: bool) -> None:
        """Show films to go on with; clearable: there is a history at all."""
        self._sign.setVisible(not films)
        self.films.show_films(films)
        self._clear.setVisible(clearable)
        for one, following in pairwise(
            [*self.films.cards, *self._ways, self._private, self._clear]
        ):
            self.setTabOrder(one, following)

    def show_picture(self, address: str, picture: QImage) -> None:
        """Show a picture on the card of its film."""
        self.films.show_picture(address, picture)

    def show_private(self, private: bool) -> None:
        """Show whether anything new is remembered."""
        self._private.setChecked(private)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the welcome is seen: the films may have changed since."""
        self.shown.emit()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette when the system changes between dark and light."""
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        self._sign.setPixmap(icons.pixmap("mark", accent, 72))

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addStretch(1)
        row.addWidget(self._private)
        row.addWidget(self._clear)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addStretch(1)
        for text, action in (
            (tr("Open a film…"), Action.OPEN_FILE),
            (tr("Open an address…"), Action.OPEN_ADDRESS),
            (tr("Add a folder of films…"), Action.ADD_FOLDER),
        ):
            button = PushButton(text, "")
            KeyFollower(button, partial(_show_keys, button, action))
            self._ways.append(button)
            button.setProperty("primary", action is Action.OPEN_FILE)
            button.clicked.connect(lambda _=False, action=action: self.wanted.emit(action))
            row.addWidget(button)
        row.addStretch(1)
        return row


def _show_keys(button: PushButton, action: Action) -> None:
    button.setToolTip(action_words(action))


def _hint() -> str:
    keys = key_names(Action.SHEET)
    return tr(_HINT, keys=keys) if keys else tr(_KEYLESS_HINT)


_PROMISE = marked("Pause a film to see what you could buy of it. Nothing leaves this computer.")
_HINT = marked("Or drop a film here. {keys} shows all keys.")
_KEYLESS_HINT = marked("Or drop a film here.")
_PRIVATE = marked("Private: remember nothing new")
