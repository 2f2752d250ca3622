"""The calls other programs make to our MPRIS object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jeepney import HeaderFields, Message, MessageFlag, new_error, new_method_return

from app.desktop.mpris_interface import (
    INTERFACES,
    INTROSPECTABLE,
    PATH,
    PEER,
    PLAYER,
    PROPERTIES,
    ROOT,
    introspection,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.desktop.media_session import MediaWishes
    from app.desktop.mpris import Mpris

_ERROR = "org.freedesktop.DBus.Error."
_STANDARD = {"Get": "ss", "Set": "ssv", "GetAll": "s", "Introspect": "", "Ping": ""}
_MICRO = 1e-6


class RefusedCallError(Exception):
    """The message is the name of a D-Bus error."""


class MprisCalls:
    """Answers calls on the bus's thread; what they wish for is emitted to the window."""

    def __init__(self, wishes: MediaWishes, mpris: Mpris) -> None:
        self._wishes = wishes
        self._mpris = mpris
        self._tells: dict[tuple[str, str], Callable[..., tuple[str, Any]]] = {
            (PROPERTIES, "Get"): self._get,
            (PROPERTIES, "GetAll"): lambda interface: ("a{sv}", self._all(interface)),
            (INTROSPECTABLE, "Introspect"): lambda: ("s", introspection()),
        }
        self._does: dict[tuple[str, str], Callable[..., object]] = {
            (PROPERTIES, "Set"): self._set,
            (PEER, "Ping"): lambda: None,
            (ROOT, "Raise"): wishes.show.emit,
            (ROOT, "Quit"): wishes.quit.emit,
            (PLAYER, "Next"): wishes.next.emit,
            (PLAYER, "Previous"): wishes.previous.emit,
            (PLAYER, "Pause"): wishes.pause.emit,
            (PLAYER, "PlayPause"): wishes.toggle.emit,
            (PLAYER, "Stop"): wishes.stop.emit,
            (PLAYER, "Play"): wishes.play.emit,
            (PLAYER, "Seek"): self._seek,
            (PLAYER, "SetPosition"): self._set_position,
            (PLAYER, "OpenUri"): wishes.open.emit,
        }

    def answer(self, call: Message) -> Message | None:
        """Do what the call says, and return the message to send back, if one is awaited."""
        try:
            reply = self._reply(call)
        except RefusedCallError as error:
            reply = new_error(call, f"{_ERROR}{error}")
        return None if call.header.flags & MessageFlag.no_reply_expected else reply

    def _reply(self, call: Message) -> Message:
        fields = call.header.fields
        interface = fields.get(HeaderFields.interface, "")
        method = fields[HeaderFields.member]
        if fields[HeaderFields.path] != PATH:
            raise RefusedCallError("UnknownObject")
        known = (interface, method)
        if known not in self._does and known not in self._tells:
            raise RefusedCallError("UnknownMethod")
        if fields.get(HeaderFields.signature, "") != _signature(interface, method):
            raise RefusedCallError("InvalidArgs")
        if known in self._does:
            self._does[known](*call.body)
            return new_method_return(call)
        kind, value = self._tells[known](*call.body)
        return new_method_return(call, kind, (value,))

    def _all(self, interface: str) -> dict[str, tuple[str, Any]]:
        if interface not in INTERFACES:
            raise RefusedCallError("UnknownInterface")
        return self._mpris.properties(interface)

    def _get(self, interface: str, name: str) -> tuple[str, Any]:
        known = self._all(interface)
        if name not in known:
            raise RefusedCallError("UnknownProperty")
        return "v", known[name]

    def _set(self, interface: str, name: str, value: tuple[str, Any]) -> None:
        _, (kind, _) = self._get(interface, name)
        if name not in INTERFACES[interface].settable:
            raise RefusedCallError("PropertyReadOnly")
        if value[0] != kind:
            raise RefusedCallError("InvalidArgs")
        if name == "Volume":
            self._wishes.volume.emit(min(max(value[1], 0.0), 1.0))
        elif value[1] > 0:
            self._wishes.rate.emit(value[1])
        else:
            self._wishes.pause.emit()  # so the spec says of a rate of 0

    def _seek(self, offset: int) -> None:
        """Move; past the end is the next film, so the spec says."""
        state, seconds = self._mpris.state, offset * _MICRO
        place = self._mpris.properties(PLAYER)["Position"][1] * _MICRO + seconds
        if state.length and place > state.length:
            self._wishes.next.emit()
        elif state.seekable:
            self._wishes.seek_by.emit(seconds)

    def _set_position(self, track: str, position: int) -> None:
        """Go there; a call that means another film, or no place of this one, means nothing."""
        state, seconds = self._mpris.state, position * _MICRO
        if track == self._mpris.track and state.seekable and 0.0 <= seconds <= state.length:
            self._wishes.seek_to.emit(seconds)


def _signature(interface: str, method: str) -> str:
    if interface in INTERFACES:
        return "".join(kind for _, kind in INTERFACES[interface].methods[method])
    return _STANDARD[method]
