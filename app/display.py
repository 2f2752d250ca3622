"""Whether a window can be shown here."""

from __future__ import annotations

import os
import sys

from player.errors import DisplayMissingError


def has_display() -> bool:
    """Say whether there is a screen; Qt ends the process where it finds none."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def check_display() -> None:
    """Raise DisplayMissingError where no window can be shown, on a screen or off it."""
    if not has_display() and not os.environ.get("QT_QPA_PLATFORM"):
        raise DisplayMissingError("There is no display to open a window on.")
