"""How the window looks: dark or light, large or small, for fingers, without motion."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.shortcuts import Action
from app.theme import DARK, LIGHT, Comfort, colours_of, dress
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.notice import Notice
    from app.remembered import Remembered
    from app.settings import Settings

_SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "dark": Qt.ColorScheme.Dark,
    "light": Qt.ColorScheme.Light,
}
_ZOOM_STEP = 25
_ZOOMS = (75, 200)


class Appearance(QObject):
    """Dresses the application as the settings and the system say, again whenever these change."""

    def __init__(self, notice: Notice, remembered: Remembered) -> None:
        super().__init__(notice)
        self._notice, self._remembered = notice, remembered
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._dress)
        remembered.changed.connect(self._on_settings)
        self._on_settings(remembered.now)

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of the window's looks do."""
        return {
            Action.THEME: self._next_theme,
            Action.INTERFACE_LARGER: lambda: self._zoom(_ZOOM_STEP),
            Action.INTERFACE_SMALLER: lambda: self._zoom(-_ZOOM_STEP),
        }

    def _on_settings(self, settings: Settings) -> None:
        self._hints.setColorScheme(_SCHEMES[settings.theme])
        self._dress()

    def _dress(self) -> None:
        settings = self._remembered.now
        fixed = {"dark": DARK, "light": LIGHT}
        colours = fixed.get(settings.theme) or colours_of(self._hints.colorScheme())
        comfort = Comfort(settings.large_targets, settings.reduced_motion)
        dress(cast("QApplication", QApplication.instance()), colours, comfort)

    def _next_theme(self) -> None:
        names = list(_SCHEMES)
        name = names[(names.index(self._remembered.now.theme) + 1) % len(names)]
        self._remembered.change(theme=name)
        words = {
            "system": tr("Colours as the system has them"),
            "dark": tr("Dark"),
            "light": tr("Light"),
        }
        self._notice.say(words[name])

    def _zoom(self, step: int) -> None:
        least, most = _ZOOMS
        zoom = min(max(self._remembered.now.interface_zoom + step, least), most)
        self._remembered.change(interface_zoom=zoom)
        self._notice.say(tr("Interface at {zoom} % from the next start on", zoom=zoom))
