"""Colours, sizes and type of the window, dark and light.

Widgets that paint themselves read their QPalette, so they need no reference to the theme.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. Every text colour has a contrast of at least 4.5 on window, raised and hover."""

    window: str
    raised: str
    hover: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str


DARK = Colours(
    window="#131316",
    raised="#1b1b1f",
    hover="#232328",
    line="#2c2c32",
    text="#f4f4f6",
    quiet="#a2a2ab",
    accent="#ff8163",
    on_accent="#1a0b06",
)
LIGHT = Colours(
    window="#fbfbfa",
    raised="#f2f2f0",
    hover="#eaeae7",
    line="#dededa",
    text="#1b1b1e",
    quiet="#5d5d64",
    accent="#b83a16",
    on_accent="#ffffff",
)


SUBTITLE_COLOURS = {
    "white": "#FFFFFF",
    "yellow": "#FFE45C",
    "cyan": "#7CE6FF",
    "green": "#8CF08C",
    "grey": "#C8C8CC",
}
SUBTITLE_GROUNDS = {"edge": "", "shade": "#A0000000", "black": "#FF000000"}
"""What can lie behind subtitles, as #AARRGGBB; nothing but the edge of the letters where empty."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """What some people need: targets as large as a finger, and nothing that moves by itself."""

    large_targets: bool = False
    still: bool = False


_USUAL_COMFORT = Comfort()


class Space(IntEnum):
    """Distances in pixels."""

    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 20
    HUGE = 32


class Radius(IntEnum):
    """Corner radii in pixels."""

    SMALL = 6
    MEDIUM = 10
    LARGE = 14


FINGER = 44
"""Pixels of the least target a finger hits surely (Apple's guidelines; WCAG 2.5.5)."""


class TextSize(IntEnum):
    """Type scale in pixels."""

    CAPTION = 11
    SMALL = 12
    BODY = 13
    TITLE = 15
    HEADING = 19
    DISPLAY = 30


def text_font(size: TextSize, *, bold: bool = False) -> QFont:
    """Return the system's font in one of our sizes."""
    font = QFont(QApplication.font())
    font.setPixelSize(int(size))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def prepare(app: QApplication) -> None:
    """Dress the application, made with the style Fusion, as the system wants it now."""
    # Without it a style sheet stops palettes from reaching children, and controls lie on a film.
    app.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    app.setFont(_interface_font(app.font()))
    dress(app, colours_of(app.styleHints().colorScheme()))


def colours_of(scheme: Qt.ColorScheme) -> Colours:
    """Return our colours for the system's scheme; dark where it does not say."""
    return LIGHT if scheme is Qt.ColorScheme.Light else DARK


def dress(
    target: QApplication | QWidget, colours: Colours, comfort: Comfort = _USUAL_COMFORT
) -> None:
    """Give `target` and everything inside it these colours; nothing where it wears them."""
    sheet = stylesheet(colours) + _comfort_sheet(comfort)
    if target.styleSheet() != sheet:  # Qt would style every widget anew
        target.setPalette(palette_of(colours))
        target.setStyleSheet(sheet)


def palette_of(colours: Colours) -> QPalette:
    """Return the palette our painted widgets read."""
    role = QPalette.ColorRole
    palette = QPalette()
    for name, roles in {
        colours.window: (role.Window, role.Base, role.ToolTipBase),
        colours.raised: (role.AlternateBase, role.Button),
        colours.hover: (role.Midlight,),
        colours.line: (role.Mid, role.Dark),
        colours.text: (role.WindowText, role.Text, role.ButtonText, role.ToolTipText),
        colours.quiet: (role.PlaceholderText,),
        colours.accent: (role.Accent, role.Highlight, role.Link),
        colours.on_accent: (role.HighlightedText, role.BrightText),
    }.items():
        for one in roles:
            palette.setColor(one, QColor(name))
    return palette


def stylesheet(colours: Colours) -> str:
    """Return the style of the standard widgets we use."""
    return f"""
    QToolTip {{ background: {colours.raised}; color: {colours.text};
        border: 1px solid {colours.line}; padding: {Space.TINY}px {Space.SMALL}px; }}
    QToolButton {{ border: none; border-radius: {Radius.MEDIUM}px; background: transparent; }}
    QToolButton:hover {{ background: rgba(128, 128, 136, 0.22); }}
    QToolButton:focus {{ border: 2px solid {colours.accent}; }}
    QToolButton:pressed {{ background: rgba(128, 128, 136, 0.36); }}
    QPushButton {{ background: {colours.raised}; color: {colours.text}; font-size: 13px;
        border: 1px solid {colours.line}; border-radius: {Radius.MEDIUM}px;
        padding: 9px {Space.LARGE}px; }}
    QPushButton:hover {{ background: {colours.hover}; }}
    QPushButton:focus {{ border-color: {colours.accent}; }}
    QPushButton[primary="true"] {{ background: {colours.accent}; color: {colours.on_accent};
        border-color: {colours.accent}; font-weight: 600; }}
    QPushButton[compact="true"] {{ font-size: 12px; padding: 4px 10px;
        border-radius: {Radius.SMALL}px; }}
    QPushButton:disabled, QPushButton[primary="true"]:disabled {{ color: {colours.quiet};
        background: transparent; border-color: {colours.line}; }}
    QLineEdit, QPlainTextEdit {{ background: {colours.raised}; color: {colours.text};
        font-size: 13px; border: 1px solid {colours.line};
        border-radius: {Radius.MEDIUM}px; padding: 9px 12px; }}
    QLineEdit[compact="true"] {{ padding: 5px 10px; }}
    QLineEdit:disabled {{ color: {colours.quiet}; background: transparent; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {colours.accent}; }}
    QListView {{ background: {colours.window}; color: {colours.text}; border: none;
        outline: none; }}
    QListView::item {{ padding: 0 {Space.MEDIUM}px; border-radius: {Radius.SMALL}px;
        border: 1px solid transparent; }}
    QListView::item:hover {{ background: {colours.raised}; }}
    QListView::item:selected {{ background: {colours.hover}; color: {colours.text}; }}
    QListView::item:focus {{ border: 1px solid {colours.accent}; }}
    QMenu {{ background: {colours.raised}; color: {colours.text}; font-size: 13px;
        border: 1px solid {colours.line}; padding: {Space.TINY}px; }}
    QMenu::item {{ padding: 6px {Space.HUGE}px 6px {Space.LARGE}px;
        border-radius: {Radius.SMALL}px; }}
    QMenu::item:selected {{ background: {colours.hover}; }}
    QMenu::separator {{ background: {colours.line}; height: 1px; margin: {Space.TINY}px; }}
    QListWidget {{ border: 1px solid transparent; border-radius: {Radius.MEDIUM}px;
        background: transparent; font-size: 13px; outline: none; }}
    QListWidget:focus {{ border-color: {colours.accent}; }}
    QListWidget::item {{ padding: 8px {Space.MEDIUM}px; border-radius: {Radius.SMALL}px; }}
    QListWidget::item:selected {{ background: {colours.hover}; color: {colours.text}; }}
    QComboBox {{ background: {colours.raised}; color: {colours.text};
        font-size: 13px; border: 1px solid {colours.line}; border-radius: {Radius.SMALL}px;
        padding: 5px 10px; }}
    QComboBox:focus {{ border-color: {colours.accent}; }}
    QAbstractSpinBox QLineEdit, QComboBox QLineEdit {{ background: transparent; border: none;
        padding: 0; }}
    QComboBox::drop-down {{ border: none; width: 26px; }}
    QComboBox QAbstractItemView {{ background: {colours.raised}; color: {colours.text};
        border: 1px solid {colours.line}; selection-background-color: {colours.hover};
        selection-color: {colours.text}; outline: none; }}
    QTabWidget::pane {{ border: none; }}
    QTabWidget::right-corner, QTabWidget::left-corner {{ bottom: 0; }}
    QTabBar {{ background: transparent; }}
    QTabBar::tab {{ background: transparent; color: {colours.quiet}; font-size: 15px;
        font-weight: 600; border: none; border-bottom: 2px solid transparent;
        padding: 10px {Space.SMALL}px 8px {Space.SMALL}px; margin: 0 {Space.SMALL}px; }}
    QTabBar::tab:hover {{ color: {colours.text}; }}
    QTabBar::tab:selected {{ color: {colours.text}; border-bottom-color: {colours.accent}; }}
    QTabBar::tab:focus {{ color: {colours.accent}; }}
    QProgressBar {{ background: {colours.hover}; border: none; border-radius: 2px;
        max-height: 4px; }}
    QProgressBar::chunk {{ background: {colours.accent}; border-radius: 2px; }}
    QScrollArea {{ border: none; background: transparent; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {colours.line}; border-radius: 3px;
        min-height: {Space.HUGE}px; }}
    QScrollBar::handle:vertical:hover {{ background: {colours.quiet}; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; }}
    QScrollBar::handle:horizontal {{ background: {colours.line}; border-radius: 3px;
        min-width: {Space.HUGE}px; }}
    QScrollBar::handle:horizontal:hover {{ background: {colours.quiet}; }}
    QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
        background: transparent; height: 0; width: 0; }}
    """


def _comfort_sheet(comfort: Comfort) -> str:
    """Return the rules for large targets and for stillness."""
    sheet = ""
    if comfort.large_targets:
        sheet += f"""
        QAbstractButton, QSlider, QComboBox, QLineEdit {{ min-height: {FINGER}px; }}
        QToolButton {{ min-width: {FINGER}px; }}
        QMenu::item {{ padding: 14px {Space.LARGE}px; }}
        QListView[ticks="true"]::item {{ min-height: {FINGER}px; }}
        """
    if comfort.still:
        sheet += "* { widget-animation-duration: 0; }"
    return sheet


def _interface_font(system: QFont) -> QFont:
    """Prefer a face made for screens where the system names none of its own."""
    font = QFont(system)
    families = ["Inter", "Noto Sans", "Cantarell", "Roboto", "DejaVu Sans"]
    font.setFamilies([*([] if system.family() in _NAMELESS else [system.family()]), *families])
    return font


_NAMELESS = ("Sans Serif", "Sans", "")
