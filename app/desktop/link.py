"""Joins the window with the desktop: its media controls, its sleep, its notifications."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.desktop.awake import Awake, awake_for
from app.desktop.media_session import MediaSession, MediaState, MediaWishes, open_media_session
from app.desktop.notifications import Notifications
from app.words import tr
from player.errors import PlaybackFailedError

if TYPE_CHECKING:
    from app.desktop.session_bus import SessionBus
    from app.main_window import MainWindow
    from player.errors import PlayerError

_QUEUED = Qt.ConnectionType.QueuedConnection


class DesktopLink(QObject):
    """Tells the desktop what plays, and does what it asks. Begins with `start`, ends with `close`.

    In private mode no title leaves the window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wishes = MediaWishes()
        self._state = MediaState()
        self._title = ""
        self._bus: SessionBus | None = None
        self._session: MediaSession | None = None
        self._awake: Awake | None = None
        self._notifications: Notifications | None = None

    def start(self) -> None:
        """Reach for the desktop; where it has nothing for us, the film plays all the same."""
        self._bus = _session_bus()
        self._session = open_media_session(self._wishes, self._bus)
        self._awake = awake_for(self._bus)
        self._notifications = Notifications(self._bus, self)
        self._listen_to_desktop()
        self._listen_to_player()
        if self._window.loaded:
            self._on_opened(self._window.player.title)
        self._refresh()

    def close(self) -> None:
        """Let the screen sleep, and take the controls away; may be called without `start`."""
        if self._awake:
            self._awake.release()
        if self._session:
            self._session.close()
        if self._bus:
            self._bus.close()

    def _listen_to_desktop(self) -> None:
        wishes, window = self._wishes, self._window
        player = window.player
        wishes.play.connect(player.play, _QUEUED)
        wishes.pause.connect(player.pause, _QUEUED)
        wishes.toggle.connect(player.toggle, _QUEUED)
        wishes.stop.connect(window.stop, _QUEUED)
        wishes.next.connect(window.next_film, _QUEUED)
        wishes.previous.connect(window.former_film, _QUEUED)
        wishes.seek_by.connect(player.seek_by, _QUEUED)
        wishes.seek_to.connect(player.seek_to, _QUEUED)
        wishes.rate.connect(player.choices.set_speed, _QUEUED)
        wishes.volume.connect(self._on_volume, _QUEUED)
        wishes.show.connect(window.come_up, _QUEUED)
        wishes.quit.connect(window.close, _QUEUED)
        wishes.open.connect(window.open, _QUEUED)

    def _listen_to_player(self) -> None:
        player = self._window.player
        player.opened.connect(self._on_opened)
        player.failed.connect(self._on_failed)
        player.ended.connect(self._on_ended)
        for signal in (
            player.paused_changed,
            player.duration_changed,
            player.seekable_changed,
            player.volume_changed,
            player.choices.speed_changed,
            self._window.remembered.changed,
        ):
            signal.connect(self._refresh)
        if self._session:
            player.position_changed.connect(self._session.move)

    def _on_opened(self, title: str) -> None:
        self._title = title
        self._state = replace(self._state, film=self._state.film + 1)
        self._refresh()
        if self._state.film > 1:
            self._notify(tr("Now playing: {title}", title=self._shown_title()))
