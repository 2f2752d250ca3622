"""What the desktop's media controls show of the film, and what they ask: one small interface.

MPRIS (Linux), System Media Transport Controls (Windows) and Now Playing (macOS) stand behind it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from app.desktop.session_bus import SessionBus


@dataclass(frozen=True, slots=True)
class MediaState:
    """What the desktop is told. There is no artwork: a picture of the film stays with us.

    film: counts the films opened, from 1; 0 is none. title: empty in private mode. length:
    seconds, 0 while unknown. rate: 1.0 is normal. volume: 0..1. local: a film of this machine,
    which has a next and a previous one.
    """

    film: int = 0
    title: str = ""
    length: float = 0.0
    playing: bool = False
    seekable: bool = False
    local: bool = False
    rate: float = 1.0
    volume: float = 1.0


class MediaWishes(QObject):
    """What the desktop asks for. May be emitted on any thread: connect queued."""

    play = Signal()
    pause = Signal()
    toggle = Signal()
    stop = Signal()
    next = Signal()
    previous = Signal()
    seek_by = Signal(float)
    """Seconds, back when negative."""
    seek_to = Signal(float)
    """Seconds from the start."""
    rate = Signal(float)
    volume = Signal(float)
    """0..1."""
    show = Signal()
    """Bring the window up."""
    quit = Signal()
    open = Signal(str)
    """An address; whether it may be opened is decided where every source is: by the player."""


class MediaSession(Protocol):
    """One kind of desktop's media controls. All methods return at once."""

    def show(self, state: MediaState) -> None:
        """Tell what is so now."""

    def move(self, position: float) -> None:
        """Tell where the film is, in seconds; called for every new position."""

    def close(self) -> None:
        """Take the controls away."""


def open_media_session(wishes: MediaWishes, bus: SessionBus | None) -> MediaSession | None:
    """Return this system's media controls; None where there are none we could reach."""
    if sys.platform == "win32":
        from app.desktop.smtc import open_smtc

        return open_smtc(wishes)
    if sys.platform == "darwin":
        from app.desktop.now_playing import open_now_playing

        return open_now_playing(wishes)
    if bus is None:
        return None
    from app.desktop.mpris import Mpris

    return Mpris(bus, wishes)
