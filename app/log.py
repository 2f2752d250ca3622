"""The log: what went wrong, never what was watched or found."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from types import TracebackType

from app.paths import log_file

LOG = logging.getLogger("trendflix")

KEPT_BYTES = 500_000


def open_log() -> None:
    """Write warnings and bugs to the log file; a folder that cannot be written loses the log."""
    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(path, maxBytes=KEPT_BYTES, backupCount=1)
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOG.addHandler(handler)
    sys.excepthook = _log_bug
    threading.excepthook = lambda args: _log_bug(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )


def _log_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    LOG.error("bug", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
