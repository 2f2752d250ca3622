"""Tiny films made while the tests run; every frame carries its own number."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

FPS = 25
FRAMES = 75
WIDTH, HEIGHT = 240, 136
_BITS = 8


@dataclass(frozen=True, slots=True)
class Clips:
    """Paths of the films: 3 s at 25 fps, 240x136, frame n shows n as eight bright or dark bars."""

    mp4: Path
    mkv: Path
    """Starts at 5 s of its own clock."""
    webm: Path
    with_sound: Path
    sound_only: Path
    anamorphic: Path
    """Twice as wide on screen as stored."""
    turned: Path
    """Stored lying, shown upright."""
    many_tracks: Path
    """Sound in English (mono) and German (5.1), subtitles in English and French (white, over the
    lower half), three chapters of one second."""


def make_clips(folder: Path) -> Clips:
    """Write all films into `folder`."""
    h264 = ("-c:v", "libx264", "-preset", "ultrafast", "-g", "12", "-bf", "2", "-crf", "18")
    clips = Clips(
        mp4=folder / "plain.mp4",
        mkv=folder / "late.mkv",
        webm=folder / "plain.webm",
        with_sound=folder / "sound.mp4",
        sound_only=folder / "sound.m4a",
        anamorphic=folder / "wide.mp4",
        turned=folder / "turned.mp4",
        many_tracks=folder / "many.mkv",
    )
    tone = ("-f", "lavfi", "-i", f"sine=frequency=440:duration={FRAMES / FPS}")
    _film(clips.mp4, *h264, "-movflags", "+faststart")
    _film(clips.mkv, *h264, "-output_ts_offset", "5")
    _film(clips.webm, "-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-g", "20")
    _film(clips.with_sound, *tone, *h264, "-c:a", "aac", "-shortest")
    _film(clips.anamorphic, *h264, "-vf", "setsar=2")
    _ffmpeg(*tone, "-c:a", "aac", str(clips.sound_only))
    _many_tracks(clips.many_tracks, clips.mp4)
    turn = ("-display_rotation", "90") if _knows_rotation() else ()
    _ffmpeg(
        *turn, "-i", str(clips.mp4), "-c", "copy", "-metadata:s:v", "rotate=90", str(clips.turned)
    )
    return clips


def picture(number: int) -> np.ndarray:
    """Return frame `number`: uint8 HxWx3 RGB, bars on the upper half, a moving box below."""
    image = np.full((HEIGHT, WIDTH, 3), (30, 60, 90), np.uint8)
    bar = WIDTH // _BITS
    for bit in range(_BITS):
        level = 235 if number >> bit & 1 else 20
        image[: HEIGHT // 2, bit * bar : (bit + 1) * bar] = level
    left = number * 2
    image[HEIGHT // 2 + 20 : HEIGHT // 2 + 50, left : left + 40] = (200, 80, 40)
    return image


def frame_number(image: np.ndarray) -> int:
    """Read the number off a frame of any size: uint8 HxWxC."""
    height, width = image.shape[:2]
    centres = [(2 * bit + 1) * width // (2 * _BITS) for bit in range(_BITS)]
    row = image[height // 4, :, :3].mean(axis=-1)
    return sum(1 << bit for bit, x in enumerate(centres) if row[x] > 128)


def _film(path: Path, *arguments: str) -> None:
    raw = b"".join(picture(number).tobytes() for number in range(FRAMES))
    source = ("-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(FPS))
    _ffmpeg(*source, "-i", "-", *arguments, "-pix_fmt", "yuv420p", str(path), stdin=raw)


def _many_tracks(path: Path, picture_of: Path) -> None:
    lines = path.with_name("lines.srt")
    lines.write_text("1\n00:00:00,000 --> 00:00:03,000\nHELLO HELLO\n", encoding="utf-8")
    chapters = path.with_name("chapters.txt")
    parts = (
        f"[CHAPTER]\nTIMEBASE=1/1\nSTART={start}\nEND={start + 1}\ntitle={title}\n"
        for start, title in enumerate(("Opening", "The middle", "End & credits"))
    )
    chapters.write_text(";FFMETADATA1\n" + "".join(parts), encoding="utf-8")
    sounds = [f"sine=frequency={tone}:duration={FRAMES / FPS}" for tone in (440, 880)]
    inputs = [word for sound in sounds for word in ("-f", "lavfi", "-i", sound)]
    texts = ("-i", str(lines), "-i", str(lines), "-i", str(chapters))
    maps = [word for index in range(5) for word in ("-map", str(index))]
    codecs = ("-c:v", "copy", "-c:a:0", "flac", "-c:a:1", "ac3", "-ac:a:1", "6", "-c:s", "srt")
    names = {"a:0": "eng", "a:1": "ger", "s:0": "eng", "s:1": "fre"}
    tags = [
        word for at, code in names.items() for word in (f"-metadata:s:{at}", f"language={code}")
    ]
    titles = ("-metadata:s:a:1", "title=Commentary", "-map_chapters", "5")
    _ffmpeg("-i", str(picture_of), *inputs, *texts, *maps, *codecs, *tags, *titles, str(path))


def _ffmpeg(*arguments: str, stdin: bytes = b"") -> None:
    subprocess.run(["ffmpeg", "-y", "-v", "error", *arguments], input=stdin, check=True, timeout=60)


def _knows_rotation() -> bool:
    """Say whether this ffmpeg sets rotation as an option (6.0 and later)."""
    text = subprocess.run(["ffmpeg", "-h", "full"], capture_output=True, check=True).stdout
    return b"display_rotation" in text
