"""The menus of the tracks: what plays, and what could."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.encoding_words import ENCODING_WORDS
from app.track_words import track_words
from app.words import tr
from player.preferences import AUTOMATIC
from player.track import TrackKind, chosen

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from player.track import Track


class TrackMenu(QMenu):
    """The sounds of the film; the one that plays is checked."""

    kind = TrackKind.AUDIO
    taken = Signal(TrackKind, object)
    """A kind and the number of the track wanted, None for none."""
    file_wanted = Signal(TrackKind)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tracks: Sequence[Track] = ()
        self.fill()

    @property
    def tracks(self) -> Sequence[Track]:
        """What there is to choose from."""
        return self._tracks

    @property
    def worthwhile(self) -> bool:
        """Whether there is anything to choose: sound cannot be off here, it can be mute."""
        return len(self._tracks) > 1

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Offer these tracks of its kind; others are left out."""
        self._tracks = [track for track in tracks if track.kind is self.kind]
        self.fill()

    def fill(self) -> None:
        """Make the entries anew."""
        self._empty()
        take = partial(self.taken.emit, self.kind)
        _choices(self, self._tracks, chosen(self._tracks, self.kind), take)
        if words := self._add_words():
            self.addSeparator()
            self.addAction(words, partial(self.file_wanted.emit, self.kind))

    def checked(self) -> QAction:
        """Return the entry of what plays, else the first."""
        entries = self.actions()
        return next((entry for entry in entries if entry.isChecked()), entries[0])

    def _empty(self) -> None:
        """Take all entries away: submenus and groups outlive `clear` otherwise."""
        self.clear()
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        for kind in (QMenu, QActionGroup):
            for old in self.findChildren(kind, options=direct):
                old.deleteLater()

    def _add_words(self) -> str:
        return tr("Add an audio file…")


class QualityMenu(TrackMenu):
    """The pictures of a stream to choose from; no file can be added."""

    kind = TrackKind.VIDEO

    def _add_words(self) -> str:
        return ""


class SubtitleMenu(TrackMenu):
    """Subtitles can be off, can be two at a time, and old files write letters in many ways."""

    kind = TrackKind.SUBTITLE
    second_taken = Signal(object)
    """The number of the track wanted as second subtitles, None for none."""
    encoding_taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._encoding = AUTOMATIC
        super().__init__(parent)

    @property
    def worthwhile(self) -> bool:
        """Whether there is anything to choose."""
        return bool(self._tracks)

    def show_encoding(self, encoding: str) -> None:
        """Check how files that are not Unicode are read: one of player.preferences.ENCODINGS."""
        if encoding != self._encoding:
            self._encoding = encoding
            self.fill()

    def fill(self) -> None:
        """Make the entries anew."""
        self._empty()
        playing = chosen(self._tracks, self.kind)
        if self._tracks:
            take = partial(self.taken.emit, self.kind)
            _choices(self, self._tracks, playing, take, off=tr("Off"))
            self.addSeparator()
        if len(self._tracks) > 1:
            others = [track for track in self._tracks if track is not playing]
            second = next((track for track in others if track.second), None)
            menu = self.addMenu(tr("Second subtitles"))
            _choices(menu, others, second, self.second_taken.emit, off=tr("Off"))
        if any(track.external for track in self._tracks):
            self._offer_encodings(self.addMenu(tr("Encoding")))
        self.addAction(self._add_words(), partial(self.file_wanted.emit, self.kind))

    def _offer_encodings(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        for name, words in ENCODING_WORDS.items():
            entry = _entry(menu, group, tr(words), checked=name == self._encoding)
            entry.triggered.connect(partial(self.encoding_taken.emit, name))

    def _add_words(self) -> str:
        return tr("Add a subtitle file…")


def _choices(
    menu: QMenu,
    tracks: Sequence[Track],
    playing: Track | None,
    take: Callable[[int | None], object],
    off: str = "",
) -> None:
    """Add an entry for each track, and before them one for none, called `off`."""
    group = QActionGroup(menu)
    if off:
        entry = _entry(menu, group, off, checked=playing is None)
        entry.triggered.connect(lambda: take(None))
    for track in tracks:
        entry = _entry(menu, group, track_words(track), checked=track is playing)
        entry.triggered.connect(partial(_take, take, track.id))


def _take(take: Callable[[int | None], object], track: int) -> None:
    take(track)


def _entry(menu: QMenu, group: QActionGroup, text: str, *, checked: bool) -> QAction:
    entry = QAction(text.replace("&", "&&"), group, checkable=True, checked=checked)
    menu.addAction(entry)
    return entry
