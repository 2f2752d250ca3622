"""The buttons of the tracks, which open their menus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from app.icon_button import IconButton
from app.marking import marked
from app.words import tr
from player.track import TrackKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from app.track_menu import TrackMenu
    from player.track import Track

_FACES = {
    TrackKind.VIDEO: ("quality", marked("Quality")),
    TrackKind.AUDIO: ("audio", marked("Sound")),
    TrackKind.SUBTITLE: ("subtitles", marked("Subtitles")),
}


class TrackButton(IconButton):
    """Opens the menu of one kind of tracks; hidden where the film has nothing to choose."""

    def __init__(self, menu: TrackMenu, keys: str, parent: QWidget | None = None) -> None:
        icon, name = _FACES[menu.kind]
        super().__init__(icon, tr(name), keys, parent)
        self.menu_shown = menu
        self.menu_shown.setAccessibleName(tr(name))
        self.clicked.connect(self.open_menu)
        self.hide()

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Offer these tracks of its kind; others are left out."""
        self.menu_shown.show_tracks(tracks)
        self.setVisible(self.menu_shown.worthwhile)

    def open_menu(self) -> None:
        """Open the menu above the button, or where it would be; the keys go into it."""
        menu = self.menu_shown
        anchor = self if self.isVisible() else self.window()
        corner = anchor.mapToGlobal(QPoint(anchor.width(), 0))
        menu.popup(corner - QPoint(menu.sizeHint().width(), menu.sizeHint().height()))
        menu.setActiveAction(menu.checked())
