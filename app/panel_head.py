"""The top of the panel: what the lookup does, how strict it is, and the ways out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.chip import Chip
from app.icon_button import IconButton
from app.keymap import KeyFollower
from app.plain_text import plain_label
from app.shortcuts import Action, action_words, key_names
from app.strictness import StrictnessControl
from app.theme import Space, TextSize
from app.words import tr


class PanelHead(QWidget):
    """Title and state at the left; filters, strictness, sharing and hiding at the right."""

    wanted = Signal(object)
    """An Action of the key table."""

    def __init__(self) -> None:
        super().__init__()
        self._state = plain_label("", TextSize.SMALL, quiet=True)
        self.strictness = StrictnessControl()
        self.filters = Chip(tr("Filters"))
        self.filters.setCheckable(True)
        KeyFollower(self.filters, self._name_filters)
        self.filters.clicked.connect(lambda: self.wanted.emit(Action.FILTERS))
        self._share = IconButton("share", tr("Share a picture of these finds"))
        self._share.clicked.connect(self._offer_sharing)
        self._hide = IconButton("close", tr(Action.PANEL.value))
        KeyFollower(self._hide, lambda: self._hide.show_keys(key_names(Action.PANEL)))
        self._hide.clicked.connect(lambda: self.wanted.emit(Action.PANEL))
        self.show_shareable(False)
        self.show_filters(0, possible=False)
        self._arrange()

    @property
    def state(self) -> str:
        """What the lookup is said to be doing."""
        return self._state.text()

    def show_state(self, text: str) -> None:
        """Say in one thin line what the lookup is doing."""
        self._state.setText(text)

    def show_shareable(self, shareable: bool) -> None:
        """Offer sharing, or take it away while there is nothing to share."""
        self._share.setEnabled(shareable)
        self._share.setVisible(shareable)

    def show_filters(self, count: int, *, possible: bool) -> None:
        """Say how many filters are on; offer none where nothing can be asked for."""
        self.filters.setText(tr("%n filter(s)", count=count) if count else tr("Filters"))
        self.filters.setAccessibleName(self.filters.text())
        self.filters.mark(count > 0)
        self.filters.setVisible(possible or count > 0)
        self.filters.updateGeometry()

    def _name_filters(self) -> None:
        self.filters.setToolTip(action_words(Action.FILTERS))

    def sharing_menu(self) -> QMenu:
        """Return a menu of the ways to share."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in (Action.COPY_FINDS, Action.SAVE_FINDS):
            entry = menu.addAction(f"{tr(action.value)}\t{key_names(action)}")
            entry.triggered.connect(lambda _on=False, chosen=action: self.wanted.emit(chosen))
        return menu

    def _offer_sharing(self) -> None:
        below = self._share.mapToGlobal(QPoint(0, self._share.height()))
        self.sharing_menu().popup(below)

    def _arrange(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(0)
        title.addWidget(plain_label(tr("On screen"), TextSize.HEADING, bold=True), 1)
        title.addWidget(self.filters)
        title.addSpacing(Space.TINY)
        title.addWidget(self._share)
        title.addWidget(self._hide)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, Space.SMALL, 0)
        line.addWidget(self._state, 1)
        line.addSpacing(Space.SMALL)
        line.addWidget(self.strictness)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.MEDIUM, Space.SMALL)
        column.setSpacing(0)
        column.addLayout(title)
        column.addLayout(line)
