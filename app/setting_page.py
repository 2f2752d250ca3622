"""One page of the settings: its rows, and the way back for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.plain_text import plain_label
from app.setting_row import SettingRow
from app.small_button import small_button
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.remembered import Remembered
    from app.setting import Setting


class SettingPage(QWidget):
    """The settings of one page; every choice holds at once."""

    def __init__(self, title: str, settings: Sequence[Setting], remembered: Remembered) -> None:
        super().__init__()
        self._remembered = remembered
        self.title = title
        self.rows = [SettingRow(setting) for setting in settings]
        self.reset = small_button(
            tr("Reset this page"), tr("Reset everything on the page {page}", page=title)
        )
        self.reset.clicked.connect(self._reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(plain_label(title, TextSize.HEADING, bold=True))
        for row in self.rows:
            row.chosen.connect(self._choose)
            column.addWidget(row)
        column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        remembered.changed.connect(self._show)
        self._show()

    def show_matching(self, words: str) -> bool:
        """Show the rows in which every one of these words is; tell whether there is any."""
        found = False
        for row in self.rows:
            fits = all(word in row.words for word in words.casefold().split())
            row.setVisible(fits)
            found = found or fits
        self.reset.setVisible(not words)
        return found

    def _choose(self, name: str, value: object) -> None:
        self._remembered.change(**{name: value})

    def _reset_all(self) -> None:
        self._remembered.change(**{row.setting.name: row.setting.default for row in self.rows})

    def _show(self) -> None:
        for row in self.rows:
            row.show_value(getattr(self._remembered.now, row.setting.name))
