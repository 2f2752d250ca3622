"""What the player remembers from one run to the next: a small TOML file."""

from __future__ import annotations

import json
import os
import tomllib
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from player.preferences import AUTOMATIC, ENCODINGS
from store.types import STRICTNESS, USUAL

if TYPE_CHECKING:
    from pathlib import Path


RESUME = ("ask", "always", "never")
"""Go on where the film was left and offer to start over; go on without a word; do not."""


@dataclass(frozen=True, slots=True)
class About:
    """What a viewer is told of a setting, and which values it can have.

    page: where the settings dialog shows it. choices: all values a text can have. span: least and
    greatest value of a number.
    """

    page: str
    label: str
    sentence: str
    choices: tuple[str, ...] = ()
    span: tuple[float, float] | None = None

    def check(self, name: str, value: object) -> None:
        """Raise ValueError for a value the setting cannot have."""
        if self.choices and value not in self.choices:
            raise ValueError(f"{name} is none of {', '.join(self.choices)}")
        if self.span and not self.span[0] <= value <= self.span[1]:  # type: ignore[operator]
            raise ValueError(f"{name} is not within {self.span[0]:g}..{self.span[1]:g}")


def setting(default: Any, about: About) -> Any:
    """Return a field of Settings that the settings dialog shows."""
    return field(default=default, metadata={"about": about})


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is remembered. Fields made by `setting` are the viewer's to choose in the dialog.

    The others are remembered state. volume: 0..100. geometry: what QWidget.saveGeometry gave,
    base64. last_folder: where the last film was opened. panel_hidden: the viewer does not want
    products on pause. strictness: how close products must be, a place in store.types.STRICTNESS.
    quality: a preset of app.quality, or "" for what suits this machine.
    Raises ValueError for a value a field cannot have.
    """

    volume: float = 80.0
    muted: bool = False
    panel_hidden: bool = False
    geometry: str = ""
    last_folder: str = ""
    strictness: int = STRICTNESS.index(USUAL)
    quality: str = ""
    resume: str = setting(
        RESUME[0],
        About(
            "Play",
            "A film that was left in the middle",
            "Go on and offer to start over (ask), go on without a word (always), or begin anew.",
            choices=RESUME,
        ),
    )
    language: str = setting(
        "",
        About(
            "Window",
            "Language",
            "The language of the window; at first that of the system.",
            choices=("", "en", "de", "es", "zh_CN", "ar"),
        ),
    )
    audio_language: str = setting(
        "",
        About(
            "Sound",
            "Language of the sound",
            "Films begin with it where they have it: a code such as de or ja, or nothing for what "
            "the film says. Choosing a track sets it.",
        ),
    )
    subtitle_language: str = setting(
        "",
        About(
            "Subtitles",
            "Language of subtitles",
            "Films begin with it where they have it: a code such as de or ja, or nothing for what "
            "the film says. Choosing a track sets it.",
        ),
    )
    subtitles: bool = setting(
        default=True,
        about=About(
            "Subtitles",
            "Begin with subtitles",
            "Films begin with subtitles where they have some. Switching them off or on sets it.",
        ),
    )
    subtitle_size: float = setting(
        1.0,
        About("Subtitles", "Size", "How large subtitles are; 1 is usual.", span=(0.3, 3.0)),
    )
    subtitle_place: int = setting(
        100,
        About(
            "Subtitles",
            "Place",
            "How far down subtitles stand, in per cent; 100 is the lower edge.",
            span=(0, 100),
        ),
    )
    subtitle_colour: str = setting(
        "white",
        About(
            "Subtitles",
            "Colour",
            "The colour of subtitles that bring none.",
            choices=("white", "yellow", "cyan", "green", "grey"),
        ),
    )
    subtitle_ground: str = setting(
        "edge",
        About(
            "Subtitles",
            "Behind the words",
            "A dark edge around the letters, a half transparent box, or a black one.",
            choices=("edge", "shade", "black"),
        ),
    )
    subtitle_encoding: str = setting(
        AUTOMATIC,
        About(
            "Subtitles",
            "Encoding of old files",
            "How subtitle files that are not Unicode are read; auto looks at the letters.",
            choices=ENCODINGS,
        ),
    )
    private: bool = setting(
        default=False,
        about=About("Play", "Private", "Remember nothing new of what is watched."),
    )

    def __post_init__(self) -> None:
        if not 0.0 <= self.volume <= 100.0:  # noqa: PLR2004 - per cent
            raise ValueError("volume is not within 0..100")
        if self.strictness not in range(len(STRICTNESS)):
            raise ValueError("strictness is none of the steps")
        for one in fields(self):
            if about := one.metadata.get("about"):
                about.check(one.name, getattr(self, one.name))


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
    return Settings(**values)


def _keep_aside(path: Path) -> None:
    try:
        path.replace(path.with_name(path.name + ".damaged"))
    except OSError:
        return  # unreadable for us: leave it, the defaults still work
