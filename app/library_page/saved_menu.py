"""The menu of the searches that are kept."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from app.shown_text import shown_in_menu
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.library_page.saved_searches import SavedSearches

_LONGEST = 80


class SavedMenu(QMenu):
    """Runs, keeps, renames and forgets searches. A name that is taken is replaced."""

    run_wanted = Signal(object)
    """A MomentQuestion."""
    save_wanted = Signal(str)
    """A name for the search that is open."""

    def __init__(self, saved: SavedSearches, parent: QWidget) -> None:
        super().__init__(parent)
        self._saved = saved
        self._name = ""
        """What the open search might be called; empty while none is."""
        self.setAccessibleName(tr("Saved searches"))
        saved.changed.connect(self._fill)
        self._fill()

    def show_open(self, name: str) -> None:
        """Offer to keep the search that is open under such a name; "" while none is."""
        self._name = name
        self._fill()

    def ask_name(self, title: str, name: str, named: Callable[[str], object]) -> QInputDialog:
        """Ask for a name, and call `named` with it; an empty one is none."""
        dialog = QInputDialog(self.parentWidget())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(title)
        dialog.setTextValue(name)
        dialog.setOkButtonText(tr("Keep"))
        dialog.setCancelButtonText(tr("Cancel"))
        line = dialog.findChild(QLineEdit)
        if isinstance(line, QLineEdit):
            line.setMaxLength(_LONGEST)
            line.selectAll()
        dialog.textValueSelected.connect(lambda text: text.strip() and named(text.strip()))
        dialog.open()
        return dialog

    def _fill(self) -> None:
        self.clear()
        keep = self.addAction(tr("Keep this search…"), self._ask_to_save)
        keep.setEnabled(bool(self._name))
        if not self._saved.known:
            return
        self.addSeparator()
        for name, question in self._saved.known.items():
            self.addAction(shown_in_menu(name), partial(self.run_wanted.emit, question))
        self.addSeparator()
        self._add_each(tr("Rename"), self._ask_to_rename)
        self._add_each(tr("Forget"), self._saved.forget)

    def _add_each(self, title: str, chosen: Callable[[str], object]) -> None:
        menu = self.addMenu(title)
        menu.setAccessibleName(title)
        for name in self._saved.known:
            menu.addAction(shown_in_menu(name), partial(chosen, name))

    def _ask_to_save(self) -> None:
        self.ask_name(tr("Name of the search"), self._name, self.save_wanted.emit)

    def _ask_to_rename(self, name: str) -> None:
        rename = partial(self._saved.rename, name)
        self.ask_name(tr("New name of the search"), name, rename)
