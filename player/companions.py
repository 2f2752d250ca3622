"""Subtitle files that lie beside a film and bear its name.

libmpv could look for them itself, but would open whatever such a file names; these are checked.
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from player.errors import SourceRefusedError
from player.source import SUBTITLE_SUFFIXES, checked_subtitle

if TYPE_CHECKING:
    from pathlib import Path

_MOST = 32
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Companion:
    """A checked subtitle file; `language` from its name, empty where that does not tell."""

    path: str
    language: str


def companions_of(film: Path) -> list[Companion]:
    """Return the subtitles called as the film is: film.srt, film.de.srt, film.en.forced.srt."""
    found = []
    for path in _files_beside(film):
        with suppress(SourceRefusedError):
            found.append(Companion(checked_subtitle(str(path)), _language_of(path, film)))
    return found


def _files_beside(film: Path) -> list[Path]:
    try:
        return sorted(path for path in film.parent.iterdir() if _belongs(path, film))[:_MOST]
    except OSError:
        return []


def _belongs(path: Path, film: Path) -> bool:
    same = path.stem == film.stem or path.stem.startswith(f"{film.stem}.")
    return same and path.suffix.lower() in SUBTITLE_SUFFIXES


def _language_of(path: Path, film: Path) -> str:
    tag = path.stem.removeprefix(film.stem).strip(".").partition(".")[0]
    return tag if _LANGUAGE.fullmatch(tag) else ""
