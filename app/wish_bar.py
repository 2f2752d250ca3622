"""What a viewer may wish of an item: chips of what it shows, words, and how much they count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chip import Chip
from app.icon_button import IconButton
from app.point_slider import PointSlider
from app.theme import Space
from app.wish_field import WishField
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

_SETTLED_MS = 80  # after the last step of the slider
_HALF = 50


class WishBar(QWidget):
    """Says `wished` whenever the wish has changed and is complete."""

    wished = Signal(str, float)
    """Words ("" for the picture alone) and their weight 0..1."""
    left = Signal(int)
    """Up, Down or Esc: the Qt.Key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._said = ""
        self._field = WishField()
        self._clear = IconButton("close", tr("Back to the picture alone"), "Esc")
        self._weight = PointSlider(tr("How much the words count"), 0, 100)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._tell)
        self._field.said.connect(self._say)
        self._field.left.connect(self._leave)
        self._clear.clicked.connect(self.clear)
        self._weight.valueChanged.connect(self._settled.start)
        self._weight.left.connect(lambda: self.left.emit(Qt.Key.Key_Escape))
        self._arrange()
        self.forget()

    @property
    def words(self) -> str:
        """What is wished: the line as it was said, and the chips that are on."""
        return " ".join(filter(None, [self._said, *self._pressed()]))

    @property
    def field(self) -> WishField:
        """The line of words."""
        return self._field

    def show_readable(self, readable: bool) -> None:
        """Take words, or say why none are taken."""
        self._field.show_readable(readable)
        for chip in self._chips:
            chip.setEnabled(readable)

    def show_chips(self, words: Sequence[str]) -> None:
        """Offer words that fit the item; those that are on stay on."""
        if [chip.text() for chip in self._chips] == list(words):
            return
        on = set(self._pressed())
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [self._new_chip(word, on=word in on) for word in words]
        for place, chip in enumerate(self._chips):
            self._row.insertWidget(place, chip)
        self._chip_row.setVisible(bool(words))
        for before, after in zip(self.stops, self.stops[1:], strict=False):
            QWidget.setTabOrder(before, after)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [*self._chips, self._field, self._weight]

    def clear(self) -> None:
        """Return to the picture alone."""
        wished = bool(self.words)
        self.forget()
        if wished:
            self.wished.emit("", 0.0)

    def forget(self) -> None:
        """Begin anew, for another item."""
        self._said = ""
        self._field.clear()
        for chip in self._chips:
            chip.setChecked(False)
        self._weight.setValue(_HALF)
        self._settled.stop()
        self._show_active()

    def _arrange(self) -> None:
        self._field.setAccessibleName(tr("This, but…"))
        self._clear.setFixedSize(28, 28)
        self._weight.setFixedSize(92, 28)
        self._weight.setToolTip(tr("Left: the picture decides. Right: the words decide."))
        self._chip_row = QWidget()
        self._row = QHBoxLayout(self._chip_row)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.TINY + 2)
        self._row.addStretch(1)
        self._chip_row.hide()
        line = QHBoxLayout()
        line.setSpacing(Space.TINY)
        line.addWidget(self._field, 1)
        line.addWidget(self._weight)
        line.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, 0, Space.MEDIUM, Space.TINY)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._chip_row)
        column.addLayout(line)

    def _new_chip(self, word: str, *, on: bool) -> Chip:
        chip = Chip(word)
        chip.setToolTip(tr("Products should be: {word}", word=word))
        chip.setCheckable(True)
        chip.setChecked(on)
        chip.setEnabled(self._field.isEnabled())
        chip.clicked.connect(self._say)
        chip.left.connect(lambda: self.left.emit(Qt.Key.Key_Escape))
        return chip

    def _pressed(self) -> list[str]:
        return [chip.text() for chip in self._chips if chip.isChecked()]

    def _say(self) -> None:
        self._said = self._field.text().strip()
        self._show_active()
        self._tell()

    def _tell(self) -> None:
        self._settled.stop()
        self.wished.emit(self.words, self._weight.value() / self._weight.maximum())

    def _leave(self, key: int) -> None:
        """Esc first takes back the wish, then leaves."""
        if key == Qt.Key.Key_Escape and (self.words or self._field.text()):
            self.clear()
        else:
            self.left.emit(key)

    def _show_active(self) -> None:
        for part in (self._weight, self._clear):
            part.setVisible(bool(self.words))
