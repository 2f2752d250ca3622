"""Debian's mpv as the one to compare with: plain, and asked through its own socket."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from app.bench_screen import tool

if TYPE_CHECKING:
    from app.bench_screen import BenchScreen

_PATIENCE = 20.0


class BenchMpv:
    """mpv with a film in a window that fills the screen, as a context manager."""

    def __init__(self, film: str, screen: BenchScreen, folder: Path) -> None:
        """Keep the socket in `folder`. Raises ToolMissingError."""
        self._film, self._screen = film, screen
        self._socket = folder / "mpv.socket"
        self._program = tool("mpv", "Debian: mpv")
        self._number = 0

    def __enter__(self) -> Self:
        screen = self._screen
        options = (
            "--no-config",
            "--vo=x11",
            "--really-quiet",
            "--keep-open=always",
            "--no-border",
            f"--geometry={screen.width}x{screen.height}+0+0",
            f"--input-ipc-server={self._socket}",
        )
        self._process = subprocess.Popen(
            [self._program, *options, "--", self._film],
            env=screen.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        self._socket.unlink(missing_ok=True)

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def settle(self) -> None:
        """Wait until it hears us."""
        self._words = socket.socket(socket.AF_UNIX)
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            try:
                self._words.connect(str(self._socket))
            except OSError:
                time.sleep(0.05)
            else:
                break
        self._answers = self._words.makefile("r", encoding="utf-8")

    def pause(self) -> None:
        """Stand still."""
        self._ask("set_property", "pause", True)

    def seek(self, seconds: float) -> None:
        """Ask for the exact frame of a time; return before it is there."""
        self._send("seek", f"{seconds:.3f}", "absolute+exact")

    def dropped(self) -> int:
        """Return how many frames came too late, in the decoder or on the way to the screen."""
        names = ("frame-drop-count", "decoder-frame-drop-count")
        return sum(int(self._ask("get_property", name) or 0) for name in names)

    def _send(self, *words: object) -> int:
        self._number += 1
        message = {"command": words, "request_id": self._number}
        self._words.sendall(json.dumps(message).encode() + b"\n")
        return self._number

    def _ask(self, *words: object) -> Any:
        number = self._send(*words)
        for line in self._answers:
            answer = json.loads(line)
            if answer.get("request_id") == number and "error" in answer:
                return answer.get("data")
        return None
