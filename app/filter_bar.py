"""What products must have, and how they stand: opens below the head of the panel."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.chip import Chip
from app.facet_picker import FacetPicker
from app.filter_words import country_name
from app.filters import KINDS, counted
from app.flow_layout import FlowBox
from app.marking import marked
from app.panel_choice import PanelChoice
from app.plain_text import plain_label
from app.price_range import PriceRange
from app.size_order import by_size
from app.sort import SORT_WORDS, Sort
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.filters import Filters, Kind
    from store.types import Facets, Wanted

_AT_TOP: Final = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_NAMES: Final[dict[Kind, str]] = {
    "brands": marked("Brand"),
    "colors": marked("Colour"),
    "sizes": marked("Size"),
}


class FilterBar(QWidget):
    """Shows a Filters object and changes it; what the catalogue lacks is not offered."""

    sort_chosen = Signal(str)
    """A value of Sort."""
    left = Signal()
    """Esc."""

    def __init__(self, filters: Filters, sort: Sort) -> None:
        super().__init__()
        self._filters = filters
        self.setAccessibleName(tr("Filters"))
        self.sort = PanelChoice(tr("Order"))
        self.price = PriceRange()
        self.pickers = {
            kind: FacetPicker(tr(_NAMES[kind]), dabs=kind == "colors") for kind in KINDS
        }
        self.openers = {kind: Chip(tr(_NAMES[kind])) for kind in KINDS}
        self.in_stock = Chip(tr("Only in stock"))
        self.country = PanelChoice(tr("Ships to"))
        self._arrange()
        for stop, following in pairwise(self.stops):
            QWidget.setTabOrder(stop, following)
        self._listen()
        self.show_sort(sort)
        self._show_facets(filters.facets)
        filters.facets_changed.connect(self._show_facets)
        filters.changed.connect(self._show_wanted)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order: that of the eyes."""
        pickers = [stop for picker in self.pickers.values() for stop in picker.stops]
        chips = [*self.openers.values(), self.in_stock]
        return [self.sort, *self.price.stops, self.country, *chips, *pickers]

    def show_sort(self, sort: Sort) -> None:
        """Show an order without choosing it."""
        self.sort.setCurrentIndex(self.sort.findData(sort.value))

    def begin(self) -> None:
        """Take the keys."""
        self.sort.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does while the keys are in here."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, from anywhere in the bar."""
        if _is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        for sort, words in SORT_WORDS.items():
            self.sort.addItem(tr(words), sort.value)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.TINY, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(self._named_lines())
        column.addWidget(self._chip_lines())
        for picker in self.pickers.values():
            picker.hide()
            column.addWidget(picker)

    def _named_lines(self) -> QGridLayout:
        lines = QGridLayout()
        lines.setHorizontalSpacing(Space.MEDIUM)
        lines.setVerticalSpacing(Space.SMALL)
        lines.setColumnStretch(1, 1)
        self._labels = {}
        for row, (words, part) in enumerate(
            ((tr("Order"), self.sort), (tr("Price"), self.price), (tr("Ships to"), self.country))
        ):
            self._labels[part] = plain_label(words, TextSize.SMALL, quiet=True)
            self._labels[part].setFixedHeight(30)
            lines.addWidget(self._labels[part], row, 0, _AT_TOP)
            lines.addWidget(part, row, 1)
        return lines

    def _chip_lines(self) -> QWidget:
        chips = FlowBox(Space.SMALL)
        for chip in (*self.openers.values(), self.in_stock):
            chip.setCheckable(True)
            chips.lines.addWidget(chip)
        return chips

    def _listen(self) -> None:
        self.sort.activated.connect(lambda: self.sort_chosen.emit(self.sort.currentData()))
        self.price.chosen.connect(self._on_price)
        self.in_stock.clicked.connect(lambda on: self._filters.change(in_stock=on))
        self.country.activated.connect(
            lambda: self._filters.change(ships_to=self.country.currentData())
        )
        for kind in KINDS:
            self.pickers[kind].ticked.connect(partial(self._filters.toggle, kind))
            self.openers[kind].clicked.connect(lambda on, kind=kind: self._open(kind, opened=on))
        for left in (
            self.sort.left,
            self.price.left,
            self.in_stock.left,
            self.country.left,
            *(picker.left for picker in self.pickers.values()),
            *(opener.left for opener in self.openers.values()),
        ):
            left.connect(self.left)

    def _on_price(self, lowest: float | None, highest: float | None, currency: str) -> None:
        self._filters.change(lowest_price=lowest, highest_price=highest, currency=currency)

    def _open(self, kind: Kind, *, opened: bool) -> None:
        """Show one list at a time; it takes the keys where the chip had them."""
        for other, picker in self.pickers.items():
            picker.setVisible(opened and other == kind)
            self.openers[other].setChecked(opened and other == kind)
        if opened and self.openers[kind].hasFocus():
            self.pickers[kind].begin()

    def _show_facets(self, facets: Facets) -> None:
        self.price.show_prices(facets.prices)
        self._offer(self.price, offered=bool(facets.prices))
        self._show_countries(facets)
        for kind in KINDS:
            names = counted(facets, kind)
            self.pickers[kind].show_names(by_size(names) if kind == "sizes" else names)
            self.openers[kind].setVisible(bool(names))
            if not names:
                self.pickers[kind].hide()
        self._show_wanted(self._filters.wanted)

    def _show_countries(self, facets: Facets) -> None:
        """Offer the countries, the viewer's own first, by name."""
        own = QLocale.territoryToCode(QLocale.system().territory())
        codes = [code for code, _ in facets.countries]
        names = sorted((code != own, country_name(code), code) for code in codes)
        self.country.clear()
        self.country.addItem(tr("Any country"), "")
        for _, name, code in names:
            self.country.addItem(name, code)
        self._offer(self.country, offered=bool(codes))

    def _offer(self, part: QWidget, *, offered: bool) -> None:
        part.setVisible(offered)
        self._labels[part].setVisible(offered)

    def _show_wanted(self, wanted: Wanted) -> None:
        self.price.show_wanted(wanted)
        self.in_stock.setChecked(wanted.in_stock)
        self.country.setCurrentIndex(max(0, self.country.findData(wanted.ships_to)))
        for kind in KINDS:
            names: frozenset[str] = getattr(wanted, kind)
            self.pickers[kind].show_chosen(names)
            opener, name = self.openers[kind], tr(_NAMES[kind])
            opener.setText(f"{name} · {len(names)}" if names else name)
            opener.mark(bool(names))
            opener.updateGeometry()


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
