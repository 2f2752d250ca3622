"""The option sets of libmpv: a safe base, and what a source may reach.

libmpv's own defaults run a yt-dlp found on the PATH, open whatever a playlist names, and do not
check certificates; every option here that looks redundant switches such a default off.
"""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final

from player import properties
from player.source import SourceKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from player.request import Request
    from player.source import Source

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

PLAYBACK: Final[Mapping[str, str]] = {
    **_BASE,
    "vo": "libmpv",
    "hwdec": "auto-safe",
    "zimg_scaler": "bicubic",  # of the software surface: a tenth less of all work than lanczos
}
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
    properties.VIDEO: "auto",
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

_AGAIN: Final = {"reconnect_delay_max": "2"}
"""FFmpeg takes up a cut connection at once and after 1 s; mpv's 7 would mean 11 s for each read."""
_USER_AGENT: Final = "libmpv"  # its own default
_SECURE: Final = "https,tls,tcp,crypto,data"

_EARLIER: Final[Mapping[str, float]] = {
    **dict.fromkeys((".ts", ".m2ts", ".mts", ".m2t", ".tp", ".trp", ".mpg", ".mpeg", ".vob"), 3.0),
    ".flv": 0.5,
}
"""Seconds a seek begins earlier, by the kind of film: these do not say where their key frames are,
or when they are shown. To be exact they need a key frame as often as that.

Without, a transport stream with a key frame every 12 frames was shown up to 12 frames late.
"""


def allow(mpv: Any, source: Source) -> None:
    """Let the next load reach what its kind of source needs, and nothing else.

    Only a stream (HLS, DASH) may name further addresses; it can still reach no local file, and
    one that came by https none without encryption.
    """
    stream = source.kind is SourceKind.STREAM
    protocols = {"protocol_whitelist": _protocols(source)}
    suffix = PurePath(source.address).suffix.lower()
    mpv["hr-seek-demuxer-offset"] = _EARLIER.get(suffix, 0.0)
    mpv["access-references"] = stream
    mpv["stream-lavf-o"] = protocols if source.kind is SourceKind.FILE else {**protocols, **_AGAIN}
    mpv["demuxer-lavf-o"] = protocols
    mpv["demuxer"] = "lavf" if stream else ""  # mpv's own reader opens every file a list names
    _ask_as(mpv, source.request)


def _protocols(source: Source) -> str:
    if source.kind is SourceKind.FILE:
        return "file"
    return _SECURE if source.address.lower().startswith("https:") else f"http,{_SECURE}"


def _ask_as(mpv: Any, request: Request) -> None:
    """Set every part anew: what was added for one address must not reach the next."""
    mpv["referrer"] = request.referrer
    mpv["user-agent"] = request.user_agent or _USER_AGENT
    mpv["http-header-fields"] = list(request.headers)
    mpv["http-proxy"] = request.proxy
