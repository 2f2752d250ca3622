"""Films, subtitles and names that want to break the window, the same for the same seed."""

from __future__ import annotations

import os
import random
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.pictures import jpeg_that_declares

if TYPE_CHECKING:
    from collections.abc import Iterator

_MAGIC = (0, 1, 0xFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF)
_ODD_NAMES = (
    "-film.mp4",
    "film?x=1&y=%2e%2e#z.mp4",
    "%s%n%d%1$s.mp4",
    "http:film.mp4",
    "two\nlines.mp4",
    "\u202emp4.film\u202c.mp4",
    "影片 فيلم 🎬 e\u0301.mp4",
    "zero\u200bwidth\ufeff.mp4",
    "<b>&amp;film<hr>.mp4",
    "n" * 251 + ".mp4",
)


@dataclass(frozen=True, slots=True)
class Hostile:
    """What is opened as a film, or added as subtitles; `plays`: it is odd, but good."""

    name: str
    path: str
    subtitles: bool = False
    plays: bool = False


def make_seeds(folder: Path) -> list[Path]:
    """Write tiny good films and subtitles, the ground of all mutations; the first is an mp4."""
    picture = ("-f", "lavfi", "-i", "testsrc=s=160x90:r=12:d=2")
    sound = ("-f", "lavfi", "-i", "sine=d=2")
    h264 = ("-c:v", "libx264", "-preset", "ultrafast", "-g", "12", "-pix_fmt", "yuv420p")
    vp9 = ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-c:a", "libopus")
    codecs = {"seed.mp4": h264, "seed.mkv": h264, "seed.webm": vp9}
    for name, codec in codecs.items():
        command = ["ffmpeg", "-v", "error", "-y", *picture, *sound, *codec, str(folder / name)]
        subprocess.run(command, check=True, timeout=60)
    line = "1\n00:00:00,000 --> 00:00:02,000\n<i>Hello</i> {\\an8}there\n\n"
    (folder / "seed.srt").write_text(line * 20, encoding="utf-8")
    (folder / "seed.vtt").write_text("WEBVTT\n\n" + line.replace(",", ".") * 20, encoding="utf-8")
    command = ["ffmpeg", "-v", "error", "-y", "-i", str(folder / "seed.srt")]
    subprocess.run([*command, str(folder / "seed.ass")], check=True, timeout=60)
    return [folder / f"seed.{kind}" for kind in ("mp4", "mkv", "webm", "srt", "vtt", "ass")]


def odd_things(folder: Path, film: Path) -> list[Hostile]:
    """Write what is no film, and films with odd names, into `folder`."""
    body = film.read_bytes()
    contents = {
        "empty.mp4": b"",
        "one byte.mkv": b"\x1a",
        "zeros.mp4": bytes(100_000),
        "letter.mp4": b"This is a letter.\n" * 50,
        "page.mp4": b"<html><body>404</body></html>",
        "list.m3u": b"#EXTM3U\nav://lavfi:testsrc\n",
        "list called.mp4": b"#EXTM3U\nav://lavfi:testsrc\n",
        "cut.edl": b"# mpv EDL v0\nfilm.mp4,0,1\n",
        "list.pls": b"[playlist]\nFile1=/etc/passwd\n",
        "sheet.cue": b'FILE "a.wav" WAVE\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00\n',
        "film.mpd": b"<MPD><Period/></MPD>",
        "bomb.jpg": jpeg_that_declares(56321, 7789),
        "program.mp4": b"\x7fELF" + bytes(range(256)) * 40,
        "archive.zip": b"PK\x03\x04" + bytes(range(256)) * 40,
    }
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    good = (*_ODD_NAMES, "wrong.txt", "wrong.mp3", "no suffix")
    for name in good:
        (folder / name).write_bytes(body)
    return [
        *(Hostile(name, str(folder / name)) for name in (*contents, *_special(folder))),
        *(Hostile(name, str(folder / name), plays=True) for name in good),
        Hostile("not UTF-8", _not_utf8(folder, body)),
    ]


def _special(folder: Path) -> Iterator[str]:
    """Write what is not even a file, and yield the names."""
    (folder / "folder.mp4").mkdir()
    (folder / "loop.mp4").symlink_to(folder / "loop.mp4")
    (folder / "gone.mp4").symlink_to(folder / "nothing")
    (folder / "endless.mp4").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.mp4")
    yield from ("folder.mp4", "loop.mp4", "gone.mp4", "endless.mp4", "pipe.mp4", "not there.mp4")


def _not_utf8(folder: Path, body: bytes) -> str:
    path = os.fsencode(folder) + b"/f\xffilm\xe9.mp4"
    Path(os.fsdecode(path)).write_bytes(body)
    return os.fsdecode(path)


def mutants(folder: Path, seeds: list[Path], count: int, seed: int) -> Iterator[Hostile]:
    """Write `count` damaged copies of `seeds`, most of them films, and yield them."""
    dice = random.Random(seed)
    films = [path for path in seeds if path.suffix in {".mp4", ".mkv", ".webm"}]
    texts = [path for path in seeds if path not in films]
    for number in range(count):
        ground = dice.choice(texts if dice.random() < 0.1 else films)
        path = folder / f"{number:05}{ground.suffix}"
        path.write_bytes(mutated(ground.read_bytes(), dice))
        yield Hostile(f"mutant {number} of seed {seed}", str(path), subtitles=ground in texts)


def mutated(content: bytes, dice: random.Random) -> bytes:
    """Return a damaged copy: flipped bits, sizes that lie, a cut, or a part from elsewhere."""
    data = bytearray(content)
    at, kind = dice.randrange(len(data)), dice.random()
    if kind < 0.6:
        for _ in range(dice.choice((1, 8, 64, 400))):
            data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
    elif kind < 0.75:
        data[at : at + 4] = dice.choice(_MAGIC).to_bytes(4, dice.choice(("big", "little")))
    elif kind < 0.9:
        del data[at:]
    else:
        size, source = dice.choice((16, 512, 4096)), dice.randrange(len(data))
        data[at : at + size] = data[source : source + size]
    return bytes(data)


def shared_files(data: Path) -> list[Hostile]:
    """Return the odd films and broken subtitles that other projects collected."""
    films = sorted((data / "odd_media").iterdir())
    texts = sorted((data / "fuzz" / "subtitles" / "testdata").iterdir())
    return [
        *(Hostile(path.name, str(path), plays=True) for path in films),
        *(Hostile(path.name, str(path), subtitles=True) for path in texts),
    ]
