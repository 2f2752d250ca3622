"""The one table of keys: it defines them, and it is what the help sheet shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


class Action(StrEnum):
    """Everything a key can do. The values are the words of the help sheet's lines."""

    TOGGLE = "Play or pause"
    BACK_5 = "Back 5 seconds"
    AHEAD_5 = "Ahead 5 seconds"
    BACK_60 = "Back 1 minute"
    AHEAD_60 = "Ahead 1 minute"
    FRAME_BACK = "One frame back"
    FRAME_AHEAD = "One frame ahead"
    START_OVER = "Start over"
    NEXT_FILM = "Next film of the folder"
    FORMER_FILM = "Previous film of the folder"
    SOFTER = "Softer"
    LOUDER = "Louder"
    MUTE = "Mute"
    NEXT_AUDIO = "Next sound track"
    NEXT_SUBTITLE = "Next subtitles"
    FORMER_SUBTITLE = "Previous subtitles"
    SUBTITLES = "Subtitles on or off"
    SUBTITLES_SOONER = "Subtitles sooner"
    SUBTITLES_LATER = "Subtitles later"
    CHAPTER_BACK = "Previous chapter"
    CHAPTER_AHEAD = "Next chapter"
    SLOWER = "Slower"
    FASTER = "Faster"
    HALF_SPEED = "Half as fast"
    DOUBLE_SPEED = "Twice as fast"
    NORMAL_SPEED = "Normal speed"
    LOOP = "Loop from here, to here, off"
    FULLSCREEN = "Full screen"
    LEAVE = "Leave full screen"
    PANEL = "Hide or show products on pause"
    WISH = "This, but… (words for an item)"
    STRICTER = "Show only closer products"
    LOOSER = "Show looser products, too"
    COPY_FINDS = "Copy a picture of the finds"
    SAVE_FINDS = "Save a picture of the finds"
    OPEN_FILE = "Open a film"
    OPEN_ADDRESS = "Open an address"
    SHEET = "Show these keys"
    QUIT = "Quit"


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one action, as QKeySequence reads them. `repeats`: holding the key repeats."""

    action: Action
    keys: tuple[str, ...]
    repeats: bool = False


# As in mpv, so that a hand that knows mpv knows this player.
TABLE = (
    Keys(Action.TOGGLE, ("Space", "P")),
    Keys(Action.BACK_5, ("Left",), repeats=True),
    Keys(Action.AHEAD_5, ("Right",), repeats=True),
    Keys(Action.BACK_60, ("Down",), repeats=True),
    Keys(Action.AHEAD_60, ("Up",), repeats=True),
    Keys(Action.FRAME_BACK, (",",), repeats=True),
    Keys(Action.FRAME_AHEAD, (".",), repeats=True),
    Keys(Action.START_OVER, ("Home",)),
    Keys(Action.NEXT_FILM, ("PgDown",)),
    Keys(Action.FORMER_FILM, ("PgUp",)),
    Keys(Action.SOFTER, ("9", "/"), repeats=True),
    Keys(Action.LOUDER, ("0", "*"), repeats=True),
    Keys(Action.MUTE, ("M",)),
    Keys(Action.NEXT_AUDIO, ("#",)),
    Keys(Action.NEXT_SUBTITLE, ("J",)),
    Keys(Action.FORMER_SUBTITLE, ("Shift+J",)),
    Keys(Action.SUBTITLES, ("V",)),
    Keys(Action.SUBTITLES_SOONER, ("Z",), repeats=True),
    Keys(Action.SUBTITLES_LATER, ("Shift+Z",), repeats=True),
    Keys(Action.CHAPTER_BACK, ("Shift+PgDown",)),
    Keys(Action.CHAPTER_AHEAD, ("Shift+PgUp",)),
    Keys(Action.SLOWER, ("[",), repeats=True),
    Keys(Action.FASTER, ("]",), repeats=True),
    Keys(Action.HALF_SPEED, ("{",)),
    Keys(Action.DOUBLE_SPEED, ("}",)),
    Keys(Action.NORMAL_SPEED, ("=",)),
    Keys(Action.LOOP, ("L",)),
    Keys(Action.FULLSCREEN, ("F",)),
    Keys(Action.LEAVE, ("Esc",)),
    Keys(Action.PANEL, ("B", "H")),
    Keys(Action.WISH, ("T",)),
    Keys(Action.STRICTER, ("Ctrl++", "Ctrl+=")),
    Keys(Action.LOOSER, ("Ctrl+-",)),
    Keys(Action.COPY_FINDS, ("Ctrl+Shift+C",)),
    Keys(Action.SAVE_FINDS, ("Ctrl+S",)),
    Keys(Action.OPEN_FILE, ("Ctrl+O",)),
    Keys(Action.OPEN_ADDRESS, ("Ctrl+U",)),
    Keys(Action.SHEET, ("?", "F1")),
    Keys(Action.QUIT, ("Q", "Ctrl+Q")),
)

CARD_KEYS = (
    ("Tab", "Go to the items and their products"),
    ("Arrows", "From product to product"),
    ("Enter", "Open the product's page, or search with the words"),
    ("Ctrl+C", "Copy the product's link"),
)
"""What keys do while a product has the focus; the cards themselves hear them."""


def bind(window: QWidget, handlers: Mapping[Action, Callable[[], object]]) -> None:
    """Make every key of the table call its handler while `window` is the active one."""
    for entry in TABLE:
        for keys in entry.keys:
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setAutoRepeat(entry.repeats)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(handlers[entry.action])


def key_names(action: Action) -> str:
    """Return the keys of an action as a person reads them, e.g. "Space or P"."""
    entry = next(entry for entry in TABLE if entry.action is action)
    native = QKeySequence.SequenceFormat.NativeText
    return " or ".join(QKeySequence(keys).toString(native) for keys in entry.keys)
