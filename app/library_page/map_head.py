"""The row over the map: its choices, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.library.map_export import Form
from app.library_page.map_choices import MapChoices
from app.marking import marked
from app.small_button import small_button
from app.theme import Space
from app.words import tr

_FORMS: dict[Form, str] = {
    "html": marked("A page for any browser…"),
    "png": marked("A picture (PNG)…"),
    "svg": marked("A drawing (SVG)…"),
    "folder": marked("A folder for the Embedding Projector…"),
}


class MapHead(QWidget):
    """Says what is wanted; does nothing itself."""

    export_wanted = Signal(str)
    """A Form."""
    afresh_wanted = Signal()
    lasso_wanted = Signal(bool)
    whole_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = MapChoices()
        self._lasso = small_button(
            tr("Lasso"), tr("Draw a line around points to choose them; also with Shift held")
        )
        self._lasso.setCheckable(True)
        self._lasso.toggled.connect(self.lasso_wanted)
        self._whole = small_button(tr("Whole map"), tr("Look at the whole map"))
        self._whole.clicked.connect(self.whole_wanted)
        self._afresh = small_button(
            tr("Draw anew"), tr("Forget where the points lie, and draw a new map")
        )
        self._afresh.clicked.connect(self.afresh_wanted)
        self._export = small_button(tr("Save as"), tr("Save the map as a file"))
        menu = QMenu(self._export)
        for form, words in _FORMS.items():
            menu.addAction(tr(words), partial(self.export_wanted.emit, form))
        self._export.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.choices, 1)
        for button in (self._lasso, self._whole, self._afresh, self._export):
            row.addWidget(button)

    def show_map(self, there: bool) -> None:
        """Offer what needs a map only where there is one."""
        for button in (self._lasso, self._whole, self._afresh, self._export):
            button.setEnabled(there)
