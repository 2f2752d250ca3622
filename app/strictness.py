"""How close a match must be to be shown: from loose to strict, in steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.marking import marked
from app.plain_text import plain_label
from app.point_slider import PointSlider
from app.theme import Space, TextSize
from app.words import tr
from store.types import STRICTNESS, USUAL

if TYPE_CHECKING:
    from collections.abc import Sequence

USUAL_STEP: Final = STRICTNESS.index(USUAL)
_SHOWN: Final[Sequence[str]] = (
    marked("Shows everything that is loosely similar"),
    marked("Shows what is usually worth a look"),
    marked("Shows only what is similar"),
    marked("Shows only what is very close"),
)


class StrictnessControl(QWidget):
    """A slider of a few steps between its two words."""

    changed = Signal(int)
    """The step: a place in store.types.STRICTNESS."""

    def __init__(self) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as its slider runs
        self._slider = PointSlider(tr("How close products must be"), 0, len(STRICTNESS) - 1)
        self._slider.setPageStep(1)
        self._slider.setFixedSize(86, 24)
        self._slider.valueChanged.connect(self._on_changed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY - 2)
        row.addWidget(plain_label(tr("Loose"), TextSize.CAPTION, quiet=True))
        row.addWidget(self._slider)
        row.addWidget(plain_label(tr("Strict"), TextSize.CAPTION, quiet=True))
        self.show_step(USUAL_STEP)

    @property
    def step(self) -> int:
        """The step chosen."""
        return self._slider.value()

    @property
    def slider(self) -> PointSlider:
        """What Tab stops at."""
        return self._slider

    @property
    def closeness(self) -> float:
        """The closeness (0..1) from which a match is shown."""
        return STRICTNESS[self.step]

    def show_step(self, step: int) -> None:
        """Go to a step."""
        self._slider.setValue(step)
        self._describe()

    def loosen_to(self, closeness: float) -> None:
        """Go to the strictest step that shows a match of this closeness."""
        fitting = [step for step, least in enumerate(STRICTNESS) if least <= closeness]
        self.show_step(max(fitting, default=0))

    def _on_changed(self, step: int) -> None:
        self._describe()
        self.changed.emit(step)

    def _describe(self) -> None:
        self._slider.setToolTip(tr(_SHOWN[self.step]))
        self._slider.setAccessibleDescription(self._slider.toolTip())
