"""The folders that are looked through for films: add, remove, name a category, look again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.icon_button import IconButton
from app.marking import marked
from app.plain_text import plain_label
from app.shown_text import shown
from app.theme import Space, TextSize
from app.words import tr
from store.library.film import Folder

if TYPE_CHECKING:
    from app.library_page.shelf import Shelf

_WIDTH: Final = 620
_WHAT = marked(
    "Films in these folders and below them are in the library. A category is given to films that "
    "have none of their own. Nothing in the folders is changed."
)


class FoldersDialog(QDialog):
    """Follows the library while it is open."""

    folder_wanted = Signal()
    """The viewer wants to choose another folder."""
    scan_wanted = Signal()
    """The folders are to be looked through now."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Folders of films"))
        self.setMinimumWidth(_WIDTH)
        self._shelf = shelf
        self._rows = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(tr("Folders of films"), TextSize.HEADING, bold=True))
        what = plain_label(tr(_WHAT), quiet=True)
        what.setWordWrap(True)
        column.addWidget(what)
        self._place = QVBoxLayout()
        self._place.addWidget(self._rows)
        column.addLayout(self._place)
        column.addStretch(1)
        column.addWidget(self._buttons())
        shelf.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        former, self._rows = self._rows, QWidget()
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        if not self._shelf.folders:
            grid.addWidget(plain_label(tr("No folder yet."), quiet=True))
        for row, folder in enumerate(self._shelf.folders):
            self._add(grid, row, folder)
        self._place.replaceWidget(former, self._rows)
        former.deleteLater()

    def _add(self, grid: QGridLayout, row: int, folder: Folder) -> None:
        path = shown(str(folder.path))
        name = plain_label(path)
        name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        category = QLineEdit(folder.category)
        category.setProperty("compact", True)
        category.setPlaceholderText(tr("Category"))
        category.setAccessibleName(tr("Category of {folder}", folder=path))
        category.editingFinished.connect(partial(self._name, folder, category))
        remove = IconButton("close", tr("No longer look through {folder}", folder=path))
        remove.clicked.connect(partial(self._remove, folder.path))
        for place, part in enumerate((name, category, remove)):
            grid.addWidget(part, row, place)

    def _name(self, folder: Folder, field: QLineEdit) -> None:
        category = field.text().strip()
        if category != folder.category:
            named = Folder(folder.path, category)
            self._shelf.do(lambda library: library.add_folder(named))

    def _remove(self, path: Path) -> None:
        self._shelf.do(lambda library: library.remove_folder(path))

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        for words, deed, place in (
            (tr("Add a folder…"), self.folder_wanted.emit, role.ActionRole),
            (tr("Look again"), self.scan_wanted.emit, role.ActionRole),
            (tr("Close"), self.accept, role.AcceptRole),
        ):
            button = QPushButton(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, deed=deed: deed())
            box.addButton(button, place)
        return box
