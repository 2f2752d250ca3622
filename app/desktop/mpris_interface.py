"""The two interfaces of MPRIS 2.2 as D-Bus knows them: names, types, what may be set.

Source: https://specifications.freedesktop.org/mpris-spec/latest/
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import quoteattr

ROOT: Final = "org.mpris.MediaPlayer2"
PLAYER: Final = "org.mpris.MediaPlayer2.Player"
PROPERTIES: Final = "org.freedesktop.DBus.Properties"
INTROSPECTABLE: Final = "org.freedesktop.DBus.Introspectable"
PEER: Final = "org.freedesktop.DBus.Peer"
PATH: Final = "/org/mpris/MediaPlayer2"


@dataclass(frozen=True, slots=True)
class Interface:
    """properties: name -> D-Bus type. settable: those that may be set.

    methods, signals: name -> the arguments, each a name and a type; "in" for methods.
    """

    properties: dict[str, str] = field(default_factory=dict)
    settable: frozenset[str] = frozenset()
    methods: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    signals: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)


INTERFACES: Final = {
    ROOT: Interface(
        properties={
            "CanQuit": "b",
            "CanRaise": "b",
            "HasTrackList": "b",
            "Identity": "s",
            "DesktopEntry": "s",
            "SupportedUriSchemes": "as",
            "SupportedMimeTypes": "as",
        },
        methods={"Raise": (), "Quit": ()},
    ),
    PLAYER: Interface(
        properties={
            "PlaybackStatus": "s",
            "Rate": "d",
            "Metadata": "a{sv}",
            "Volume": "d",
            "Position": "x",
            "MinimumRate": "d",
            "MaximumRate": "d",
            "CanGoNext": "b",
            "CanGoPrevious": "b",
            "CanPlay": "b",
            "CanPause": "b",
            "CanSeek": "b",
            "CanControl": "b",
        },
        settable=frozenset({"Rate", "Volume"}),
        methods={
            "Next": (),
            "Previous": (),
            "Pause": (),
            "PlayPause": (),
            "Stop": (),
            "Play": (),
            "Seek": (("Offset", "x"),),
            "SetPosition": (("TrackId", "o"), ("Position", "x")),
            "OpenUri": (("Uri", "s"),),
        },
        signals={"Seeked": (("Position", "x"),)},
    ),
}


def introspection() -> str:
    """Return the description D-Bus tools ask for (D-Bus specification, Introspection Data)."""
    lines = ["<node>"]
    for name, interface in INTERFACES.items():
        lines += [f"<interface name={quoteattr(name)}>", *_members(interface), "</interface>"]
    lines += [f'<interface name="{PROPERTIES}"/>', "</node>"]
    return "\n".join(lines)


def _members(interface: Interface) -> list[str]:
    lines = []
    for name, kind in interface.properties.items():
        access = "readwrite" if name in interface.settable else "read"
        lines.append(f'<property name="{name}" type="{kind}" access="{access}"/>')
    for tag, members in (("method", interface.methods), ("signal", interface.signals)):
        for name, arguments in members.items():
            inner = "".join(f'<arg name="{arg}" type="{kind}"/>' for arg, kind in arguments)
            lines.append(f'<{tag} name="{name}">{inner}</{tag}>')
    return lines
