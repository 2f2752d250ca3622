"""The log: what went wrong, never what was watched or found."""

from __future__ import annotations

import logging
import re
import sys
import threading
from traceback import TracebackException
from typing import TYPE_CHECKING, Any

from app.paths import log_file

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

LOG = logging.getLogger("trendflix")

KEPT_BYTES = 500_000

_NAMES = re.compile(r"'[^']*'|\"[^\"]*\"|\S*[/\\]\S*", re.DOTALL)
_FRAME = "  File "


class Discreet(logging.Formatter):
    """Leaves out of messages what could name a film: everything in quotes, paths and addresses.

    Where in our code it happened stays.
    """

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 (logging's name)
        """Return the line of a record."""
        record.message = _NAMES.sub("…", record.message)
        return super().formatMessage(record)

    def formatException(self, ei: Any) -> str:  # noqa: N802 (logging's name)
        """Return the lines of an exception."""
        kind, error, trace = ei
        parts = TracebackException(kind, error, trace).format()
        return "".join(
            part if part.startswith(_FRAME) else _NAMES.sub("…", part) for part in parts
        ).rstrip()


class LogFile(logging.Handler):
    """Opens its file at the first record, which most runs never have.

    A folder that cannot be written loses the log.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        if self._file is None:
            self._file = self._opened()
            self._file.setFormatter(self.formatter)
        self._file.handle(record)

    def close(self) -> None:
        """Close the file, where there is one."""
        if self._file:
            self._file.close()
        super().close()

    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler  # late: with it come sockets and pickles

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return RotatingFileHandler(self._path, maxBytes=KEPT_BYTES, backupCount=1)
        except OSError:
            return logging.StreamHandler()


def open_log() -> None:
    """Write warnings and bugs to the log file."""
    handler = LogFile(log_file())
    handler.setFormatter(Discreet("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    sys.excepthook = _log_bug
    threading.excepthook = lambda args: _log_bug(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log it, and tell whoever started us; a desktop keeps that in a log of its own."""
    bug = (kind, error, trace)
    LOG.error("bug", exc_info=bug)
    sys.stderr.write(Discreet().formatException(bug) + "\n")
