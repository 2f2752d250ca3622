"""The one table of actions and their keys; menus, key sheet and tooltips are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from app.keymap import KeyFollower, keymap
from app.marking import marked
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget


class Group(StrEnum):
    """The menus, in their order; the values are their titles."""

    OPEN = "Open"
    PLAY = "Play"
    SOUND = "Sound"
    SUBTITLES = "Subtitles"
    PICTURE = "Picture"
    WINDOW = "Window"
    PRODUCTS = "Products"
    HELP = "Help"


class Action(StrEnum):
    """Everything a key can do. The values are the words of the help sheet's lines."""

    TOGGLE = "Play or pause"
    BACK_5 = "Back 5 seconds"
    AHEAD_5 = "Ahead 5 seconds"
    BACK_60 = "Back 1 minute"
    AHEAD_60 = "Ahead 1 minute"
    BACK_10 = "Back 10 seconds"
    AHEAD_10 = "Ahead 10 seconds"
    BACK_5_ROUGHLY = "Back about 5 seconds"
    AHEAD_5_ROUGHLY = "Ahead about 5 seconds"
    BACK_60_ROUGHLY = "Back about 1 minute"
    AHEAD_60_ROUGHLY = "Ahead about 1 minute"
    GO_TO = "Go to a time"
    FRAME_BACK = "One frame back"
    FRAME_AHEAD = "One frame ahead"
    START_OVER = "Start over"
    STOP = "Stop, and go to the beginning"
    NEXT_FILM = "Next film"
    FORMER_FILM = "Previous film"
    SHUFFLE = "Shuffle"
    SOFTER = "Softer"
    LOUDER = "Louder"
    MUTE = "Mute"
    NEXT_QUALITY = "Next quality or angle"
    LIVE = "To the newest moment of a live stream"
    TRY_AGAIN = "Try the film again"
    NEXT_AUDIO = "Next sound track"
    AUDIO_MENU = "Choose the sound"
    AUDIO_SOONER = "Sound sooner"
    AUDIO_LATER = "Sound later"
    ADD_AUDIO = "Add an audio file"
    NEXT_SUBTITLE = "Next subtitles"
    FORMER_SUBTITLE = "Previous subtitles"
    SUBTITLES = "Subtitles on or off"
    SUBTITLES_SOONER = "Subtitles sooner"
    SUBTITLES_LATER = "Subtitles later"
    SUBTITLE_MENU = "Choose subtitles"
    NEXT_SECOND = "Next second subtitles"
    SMALLER = "Subtitles smaller"
    LARGER = "Subtitles larger"
    HIGHER = "Subtitles higher"
    LOWER = "Subtitles lower"
    ADD_SUBTITLES = "Add a subtitle file"
    TRANSCRIPT = "All lines of the subtitles"
    CHAPTER_BACK = "Previous chapter"
    CHAPTER_AHEAD = "Next chapter"
    CHAPTERS = "Choose a chapter"
    FOUND_BACK = "Previous moment that was found"
    FOUND_AHEAD = "Next moment that was found"
    SLOWER = "Slower"
    FASTER = "Faster"
    HALF_SPEED = "Half as fast"
    DOUBLE_SPEED = "Twice as fast"
    NORMAL_SPEED = "Normal speed"
    LOOP = "Loop from here, to here, off"
    PICTURE = "Picture settings"
    ASPECT = "Next aspect ratio"
    CUT_LESS = "Cut less of the edges"
    CUT_MORE = "Cut more of the edges"
    ZOOM_IN = "Zoom in"
    ZOOM_OUT = "Zoom out"
    SEE_LEFT = "See more of the left"
    SEE_RIGHT = "See more of the right"
    SEE_UP = "See more of the top"
    SEE_DOWN = "See more of the bottom"
    PLACE_RESET = "The whole picture"
    TURN = "Turn right"
    TURN_BACK = "Turn left"
    MIRROR = "Mirror the picture"
    UPEND = "Turn the picture upside down"
    DEINTERLACE = "Deinterlace"
    HARDWARE = "Decode in hardware"
    CONTRAST_LESS = "Less contrast"
    CONTRAST_MORE = "More contrast"
    DARKER = "Darker"
    BRIGHTER = "Brighter"
    GAMMA_LESS = "Less gamma"
    GAMMA_MORE = "More gamma"
    PALER = "Paler colours"
    MORE_VIVID = "More vivid colours"
    COLOURS_RESET = "Colours as in the film"
    FIND_REGION = "Find a part of this picture in my films"
    FACTS = "Film information"
    SNAP = "Save the picture with subtitles"
    SNAP_CLEAN = "Save the picture without subtitles"
    SNAP_COPY = "Copy the picture"
    FULLSCREEN = "Full screen"
    LEAVE = "Leave full screen"
    MINI = "Mini player"
    ON_TOP = "Always on top"
    NEXT_SCREEN = "Go to the next screen"
    THEME = "Dark, light, or as the system"
    INTERFACE_LARGER = "Larger interface"
    INTERFACE_SMALLER = "Smaller interface"
    PANEL = "Hide or show products on pause"
    WISH = "This, but… (words for an item)"
    FILTERS = "Filters and order of products"
    STRICTER = "Show only closer products"
    LOOSER = "Show looser products, too"
    COPY_FINDS = "Copy a picture of the finds"
    SAVE_FINDS = "Save a picture of the finds"
    OPEN_FILE = "Open films"
    OPEN_FOLDER = "Open a folder"
    OPEN_ADDRESS = "Open an address"
    LIBRARY = "Library, or back to the film"
    ADD_FOLDER = "Add a folder to the library"
    FIND_MOMENT = "Find a moment in my films"
    CLOSE_FILM = "Close the film"
    OPEN_COPIED = "Open what was copied"
    PLAYLIST = "Playlist"
    PLAYLIST_ADD = "Add films to the playlist"
    PLAYLIST_SAVE = "Save the playlist"
    PLAYLIST_CLEAR = "Clear the playlist"
    SETTINGS = "Settings"
    MENU = "Show the menu"
    LOG = "Log and diagnostics"
    SHEET = "Show these keys"
    QUIT = "Quit"


