"""A screen without a monitor whose pixels can be read: what a measurement of players looks at."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self

from player.errors import ToolMissingError

if TYPE_CHECKING:
    from collections.abc import Callable

_HEADER = struct.Struct(">25I")  # X11/XWDFile.h
_SIZE, _LINE_BYTES, _COLOURS = 0, 12, 19  # fields of it
_COLOUR_BYTES = 12
_PLACES = 16  # looked at across and down, in the middle half of the screen
_LOOK_SECONDS = 0.001
_PIXEL_BYTES = 4
_MEMORY = Path("/dev/shm")  # noqa: S108 (the pixels must not go to a disk)


def tool(name: str, package: str) -> str:
    """Return the path of a program. Raises ToolMissingError."""
    path = shutil.which(name)
    if path is None:
        raise ToolMissingError(
            f"{name}, which this measurement needs, is not installed ({package})."
        )
    return path


class BenchScreen:
    """An Xvfb of our own, width x height pixels, as a context manager; raises ToolMissingError.

    Both players draw with the processor there, and nothing shows on a person's screen.
    """

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height

    def __enter__(self) -> Self:
        program = tool("Xvfb", "Debian: xvfb")
        self._folder = TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None)
        heard, told = os.pipe()
        size = f"{self.width}x{self.height}x24"
        options = ("-screen", "0", size, "-nolisten", "tcp", "-fbdir", self._folder.name)
        self._server = subprocess.Popen(
            [program, "-displayfd", str(told), *options],
            pass_fds=(told,),
            stderr=subprocess.DEVNULL,
        )
        os.close(told)
        with open(heard, encoding="ascii") as answer:  # noqa: PTH123 (a pipe)
            self.display = f":{answer.readline().strip()}"
        self._map()
        return self

    def __exit__(self, *_: object) -> None:
        self._pixels.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    @property
    def environment(self) -> dict[str, str]:
        """What a program must know to draw here."""
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def look(self) -> bytes:
        """Return some pixels of the middle half of the screen."""
        return b"".join(self._pixels[at : at + _PIXEL_BYTES] for at in self._places)

    def wait_for_blank(self, seconds: float) -> float | None:
        """Return when nothing is on the screen; None: not in time."""
        return self._wait(lambda now: len(_different(now)) == 1, seconds)

    def wait_for_picture(self, seconds: float) -> float | None:
        """Return when the screen first shows a picture (time.perf_counter); None: not in time."""
        return self._wait(lambda now: len(_different(now)) > _PLACES, seconds)

    def wait_for_change(self, before: bytes, seconds: float) -> float | None:
        """Return when the screen first shows something else than `before`; None: not in time."""
        return self._wait(lambda now: now != before, seconds)

    def _wait(self, seen: Callable[[bytes], bool], seconds: float) -> float | None:
        end = time.perf_counter() + seconds
        while (now := time.perf_counter()) < end:
            if seen(self.look()):
                return now
            time.sleep(_LOOK_SECONDS)
        return None

    def _map(self) -> None:
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            self._pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = _HEADER.unpack_from(self._pixels)
        start = header[_SIZE] + header[_COLOURS] * _COLOUR_BYTES
        self._places = [
            start + y * header[_LINE_BYTES] + x * _PIXEL_BYTES
            for y in _spread(self.height)
            for x in _spread(self.width)
        ]


def _spread(length: int) -> range:
    return range(length // 4, length * 3 // 4, max(1, length // 2 // _PLACES))


def _different(pixels: bytes) -> set[bytes]:
    return {pixels[at : at + _PIXEL_BYTES] for at in range(0, len(pixels), _PIXEL_BYTES)}
