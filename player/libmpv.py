"""Find, load and start libmpv, the library that plays films."""

from __future__ import annotations

import ctypes
import locale
import os
import sys
from contextlib import suppress
from ctypes.util import find_library
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from player.errors import LibmpvMissingError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from types import ModuleType


def mpv_module() -> ModuleType:
    """Return python-mpv, bound to the libmpv of this machine.

    Raises LibmpvMissingError when there is none, or one older than 0.33.
    """
    _name_folders()
    try:
        import mpv  # importing it loads the library, which may be missing
    except OSError as error:
        raise LibmpvMissingError("libmpv, which plays the films, is not installed.") from error
    except RuntimeError as error:
        raise LibmpvMissingError("The libmpv of this machine is too old.") from error
    module: ModuleType = mpv
    return module


def load_ahead() -> None:
    """Load libmpv beside what goes on here; `mpv_module` waits for it, and says what is wrong."""
    Thread(target=_load_ahead, name="libmpv", daemon=True).start()


def _load_ahead() -> None:
    name = find_library("mpv") if sys.platform == "linux" else None
    if name:  # by the C function: Python holds its lock while it loads a library itself
        ctypes.CDLL(None).dlopen(name.encode(), os.RTLD_NOW)
    with suppress(LibmpvMissingError):
        mpv_module()


def _name_folders() -> None:
    """Tell the system's library search where libmpv lies when it is in no standard folder."""
    folders = [os.environ.get("TRENDFLIX_LIBMPV", ""), str(Path(sys.prefix, "libmpv"))]
    if sys.platform == "win32":
        _prepend("PATH", folders)
    elif sys.platform == "darwin":
        _prepend("DYLD_FALLBACK_LIBRARY_PATH", [*folders, "/opt/homebrew/lib", "/usr/local/lib"])


def _prepend(variable: str, folders: list[str]) -> None:
    known = [folder for folder in os.environ.get(variable, "").split(os.pathsep) if folder]
    new = [folder for folder in folders if Path(folder).is_absolute() and folder not in known]
    os.environ[variable] = os.pathsep.join(new + known)


def start_mpv(options: Mapping[str, str], on_log: Callable[[str, str, str], None]) -> Any:
    """Return a running mpv.MPV. `on_log(level, prefix, text)` runs on mpv's event thread.

    libmpv crashes when numbers are not written with a point, and QApplication puts the
    environment's locale back: with Qt, call this after the QApplication exists.
    """
    mpv = mpv_module()
    locale.setlocale(locale.LC_NUMERIC, "C")
    return mpv.MPV(log_handler=on_log, loglevel="warn", **options)


def libmpv_version() -> str:
    """Return the version of the libmpv of this machine, e.g. "mpv 0.35.1"."""
    player = start_mpv({"vo": "null", "ao": "null", "config": "no"}, lambda *_: None)
    try:
        return str(player.mpv_version)
    finally:
        player.terminate()
