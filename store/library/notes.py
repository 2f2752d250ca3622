"""The notes beside a film: NFO (Kodi), JSON, and plain text; broken ones cost only themselves."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import reduce
from pathlib import Path
from typing import Any, Final

from store.errors import FilmNoteError
from store.library.facts import Facts
from store.library.film_files import FOLDER_NOTES
from store.library.nfo import read_nfo

_LARGEST: Final = {".nfo": 1 << 20, ".json": 16 << 20, ".txt": 1 << 18}
"""Bytes; what yt-dlp writes of a film is megabytes of JSON."""
_RANK: Final = (".json", ".nfo", ".txt")
"""Which note counts where several say something."""
_FIELD: Final = re.compile(
    r"(?i)^(title|year|series|season|episode|category|tags|plot|caption|kind)\s*:\s*(.*)$"
)


def facts_of_notes(beside: Iterable[Path]) -> tuple[Facts, list[str]]:
    """Return what the notes say together, and a sentence for each that cannot be read."""
    found, faults = [], []
    for path in sorted(beside, key=_rank):
        if path.suffix.lower() not in _RANK:
            continue
        try:
            found.append(_read(path))
        except FilmNoteError as error:
            faults.append(f"{path.name} {error}.")
    return reduce(Facts.over, found, Facts()), faults


def _rank(path: Path) -> tuple[bool, int, str]:
    """Put notes of the film itself before those of its folder."""
    suffix = path.suffix.lower()
    of_folder = path.name.lower() in FOLDER_NOTES
    return of_folder, _RANK.index(suffix) if suffix in _RANK else len(_RANK), path.name


def _read(path: Path) -> Facts:
    suffix = path.suffix.lower()
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST[suffix] + 1)
    except OSError as error:
        raise FilmNoteError(f"cannot be read ({error.strerror or error})") from error
    if len(content) > _LARGEST[suffix]:
        raise FilmNoteError(f"is larger than {_LARGEST[suffix] >> 10} KB")
    if suffix == ".nfo":
        return read_nfo(content)
    return read_json(content) if suffix == ".json" else read_text(content)


def read_json(content: bytes) -> Facts:
    """Read our own names of fields, or those of yt-dlp. Raises FilmNoteError."""
    try:
        said: Any = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise FilmNoteError("is no JSON") from error
    if not isinstance(said, dict):
        raise FilmNoteError("holds no fields")
    categories = said.get("categories")
    first = categories[0] if isinstance(categories, list) and categories else ""
    date = str(
        said.get("release_year") or said.get("release_date") or said.get("upload_date") or ""
    )
    return Facts.of(
        {
            **said,
            "year": said.get("year") or date[:4],
            "plot": said.get("plot") or said.get("description") or said.get("overview"),
            "caption": said.get("caption") or said.get("tagline"),
            "category": said.get("category") or first,
            "tags": said.get("tags") or said.get("genres"),
            "season": said.get("season") or said.get("season_number"),
            "episode": said.get("episode") or said.get("episode_number"),
        }
    )


def read_text(content: bytes) -> Facts:
    """Read lines such as "Title: Rain"; all other lines are the plot."""
    said: dict[str, str] = {}
    plot = []
    for line in _decoded(content).splitlines():
        if field := _FIELD.match(line.strip()):
            said.setdefault(field[1].lower(), field[2])
        else:
            plot.append(line)
    rest = "\n".join(plot).strip()
    return Facts.of({**said, "plot": "\n".join(filter(None, (said.get("plot"), rest)))})


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
