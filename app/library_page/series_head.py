"""Over the episodes of a series: the way back, its name, and its seasons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.chip import Chip
from app.flow_layout import FlowBox
from app.icon_button import IconButton
from app.plain_text import plain_label
from app.shown_text import shown
from app.theme import Space, TextSize
from app.words import tr


class SeriesHead(QWidget):
    """Hidden while no series is looked at."""

    left = Signal()
    """Back to all films."""
    season_chosen = Signal(object)
    """A number, or None for all seasons."""

    def __init__(self) -> None:
        super().__init__()
        back = IconButton("back", tr("Back to all films"))
        back.clicked.connect(self.left)
        self._name = plain_label("", TextSize.HEADING, bold=True)
        self._seasons = FlowBox(Space.SMALL)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.MEDIUM, 0, Space.LARGE, Space.SMALL)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(back)
        row.addWidget(self._name)
        row.addWidget(self._seasons, 1, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_series(self, name: str, seasons: Sequence[int]) -> None:
        """Show a series; "" hides the head."""
        self._name.setText(shown(name))
        for chip in self._group.buttons():
            self._group.removeButton(chip)
            self._seasons.lines.removeWidget(chip)
            chip.deleteLater()
        if len(seasons) > 1:
            self._add(tr("All seasons"), None, on=True)
            for season in seasons:
                words = tr("Season {number}", number=season) if season else tr("Extras")
                self._add(words, season, on=False)
        self.setVisible(bool(name))

    def _add(self, words: str, season: int | None, *, on: bool) -> None:
        chip = Chip(words)
        chip.setCheckable(True)
        chip.setChecked(on)
        chip.clicked.connect(lambda: self.season_chosen.emit(season))
        self._group.addButton(chip)
        self._seasons.lines.addWidget(chip)
        chip.show()
