"""All that the player remembers from one run to the next."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from app.complaint import Complaint
from app.encoding_words import ENCODING_WORDS
from app.marking import marked
from app.setting import About, Setting, setting
from app.sort import SORT_WORDS, Sort
from app.toml_file import read_table, write_table
from player.preferences import AUTOMATIC, ENCODINGS
from store.types import STRICTNESS, USUAL

_LOG = logging.getLogger("trendflix")

SURFACES = ("auto", "gl", "software")
"""What player.video_surface may be asked for."""
RESUME = ("ask", "always", "never")
"""Go on where the film was left and offer to start over; go on without a word; do not."""
_RESUME_NAMES = (
    marked("Goes on, and offers to start over"),
    marked("Goes on"),
    marked("Begins anew"),
)
AT_END = ("stop", "next", "repeat", "repeat list", "close")
"""Stay on the last picture; play on; the same film again; play on, and after the last the first;
close the window."""


_CLICKS = {
    "": marked("Nothing"),
    "TOGGLE": marked("Play or pause"),
    "FULLSCREEN": marked("Full screen"),
    "MUTE": marked("Mute"),
    "BACK_5": marked("Back 5 seconds"),
    "AHEAD_5": marked("Ahead 5 seconds"),
    "FORMER_FILM": marked("Previous film"),
    "NEXT_FILM": marked("Next film"),
    "PANEL": marked("Hide or show products on pause"),
    "MENU": marked("Show the menu"),
}
"""What a button of the mouse can do: names of app.shortcuts.Action, and what they are called."""


def _click(default: str, about: About) -> Any:
    return setting(default, replace(about, choices=(*_CLICKS,), names=(*_CLICKS.values(),)))


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is remembered. Fields made by `setting` are the viewer's to choose in the dialog.

    The others are remembered state. volume: 0..100. geometry: app.window_places as text.
    last_folder: where the last film was opened. map_choices: what the
    map of the library shows (app.library_page.map_choices). strictness: a place in
    store.types.STRICTNESS. library_part, library_order, library_tile: which films the library
    showed last (app.library_page.film_choice.Part as text), their order, and how wide posters are,
    pixels. quality: a preset of app.quality, or "" for what suits this machine.
    keys: names of actions (app.shortcuts.Action) with the keys they have instead of their own.
    Raises ValueError for a value a field cannot have.
    """

    volume: float = 80.0
    muted: bool = False
    geometry: str = ""
    last_folder: str = ""
    map_choices: str = ""
    library_part: str = ""
    library_order: str = "title"
    library_tile: int = 160
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    resume: str = setting(
        RESUME[0],
        About(
            "Play",
            "A film that was left in the middle",
            "What happens when it is opened again.",
            choices=RESUME,
            names=_RESUME_NAMES,
        ),
    )
    resume_sound: str = setting(
        RESUME[2],
        About(
            "Play",
            "Music or a talk that was left in the middle",
            "The same for files that are only sound.",
            choices=RESUME,
            names=_RESUME_NAMES,
        ),
    )
    surface: str = setting(
        SURFACES[0],
        About(
            "Picture",
            "Who draws the picture",
            "The graphics chip where there is one, OpenGL in any case, or the processor. "
            "From the next start on.",
            choices=SURFACES,
            names=(marked("Automatic"), "OpenGL", marked("Processor")),
        ),
    )
    hardware_decoding: bool = setting(
        default=True,
        about=About(
            "Picture",
            "Decode in hardware",
            "Let the graphics chip decode films where it can; switch it off if pictures break up.",
        ),
    )
    picture_folder: str = setting(
        "",
        About(
            "Picture",
            "Folder for pictures of films",
            "Where saved pictures go; empty: a folder TrendFlix among your pictures.",
            folder=True,
        ),
    )
    picture_name: str = setting(
        "{film} {time}",
        About(
            "Picture",
            "Names of pictures of films",
            "{film}, {time}, {date} and {clock} are filled in; a number is added to a name in use.",
        ),
    )
    picture_format: str = setting(
        "png",
        About(
            "Picture",
            "Format of pictures of films",
            "PNG keeps every pixel; JPEG and WebP are smaller.",
            choices=("png", "jpeg", "webp"),
            names=("PNG", "JPEG", "WebP"),
        ),
    )
    theme: str = setting(
        "system",
        About(
            "Window",
            "Colours",
            "Dark, light, or whatever the system has.",
            choices=("system", "dark", "light"),
            names=(marked("As the system"), marked("Dark"), marked("Light")),
        ),
    )
    interface_zoom: int = setting(
        100,
        About(
            "Window",
            "Size of the interface",
            "Makes words and controls larger or smaller from the next start on; films stay sharp.",
            span=(75, 200),
            unit="%",
        ),
    )
    large_targets: bool = setting(
        default=False,
        about=About(
            "Window",
            "Controls for fingers",
            "Buttons, sliders, fields and lines of menus are at least 44 pixels high.",
        ),
    )
    reduced_motion: bool = setting(
        default=False,
        about=About("Window", "No motion", "Nothing but the film moves by itself."),
    )
    on_top: bool = setting(
        default=False,
        about=About("Window", "Always on top", "Other windows do not cover this one."),
    )
    language: str = setting(
        "",
        About(
            "Window",
            "Language",
            "The language of the window; at first that of the system.",
            choices=("", "en", "de", "es", "zh_CN", "ar"),
            names=(
                marked("That of the system"),
                "English",
                "Deutsch",
                "Español",
                "简体中文",
                "العربية",
            ),
        ),
    )
    at_end: str = setting(
        AT_END[0],
        About(
            "Play",
            "At the end of a film",
            "The next film is that of the playlist, or of the folder.",
            choices=AT_END,
            names=(
                marked("Stop on the last picture"),
                marked("Play the next film"),
                marked("Repeat this film"),
                marked("Repeat all films"),
                marked("Close the window"),
            ),
        ),
    )
    shuffled: bool = setting(
        default=False,
        about=About("Play", "Shuffle", "Play the films of the playlist in a drawn order."),
    )
    online: bool = setting(
        default=False,
        about=About(
            "Play",
            "Films on web pages",
            "Let yt-dlp, where it is installed, find the film that a web page shows.",
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
            names=(
                marked("White"),
                marked("Yellow"),
                marked("Cyan"),
                marked("Green"),
                marked("Grey"),
            ),
        ),
    )
    subtitle_ground: str = setting(
        "edge",
        About(
            "Subtitles",
            "Behind the words",
            "A dark edge around the letters, a half transparent box, or a black one.",
            choices=("edge", "shade", "black"),
            names=(marked("Dark edge"), marked("Half transparent box"), marked("Black box")),
        ),
    )
    subtitle_encoding: str = setting(
        AUTOMATIC,
        About(
            "Subtitles",
            "Encoding of old files",
            "How subtitle files that are not Unicode are read.",
            choices=ENCODINGS,
            names=tuple(ENCODING_WORDS.values()),
        ),
    )
    private: bool = setting(
        default=False,
        about=About("Play", "Private", "Remember nothing new of what is watched."),
    )
    one_window: bool = setting(
        default=True,
        about=About(
            "Window", "One window", "A film opened elsewhere plays in the window there is."
        ),
    )
    notifications: bool = setting(
        default=False,
        about=About(
            "Window",
            "Notifications",
            "While the window is minimised, the desktop says that a film ends or the next begins.",
        ),
    )
    panel_hidden: bool = setting(
        default=False,
        about=About(
            "Products", "Hide products on pause", "A pause is only a pause; nothing is searched."
        ),
    )
    strictness: int = setting(
        STRICTNESS.index(USUAL),
        About(
            "Products",
            "How close products must be",
            "Less close ones are not shown.",
            span=(0, len(STRICTNESS) - 1),
            names=(
                marked("Loosely similar"),
                marked("Worth a look"),
                marked("Similar"),
                marked("Very close"),
            ),
        ),
    )
    sort: str = setting(
        Sort.CLOSEST.value,
        About(
            "Products",
            "Order of products",
            "How the products of an item stand.",
            choices=tuple(sort.value for sort in Sort),
            names=tuple(SORT_WORDS.values()),
        ),
    )
    quality: str = setting(
        "",
        About(
            "Products",
            "How thoroughly a paused picture is searched",
            "More finds more, and takes longer.",
            choices=("", "fast", "balanced", "best"),
            names=(
                marked("What suits this computer"),
                marked("Fast"),
                marked("Balanced"),
                marked("Best"),
            ),
        ),
    )
    shared_catalogue: str = setting(
        "",
        About(
            "Products",
            "Folder of a shared catalogue",
            "A catalogue of LanceDB on a drive of your network, searched instead of the files of "
            "this computer as long as it answers. Pictures and what they look like stay here; the "
            "drive sees which parts of its files are read. From the next start on.",
            folder=True,
        ),
    )
    background_indexing: bool = setting(
        default=True,
        about=About(
            "Library",
            "Look films through while idle",
            "So that moments in them can be found. It stands back behind all else, and waits while "
            "a film plays on battery. Nothing leaves this machine.",
        ),
    )
    catalogue_check: str = setting(
        "daily",
        About(
            "Products",
            "Newer catalogue",
            "Ask once a day, while a film plays, whether the shop has published one; what is "
            "watched is not told. Only where the catalogue came from an address.",
            choices=("daily", "off"),
            names=(marked("Once a day"), marked("Never")),
        ),
    )

    tmdb_key: str = setting(
        "",
        About(
            "Library",
            "Key for TMDB",
            "Your own key of themoviedb.org: titles, plots and posters of films are asked for "
            "where you say so. Empty: TMDB is never asked. It is sent nowhere else.",
        ),
    )

    wheel: str = setting(
        "volume",
        About(
            "Mouse",
            "Wheel",
            "What turning it over the film changes.",
            choices=("volume", "seek", "speed", ""),
            names=(marked("Volume"), marked("Place in the film"), marked("Speed"), _CLICKS[""]),
        ),
    )
    double_click: str = _click(
        "FULLSCREEN", About("Mouse", "Double click", "What it does on the film.")
    )
    middle_click: str = _click("", About("Mouse", "Middle button", "What it does on the film."))
    back_click: str = _click(
        "BACK_5", About("Mouse", "Back button", "What the button at the side does on the film.")
    )
    forward_click: str = _click(
        "AHEAD_5", About("Mouse", "Forward button", "What the button at the side does on the film.")
    )

    def __post_init__(self) -> None:
        if not 0.0 <= self.volume <= 100.0:  # noqa: PLR2004 - per cent
            raise ValueError("volume is not within 0..100")
        _check_keys(self.keys)
        for one in fields(self):
            if about := one.metadata.get("about"):
                about.check(one.name, getattr(self, one.name))


