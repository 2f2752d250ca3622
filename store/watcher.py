"""Who watches a download: is told how far it is, and may stop it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from store.errors import DownloadCancelledError

Progress = Callable[[int, int], None]
"""Called with (bytes done, bytes in all)."""


@dataclass(frozen=True, slots=True)
class Watcher:
    """The two ends of a download that a person sees."""

    progress: Progress
    cancelled: Callable[[], bool]

    def check(self) -> None:
        """Raise DownloadCancelledError once the download is to stop."""
        if self.cancelled():
            raise DownloadCancelledError("the download was stopped")


NOBODY: Final = Watcher(lambda _done, _size: None, lambda: False)
"""Where no person waits for it."""
