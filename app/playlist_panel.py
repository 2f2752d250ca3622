"""The panel of the playlist: the films, and what can be done with all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QGridLayout, QMenu, QVBoxLayout, QWidget

from app.chip import Chip
from app.marking import marked
from app.plain_text import plain_label
from app.playlist_view import PlaylistView
from app.settings import AT_END
from app.shortcuts import Action
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.playlist_model import PlaylistModel
    from app.remembered import Remembered
    from app.settings import Settings

_AT_END = dict(
    zip(
        AT_END,
        (
            marked("At the end: stop"),
            marked("At the end: next"),
            marked("Repeat this film"),
            marked("Repeat all"),
            marked("At the end: close"),
        ),
        strict=True,
    )
)


class PlaylistPanel(QWidget):
    """A list, and below it chips for adding, saving, clearing, shuffling, and the end of a film."""

    wanted = Signal(object)
    """An Action of the key table."""

    def __init__(
        self, model: PlaylistModel, remembered: Remembered, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._remembered = model, remembered
        self.view = PlaylistView(model)
        self._count = plain_label("", TextSize.SMALL, quiet=True)
        self._shuffle = self._chip(tr("Shuffle"), Action.SHUFFLE)
        self._shuffle.setCheckable(True)
        self._at_end = Chip("")
        self._at_end.clicked.connect(self._open_menu)
        self._at_end.left.connect(self.view.setFocus)
        self._arrange()
        self.setFocusProxy(self.view)
        for changed in (model.modelReset, model.rowsInserted):
            changed.connect(self._show_count)
        self._show_count()
        remembered.changed.connect(self._show_settings)
        self._show_settings(remembered.now)

    def _chip(self, words: str, action: Action) -> Chip:
        chip = Chip(words)
        chip.setToolTip(tr(action.value))
        chip.clicked.connect(lambda: self.wanted.emit(action))
        chip.left.connect(self.view.setFocus)
        return chip

    def _arrange(self) -> None:
        chips = QGridLayout()
        chips.setSpacing(Space.SMALL)
        for place, (words, action) in enumerate(
            (
                (tr("Add…"), Action.PLAYLIST_ADD),
                (tr("Save…"), Action.PLAYLIST_SAVE),
                (tr("Clear"), Action.PLAYLIST_CLEAR),
            )
        ):
            chips.addWidget(self._chip(words, action), 0, place)
        chips.addWidget(self._shuffle, 1, 0)
        chips.addWidget(self._at_end, 1, 1, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.SMALL, 0, Space.SMALL, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._count)
        column.addWidget(self.view, 1)
        column.addLayout(chips)
        self._count.setIndent(Space.MEDIUM)

    def _show_count(self) -> None:
        count = self._model.rowCount()
        self._count.setText(tr("%n film(s)", count=count) if count else "")

    def _show_settings(self, settings: Settings) -> None:
        self._shuffle.setChecked(settings.shuffled)
        words = tr(_AT_END[settings.at_end])
        self._at_end.setText(words)
        self._at_end.setAccessibleName(words)
        self._at_end.setToolTip(tr("What happens at the end of a film"))
        self._at_end.updateGeometry()

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for policy, words in _AT_END.items():
            line = menu.addAction(tr(words))
            line.setCheckable(True)
            line.setChecked(policy == self._remembered.now.at_end)
            line.triggered.connect(lambda _=False, policy=policy: self._take(policy))
            group.addAction(line)
        menu.popup(self._at_end.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        menu.setActiveAction(group.checkedAction())

    def _take(self, policy: str) -> None:
        self._remembered.change(at_end=policy)
