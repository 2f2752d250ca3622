"""The option sets of libmpv: a safe base, and what a source may reach.

libmpv's own defaults run a yt-dlp found on the PATH, open whatever a playlist names, and do not
check certificates; every option here that looks redundant switches such a default off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from player import properties
from player.source import SourceKind

if TYPE_CHECKING:
    from collections.abc import Mapping

_BASE: Final[Mapping[str, str]] = {
    "config": "no",
    "load_scripts": "no",
    "ytdl": "no",
    "osc": "no",
    "input_default_bindings": "no",
    "input_vo_keyboard": "no",
    "input_ipc_server": "",
    "terminal": "no",
    "idle": "yes",
    "keep_open": "yes",
    "load_unsafe_playlists": "no",
    "access_references": "no",
    "autoload_files": "no",
    "stream_lavf_o": "protocol_whitelist=[file]",
    "network_timeout": "10",
    "tls_verify": "yes",
    "hr_seek": "yes",
    "resume_playback": "no",
    "cover_art_auto": "no",
    "osd_level": "0",
}

PLAYBACK: Final[Mapping[str, str]] = {**_BASE, "vo": "libmpv", "hwdec": "auto-safe"}
"""A film in a window; the picture is drawn by a surface of ours."""

READING: Final[Mapping[str, str]] = {
    **_BASE,
    "vo": "null",
    "ao": "null",
    "aid": "no",
    "sid": "no",
    "hwdec": "no",
    "pause": "yes",
    "image_display_duration": "inf",
}
"""Single frames without a window."""

AS_FILM_BEGINS: Final[Mapping[str, str | float]] = {
    properties.AUDIO: "auto",
    properties.SUBTITLE: "auto",
    properties.SECOND_SUBTITLE: "no",
    properties.AUDIO_DELAY: 0.0,
    properties.SPEED: 1.0,
    properties.SUBTITLE_DELAY: 0.0,
    properties.LOOP_START: "no",
    properties.LOOP_END: "no",
}
"""What a viewer chose for one film must not reach the next."""

_WEB: Final = "http,https,tls,tcp,crypto,data"
_PROTOCOLS: Final[Mapping[SourceKind, str]] = {
    SourceKind.FILE: "file",
    SourceKind.WEB: _WEB,
    SourceKind.STREAM: _WEB,
}


def allow(mpv: Any, kind: SourceKind) -> None:
    """Let the next load reach what its kind of source needs, and nothing else.

    Only a stream (HLS, DASH) may name further addresses; it can still reach no local file.
    """
    protocols = {"protocol_whitelist": _PROTOCOLS[kind]}
    mpv["access-references"] = kind is SourceKind.STREAM
    mpv["stream-lavf-o"] = protocols
    mpv["demuxer-lavf-o"] = protocols
