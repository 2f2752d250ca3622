"""Starting the window, in the one order that works."""

from __future__ import annotations

import locale
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from app import icons, settings, theme
from app.complaint import Complaint
from app.heap import keep_few_heaps
from app.language import speak
from app.lookup import Lookup
from app.lookup_messages import WorkerPlan
from app.main_window import MainWindow
from app.paths import NAME, config_file, history_file
from app.remembered import Remembered
from app.watch_history import WatchHistory
from player.player import Player

if TYPE_CHECKING:
    from collections.abc import Mapping

_FIRST_PICTURE_MS = 300


def make_application() -> QApplication:
    """Return the application, dressed, with the numbers libmpv needs.

    QApplication puts the locale of the environment back, and libmpv crashes with a decimal comma.
    """
    keep_few_heaps()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    app = QApplication(sys.argv[:1])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("TrendFlix")
    app.setDesktopFileName(NAME)
    app.setWindowIcon(QIcon(icons.pixmap("mark", QColor(theme.DARK.accent), 64)))
    locale.setlocale(locale.LC_NUMERIC, "C")
    theme.follow_system(app)
    speak(app, settings.load(config_file()).language)
    return app


def make_window(options: Mapping[str, str] | None = None, index: Path | None = None) -> MainWindow:
    """Return the window with its player and lookup; `options` are mpv's, for tests and demos.

    index: the folder to search, else the one `app.paths` names.
    """
    config = config_file()
    complaints: list[Complaint] = []
    known = settings.load(config, complaints.append)
    lookup = Lookup(WorkerPlan(index=index, quality=known.quality))
    history = WatchHistory(history_file())
    remembered = Remembered(config, known, complaints)
    return MainWindow(Player(options=options), lookup, remembered, history)


def run_window(
    film: str | None,
    *,
    start: float = 0.0,
    fullscreen: bool = False,
    index: Path | None = None,
) -> int:
    """Show the window until it is closed, and return the exit code.

    The worker starts after the window and the first picture: a film must not wait for models.
    """
    app = make_application()
    window = make_window(index=index)
    if fullscreen:
        window.showFullScreen()
    else:
        window.show()
    if film:
        window.open(film, start)
    QTimer.singleShot(_FIRST_PICTURE_MS, window.lookup.start)
    return app.exec()
