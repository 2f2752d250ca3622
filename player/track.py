"""What a film is made of, besides its picture: tracks to choose from, and chapters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class TrackKind(StrEnum):
    """The kinds a viewer chooses among; the values are mpv's names."""

    AUDIO = "audio"
    SUBTITLE = "sub"


@dataclass(frozen=True, slots=True)
class Track:
    """One audio or subtitle track.

    id: mpv's number, from 1 within its kind. title and language as the film says, empty where it
    does not; language is ISO 639 or BCP 47. codec: FFmpeg's name. channels: 0 where unknown.
    external: not a part of the film's own file.
    """

    id: int
    kind: TrackKind
    title: str = ""
    language: str = ""
    codec: str = ""
    selected: bool = False
    external: bool = False
    channels: int = 0


@dataclass(frozen=True, slots=True)
class Chapter:
    """A named part of the film; `start` in seconds of the clock a viewer sees."""

    title: str
    start: float


def tracks_of(nodes: Iterable[Mapping[str, Any]]) -> tuple[Track, ...]:
    """Return the audio and subtitle tracks of mpv's `track-list`, in its order."""
    kinds = {str(kind) for kind in TrackKind}
    return tuple(_track(node) for node in nodes if _text(node.get("type")) in kinds)


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


def _track(node: Mapping[str, Any]) -> Track:
    return Track(
        id=int(node["id"]),
        kind=TrackKind(_text(node["type"])),
        title=_text(node.get("title")),
        language=_language(_text(node.get("lang"))),
        codec=_text(node.get("codec")),
        selected=bool(node.get("selected")),
        external=bool(node.get("external")),
        channels=int(node.get("demux-channel-count") or 0),
    )


def _language(code: str) -> str:
    return "" if code.lower() in {"und", "mis", "mul", "zxx"} else code


def _text(value: object) -> str:
    """Return one clean line; python-mpv leaves text that is not UTF-8 as bytes."""
    text = value.decode("utf-8", errors="replace") if isinstance(value, bytes) else value
    return " ".join(str(text or "").split())
