"""Joins the window with the desktop: its media controls, its sleep, its notifications."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.desktop.awake import Awake, awake_for
from app.desktop.media_session import MediaSession, MediaState, MediaWishes, open_media_session
from app.desktop.notifications import Notifications
from app.shortcuts import Action
from app.words import tr
from player.errors import PlaybackFailedError

if TYPE_CHECKING:
    from app.desktop.session_bus import SessionBus
    from app.main_window import MainWindow
    from player.errors import PlayerError

_QUEUED = Qt.ConnectionType.QueuedConnection


class DesktopLink(QObject):
    """Tells the desktop what plays, and does what it asks. Begins with `start`, ends with `close`.

    In private mode no title leaves the window; the address of a film never does.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wishes = MediaWishes(self)  # a child: else any thread's collector could free it
        self._films = 0
        self._open = False
        self._title = ""
        self._bus: SessionBus | None = None
        self._session: MediaSession | None = None
        self._awake: Awake | None = None
        self._notifications: Notifications | None = None
        self._listen_to_desktop()
        self._listen_to_player()

    def start(self) -> None:
        """Reach for the desktop; where it has nothing for us, the film plays all the same."""
        self._bus = _session_bus()
        self._session = open_media_session(self._wishes, self._bus)
        self._awake = awake_for(self._bus)
        self._notifications = Notifications(self._bus, self)
        self._refresh()

    def close(self) -> None:
        """Let the screen sleep, and take the controls away; may be called without `start`."""
        if self._awake:
            self._awake.release()
        if self._session:
            self._session.close()
        if self._bus:
            self._bus.close()
        self._bus = self._session = self._awake = self._notifications = None

    def _listen_to_desktop(self) -> None:
        wishes, window = self._wishes, self._window
        player = window.player
        wishes.play.connect(player.play, _QUEUED)
        wishes.pause.connect(player.pause, _QUEUED)
        wishes.toggle.connect(player.toggle, _QUEUED)
        wishes.stop.connect(window.bound[Action.STOP].trigger, _QUEUED)
        wishes.next.connect(window.bound[Action.NEXT_FILM].trigger, _QUEUED)
        wishes.previous.connect(window.bound[Action.FORMER_FILM].trigger, _QUEUED)
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
        player.position_changed.connect(self._on_position)
        for signal in (
            player.paused_changed,
            player.duration_changed,
            player.seekable_changed,
            player.volume_changed,
            player.choices.speed_changed,
            self._window.remembered.changed,
        ):
            signal.connect(self._refresh)
        self._window.bound[Action.CLOSE_FILM].triggered.connect(self._refresh)

    def _on_opened(self, title: str) -> None:
        self._films += 1
        self._open = True
        self._title = title
        self._refresh()
        if self._films > 1:
            self._notify(tr("Now playing {title}", title=title), tr("The next film plays"))

    def _on_failed(self, error: PlayerError) -> None:
        if isinstance(error, PlaybackFailedError) and not self._window.player.duration:
            self._open = False
            self._refresh()

    def _on_ended(self) -> None:
        self._notify(tr("{title} has ended", title=self._title), tr("The film has ended"))

    def _on_position(self, seconds: float) -> None:
        if self._session:
            self._session.move(seconds)

    def _on_volume(self, share: float) -> None:
        self._window.player.set_volume(share * 100)

    def _refresh(self, *_: object) -> None:
        state = self._state()
        if self._session:
            self._session.show(state)
        if self._awake:
            (self._awake.hold if state.playing else self._awake.release)()

    def _state(self) -> MediaState:
        player = self._window.player
        told = MediaState(
            seekable=player.seekable, rate=player.choices.speed, volume=player.volume / 100
        )
        if not self._open or not player.media:
            return replace(told, seekable=False)
        return replace(
            told,
            film=self._films,
            title="" if self._private else self._title,
            length=player.duration,
            playing=not player.paused,
            local=Path(player.media).is_absolute(),
        )

    @property
    def _private(self) -> bool:
        return self._window.remembered.now.private

    def _notify(self, named: str, unnamed: str) -> None:
        """Say it on the desktop, to a viewer who wants that and does not see the window."""
        wanted = self._window.remembered.now.notifications and self._window.isMinimized()
        if wanted and self._notifications:
            self._notifications.say(unnamed if self._private else named)


def _session_bus() -> SessionBus | None:
    if sys.platform != "linux":
        return None
    from app.desktop.session_bus import SessionBus

    return SessionBus()
