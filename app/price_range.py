"""From which price to which: typed, or by a slider."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.number_field import NumberField
from app.panel_choice import PanelChoice
from app.plain_text import plain_label
from app.range_slider import RangeSlider
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from store.types import Wanted

_STEPS = 200
_SETTLED_MS = 60  # after the last step of the slider
_BEND: Final = 2.0
"""Most prices are low ones: half of the slider is for the lowest quarter of the range."""


class PriceRange(QWidget):
    """Knows the whole range of a currency; an end that stands there is no limit."""

    chosen = Signal(object, object, str)
    """Lowest and highest price, None where there is no limit, and the currency, "" without any."""
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._prices: Mapping[str, tuple[float, float]] = {}
        self._least = _PriceField(tr("Lowest price"))
        self._most = _PriceField(tr("Highest price"))
        self._slider = RangeSlider((tr("Lowest price"), tr("Highest price")), _STEPS)
        self._currency = PanelChoice(tr("Currency"))
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._tell)
        self._slider.moved.connect(self._on_slid)
        self._slider.left.connect(self.left)
        self._currency.activated.connect(self._on_currency)
        self._currency.left.connect(self.left)
        for field in (self._least, self._most):
            field.valueChanged.connect(self._on_typed)
        self._arrange()

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [self._slider.low, self._slider.high, self._least, self._most, self._currency]

    def show_prices(self, prices: Mapping[str, tuple[float, float]]) -> None:
        """Know the currencies and the lowest and the highest price of each."""
        self._prices = prices
        self._currency.clear()
        self._currency.addItems(list(prices))
        self._currency.setEnabled(len(prices) > 1)
        self._only.setText(next(iter(prices), ""))
        self._currency.setVisible(len(prices) > 1)
        self._only.setVisible(len(prices) == 1)
        if prices:
            self._show_range()

    def show_wanted(self, wanted: Wanted) -> None:
        """Show these limits."""
        if not self._prices:
            return
        if wanted.currency in self._prices and wanted.currency != self._currency.currentText():
            self._currency.setCurrentText(wanted.currency)
            self._show_range()
        least, most = self._ends
        self._show(
            least if wanted.lowest_price is None else wanted.lowest_price,
            most if wanted.highest_price is None else wanted.highest_price,
        )

    @property
    def _ends(self) -> tuple[float, float]:
        return self._prices[self._currency.currentText()]

    def _arrange(self) -> None:
        self._only = plain_label("", TextSize.SMALL, quiet=True)
        ends = QWidget()
        ends.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the slider runs
        row = QHBoxLayout(ends)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._least, 2)
        row.addWidget(plain_label(tr("to"), TextSize.SMALL, quiet=True))
        row.addWidget(self._most, 2)
        row.addWidget(self._only)
        row.addWidget(self._currency, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self._slider)
        column.addWidget(ends)

    def _show_range(self) -> None:
        """Let fields and slider span the prices of the currency, all of them at first."""
        least, most = self._ends
        for field in (self._least, self._most):
            field.blockSignals(True)
            field.setRange(least, most)
            field.blockSignals(False)
        self._slider.setEnabled(least < most)
        self._show(least, most)

    def _show(self, lowest: float, highest: float) -> None:
        for field, value in ((self._least, lowest), (self._most, highest)):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        self._slider.show_values(self._step_of(lowest), self._step_of(highest))

    def _step_of(self, price: float) -> int:
        least, most = self._ends
        share = (price - least) / (most - least) if most > least else 0.0
        return round(_STEPS * math.pow(min(1.0, max(0.0, share)), 1 / _BEND))

    def _price_at(self, step: int) -> float:
        """Return the price of a step; whole ones between the ends."""
        least, most = self._ends
        if step in (0, _STEPS):
            return most if step else least
        price = least + (most - least) * math.pow(step / _STEPS, _BEND)
        return min(most, max(least, float(round(price))))

    def _on_slid(self) -> None:
        lower, upper = self._slider.values
        for field, step in ((self._least, lower), (self._most, upper)):
            if self._step_of(field.value()) != step:
                field.blockSignals(True)
                field.setValue(self._price_at(step))
                field.blockSignals(False)
        self._settled.start()

    def _on_typed(self) -> None:
        """Take the numbers, the lower one first however they were typed."""
        least, most = sorted((self._least.value(), self._most.value()))
        self._show(least, most)
        self._tell()

    def _on_currency(self) -> None:
        self._show_range()
        self._tell()

    def _tell(self) -> None:
        self._settled.stop()
        least, most = self._ends
        lowest = self._least.value() if self._least.value() > least else None
        highest = self._most.value() if self._most.value() < most else None
        limited = lowest is not None or highest is not None
        self.chosen.emit(lowest, highest, self._currency.currentText() if limited else "")


class _PriceField(NumberField):
    """A price to type; Up and Down step it, letters and Space are the film's."""

    def __init__(self, name: str) -> None:
        super().__init__(0.0, 1.0, whole=False)
        self.lineEdit().setAccessibleName(name)
        self.lineEdit().setToolTip(name)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def event(self, event: QEvent) -> bool:
        """Keep digits and arrows from the window while it has the focus."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                event.accept()
                return True
            if event.text().isalpha() or event.key() == Qt.Key.Key_Space:
                event.ignore()
                return False
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies around."""
        event.ignore()
