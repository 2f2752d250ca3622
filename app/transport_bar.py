"""The controls over the lower edge of the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QLinearGradient,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chip import Chip
from app.icon_button import IconButton
from app.keymap import KeyFollower
from app.plain_text import plain_label
from app.seek_bar import SeekBar
from app.shortcuts import Action, key_names
from app.theme import DARK, Space, TextSize, palette_of
from app.track_button import TrackButton
from app.track_menu import QualityMenu, SubtitleMenu, TrackMenu
from app.track_words import speed_words
from app.volume_slider import VolumeSlider
from app.words import tr
from player.failure import clock
from player.track import TrackKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from player.track import Chapter, Track

_ROOMY = 640  # pixels at which everything has room, with hours and a speed


class TransportBar(QWidget):
    """Seek bar, play, volume, and the ways to open, to show products, and to fill the screen.

    White on a dark fade in both themes: it lies on a film.
    """

    wanted = Signal(object)
    """An Action of the key table."""
    seek_wanted = Signal(float, bool)
    covering = Signal(float)
    """Share of the height of what lies below that the controls cover now, from the lower edge."""
    volume_wanted = Signal(float)
    left = Signal()
    """The keys go back to the film."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Playback controls"))
        self._duration = 0.0
        self._play = self._button("play", tr("Play"), Action.TOGGLE)
        self._mute = self._button("volume", tr("Mute"), Action.MUTE)
        self._full = self._button("fullscreen", tr("Full screen"), Action.FULLSCREEN)
        self._panel = self._button("panel", tr("Hide products on pause"), Action.PANEL)
        self._volume = VolumeSlider()
        self._volume.valueChanged.connect(lambda volume: self.volume_wanted.emit(float(volume)))
        self._volume.left.connect(self.left)
        self._seek = SeekBar()
        self._seek.seek_wanted.connect(self.seek_wanted)
        self._seek.chapter_wanted.connect(lambda: self.wanted.emit(Action.CHAPTER_AHEAD))
        self.subtitle_menu = SubtitleMenu(self)
        self.live = Chip(tr("Live"))
        self.live.setToolTip(tr("Go to the newest moment"))
        self.live.clicked.connect(lambda: self.wanted.emit(Action.LIVE))
        self.live.hide()
        self.track_buttons = {
            TrackKind.VIDEO: self._track_button(QualityMenu(self), Action.NEXT_QUALITY),
            TrackKind.AUDIO: self._track_button(TrackMenu(self), Action.AUDIO_MENU),
            TrackKind.SUBTITLE: self._track_button(self.subtitle_menu, Action.SUBTITLE_MENU),
        }
        self._speed = plain_label("", TextSize.BODY, bold=True)
        self._speed.setAccessibleName(tr("Speed"))
        self._time = plain_label("0:00", TextSize.BODY)
        self._time.setAccessibleName(tr("Time and duration"))
        self._arrange()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as players do
        self.setPalette(palette_of(DARK))  # last: it reaches only children that are there

    @property
    def seek_bar(self) -> SeekBar:
        """The bar whose pointer the preview follows."""
        return self._seek

    def show_paused(self, paused: bool) -> None:
        """Show what the next press of play does."""
        self._play.show_as(*(("play", tr("Play")) if paused else ("pause", tr("Pause"))))

    def show_position(self, seconds: float) -> None:
        """Follow the film."""
        self._seek.show_position(seconds)
        total = f"  /  {clock(self._duration)}" if self._duration else ""
        self._time.setText(clock(seconds) + total)

    def show_duration(self, seconds: float) -> None:
        """Set the length of the film."""
        self._duration = seconds
        self._seek.show_duration(seconds)

    def show_live(self, live: bool) -> None:
        """Offer the newest moment of a live stream."""
        self.live.setVisible(live)

    def show_tracks(self, tracks: Sequence[Track]) -> None:
        """Offer the audio and subtitle tracks of the film."""
        for button in self.track_buttons.values():
            button.show_tracks(tracks)

    def show_chapters(self, chapters: Sequence[Chapter]) -> None:
        """Mark where chapters begin."""
        self._seek.show_chapters(chapters)

    def show_loop(self, start: float | None, end: float | None) -> None:
        """Mark the part that repeats."""
        self._seek.show_loop(start, end)

    def show_speed(self, speed: float) -> None:
        """Say how fast the film plays, unless it does as it was made."""
        self._speed.setText("" if speed == 1.0 else speed_words(speed))

    def show_seekable(self, seekable: bool) -> None:
        """Take seeking away where the film cannot be moved through."""
        self._seek.setEnabled(seekable)

    def show_volume(self, volume: float) -> None:
        """Show how loud it is, 0..100, without asking for it again."""
        self._volume.blockSignals(True)
        self._volume.setValue(round(volume))
        self._volume.blockSignals(False)

    def show_muted(self, muted: bool) -> None:
        """Show whether the sound is off."""
        self._mute.show_as(*(("muted", tr("Sound on")) if muted else ("volume", tr("Mute"))))

    def show_fullscreen(self, full: bool) -> None:
        """Show what the next press of full screen does."""
        words = tr("Leave full screen") if full else tr("Full screen")
        self._full.show_as("windowed" if full else "fullscreen", words)

    def show_panel_hidden(self, hidden: bool) -> None:
        """Show what the next press of the products button does."""
        words = tr("Show products on pause") if hidden else tr("Hide products on pause")
        self._panel.show_as("panel", words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the volume to its keys and the wheel where there is no room for everything."""
        self._volume.setVisible(self.width() >= _ROOMY)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell how much is covered."""
        below = self.parentWidget()
        self.covering.emit(self.height() / below.height() if below else 0.0)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nothing is covered any more."""
        self.covering.emit(0.0)
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the fade that keeps white readable on a bright film."""
        fade = QLinearGradient(0, 0, 0, self.height())
        for place, alpha in ((0.0, 0), (0.45, 120), (1.0, 205)):
            fade.setColorAt(place, QColor(0, 0, 0, alpha))
        QPainter(self).fillRect(self.rect(), fade)

    def _button(self, name: str, text: str, action: Action) -> IconButton:
        button = IconButton(name, text)
        KeyFollower(button, lambda: button.show_keys(key_names(action)))
        button.clicked.connect(lambda: self.wanted.emit(action))
        return button

    def _track_button(self, menu: TrackMenu, action: Action) -> TrackButton:
        button = TrackButton(menu, key_names(action))
        KeyFollower(button, lambda: button.show_keys(key_names(action)))
        return button

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.TINY)
        for part in (self._play, self._mute, self._volume):
            row.addWidget(part)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._time)
        row.addSpacing(Space.SMALL)
        row.addWidget(self._speed)
        row.addWidget(self.live)
        row.addStretch(1)
        for button in self.track_buttons.values():
            row.addWidget(button)
        row.addWidget(self._button("open", tr("Open a film"), Action.OPEN_FILE))
        row.addWidget(self._button("menu", tr("Menu"), Action.MENU))
        row.addWidget(self._panel)
        row.addWidget(self._full)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, 0, Space.LARGE, Space.MEDIUM)
        column.setSpacing(0)
        column.addWidget(self._seek)
        column.addLayout(row)
