"""The line above the transcript in which a viewer looks for words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLineEdit, QWidget

from app.icon_button import IconButton
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.words import tr

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DOWN, _UP = Qt.Key.Key_Down, Qt.Key.Key_Up


class _Field(QLineEdit):
    """Enter and Down go to the next find, Shift+Enter and Up back; a first Space is play."""

    stepped = Signal(int)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of this line; words do not begin with a Space."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Space and not self.text():
                event.ignore()
                return False
            if event.key() in (*_ENTER, _DOWN, _UP):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, or write."""
        back = event.key() == _UP or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (*_ENTER, _DOWN, _UP):
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)


class TranscriptSearch(QWidget):
    """Says how many lines were found, and goes from one to the next."""

    changed = Signal(str)
    """The words to look for; empty for none."""
    found = Signal(int)
    """The row to go to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[int] = []
        self._place = -1
        self._field = _Field()
        self._field.setProperty("compact", True)
        self._field.setPlaceholderText(tr("Find words"))
        self._field.setAccessibleName(tr("Find words in the subtitles"))
        self._field.setClearButtonEnabled(True)
        for button in self._field.findChildren(QAbstractButton):  # Qt's own has no name
            button.setAccessibleName(tr("Clear the words"))
            button.setToolTip(tr("Clear the words"))
        self._count = plain_label("", TextSize.SMALL, quiet=True)
        self._back = IconButton("back", tr("Previous line with these words"), "Shift+Enter")
        self._next = IconButton("forward", tr("Next line with these words"), "Enter")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self._field, 1)
        for part in (self._count, self._back, self._next):
            row.addWidget(part)
        self.setFocusProxy(self._field)
        self._field.textChanged.connect(self.changed)
        self._field.stepped.connect(self.step)
        self._back.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self.show_rows([])

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._field.text()

    @property
    def count_words(self) -> str:
        """What is said about the finds."""
        return self._count.text()

    def show_rows(self, rows: list[int]) -> None:
        """Tell how many lines have the words; which of them is gone to is kept where it is."""
        at = self._rows[self._place] if self._place >= 0 else None
        self._rows = rows
        self._place = rows.index(at) if at in rows else -1
        for button in (self._back, self._next):
            button.setEnabled(bool(rows))
        self._tell()

    def begin_at(self, row: int) -> None:
        """Go to the first find at or after `row`, or to the first of all."""
        self._place = next((at for at, one in enumerate(self._rows) if one >= row), 0) - 1
        if self._rows:
            self.step(1)

    def step(self, steps: int) -> None:
        """Go on to another find, around the ends."""
        if self._rows:
            self._place = (max(self._place, -1 if steps > 0 else 0) + steps) % len(self._rows)
            self._tell()
            self.found.emit(self._rows[self._place])

    def _tell(self) -> None:
        if not self.words.strip():
            told = ""
        elif not self._rows:
            told = tr("Not found")
        else:
            told = tr("{place} of {most}", place=self._place + 1, most=len(self._rows))
        self._count.setText(told)
        self._field.setAccessibleDescription(told)
