"""What is drawn on the map, how, and in which colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.choice_field import ChoiceField
from app.flow_layout import FlowBox
from app.library.map import MapQuestion, Method, Of
from app.library.map_export import Colour
from app.library_page.map_words import COLOUR_WORDS, METHOD_WORDS, OF_WORDS
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

_DIMENSIONS: Final = ("2", "3")
_VALUES: Final = (get_args(Of), get_args(Method), _DIMENSIONS, get_args(Colour))


class MapChoices(FlowBox):
    """Four fields in a row."""

    changed = Signal()
    """Another map is wanted."""
    recoloured = Signal()
    """The same map in other colours is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Space.SMALL)
        self.setParent(parent)
        self.of = _field(tr("What the points are"), OF_WORDS)
        self.method = _field(tr("How the map is drawn"), METHOD_WORDS)
        self.dimensions = _field(
            tr("Dimensions"), {"2": tr("Flat (2-D)"), "3": tr("In space (3-D)")}
        )
        self.colours = _field(tr("What the colours say"), COLOUR_WORDS)
        for field in (self.of, self.method, self.dimensions):
            field.activated.connect(lambda _row: self.changed.emit())
        self.colours.activated.connect(lambda _row: self.recoloured.emit())
        for field in self._fields:
            self.lines.addWidget(field)

    @property
    def question(self) -> MapQuestion:
        """What is to be drawn."""
        of, method, dimensions, _ = self._chosen
        return MapQuestion(of=of, method=method, dimensions=int(dimensions))

    @property
    def colour(self) -> Colour:
        """What the colours say."""
        colour: Colour = self.colours.currentData()
        return colour

    @property
    def text(self) -> str:
        """All choices, to be remembered."""
        return " ".join(self._chosen)

    def show_text(self, text: str) -> None:
        """Show choices that were remembered; what they cannot be is left as it is."""
        for field, values, value in zip(self._fields, _VALUES, text.split(), strict=False):
            if value in values:
                field.setCurrentIndex(field.findData(value))

    @property
    def _fields(self) -> tuple[ChoiceField, ...]:
        return self.of, self.method, self.dimensions, self.colours

    @property
    def _chosen(self) -> tuple[Any, ...]:
        return tuple(field.currentData() for field in self._fields)


def _field(name: str, words: Mapping[str, str]) -> ChoiceField:
    field = ChoiceField()
    field.setAccessibleName(name)
    field.setToolTip(name)
    for value, word in words.items():
        field.addItem(tr(word), value)
    return field