SETTINGS = tuple(
    Setting(one.name, one.default, one.metadata["about"])
    for one in fields(Settings)
    if "about" in one.metadata
)
"""What the viewer can choose, page by page as the dialog shows it."""

_UNKNOWN = marked("{file}: this version does not know {name}; it is kept, and does nothing.")
_BAD = marked("{file}: {name} cannot be {value}; its default holds.")


def load(path: Path, tell: Callable[[Complaint], object] = _LOG.warning) -> Settings:
    """Return the settings in `path`, or the defaults; what is wrong with it is told.

    One bad value costs itself alone. A damaged file is kept aside, and the last good one counts.
    """
    return _settings(read_table(path, tell), path.name, tell)


def save(settings: Settings, path: Path) -> None:
    """Write the settings in one step, and leave what is not ours in the file. Raises OSError."""
    write_table(path, asdict(settings))


def _settings(
    values: Mapping[str, Any], file: str, tell: Callable[[Complaint], object]
) -> Settings:
    known = {one.name: one for one in fields(Settings)}
    good: dict[str, Any] = {}
    for name, value in values.items():
        if name not in known:
            tell(Complaint(_UNKNOWN, {"file": file, "name": name}))
            continue
        try:
            good[name] = _value(name, value)
        except ValueError:
            tell(Complaint(_BAD, {"file": file, "name": name, "value": value}))
    return Settings(**good)


