"""Our window as the one that is measured: a process of its own, told what to do by lines."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Final, Self

from app.paths import home, index_folder
from player.errors import ToolMissingError

if TYPE_CHECKING:
    from pathlib import Path

    from app.bench_screen import BenchScreen


PLAIN: Final = ("-m", "app")
"""As a person starts it: trendflix FILM."""
_DRIVE = "import sys; from app.bench_probe import main; raise SystemExit(main(sys.argv[1]))"
DRIVEN: Final = ("-c", _DRIVE)
"""The same window, listening; not by -m, for the search worker would import Qt with it."""


class BenchWindow:
    """The window with a film, as a context manager. `how`: what python runs, PLAIN or DRIVEN.

    Its home is a fresh one: no film is resumed, no size remembered, and nothing of the measurement
    stays in the viewer's history. Models and catalogue are the viewer's.
    """

    def __init__(self, film: str, screen: BenchScreen, folder: Path, how: tuple[str, str]) -> None:
        self._film, self._screen, self._how = film, screen, how
        self._home = folder / "home"

    def __enter__(self) -> Self:
        self._make_home()
        self._process = subprocess.Popen(
            [sys.executable, "-P", *self._how, self._film],
            env=self._screen.environment | {"TRENDFLIX_HOME": str(self._home)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def settle(self) -> None:
        """Wait until the film plays and the search has loaded, so that it only waits."""
        self.ask("settle")

    def pause(self) -> None:
        """Stand still, and look for nothing."""
        self.ask("products 0")
        self.ask("pause")

    def seek(self, seconds: float) -> None:
        """Ask for the exact frame of a time; return before it is there."""
        self._tell(f"seek {seconds:.3f}")

    def dropped(self) -> int:
        """Return how many frames came too late, in the decoder or on the way to the screen."""
        return int(self.ask("dropped"))

    def ask(self, words: str) -> Any:
        """Say what to do (see app.bench_probe), and return what it says once it is done."""
        self._tell(words)
        answer = self._process.stdout.readline()  # type: ignore[union-attr]  # a pipe
        if not answer:
            raise ToolMissingError("The window that is measured has ended by itself.")
        return json.loads(answer)

    def _tell(self, words: str) -> None:
        self._process.stdin.write(words + "\n")  # type: ignore[union-attr]  # a pipe
        self._process.stdin.flush()  # type: ignore[union-attr]

    def _make_home(self) -> None:
        self._home.mkdir(exist_ok=True)
        for name, there in (("models", home() / "models"), ("index", index_folder())):
            link = self._home / name
            if there.exists() and not link.is_symlink():
                link.symlink_to(there)
