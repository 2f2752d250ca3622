"""What is known of the film that plays, and of how it plays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from player import properties

_HDR = {"pq": "PQ", "hlg": "HLG"}


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """Empty texts and zeros stand for what is not known.

    width, height: pixels as stored. frame_rate as the file says, shown_rate as measured, per
    second. Bit rates in bits per second, size in bytes. decoder: "" for the processor. late:
    frames shown too late or not at all; skipped: frames the decoder left out. lag: seconds the
    picture is behind the sound. hdr: "PQ", "HLG" or "".
    """

    container: str
    size: int
    video_codec: str
    width: int
    height: int
    pixel_format: str
    frame_rate: float
    shown_rate: float
    video_rate: float
    decoder: str
    hdr: str
    audio_codec: str
    channels: str
    sample_rate: int
    audio_rate: float
    late: int
    skipped: int
    lag: float


def read_facts(mpv: Any) -> FilmFacts | None:
    """Return what libmpv knows now; None without a film. On the player's lane."""

    def get(name: str) -> Any:
        return getattr(mpv, name)

    container = get(properties.CONTAINER)
    if not container:
        return None
    video, sound = get(properties.PICTURE) or {}, get(properties.SOUND) or {}
    decoder = get(properties.DECODER_USED)
    return FilmFacts(
        container=str(container),
        size=int(get(properties.FILE_SIZE) or 0),
        video_codec=str(get(properties.VIDEO_CODEC) or ""),
        width=int(video.get("w") or 0),
        height=int(video.get("h") or 0),
        pixel_format=str(video.get("pixelformat") or ""),
        frame_rate=float(get(properties.FRAME_RATE) or 0.0),
        shown_rate=float(get(properties.SHOWN_RATE) or 0.0),
        video_rate=float(get(properties.VIDEO_RATE) or 0.0),
        decoder="" if decoder in {None, "no"} else str(decoder),
        hdr=_HDR.get(str(video.get("gamma")), ""),
        audio_codec=str(get(properties.AUDIO_CODEC) or ""),
        channels=str(sound.get("channels") or ""),
        sample_rate=int(sound.get("samplerate") or 0),
        audio_rate=float(get(properties.AUDIO_RATE) or 0.0),
        late=int(get(properties.DROPPED_FRAMES) or 0),
        skipped=int(get(properties.LATE_FRAMES) or 0),
        lag=float(get(properties.LAG) or 0.0),
    )
