"""What the name of a film file, and those of its folders, say about it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any, Final

from store.library.facts import Facts, number_of, text_of
from store.library.film import Kind

_CAMERA: Final = re.compile(
    r"(?i)^(?:img|vid|mvi|dsc[nf]?|mov|pxl|gopr|gh\d\d|gx\d\d|dji|wp|signal|screen ?recording)"
    r"[\W_]?\d"
)
"""What cameras call their films: a number, of which nothing can be guessed."""
_DATE: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)[-_.]?[01]\d[-_.]?[0-3]\d(?!\d)")
_COUNTED: Final = re.compile(
    r"(?i)\b(?:e|ep|episode|folge|épisode|capítulo)[\W_]*\d{1,4}\b|\s-\s\d{1,3}\b"
)
"""A number that counts an episode, where no season is named."""
_SEASONED: Final = re.compile(
    r"(?i)(?<![a-z])(?:s\d{1,3}[\W_]*e\d|\d{1,2}x\d{2}|"
    r"(?:season|staffel|saison|temporada|stagione|series)[\W_]*\d|s\d{1,2}/)"
)
"""A season that somebody named, in a folder or a file: guessit sees one in any four digits."""
_CLIP_FOLDERS: Final = frozenset(
    ("clips", "extras", "trailers", "featurettes", "samples", "sample", "shorts", "bonus",
     "behind the scenes", "deleted scenes", "interviews", "scenes")
)  # fmt: skip
_CLIP_NAME: Final = re.compile(r"(?i)[-_. ](?:trailer|sample|teaser|featurette|deleted|clip)$")


def facts_of_name(path: Path, root: Path) -> Facts:
    """Guess title, year, kind, and of an episode its series, season and number."""
    if _CAMERA.match(path.stem):
        date = _DATE.search(path.stem)
        return Facts(title=path.stem, year=int(date[1]) if date else 0, kind=_clip(path, root))
    return _guessed(path, root)


def category_of_folder(path: Path, root: Path, title: str) -> str:
    """Return the first folder below the root, unless that is the film's or the series' own."""
    folders = path.relative_to(root).parts[:-1]
    if not folders or _plain(folders[0]).startswith(_plain(title)[:40] or "\0"):
        return ""
    return text_of(folders[0])


def _guessed(path: Path, root: Path) -> Facts:
    below = path.relative_to(root).parts
    # Folders name a film only where the root does not end: two of them at most.
    guess = _guess("/".join(below[-3:]))
    title = text_of(guess.get("title")) or path.stem
    season, episode = _first(guess.get("season")), _first(guess.get("episode"))
    counted = _SEASONED.search("/".join(below)) or _COUNTED.search(path.stem)
    if guess.get("type") == "episode" and episode and counted:
        series = title if guess.get("title") else _own_name(path)
        named = text_of(guess.get("episode_title")) or path.stem
        return Facts(named, Kind.EPISODE, number_of(guess.get("year")), series, season, episode)
    if guess.get("type") == "episode":
        title = path.stem  # a number that counts nothing belongs to the title
    return Facts(title=title, year=number_of(guess.get("year")), kind=_clip(path, root))


def _own_name(path: Path) -> str:
    """Return the folder an episode without a series' name lies in."""
    return text_of(path.parent.name)


def _clip(path: Path, root: Path) -> Kind | None:
    folders = {part.lower() for part in path.relative_to(root).parts[:-1]}
    is_clip = bool(folders & _CLIP_FOLDERS) or bool(_CLIP_NAME.search(path.stem))
    return Kind.CLIP if is_clip else None


def _guess(name: str) -> dict[str, Any]:
    try:
        return dict(_guesser()(name))
    except Exception:  # noqa: BLE001 - it raises its own errors for names it trips over
        return {}


@cache
def _guesser() -> Any:
    from guessit import guessit  # late: half a second

    return guessit


def _first(said: Any) -> int:
    return number_of(said[0] if isinstance(said, list) and said else said)


def _plain(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum())
