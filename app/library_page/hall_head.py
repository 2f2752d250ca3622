"""Over the grid: what is looked for, the order, and the folders."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.library_page.film_order import ORDER_WORDS, FilmOrder
from app.plain_text import plain_label
from app.small_button import small_button
from app.theme import Space, TextSize
from app.words import tr

_ON = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HallHead(QWidget):
    """One line: words, how many films have them, the order, the folders."""

    words_changed = Signal(str)
    order_changed = Signal(object)
    """A FilmOrder."""
    folders_wanted = Signal()
    left = Signal()
    """The keys go on to the films."""

    def __init__(self, order: FilmOrder) -> None:
        super().__init__()
        self.search = _Search()
        self.search.setPlaceholderText(tr("Title, series, tag, plot…"))
        self.search.setAccessibleName(tr("Look for films"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.words_changed)
        self.search.left.connect(self.left)
        self._found = plain_label("", TextSize.SMALL, quiet=True)
        self._order = _order_box(order)
        self._order.currentIndexChanged.connect(
            lambda _: self.order_changed.emit(self._order.currentData())
        )
        folders = small_button(tr("Folders…"), tr("Folders of films: add, remove, look again"))
        folders.clicked.connect(self.folders_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self.search, 1)
        row.addWidget(self._found)
        row.addWidget(self._order)
        row.addWidget(folders)
        find = QShortcut(QKeySequence("Ctrl+F"), self, self.take_keys)
        find.setContext(Qt.ShortcutContext.WindowShortcut)

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.search.text()

    def look_for(self, words: str) -> None:
        """Look for these words, and take the keys for more."""
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)  # others would select the words
        self.search.setText(words)

    def take_keys(self) -> None:
        """Let the viewer write what is looked for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def show_count(self, films: int) -> None:
        """Say how many films or series are shown."""
        self._found.setText(tr("%n found", count=films))


class _Search(QLineEdit):
    """Down or Enter go on to what was found."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep the keys that lead on."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ON
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead on, or write."""
        if event.key() in _ON:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _order_box(order: FilmOrder) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr("Order of films"))
    for one, words in ORDER_WORDS.items():
        box.addItem(tr(words), one)
    box.setCurrentIndex(list(ORDER_WORDS).index(order))
    return box