@dataclass(frozen=True, slots=True)
class Keys:
    """The keys of one action, as QKeySequence reads them; none: it is only in its menu.

    repeats: holding the key repeats. media: the keyboard's own keys for it; they say on themselves
    what they do, so they are named nowhere, and always hold.
    """

    group: Group
    action: Action
    keys: tuple[str, ...] = ()
    repeats: bool = False
    media: tuple[str, ...] = ()


_MEDIA_PLAY = ("Media Play", "Media Pause", "Toggle Media Play/Pause")

# As in mpv, so that a hand that knows mpv knows this player.
TABLE = (
    Keys(Group.PLAY, Action.TOGGLE, ("Space", "P"), media=_MEDIA_PLAY),
    Keys(Group.PLAY, Action.BACK_5, ("Left",), repeats=True),
    Keys(Group.PLAY, Action.AHEAD_5, ("Right",), repeats=True),
    Keys(Group.PLAY, Action.BACK_60, ("Down",), repeats=True),
    Keys(Group.PLAY, Action.AHEAD_60, ("Up",), repeats=True),
    Keys(Group.PLAY, Action.BACK_10, ("Ctrl+Left",), repeats=True),
    Keys(Group.PLAY, Action.AHEAD_10, ("Ctrl+Right",), repeats=True),
    Keys(Group.PLAY, Action.BACK_5_ROUGHLY, ("Shift+Left",), repeats=True),
    Keys(Group.PLAY, Action.AHEAD_5_ROUGHLY, ("Shift+Right",), repeats=True),
    Keys(Group.PLAY, Action.BACK_60_ROUGHLY, ("Shift+Down",), repeats=True),
    Keys(Group.PLAY, Action.AHEAD_60_ROUGHLY, ("Shift+Up",), repeats=True),
    Keys(Group.PLAY, Action.GO_TO, ("G", "Ctrl+G")),
    Keys(Group.PLAY, Action.FRAME_BACK, (",",), repeats=True),
    Keys(Group.PLAY, Action.FRAME_AHEAD, (".",), repeats=True),
    Keys(Group.PLAY, Action.START_OVER, ("Home",)),
    Keys(Group.PLAY, Action.STOP, media=("Media Stop",)),
    Keys(Group.PLAY, Action.NEXT_FILM, ("PgDown", ">"), media=("Media Next",)),
    Keys(Group.PLAY, Action.FORMER_FILM, ("PgUp", "<"), media=("Media Previous",)),
    Keys(Group.PLAY, Action.SHUFFLE),
    Keys(Group.SOUND, Action.SOFTER, ("9", "/"), repeats=True),
    Keys(Group.SOUND, Action.LOUDER, ("0", "*"), repeats=True),
    Keys(Group.SOUND, Action.MUTE, ("M",)),
    Keys(Group.PICTURE, Action.NEXT_QUALITY, ("_",)),
    Keys(Group.PLAY, Action.LIVE, ("Shift+Home",)),
    Keys(Group.PLAY, Action.TRY_AGAIN, ("Ctrl+R", "F5")),
    Keys(Group.SOUND, Action.NEXT_AUDIO, ("#",)),
    Keys(Group.SOUND, Action.AUDIO_MENU, ("Alt+A",)),
    Keys(Group.SOUND, Action.AUDIO_SOONER, ("K",), repeats=True),
    Keys(Group.SOUND, Action.AUDIO_LATER, ("Shift+K",), repeats=True),
    Keys(Group.SOUND, Action.ADD_AUDIO),
    Keys(Group.SUBTITLES, Action.NEXT_SUBTITLE, ("J",)),
    Keys(Group.SUBTITLES, Action.FORMER_SUBTITLE, ("Shift+J",)),
    Keys(Group.SUBTITLES, Action.SUBTITLES, ("V",)),
    Keys(Group.SUBTITLES, Action.SUBTITLES_SOONER, ("Z",), repeats=True),
    Keys(Group.SUBTITLES, Action.SUBTITLES_LATER, ("Shift+Z",), repeats=True),
    Keys(Group.SUBTITLES, Action.SUBTITLE_MENU, ("Alt+S",)),
    Keys(Group.SUBTITLES, Action.NEXT_SECOND, ("Alt+J",)),
    Keys(Group.SUBTITLES, Action.SMALLER, ("Shift+F",), repeats=True),
    Keys(Group.SUBTITLES, Action.LARGER, ("Shift+G",), repeats=True),
    Keys(Group.SUBTITLES, Action.HIGHER, ("R",), repeats=True),
    Keys(Group.SUBTITLES, Action.LOWER, ("Shift+R",), repeats=True),
    Keys(Group.SUBTITLES, Action.ADD_SUBTITLES),
    Keys(Group.SUBTITLES, Action.TRANSCRIPT, ("Ctrl+T",)),
    Keys(Group.PLAY, Action.CHAPTER_BACK, ("Shift+PgDown",)),
    Keys(Group.PLAY, Action.CHAPTER_AHEAD, ("Shift+PgUp",)),
    Keys(Group.PLAY, Action.CHAPTERS, ("Alt+C",)),
    Keys(Group.PLAY, Action.FOUND_BACK, ("Shift+F3",)),
    Keys(Group.PLAY, Action.FOUND_AHEAD, ("F3",)),
    Keys(Group.PLAY, Action.SLOWER, ("[",), repeats=True),
    Keys(Group.PLAY, Action.FASTER, ("]",), repeats=True),
    Keys(Group.PLAY, Action.HALF_SPEED, ("{",)),
    Keys(Group.PLAY, Action.DOUBLE_SPEED, ("}",)),
    Keys(Group.PLAY, Action.NORMAL_SPEED, ("=",)),
    Keys(Group.PLAY, Action.LOOP, ("L",)),
    Keys(Group.PICTURE, Action.PICTURE, ("Ctrl+E",)),
    Keys(Group.PICTURE, Action.ASPECT, ("Shift+A",)),
    Keys(Group.PICTURE, Action.CUT_LESS, ("W",), repeats=True),
    Keys(Group.PICTURE, Action.CUT_MORE, ("E",), repeats=True),
    Keys(Group.PICTURE, Action.ZOOM_IN, ("Alt++", "Alt+="), repeats=True),
    Keys(Group.PICTURE, Action.ZOOM_OUT, ("Alt+-",), repeats=True),
    Keys(Group.PICTURE, Action.SEE_LEFT, ("Alt+Left",), repeats=True),
    Keys(Group.PICTURE, Action.SEE_RIGHT, ("Alt+Right",), repeats=True),
    Keys(Group.PICTURE, Action.SEE_UP, ("Alt+Up",), repeats=True),
    Keys(Group.PICTURE, Action.SEE_DOWN, ("Alt+Down",), repeats=True),
    Keys(Group.PICTURE, Action.PLACE_RESET, ("Alt+Backspace",)),
    Keys(Group.PICTURE, Action.TURN, ("Alt+R",)),
    Keys(Group.PICTURE, Action.TURN_BACK, ("Alt+Shift+R",)),
    Keys(Group.PICTURE, Action.MIRROR),
    Keys(Group.PICTURE, Action.UPEND),
    Keys(Group.PICTURE, Action.DEINTERLACE, ("D",)),
    Keys(Group.PICTURE, Action.HARDWARE, ("Ctrl+H",)),
    Keys(Group.PICTURE, Action.CONTRAST_LESS, ("1",), repeats=True),
    Keys(Group.PICTURE, Action.CONTRAST_MORE, ("2",), repeats=True),
    Keys(Group.PICTURE, Action.DARKER, ("3",), repeats=True),
    Keys(Group.PICTURE, Action.BRIGHTER, ("4",), repeats=True),
    Keys(Group.PICTURE, Action.GAMMA_LESS, ("5",), repeats=True),
    Keys(Group.PICTURE, Action.GAMMA_MORE, ("6",), repeats=True),
    Keys(Group.PICTURE, Action.PALER, ("7",), repeats=True),
    Keys(Group.PICTURE, Action.MORE_VIVID, ("8",), repeats=True),
    Keys(Group.PICTURE, Action.COLOURS_RESET),
    Keys(Group.PICTURE, Action.FIND_REGION, ("Ctrl+Shift+R",)),
    Keys(Group.PICTURE, Action.FACTS, ("I",)),
    Keys(Group.PICTURE, Action.SNAP, ("S",)),
    Keys(Group.PICTURE, Action.SNAP_CLEAN, ("Shift+S",)),
    Keys(Group.PICTURE, Action.SNAP_COPY, ("Alt+Shift+S",)),
    Keys(Group.WINDOW, Action.FULLSCREEN, ("F",)),
    Keys(Group.WINDOW, Action.LEAVE, ("Esc",)),
    Keys(Group.WINDOW, Action.MINI, ("Ctrl+M",)),
    Keys(Group.WINDOW, Action.ON_TOP, ("Shift+T",)),
    Keys(Group.WINDOW, Action.NEXT_SCREEN),
    Keys(Group.WINDOW, Action.THEME),
    Keys(Group.WINDOW, Action.INTERFACE_LARGER, ("Ctrl+Alt++", "Ctrl+Alt+=")),
    Keys(Group.WINDOW, Action.INTERFACE_SMALLER, ("Ctrl+Alt+-",)),
    Keys(Group.PRODUCTS, Action.PANEL, ("B", "H")),
    Keys(Group.PRODUCTS, Action.WISH, ("T",)),
    Keys(Group.PRODUCTS, Action.FILTERS, ("Ctrl+F",)),
    Keys(Group.PRODUCTS, Action.STRICTER, ("Ctrl++", "Ctrl+=")),
    Keys(Group.PRODUCTS, Action.LOOSER, ("Ctrl+-",)),
    Keys(Group.PRODUCTS, Action.COPY_FINDS, ("Ctrl+Shift+C",)),
    Keys(Group.PRODUCTS, Action.SAVE_FINDS, ("Ctrl+S",)),
    Keys(Group.OPEN, Action.OPEN_FILE, ("Ctrl+O",)),
    Keys(Group.OPEN, Action.OPEN_FOLDER, ("Ctrl+Shift+O",)),
    Keys(Group.OPEN, Action.OPEN_ADDRESS, ("Ctrl+U",)),
    Keys(Group.OPEN, Action.LIBRARY, ("Ctrl+B", "F2")),
    Keys(Group.OPEN, Action.ADD_FOLDER),
    Keys(Group.OPEN, Action.FIND_MOMENT, ("Ctrl+Shift+F",)),
    Keys(Group.OPEN, Action.CLOSE_FILM, ("Ctrl+W",)),
    Keys(Group.OPEN, Action.OPEN_COPIED, ("Ctrl+V",)),
    Keys(Group.OPEN, Action.PLAYLIST, ("Ctrl+L", "F8")),
    Keys(Group.OPEN, Action.PLAYLIST_ADD),
    Keys(Group.OPEN, Action.PLAYLIST_SAVE),
    Keys(Group.OPEN, Action.PLAYLIST_CLEAR),
    Keys(Group.WINDOW, Action.SETTINGS, ("Ctrl+,",)),
    Keys(Group.HELP, Action.MENU, ("F10",)),
    Keys(Group.HELP, Action.LOG),
    Keys(Group.HELP, Action.SHEET, ("?", "F1")),
    Keys(Group.HELP, Action.QUIT, ("Q", "Ctrl+Q")),
)

