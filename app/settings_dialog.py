"""The settings: pages of them, and a search through all."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.key_page import KeyPage
from app.plain_text import plain_label
from app.setting_page import SettingPage
from app.settings import SETTINGS
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.remembered import Remembered
    from app.setting import Setting

_SIZE = (780, 560)
_LEAST = (680, 400)
_LIST_WIDTH = 150


class SettingsDialog(QDialog):
    """Everything the viewer can choose. What is chosen holds at once; Escape closes."""

    def __init__(
        self,
        remembered: Remembered,
        parent: QWidget | None = None,
        states: Mapping[str, Callable[[], str]] | None = None,
    ) -> None:
        """States: say how it stands with what a setting is about, by its name."""
        super().__init__(parent)
        self._states = states or {}
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setAccessibleName(tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show)
        self.pages: list[SettingPage | KeyPage] = [*_pages(remembered), KeyPage(remembered)]
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.addItems([page.title for page in self.pages])
        self.list.currentRowChanged.connect(self._turn_page)
        self._nothing = plain_label(tr("No setting has these words."), quiet=True)
        self._scroll = QScrollArea()
        self._arrange()
        self.list.setCurrentRow(0)
        self.show_states()
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)

    def show_states(self) -> None:
        """Say how it stands with what settings are about, as it is now."""
        for page in self.pages:
            for row in page.rows if isinstance(page, SettingPage) else ():
                if row.setting.name in self._states:
                    row.show_state(self._states[row.setting.name]())

    def _turn_page(self) -> None:
        self.search.clear()
        self._show()
        self._scroll.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        """Show the page that is chosen, or whatever fits the words of the search."""
        words = self.search.text().strip()
        found = False
        for place, page in enumerate(self.pages):
            fits = page.show_matching(words)
            page.setVisible(fits if words else place == self.list.currentRow())
            found = found or fits
        self._nothing.setVisible(not found)

    def _arrange(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.SMALL, 0, Space.MEDIUM, 0)
        column.setSpacing(Space.LARGE)
        for page in self.pages:
            column.addWidget(page)
        column.addWidget(self._nothing)
        column.addStretch(1)
        self._scroll.setWidget(body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QHBoxLayout()
        below.setSpacing(Space.MEDIUM)
        below.addWidget(self.list)
        below.addWidget(self._scroll, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.LARGE, Space.LARGE, Space.SMALL, Space.MEDIUM)
        whole.setSpacing(Space.MEDIUM)
        whole.addWidget(self.search)
        whole.addLayout(below, 1)


def _pages(remembered: Remembered) -> list[SettingPage]:
    def page_of(one: Setting) -> str:
        return one.about.page

    order = list(dict.fromkeys(map(page_of, SETTINGS)))
    by_page = groupby(sorted(SETTINGS, key=lambda one: order.index(page_of(one))), page_of)
    return [SettingPage(tr(title), list(settings), remembered) for title, settings in by_page]
