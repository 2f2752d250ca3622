"""What counts when films are compared, and which films are wanted."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.chip import Chip
from app.choice_field import ChoiceField
from app.library.similar import Aggregate
from app.plain_text import plain_label
from app.point_slider import PointSlider
from app.theme import Space, TextSize
from app.words import tr

_WHOLE: Final = 100
_PICTURE: Final = 70
_PAUSE_MS: Final = 200  # a slider that is dragged asks when it rests


class SimilarChoices(QWidget):
    """A row of choices; `changed` when one of them is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.balance = PointSlider(tr("Words or picture"), 0, _WHOLE)
        self.balance.setValue(_PICTURE)
        self.balance.setFixedSize(140, 28)
        self.balance.setToolTip(tr("Left: only words count. Right: only the picture."))
        self.compared = ChoiceField()
        self.everywhere = Chip(tr("All categories"))
        self.unseen = Chip(tr("Not seen yet"))
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._fill()
        self._listen()
        self._arrange()

    @property
    def picture_weight(self) -> float:
        """0..1: how much the picture counts; words count the rest."""
        return self.balance.value() / _WHOLE

    @property
    def aggregate(self) -> Aggregate:
        """How the frames of two films are compared."""
        return Aggregate(self.compared.currentData())

    def _fill(self) -> None:
        self.compared.setAccessibleName(tr("What is compared of two films"))
        for aggregate, words in (
            (Aggregate.MEAN, tr("On the whole")),
            (Aggregate.MAX, tr("Their most alike shots")),
            (Aggregate.MEDOIDS, tr("Typical frames")),
        ):
            self.compared.addItem(words, aggregate.value)
        for chip, tip in (
            (self.everywhere, tr("Compare with films of every category")),
            (self.unseen, tr("Leave out films you have begun or seen")),
        ):
            chip.setCheckable(True)
            chip.setToolTip(tip)

    def _listen(self) -> None:
        self._rest.timeout.connect(self.changed)
        self.balance.valueChanged.connect(lambda _value: self._rest.start())
        self.compared.activated.connect(lambda _row: self.changed.emit())
        for chip in (self.everywhere, self.unseen):
            chip.clicked.connect(lambda _on: self.changed.emit())

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(plain_label(tr("words"), TextSize.SMALL, quiet=True))
        row.addWidget(self.balance)
        row.addWidget(plain_label(tr("picture"), TextSize.SMALL, quiet=True))
        row.addSpacing(Space.LARGE)
        for part in (self.compared, self.everywhere, self.unseen):
            row.addWidget(part)
        row.addStretch(1)
