"""Tracks in the words of people: "English · Commentary (Dolby Digital, 5.1)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from app.marking import marked
from app.words import tr
from player.track import TrackKind

if TYPE_CHECKING:
    from player.track import Track

_LONGEST = 48
_CODECS = {
    "aac": "AAC",
    "ac3": "Dolby Digital",
    "eac3": "Dolby Digital Plus",
    "truehd": "Dolby TrueHD",
    "dts": "DTS",
    "mp3": "MP3",
    "flac": "FLAC",
    "opus": "Opus",
    "vorbis": "Vorbis",
    "subrip": marked("text"),
    "mov_text": marked("text"),
    "webvtt": marked("text"),
    "text": marked("text"),
    "ass": marked("styled text"),
    "hdmv_pgs_subtitle": marked("pictures"),
    "dvd_subtitle": marked("pictures"),
    "dvb_subtitle": marked("pictures"),
}
_CHANNELS = {1: marked("mono"), 2: marked("stereo"), 6: "5.1", 8: "7.1"}


def track_words(track: Track) -> str:
    """Return what a menu calls a track: its language and title, and how it is stored.

    A picture is called by its size, and numbered where others may have the same.
    """
    if track.kind is TrackKind.VIDEO:
        return f"{track.id} · {track_name(track)}"
    names = [name for name in (language_name(track.language), _shortened(track.title)) if name]
    return f"{' · '.join(names) or _numbered(track)}{_in_brackets(track)}"


def track_name(track: Track) -> str:
    """Return what a brief notice calls a track."""
    if track.kind is TrackKind.VIDEO and track.height:
        size = f"{track.width} \N{MULTIPLICATION SIGN} {track.height}"
        return tr("{size}, {rate} fps", size=size, rate=round(track.rate)) if track.rate else size
    return language_name(track.language) or _shortened(track.title) or _numbered(track)


def language_name(code: str) -> str:
    """Return what the window calls the language of an ISO 639 or BCP 47 code, or the code.

    Qt names languages in English and in their own words only: others are named as they do.
    """
    language = QLocale.codeToLanguage(code.partition("-")[0].lower())
    if language is QLocale.Language.AnyLanguage:
        return _shortened(code)
    return QLocale.languageToString(language)


def speed_words(speed: float) -> str:
    """Return a speed as people write it, with as few digits as it takes."""
    return f"{speed:.2f}".rstrip("0").rstrip(".") + "\N{MULTIPLICATION SIGN}"


def _in_brackets(track: Track) -> str:
    codec = "PCM" if track.codec.startswith("pcm_") else _CODECS.get(track.codec, track.codec)
    parts = [tr(codec)] if codec else []
    if track.kind is TrackKind.AUDIO and track.channels:
        named = _CHANNELS.get(track.channels)
        parts.append(tr(named) if named else tr("%n channel(s)", count=track.channels))
    if track.external:
        parts.append(tr("own file"))
    told = ", ".join(part for part in parts if part)
    return f" ({told})" if told else ""


def _numbered(track: Track) -> str:
    return tr("Track {number}", number=track.id)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
