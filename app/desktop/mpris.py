"""MPRIS: what Linux desktops, their media keys and `playerctl` see and ask."""

from __future__ import annotations

import os
import time
from functools import partial
from typing import TYPE_CHECKING, Any

from jeepney import DBusAddress, new_signal
from jeepney.bus_messages import message_bus

from app.desktop.media_session import MediaState, MediaWishes
from app.desktop.mpris_calls import MprisCalls
from app.desktop.mpris_interface import INTERFACES, PATH, PLAYER, PROPERTIES, ROOT
from app.paths import NAME

if TYPE_CHECKING:
    from app.desktop.session_bus import SessionBus

SPEEDS = (0.25, 4.0)
_SERVICE = f"{ROOT}.{NAME}"
_OWNED = 1  # RequestName's answer: we have it
_NOT_QUEUED = 4  # RequestName's flag
_JUMP = 0.75  # seconds; playing on is told by no signal, and what is further off is a seek
_TRACK = f"/app/{NAME}/film/"
_NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"

_ABOUT_US = {
    "CanQuit": True,
    "CanRaise": True,
    "HasTrackList": False,
    "Identity": "TrendFlix",
    "DesktopEntry": NAME,
    "SupportedUriSchemes": ["file", "http", "https"],
    "SupportedMimeTypes": ["video/mp4", "video/x-matroska", "video/webm", "video/quicktime"],
}


class Mpris:
    """A MediaSession on the session bus. Addresses of films are never told, only titles."""

    def __init__(self, bus: SessionBus, wishes: MediaWishes) -> None:
        self._bus = bus
        self._state = MediaState()
        self._position = 0.0
        self._moved_at = time.monotonic()
        bus.serve(MprisCalls(wishes, self).answer)
        bus.put(self._take_name)

    @property
    def state(self) -> MediaState:
        """What is so now."""
        return self._state

    @property
    def track(self) -> str:
        """The object path that stands for the film."""
        return f"{_TRACK}{self._state.film}" if self._state.film else _NO_TRACK

    def show(self, state: MediaState) -> None:
        """Tell what is so now; the desktop hears what is different."""
        former, self._state = self.properties(PLAYER), state
        now = self.properties(PLAYER)
        changed = {
            name: value
            for name, value in now.items()
            if value != former[name] and name != "Position"
        }
        if changed:
            signal = partial(_signal, PROPERTIES, "PropertiesChanged", "sa{sv}as")
            self._tell(signal((PLAYER, changed, [])))

    def move(self, position: float) -> None:
        """Tell where the film is; a jump is a signal, for nobody asks all the time."""
        now = time.monotonic()
        passed = (now - self._moved_at) * self._state.rate if self._state.playing else 0.0
        jumped = abs(position - self._position - passed) > _JUMP
        self._position, self._moved_at = position, now
        if jumped and self._state.film:
            self._tell(_signal(PLAYER, "Seeked", "x", (_micros(position),)))

    def close(self) -> None:
        """Leave; the bus gives the name back when the connection ends."""
        self._bus.put(lambda: self._bus.ask(message_bus.ReleaseName(_SERVICE)))

    def properties(self, interface: str) -> dict[str, tuple[str, Any]]:
        """Return name -> (D-Bus type, value) of one of our interfaces."""
        values = _ABOUT_US if interface == ROOT else self._of_player()
        return {
            name: (kind, values[name]) for name, kind in INTERFACES[interface].properties.items()
        }

    def _of_player(self) -> dict[str, Any]:
        state, there = self._state, bool(self._state.film)
        return {
            "PlaybackStatus": _status(state),
            "Rate": state.rate,
            "Metadata": self._metadata(),
            "Volume": state.volume,
            "Position": _micros(self._position),
            "MinimumRate": SPEEDS[0],
            "MaximumRate": SPEEDS[1],
            "CanGoNext": state.local,
            "CanGoPrevious": state.local,
            "CanPlay": there,
            "CanPause": there,
            "CanSeek": state.seekable,
            "CanControl": True,
        }

    def _metadata(self) -> dict[str, tuple[str, Any]]:
        known: dict[str, tuple[str, Any]] = {"mpris:trackid": ("o", self.track)}
        if self._state.length:
            known["mpris:length"] = ("x", _micros(self._state.length))
        if self._state.title:
            known["xesam:title"] = ("s", self._state.title)
        return known

    def _take_name(self) -> None:
        """Be known under our name; a second window under one of its own, as the spec says."""
        (answer,) = self._bus.ask(message_bus.RequestName(_SERVICE, _NOT_QUEUED))
        if answer != _OWNED:
            self._bus.ask(message_bus.RequestName(f"{_SERVICE}.instance{os.getpid()}"))

    def _tell(self, signal: Any) -> None:
        self._bus.put(partial(self._bus.tell, signal))


def _status(state: MediaState) -> str:
    if not state.film:
        return "Stopped"
    return "Playing" if state.playing else "Paused"


def _micros(seconds: float) -> int:
    return round(seconds * 1_000_000)


def _signal(interface: str, name: str, kinds: str, values: tuple[Any, ...]) -> Any:
    return new_signal(DBusAddress(PATH, interface=interface), name, kinds, values)
