"""How light the player is beside Debian's mpv: the same film on the same screen, by turns."""

from __future__ import annotations

import random
import time
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from app.bench_mpv import BenchMpv
from app.bench_process import children, cpu_seconds, memory_mb
from app.bench_screen import BenchScreen, tool
from app.bench_window import DRIVEN, PLAIN, BenchWindow
from app.player_figures import PlayerFigures, Round, Soak
from player.errors import ToolMissingError

if TYPE_CHECKING:
    from collections.abc import Iterator

SCREEN = (1280, 720)
STARTS, SEEKS = 5, 8
_PARTS = 3  # of the long stretch: a film by itself, one with a lookup, one with a whole lookup
_PATIENCE = 20.0  # seconds until a picture must be there
_REST = 0.4  # seconds in which a picture has settled, or a lookup has begun and not ended
_LATE_SHARE = 20  # p95 is the last of the cuts into so many parts


def check_tools() -> None:
    """Raise ToolMissingError where this machine cannot measure, before any work is done."""
    for name in ("mpv", "Xvfb", "ffmpeg"):
        tool(name, f"Debian: {name.lower()}")


def film_seconds(seconds: float) -> float:
    """Return how long a film must be to be measured for so many seconds."""
    return seconds + 20.0


def measure(film: str, seconds: float = 60.0, rounds: int = 3) -> PlayerFigures:
    """Return the figures of a local film of `film_seconds` at least. Needs Linux.

    seconds: of the long stretch of our window; each of `rounds` plays a third of it in each player.
    Raises ToolMissingError.
    """
    with TemporaryDirectory() as folder, BenchScreen(*SCREEN) as screen:
        race = PlayerRace(film, seconds, screen, Path(folder))
        starts = [race.start() for _ in range(STARTS)]
        plays = [race.play() for _ in range(rounds)]
        soak = race.soak()
    return PlayerFigures(
        ours=tuple(ours for ours, _ in plays),
        theirs=tuple(theirs for _, theirs in plays),
        our_starts=tuple(ours for ours, _ in starts),
        their_starts=tuple(theirs for _, theirs in starts),
        soak=soak,
    )


class PlayerRace:
    """Our window and mpv, by turns, with one film on one screen; each time a fresh process."""

    def __init__(self, film: str, seconds: float, screen: BenchScreen, folder: Path) -> None:
        self._screen, self._seconds = screen, seconds
        self._window = BenchWindow(film, screen, folder, DRIVEN)
        self._plain = BenchWindow(film, screen, folder, PLAIN)
        self._mpv = BenchMpv(film, screen, folder)
        self._dice = random.Random(1)  # noqa: S311 (the same places every time)

    def start(self) -> tuple[float, float]:
        """Return the seconds from a start to the first picture on the screen, ours and mpv's."""
        return self._first_picture(self._plain), self._first_picture(self._mpv)

    def play(self) -> tuple[Round, Round]:
        """Return what a stretch of the film costs in our window, and in mpv."""
        return self._stretch(self._window), self._stretch(self._mpv)

    def soak(self) -> Soak:
        """Play on while the search looks at a frame: once until the film goes on, once to its end.

        How late ticks of the event loop are counts while the film plays and while it is paused.
        """
        with self._window as window:
            window.settle()
            before = window.dropped()
            window.ask("measure")
            for pause in ("pause", "answer", None):
                time.sleep(self._seconds / _PARTS)
                if pause:
                    window.ask(pause)
                    time.sleep(_REST)
                    window.ask("play")
            late = quantiles(window.ask("lateness"), n=_LATE_SHARE)[-1]
            return Soak(window.dropped() - before, late)

    def _first_picture(self, player: BenchWindow | BenchMpv) -> float:
        self._screen.wait_for_blank(_PATIENCE)
        started = time.perf_counter()
        with player:
            return _passed(started, self._screen.wait_for_picture(_PATIENCE))

    def _stretch(self, player: BenchWindow | BenchMpv) -> Round:
        with player:
            player.settle()
            dropped, used, started = player.dropped(), cpu_seconds(player.pid), time.perf_counter()
            time.sleep(self._seconds / _PARTS)
            share = (cpu_seconds(player.pid) - used) / (time.perf_counter() - started)
            return Round(
                cpu=share,
                memory=memory_mb(player.pid),
                search_memory=sum(map(memory_mb, children(player.pid))),
                dropped=player.dropped() - dropped,
                seeks=tuple(self._seeks(player)),
            )

    def _seeks(self, player: BenchWindow | BenchMpv) -> Iterator[float]:
        player.pause()
        for _ in range(SEEKS):
            time.sleep(_REST)
            before, started = self._screen.look(), time.perf_counter()
            player.seek(self._dice.uniform(0.0, self._seconds))
            yield _passed(started, self._screen.wait_for_change(before, _PATIENCE))


def _passed(started: float, seen: float | None) -> float:
    if seen is None:
        raise ToolMissingError("A player showed no picture of this film in time.")
    return seen - started
