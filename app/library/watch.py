"""Hears of changes in folders of films: a thread of its own, and no Qt."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.log import LOG
from store.library.film_files import FILM_SUFFIXES, NOTE_SUFFIXES, PICTURE_SUFFIXES

if TYPE_CHECKING:
    from watchfiles import Change

_QUIET: Final = 2.0
"""Seconds without a change before it is told of: a film that is copied grows."""
_LONGEST: Final = 60.0
"""Seconds after which it is told of all the same."""
_BLIND: Final = 600.0
"""Seconds between two looks where the system tells nothing: too many folders, a network's disk."""
_SUFFIXES: Final = FILM_SUFFIXES + NOTE_SUFFIXES + PICTURE_SUFFIXES
_END: Final = 1.0


class FolderWatch:
    """Watches folders and all below them; those that are not there now are waited for."""

    def __init__(
        self,
        folders: Callable[[], Sequence[Path]],
        changed: Callable[[], object],
        quiet: float = _QUIET,
    ) -> None:
        """folders, changed: called on the watching thread; folders may be others every time.

        quiet: seconds without a change before it is told of.
        """
        self._folders, self._changed, self._quiet = folders, changed, quiet
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="folder watch", daemon=True)

    def start(self) -> None:
        """Begin to watch; all changes from now on are told of."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread; one that a dead disk holds is left behind."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(_END)

    def _run(self) -> None:
        there = self._there()
        while not self._stop.is_set():
            self._watch(there)
            now = self._there()
            if now != there and not self._stop.is_set():
                self._changed()
            there = now

    def _watch(self, there: frozenset[Path]) -> None:
        """Watch until other folders are to be watched. Without any, wait for one."""
        if not there:
            self._stop.wait(self._quiet)
            return
        from watchfiles import watch  # late: only where there is a library

        first = 0.0
        try:
            for changes in watch(
                *there,
                watch_filter=_is_of_films,
                stop_event=self._stop,
                rust_timeout=int(self._quiet * 1000),
                yield_on_timeout=True,
                raise_interrupt=False,
                ignore_permission_denied=True,
            ):
                now = time.monotonic()
                first = first or (now if changes else 0.0)
                if first and (not changes or now > first + _LONGEST):
                    first = 0.0
                    self._changed()
                if not changes and self._there() != there:
                    return
        except (OSError, RuntimeError) as error:
            LOG.info("folders are looked at now and then, not watched: %s", type(error).__name__)
            self._stop.wait(_BLIND)
            if not self._stop.is_set():
                self._changed()

    def _there(self) -> frozenset[Path]:
        return frozenset(path for path in self._folders() if path.is_dir())


def _is_of_films(_change: Change, path: str) -> bool:
    """Say whether a change may be one of the library: a film, what is beside it, or a folder."""
    name = Path(path).name.lower()
    return not name.startswith(".") and ("." not in name or name.endswith(_SUFFIXES))
