"""The page of the settings on which actions get their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.chosen_keys import ChosenKeys
from app.key_row import KeyRow
from app.keymap import KeyFollower
from app.marking import marked
from app.plain_text import plain_label
from app.shortcuts import TABLE, Group
from app.small_button import small_button
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.remembered import Remembered


class KeyPage(QWidget):
    """Every action by its group, with its keys."""

    def __init__(self, remembered: Remembered) -> None:
        super().__init__()
        self.title = tr("Keys")
        self._chosen = ChosenKeys(remembered)
        self._groups: list[tuple[QLabel, list[KeyRow]]] = []
        self.reset = small_button(tr("Reset all keys"), tr("Give every action its own keys again"))
        self.reset.clicked.connect(self._chosen.reset_all)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.TINY)
        self._column.addWidget(plain_label(self.title, TextSize.HEADING, bold=True))
        self._column.addWidget(plain_label(tr(_HINT), TextSize.SMALL, quiet=True))
        for group in Group:
            self._add_group(group)
        self._column.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        KeyFollower(self, self._show)

    @property
    def rows(self) -> list[KeyRow]:
        """One row an action."""
        return [row for _, rows in self._groups for row in rows]

    def show_matching(self, words: str) -> bool:
        """Show the rows in which every one of these words is; tell whether there is any."""
        found = False
        for heading, rows in self._groups:
            for row in rows:
                row.setVisible(all(word in row.words for word in words.casefold().split()))
            heading.setVisible(any(not row.isHidden() for row in rows))
            found = found or not heading.isHidden()
        self.reset.setVisible(not words)
        return found

    def _add_group(self, group: Group) -> None:
        rows = [KeyRow(entry.action, self._chosen) for entry in TABLE if entry.group is group]
        if not rows:
            return
        heading = plain_label(tr(group.value), TextSize.TITLE, bold=True)
        heading.setContentsMargins(0, Space.MEDIUM, 0, 0)
        self._groups.append((heading, rows))
        for part in (heading, *rows):
            self._column.addWidget(part)

    def _show(self) -> None:
        for row in self.rows:
            row.show_keys()


_HINT = marked("Press Add, then the key. Pressing a key that is there takes it away.")
