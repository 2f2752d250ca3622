"""What the player remembers from one run to the next: a small TOML file."""

from __future__ import annotations

import json
import os
import tomllib
from dataclasses import asdict, dataclass, fields
from typing import TYPE_CHECKING

from store.types import STRICTNESS, USUAL

if TYPE_CHECKING:
    from pathlib import Path


RESUME = ("ask", "always", "never")
"""Go on where the film was left and offer to start over; go on without a word; do not."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Remembered state.

    volume: 0..100. geometry: what QWidget.saveGeometry gave, base64. last_folder: where the last
    film was opened. panel_hidden: the viewer does not want products on pause. strictness: how
    close products must be, a place in store.types.STRICTNESS. quality: a preset of app.quality, or
    "" for what suits this machine. resume: one of RESUME, what happens with a film that was left
    in the middle. private: nothing new is remembered of what is watched.
    """

    volume: float = 80.0
    muted: bool = False
    panel_hidden: bool = False
    geometry: str = ""
    last_folder: str = ""
    strictness: int = STRICTNESS.index(USUAL)
    quality: str = ""
    resume: str = RESUME[0]
    private: bool = False


def load(path: Path) -> Settings:
    """Return the settings in `path`, or the defaults.

    A damaged file is kept aside as NAME.damaged, so that nothing a person wrote is lost.
    """
    try:
        return _parsed(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError):
        _keep_aside(path)
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Write the settings in one step: after a crash either the old or the new file is there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = (f"{name} = {json.dumps(value)}\n" for name, value in asdict(settings).items())
    part = path.with_name(path.name + ".part")
    with part.open("w", encoding="utf-8") as file:
        file.writelines(lines)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _parsed(text: str) -> Settings:
    """Return settings; ValueError for bad TOML, an unknown name or a value of another kind."""
    values = tomllib.loads(text)
    kinds = {field.name: type(field.default) for field in fields(Settings)}
    if unknown := values.keys() - kinds.keys():
        raise ValueError(f"unknown settings: {', '.join(sorted(unknown))}")
    for name, value in values.items():
        if type(value) is int and kinds[name] is float:
            values[name] = float(value)
        elif type(value) is not kinds[name]:
            raise ValueError(f"{name} is not a {kinds[name].__name__}")
    settings = Settings(**values)
    if not 0.0 <= settings.volume <= 100.0:  # noqa: PLR2004 - per cent
        raise ValueError("volume is not within 0..100")
    if settings.strictness not in range(len(STRICTNESS)):
        raise ValueError("strictness is none of the steps")
    if settings.resume not in RESUME:
        raise ValueError("resume is none of its choices")
    return settings


def _keep_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + ".damaged"))
    except OSError:
        return  # unreadable for us: leave it, the defaults still work
