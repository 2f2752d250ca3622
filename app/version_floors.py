"""The oldest versions of libraries that read or keep what matters, and what an older one means."""

from __future__ import annotations

import sqlite3
from typing import Final

from store.durable import loses_log_resets

_PICTURES: Final = {"pillow": (13, 0, 0), "opencv-python-headless": (4, 8, 1)}
"""Older ones write beyond their memory on some hostile pictures."""


def sqlite_words() -> str:
    """Return SQLite's version, and what it means for what is kept."""
    if loses_log_resets(sqlite3.sqlite_version_info):
        return (
            f"{sqlite3.sqlite_version}, in which two writers at once can lose what they write "
            "(mended in 3.51.3, 3.50.7 and 3.44.6); TrendFlix lets one write at a time"
        )
    return f"{sqlite3.sqlite_version}, one writer at a time"


def old_picture_libraries() -> list[str]:
    """Return those that should not be given pictures from anywhere, each with its version."""
    found = {name: version(name) for name in _PICTURES}
    return [f"{name} {text}" for name, text in found.items() if _numbers(text) < _PICTURES[name]]


def picture_words() -> str:
    """Return the versions of the libraries that read pictures."""
    return ", ".join(f"{name} {version(name)}" for name in _PICTURES)


def version(package: str) -> str:
    """Return the version of an installed package."""
    from importlib import metadata  # late: it costs the window's start a twentieth of a second

    return metadata.version(package)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split(".")[:3] if part.isdigit())