def _value(name: str, value: Any) -> Any:
    """Return a value of the file as the field wants it; ValueError for one it cannot have."""
    if name == "keys":
        value = _tuples(value)
    default = getattr(Settings(), name)
    if type(value) is int and type(default) is float:
        value = float(value)
    if type(value) is not type(default):
        raise ValueError(f"{name} is not a {type(default).__name__}")
    return getattr(Settings(**{name: value}), name)


def _tuples(keys: Any) -> dict[str, tuple[str, ...]]:
    if not isinstance(keys, dict) or not all(isinstance(one, list) for one in keys.values()):
        raise ValueError("keys is not a table of lists")
    return {action: tuple(chosen) for action, chosen in keys.items()}


def _check_keys(keys: Mapping[str, tuple[str, ...]]) -> None:
    if not all(isinstance(key, str) for chosen in keys.values() for key in chosen):
        raise ValueError("keys is not a table of lists of text")


def as_markdown() -> str:
    """Return a table of everything the viewer can choose, for the documentation."""
    rows = [
        (f"`{one.name}`", one.about.label, one.about.sentence, _values(one), _toml(one.default))
        for one in SETTINGS
    ]
    lines = (("Name", "Setting", "What it does", "Values", "Default"), ("---",) * 5, *rows)
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _values(one: Setting) -> str:
    about = one.about
    if about.choices:
        return ", ".join(map(_toml, about.choices))
    if about.span:
        return f"{about.span[0]:g} to {about.span[1]:g} {about.unit}".strip()
    return {bool: "`true`, `false`", str: "a folder" if about.folder else "text"}.get(
        type(one.default), "a number"
    )


def _toml(value: object) -> str:
    return f"`{json.dumps(value, ensure_ascii=False)}`"
