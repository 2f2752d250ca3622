"""What the colours of a map say; a line of it can be seen alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.marking import marked
from app.plain_text import plain_tooltip
from app.shown_text import shown
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library.map_colours import Legend

_DOT: Final = 12
_WIDTH: Final = 230
_AROUND: Final = 64  # the dot, and the edges
_NAMES: Final = {
    "yes": marked("Yes"),
    "no": marked("No"),
    "beginning": marked("Beginning of the film"),
    "end": marked("End of the film"),
    "": marked("Others"),
}


class MapLegend(QListWidget):
    """A line for each colour, with how many points have it."""

    alone = Signal(object)
    """The code of the colour that is to be seen alone, or None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Legend: choose a line to see it alone"))
        self.setFixedWidth(_WIDTH)
        self.setIconSize(QSize(_DOT, _DOT))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._alone: int | None = None
        self.itemActivated.connect(self._toggle)
        self.itemClicked.connect(self._toggle)

    def show_legend(self, legend: Sequence[Legend]) -> None:
        """Show what each colour says; all of them are seen."""
        self._alone = None
        self.clear()
        for line in legend:
            known = tr(_NAMES[line.name]) if line.name in _NAMES else shown(line.name)
            count = f" · {line.count}"
            room = _WIDTH - _AROUND - self.fontMetrics().horizontalAdvance(count)
            name = self.fontMetrics().elidedText(known, Qt.TextElideMode.ElideRight, room)
            item = QListWidgetItem(_dot(line.colour), name + count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, known + count)
            item.setData(Qt.ItemDataRole.UserRole, line.code)
            item.setToolTip(plain_tooltip(known, tr("See it alone, or all again")))
            self.addItem(item)

    def _toggle(self, item: QListWidgetItem) -> None:
        code = int(item.data(Qt.ItemDataRole.UserRole))
        self._alone = None if self._alone == code else code
        if self._alone is None:
            self.clearSelection()
        self.alone.emit(self._alone)


def _dot(colour: str) -> QIcon:
    picture = QPixmap(_DOT * 2, _DOT * 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(2, 2, _DOT * 2 - 4, _DOT * 2 - 4)
    painter.end()
    return QIcon(picture)
