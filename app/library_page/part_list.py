"""The parts of the library at the side of the grid: all, unseen, categories, collections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.library_page.film_choice import Part, PartKind
from app.marking import marked
from app.plain_text import plain_tooltip
from app.shown_text import shown
from app.theme import TextSize, text_font
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTH: Final = 196
_PART = Qt.ItemDataRole.UserRole
_HEAD: Final = 34
_FIXED: Final = {
    PartKind.ALL: marked("All films"),
    PartKind.UNSEEN: marked("Not watched yet"),
    PartKind.VANISHED: marked("Missing"),
}
_HEADS: Final = {
    PartKind.CATEGORY: marked("Categories"),
    PartKind.COLLECTION: marked("Collections"),
}


class PartList(QListWidget):
    """One part is chosen at any time; it stays chosen when the library changes."""

    chosen = Signal(object)
    """The Part the viewer wants to see."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Parts of the library"))
        self.setFixedWidth(_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._parts: list[Part] = []
        self.currentItemChanged.connect(self._on_chosen)

    def show_parts(
        self,
        categories: Sequence[str],
        collections: Sequence[str],
        wanted: Part,
        *,
        vanished: bool,
    ) -> None:
        """List the parts there are. vanished: some films are missing."""
        parts = [Part(), Part(PartKind.UNSEEN)]
        parts += [Part(PartKind.CATEGORY, name) for name in categories]
        parts += [Part(PartKind.COLLECTION, name) for name in collections]
        parts += [Part(PartKind.VANISHED)] if vanished else []
        if parts != self._parts:
            self._parts = parts
            self._fill()
        self.choose(wanted)

    def choose(self, wanted: Part) -> None:
        """Mark a part as the one that is seen; the whole library where there is none such."""
        for place in range(self.count()):
            if self.item(place).data(_PART) == wanted:
                self.setCurrentRow(place)
                return
        self.setCurrentRow(0)

    def _fill(self) -> None:
        self.blockSignals(True)
        self.clear()
        former = PartKind.ALL
        for part in self._parts:
            if part.kind is not former and part.kind in _HEADS:
                self._add_head(tr(_HEADS[part.kind]))
            former = part.kind
            self._add(part)
        self.blockSignals(False)

    def _add(self, part: Part) -> None:
        name = shown(part.name) if part.name else tr(_FIXED[part.kind])
        item = QListWidgetItem(name, self)
        item.setToolTip(plain_tooltip(name))
        item.setData(_PART, part)

    def _add_head(self, words: str) -> None:
        item = QListWidgetItem(words, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(text_font(TextSize.SMALL, bold=True))
        item.setSizeHint(QSize(0, _HEAD))
        item.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item and item.data(_PART):
            self.chosen.emit(item.data(_PART))
