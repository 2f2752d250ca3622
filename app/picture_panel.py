"""The panel of the picture: form, place, turns, decoding, colours."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.chip import Chip
from app.picture_words import COLOURS, aspect_words
from app.plain_text import plain_label
from app.theme import Space, TextSize
from app.value_slider import ValueSlider
from app.words import tr
from player.look import ASPECTS, Equaliser, Look

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent

_COLUMNS = 3
_HUNDRED = 100


class PicturePanel(QScrollArea):
    """Shows a look and asks for another; it changes nothing itself."""

    wanted = Signal(object)
    """A Look."""
    hardware_wanted = Signal(bool)
    left = Signal()
    """Esc: the keys go back to the film."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = Look()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._aspects = {aspect: self._aspect_chip(aspect) for aspect in ASPECTS}
        self._places = self._place_sliders()
        self._mirror = self._switch(tr("Mirrored"), "mirrored")
        self._upend = self._switch(tr("Upside down"), "upended")
        self._deinterlace = self._switch(tr("Deinterlace"), "deinterlaced")
        self._hardware = self._chip(tr("Decode in hardware"), self._ask_hardware)
        self._hardware.setCheckable(True)
        self._decoder = plain_label("", TextSize.SMALL, quiet=True)
        self._colours = {name: self._colour_slider(name) for name in COLOURS}
        self._arrange()
        self.show_look(self._look)

    def show_look(self, look: Look) -> None:
        """Show how the film is shown now."""
        self._look = look
        for aspect, chip in self._aspects.items():
            chip.setChecked(aspect == look.aspect)
        for name, slider in self._places.items():
            slider.show_value(round(getattr(look, name) * _HUNDRED))
        for chip, on in (
            (self._mirror, look.mirrored),
            (self._upend, look.upended),
            (self._deinterlace, look.deinterlaced),
        ):
            chip.setChecked(on)
        for name, slider in self._colours.items():
            slider.show_value(getattr(look.equaliser, name))

    def show_decoder(self, words: str, *, wanted: bool) -> None:
        """Say what decodes the film, and whether the viewer wants hardware to."""
        self._decoder.setText(words)
        self._hardware.setChecked(wanted)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        """Hand the keys to the first control."""
        self._aspects[ASPECTS[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def _ask(self, **values: Any) -> None:
        self.wanted.emit(replace(self._look, **values))
        self.show_look(self._look)  # a chip checks itself; what holds comes from the player

    def _ask_hardware(self) -> None:
        self.hardware_wanted.emit(self._hardware.isChecked())

    def _ask_colour(self, name: str, value: int) -> None:
        self._ask(equaliser=replace(self._look.equaliser, **{name: value}))

    def _ask_place(self, name: str, value: int) -> None:
        self._ask(**{name: value / _HUNDRED})

    def _turn(self, degrees: int) -> None:
        self._ask(turn=(self._look.turn + degrees) % 360)

    # --- controls --------------------------------------------------------------------------------

    def _chip(self, text: str, pressed: Callable[[], object]) -> Chip:
        chip = Chip(text)
        chip.clicked.connect(lambda _checked: pressed())
        chip.left.connect(self.left)
        return chip

    def _switch(self, text: str, name: str) -> Chip:
        chip = self._chip(text, lambda: self._ask(**{name: not getattr(self._look, name)}))
        chip.setCheckable(True)
        return chip

    def _aspect_chip(self, aspect: str) -> Chip:
        chip = self._chip(aspect_words(aspect), lambda: self._ask(aspect=aspect))
        chip.setCheckable(True)
        return chip

    def _slider(
        self, name: str, span: tuple[int, int], moved: Callable[[int], object]
    ) -> ValueSlider:
        slider = ValueSlider(name, *span)
        slider.moved.connect(moved)
        slider.left.connect(self.left)
        return slider

    def _place_sliders(self) -> dict[str, ValueSlider]:
        names = {
            "fill": (tr("Cut the edges"), (0, 100)),
            "zoom": (tr("Zoom"), (-200, 300)),
            "pan_x": (tr("Right and left"), (-100, 100)),
            "pan_y": (tr("Up and down"), (-100, 100)),
        }
        return {
            name: self._slider(words, span, partial(self._ask_place, name))
            for name, (words, span) in names.items()
        }

    def _colour_slider(self, name: str) -> ValueSlider:
        return self._slider(tr(COLOURS[name]), (-100, 100), partial(self._ask_colour, name))

    # --- layout ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.LARGE, Space.TINY, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.SMALL)
        column.addWidget(_heading(tr("Aspect ratio")))
        column.addLayout(_grid(list(self._aspects.values())))
        column.addWidget(_heading(tr("Size and place")))
        for slider in self._places.values():
            column.addWidget(slider)
        whole = self._chip(
            tr("The whole picture"), lambda: self._ask(fill=0.0, zoom=0.0, pan_x=0.0, pan_y=0.0)
        )
        column.addWidget(whole, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(_heading(tr("Turn")))
        back = self._chip(tr("Turn left"), lambda: self._turn(-90))
        ahead = self._chip(tr("Turn right"), lambda: self._turn(90))
        column.addLayout(_grid([back, ahead, self._mirror, self._upend], 2))
        column.addWidget(_heading(tr("Colours")))
        for slider in self._colours.values():
            column.addWidget(slider)
        reset = self._chip(tr("As in the film"), lambda: self._ask(equaliser=Equaliser()))
        column.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(_heading(tr("Decoding")))
        column.addLayout(_grid([self._hardware, self._deinterlace], 2))
        column.addWidget(self._decoder)
        column.addStretch(1)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)


def _heading(text: str) -> QLabel:
    label = plain_label(text, TextSize.BODY, bold=True)
    label.setContentsMargins(0, Space.SMALL, 0, 0)
    return label


def _grid(chips: Sequence[QWidget], columns: int = _COLUMNS) -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(Space.SMALL)
    for place, chip in enumerate(chips):
        grid.addWidget(chip, *divmod(place, columns))
    return grid
