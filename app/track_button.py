"""The buttons of the tracks, and the menus they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.icon_button import IconButton
from app.track_words import track_words
from player.track import TrackKind, chosen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.track import Track

_FACES = {
    TrackKind.VIDEO: ("quality", "Quality"),
    TrackKind.AUDIO: ("audio", "Sound"),
    TrackKind.SUBTITLE: ("subtitles", "Subtitles"),
}
_ADD = {
    TrackKind.AUDIO: "Add an audio file…",
    TrackKind.SUBTITLE: "Add a subtitle file…",
}
_OFF = {TrackKind.SUBTITLE: "Off"}


class TrackButton(IconButton):
    """Opens the menu of one kind of tracks; the one that plays is checked."""

    taken = Signal(TrackKind, object)
    """A kind and the number of the track wanted, None for none."""
    file_wanted = Signal(TrackKind)

    def __init__(self, kind: TrackKind, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(*_FACES[kind], keys, parent)
        self._kind = kind
        self._tracks: Sequence[Track] = ()
        self.menu_shown = QMenu(self)
        self._choices = QActionGroup(self.menu_shown)
        self.menu_shown.setAccessibleName(_FACES[kind][1])
        self.clicked.connect(self.open_menu)
        self.show_tracks(())

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Offer these tracks of its kind; without any, hide where no file can be added."""
        self._tracks = [track for track in tracks if track.kind is self._kind]
        self._fill()

    def open_menu(self) -> None:
        """Open the menu above the button, the first entry under the keys."""
        menu = self.menu_shown
        corner = self.mapToGlobal(QPoint(self.width(), 0))
        menu.popup(corner - QPoint(menu.sizeHint().width(), menu.sizeHint().height()))
        menu.setActiveAction(self._checked() or menu.actions()[0])

    def _fill(self) -> None:
        menu = self.menu_shown
        menu.clear()
        self._choices.deleteLater()  # the lines are the group's
        playing = chosen(self._tracks, self._kind)
        group = self._choices = QActionGroup(menu)
        if self._tracks and self._kind in _OFF:
            self._entry(group, _OFF[self._kind], None, checked=playing is None)
        for track in self._tracks:
            self._entry(group, track_words(track), track.id, checked=track is playing)
        if self._kind not in _ADD:
            self.setVisible(bool(self._tracks))
            return
        if self._tracks:
            menu.addSeparator()
        menu.addAction(_ADD[self._kind], lambda: self.file_wanted.emit(self._kind))

    def _entry(self, group: QActionGroup, text: str, track: int | None, *, checked: bool) -> None:
        entry = QAction(text.replace("&", "&&"), group, checkable=True, checked=checked)
        entry.triggered.connect(lambda: self.taken.emit(self._kind, track))
        self.menu_shown.addAction(entry)

    def _checked(self) -> QAction | None:
        return next((entry for entry in self.menu_shown.actions() if entry.isChecked()), None)
