"""What a film is made of, besides its picture: tracks to choose from, and chapters."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence


class TrackKind(StrEnum):
    """The kinds a viewer chooses among; the values are mpv's names."""

    VIDEO = "video"
    AUDIO = "audio"
    SUBTITLE = "sub"


_PICTURES = frozenset({"hdmv_pgs_subtitle", "dvd_subtitle", "dvb_subtitle", "xsub"})


@dataclass(frozen=True, slots=True)
class Track:
    """One audio or subtitle track, or one of several pictures: qualities, or angles.

    id: mpv's number, from 1 within its kind. title and language as the film says, empty where it
    does not; language is ISO 639 or BCP 47. codec: FFmpeg's name. selected: plays, as the first of
    its kind; second: is shown as second subtitles. channels: 0 where unknown. index: FFmpeg's
    number within the file, -1 where unknown. file: the file it was added from, empty for a part of
    the film's own file. width and height in pixels, rate in pictures a second; 0 where unknown,
    and for all but pictures.
    """

    id: int
    kind: TrackKind
    title: str = ""
    language: str = ""
    codec: str = ""
    selected: bool = False
    second: bool = False
    channels: int = 0
    index: int = -1
    file: str = ""
    width: int = 0
    height: int = 0
    rate: float = 0.0

    @property
    def external(self) -> bool:
        """Whether it is not a part of the film's own file."""
        return bool(self.file)

    @property
    def pictures(self) -> bool:
        """Whether these subtitles are pictures of words, not words."""
        return self.codec in _PICTURES


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named part of the film; `start` in seconds of the clock a viewer sees."""

    title: str
    start: float


def tracks_of(nodes: Iterable[Mapping[str, Any]]) -> tuple[Track, ...]:
    """Return the tracks of mpv's `track-list` there is a choice of, in its order.

    A film's only picture is no choice; a cover is none at all.
    """
    kinds = {str(kind) for kind in TrackKind}
    known = [node for node in nodes if _text(node.get("type")) in kinds and not node.get("image")]
    tracks = tuple(_track(node) for node in known)
    pictures = sum(track.kind is TrackKind.VIDEO for track in tracks)
    return tuple(track for track in tracks if track.kind is not TrackKind.VIDEO or pictures > 1)


def chapters_of(nodes: Iterable[Mapping[str, Any]]) -> tuple[Chapter, ...]:
    """Return the chapters of mpv's `chapter-list`, by time; one without a title gets a number."""
    parts = sorted((float(node.get("time") or 0.0), _text(node.get("title"))) for node in nodes)
    return tuple(
        Chapter(title or f"Chapter {number}", max(0.0, start))
        for number, (start, title) in enumerate(parts, 1)
    )


def chosen(tracks: Iterable[Track], kind: TrackKind) -> Track | None:
    """Return the track of this kind that plays."""
    return next((track for track in tracks if track.kind is kind and track.selected), None)


def sound_with(tracks: Sequence[Track], picture: int) -> Track | None:
    """Return the sound that comes with this picture where every quality brings its own.

    FFmpeg lists each variant of such an HLS stream as picture, sound, picture, sound; with the
    sound of another variant both would be downloaded.
    """
    media = [track for track in tracks if track.kind is not TrackKind.SUBTITLE]
    pairs = list(zip(media[::2], media[1::2], strict=False))
    kinds = {(first.kind, second.kind) for first, second in pairs}
    if len(media) % 2 or kinds != {(TrackKind.VIDEO, TrackKind.AUDIO)}:
        return None
    return next((sound for one, sound in pairs if one.id == picture), None)


def _track(node: Mapping[str, Any]) -> Track:
    plays, second = bool(node.get("selected")), node.get("main-selection") == 1
    return Track(
        id=int(node["id"]),
        kind=TrackKind(_text(node["type"])),
        title=_text(node.get("title")),
        language=_language(_text(node.get("lang"))),
        codec=_text(node.get("codec")),
        selected=plays and not second,
        second=plays and second,
        channels=int(node.get("demux-channel-count") or 0),
        index=int(node.get("ff-index", -1)),
        file=_path(node.get("external-filename")) if node.get("external") else "",
        width=int(node.get("demux-w") or 0),
        height=int(node.get("demux-h") or 0),
        rate=float(node.get("demux-fps") or 0.0) if node["type"] == TrackKind.VIDEO else 0.0,
    )


def _language(code: str) -> str:
    return "" if code.lower() in {"und", "mis", "mul", "zxx"} else code


def _path(value: object) -> str:
    return os.fsdecode(value) if isinstance(value, bytes) else str(value or "?")


def _text(value: object) -> str:
    """Return one clean line; python-mpv leaves text that is not UTF-8 as bytes."""
    text = value.decode("utf-8", errors="replace") if isinstance(value, bytes) else value
    return " ".join(str(text or "").split())
