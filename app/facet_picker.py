"""The names of one facet: a line that looks for some of them, and the list to tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.facet_model import FacetModel
from app.facet_view import FacetView, nothing_with
from app.plain_text import plain_label
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEW = 8  # names one sees at a glance
_ROWS = (3, 6)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = (*_ENTER, Qt.Key.Key_Down, Qt.Key.Key_Escape)


class FacetPicker(QWidget):
    """Shows every name of the catalogue; typing leaves those with the letters."""

    ticked = Signal(str)
    left = Signal()
    """Esc."""

    def __init__(self, name: str, *, dabs: bool = False) -> None:
        """name: what is chosen. dabs: show the colours that names mean."""
        super().__init__()
        self._model = FacetModel()
        self._field = _Field()
        self._field.setPlaceholderText(tr("Find in the list"))
        self._field.setAccessibleName(f"{name}: {self._field.placeholderText()}")
        self._nothing = plain_label("", quiet=True)
        self.view = FacetView(self._model, name, dabs=dabs)
        self.view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._field.textChanged.connect(self._look)
        self._field.went.connect(self._go)
        self.view.ticked.connect(self.ticked)
        self.view.passed.connect(self._field.setFocus)
        for part in (self._field, self.view):
            part.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self._field)
        column.addWidget(self._nothing)
        column.addWidget(self.view)
        self._nothing.hide()

    @property
    def field(self) -> QLineEdit:
        """The line that looks for names."""
        return self._field

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self._field, self.view]

    def show_names(self, names: Sequence[tuple[str, int]]) -> None:
        """Show these names with their number of products."""
        self._model.show_names(names)
        self._field.setVisible(len(names) > _FEW)
        self._fit()

    def show_chosen(self, chosen: frozenset[str]) -> None:
        """Tick these names."""
        self._model.show_chosen(chosen)

    def begin(self) -> None:
        """Take the keys, all names shown."""
        self._field.clear()
        first = self.view if self._field.isHidden() else self._field
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow rows that grow for fingers."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Be as high as the names, within a few rows."""
        least, most = _ROWS
        row = self.view.row_height()
        self.view.setMinimumHeight(min(self._model.total, least) * row)
        self.view.setMaximumHeight(min(self._model.total, most) * row)

    def _look(self, letters: str) -> None:
        self._model.show_only(letters)
        nothing = not self._model.rowCount()
        self._nothing.setText(nothing_with(letters) if nothing else "")
        self._nothing.setVisible(nothing)

    def _go(self, key: int) -> None:
        """Enter ticks the first name; Down goes to the list."""
        if not self._model.rowCount():
            return
        if key in _ENTER:
            self.ticked.emit(self._model.name(0))
            return
        self.view.setCurrentIndex(self._model.index(0))
        self.view.setFocus(Qt.FocusReason.TabFocusReason)


class _Field(QLineEdit):
    """A line of letters; a first Space is play: no name begins with it."""

    went = Signal(int)
    """Enter or Down: the Qt.Key."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("compact", True)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QAbstractButton):  # Qt's own has no name
            button.setAccessibleName(tr("Clear"))
            button.setToolTip(tr("Clear"))

    def sizeHint(self) -> QSize:
        """Return a size that a narrow panel has room for."""
        return super().sizeHint().boundedTo(QSize(120, 1000))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of this line."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Space and not self.text():
                event.ignore()
                return False
            if event.key() in _KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc first takes the letters back, then leaves."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _KEYS:
            self.went.emit(event.key())
        else:
            super().keyPressEvent(event)