CARD_KEYS = (
    ("Tab", "Go to the items and their products"),
    ("Arrows", "From product to product"),
    ("Enter", "Open the product's page, or search with the words"),
    ("Ctrl+C", "Copy the product's link"),
)
"""What keys do while a product has the focus; the cards themselves hear them."""

MOMENT_KEYS = (
    ("Enter", marked("Play from here")),
    ("Y", marked("More like this")),
    ("N", marked("Not like this")),
    ("Ctrl+Z", marked("Take back the last judgement")),
    ("Ctrl+Shift+Z", marked("Judge it again")),
    ("Ctrl+V", marked("Look for the picture that was copied")),
)
"""What keys do among moments that were found; their view hears them."""


_TABLED = {entry.action: entry for entry in TABLE}


def table_keys(action: Action) -> tuple[str, ...]:
    """Return the keys an action has as long as the viewer gives it no others."""
    return _TABLED[action].keys


def keys_of(action: Action) -> tuple[str, ...]:
    """Return the keys an action has now."""
    return keymap().chosen.get(action.name, table_keys(action))


def bind(window: QWidget, handlers: Mapping[Action, Callable[[], object]]) -> dict[Action, QAction]:
    """Make every key of the table call its handler while `window` is the active one.

    What is returned can also be put into menus.
    """
    return {entry.action: _bound(window, entry, handlers[entry.action]) for entry in TABLE}


def _bound(window: QWidget, entry: Keys, handler: Callable[[], object]) -> QAction:
    action = QAction(tr(entry.action.value), window)
    KeyFollower(action, lambda: action.setShortcuts(_sequences(entry)))
    action.setAutoRepeat(entry.repeats)
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setMenuRole(QAction.MenuRole.NoRole)  # macOS guesses from the words otherwise
    action.triggered.connect(lambda _checked=False: handler())
    window.addAction(action)
    return action


def _sequences(entry: Keys) -> list[QKeySequence]:
    return [QKeySequence(key) for key in (*keys_of(entry.action), *entry.media)]


def key_names(action: Action) -> str:
    """Return the keys of an action as a person reads them, e.g. "Space or P"; may be empty."""
    return tr(" or ").join(map(key_name, keys_of(action)))


def action_words(action: Action) -> str:
    """Return what an action is called, with its keys where it has any."""
    keys = key_names(action)
    return f"{tr(action.value)} ({keys})" if keys else tr(action.value)


def key_name(key: str) -> str:
    """Return a key as a person reads it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
