"""The main job without a display: the same window, offscreen, looked at three times."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer, SignalInstance

from app.headless_lookup import LookupRefusedError
from app.lookup_messages import LookupAnswer, LookupFailure, WorkerBlocked, WorkerReady
from app.main_window import MainWindow
from app.paths import demo_index_folder
from app.shop_report import as_json
from app.window import make_application, make_window
from player.errors import PlaybackFailedError

WINDOW = (1280, 720)
LEAD_SECONDS = 1.0
"""Played before each pause, so that the pause is one of a running film."""
PATIENCE_SECONDS = 90.0
SETTLE_MS = 400
"""For thumbnails and fades to come to rest before the picture of the window is taken."""


@dataclass(frozen=True, slots=True)
class Look:
    """One pause: what was found, and the picture of the whole window."""

    found: dict[str, Any]
    screenshot: Path


def show(film: Path, times: list[float], out: Path, told: Callable[[str], None]) -> list[Look]:
    """Play `film`, pause at `times` (seconds), and leave a screenshot each and one JSON in `out`.

    Raises LookupRefusedError where no search can be made, PlaybackFailedError where the film stops.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    window = make_window({"ao": "null"}, demo_index_folder())
    window.resize(*WINDOW)
    window.show()
    try:
        worker = _start(window, film, told)
        looks = [_look(window, worker, seconds, out, told) for seconds in times]
    finally:
        window.close()
        app.processEvents()
    (out / "found.json").write_text(json.dumps([look.found for look in looks], indent=1), "utf-8")
    return looks


def _start(window: MainWindow, film: Path, told: Callable[[str], None]) -> WorkerReady:
    told("The window is open; the models load beside it")
    window.open(str(film))
    QTimer.singleShot(0, window.lookup.start)
    states = (WorkerReady, WorkerBlocked)
    state = _wait(lambda state: isinstance(state, states), window.lookup.state_changed)
    if isinstance(state, WorkerBlocked):
        raise LookupRefusedError(state.code, state.detail)
    told(f"Ready on {state.provider}: {state.encoder}, {state.index.count} products")
    ready: WorkerReady = state
    return ready


def _look(
    window: MainWindow,
    worker: WorkerReady,
    seconds: float,
    out: Path,
    told: Callable[[str], None],
) -> Look:
    told(f"Playing up to {seconds:g} s, then pause")
    window.player.seek_to(max(0.0, seconds - LEAD_SECONDS))
    window.player.play()
    _wait(lambda now: seconds <= now < seconds + LEAD_SECONDS, window.player.position_changed)
    window.player.pause()
    answer = _final(window)
    _rest(SETTLE_MS)
    screenshot = out / f"pause-{seconds:g}s.png"
    window.grab().save(str(screenshot))
    return Look(as_json(window.player.media, seconds, worker, answer), screenshot)


def _final(window: MainWindow) -> LookupAnswer:
    """Return the last answer for the paused frame."""
    lookup = window.lookup
    told = _wait(
        lambda told: isinstance(told, LookupFailure) or told.final, lookup.answered, lookup.failed
    )
    if isinstance(told, LookupFailure):
        raise LookupRefusedError(told.code, told.detail)
    answer: LookupAnswer = told
    return answer


def _wait(wanted: Callable[[Any], bool], *signals: SignalInstance) -> Any:
    """Run the event loop until one of the signals brings a wanted value, and return it."""
    loop, heard = QEventLoop(), []

    def hear(value: object) -> None:
        if wanted(value):
            heard.append(value)
            loop.quit()

    for signal in signals:
        signal.connect(hear)
    QTimer.singleShot(int(PATIENCE_SECONDS * 1000), loop.quit)
    loop.exec()
    for signal in signals:
        signal.disconnect(hear)
    if not heard:
        raise PlaybackFailedError("The film or the search did not answer in time.")
    return heard[0]


def _rest(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
