"""Starting the window, in the one order that works."""

from __future__ import annotations

import locale
import os
import sys
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from app import icons, settings, theme
from app.collector import Collector
from app.complaint import Complaint
from app.film_first import can_be_first, play_first, rest_of
from app.heap import keep_few_heaps
from app.language import speak
from app.main_window import MainWindow
from app.paths import NAME, config_file, mpv_options_file
from app.remembered import Remembered
from player.own_options import read_own_options
from player.player import Player

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from app.desktop.first_window import FirstWindow, OpenRequest
    from app.desktop.link import DesktopLink
    from app.language_switch import FilmPlace

_FIRST_PICTURE_MS = 300


def make_application() -> QApplication:
    """Return the application, dressed, with the numbers libmpv needs.

    QApplication puts the locale of the environment back, and libmpv crashes with a decimal comma.
    """
    keep_few_heaps()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    known = settings.load(config_file())
    with _scaled_by(known.interface_zoom / 100):
        # Not setStyle: that hands the style back, and PySide would make every class it knows of it.
        app = QApplication([*sys.argv[:1], "-style", "Fusion"])
    Collector(app)
    app.setApplicationName(NAME)
    app.setApplicationDisplayName("TrendFlix")
    app.setDesktopFileName(NAME)
    app.setWindowIcon(QIcon(icons.pixmap("mark", QColor(theme.DARK.accent), 64)))
    locale.setlocale(locale.LC_NUMERIC, "C")
    theme.prepare(app)
    speak(app, known.language)
    return app


def make_window(options: Mapping[str, str] | None = None, index: Path | None = None) -> MainWindow:
    """Return the window with its player and lookup; `options` are mpv's, for tests and demos.

    index: the folder to search, else the one `app.paths` names.
    """
    window = make_bare_window(options)
    window.furnish_later(rest_of(window, index))
    window.finish()
    return window


def make_bare_window(options: Mapping[str, str] | None = None) -> MainWindow:
    """Return the window with its player alone, for `begin_bare`; `options` are mpv's."""
    config = config_file()
    complaints: list[Complaint] = []
    known = settings.load(config, complaints.append)
    player = Player(options=options)
    player.adjust(read_own_options(mpv_options_file()))
    return MainWindow(player, None, Remembered(config, known, complaints))


def begin(
    window: MainWindow,
    films: Sequence[str],
    start: float = 0.0,
    sounds: Sequence[str] = (),
    *,
    fullscreen: bool = False,
) -> None:
    """Open films, as `run_window` is given them, and show the window.

    The worker comes after the window and the first picture: a film must not wait for it.
    """
    if films:
        window.opening.open(films, start, sounds)
    else:
        window.library.show_first()
    _show(window, fullscreen=fullscreen)
    QTimer.singleShot(_FIRST_PICTURE_MS, window.lookup.start)


def begin_bare(
    window: MainWindow,
    films: Sequence[str],
    start: float = 0.0,
    sounds: Sequence[str] = (),
    *,
    fullscreen: bool = False,
    index: Path | None = None,
    then: Callable[[], object] = lambda: None,
) -> None:
    """Begin with a bare window: one film plays before the rest is built, all else after it.

    then: what is to be done once the window is whole, before it is told of a film.
    """
    if can_be_first(films) and not sounds:
        furnisher = play_first(window, films[0], start, index)
        furnisher.whole.connect(partial(_start_lookup, window))
        furnisher.whole.connect(then)
        _show(window, fullscreen=fullscreen)
    else:
        window.furnish_later(rest_of(window, index))
        window.finish()
        then()
        begin(window, films, start, sounds, fullscreen=fullscreen)


def run_window(
    *films: str,
    start: float = 0.0,
    sounds: Sequence[str] = (),
    fullscreen: bool = False,
    index: Path | None = None,
    first: FirstWindow | None = None,
) -> int:
    """Show the window until it is closed, and return the exit code.

    films: files, folders, playlists, addresses, and subtitles for the first film. start: seconds
    into it. sounds: files whose sound it gets.
    The desktop's bus comes after the window and the first picture, too. first: where later starts
    hand over what they were to open.
    """
    app = make_application()
    window = make_bare_window()
    start_up = partial(begin_bare, window, films, start, sounds, fullscreen=fullscreen, index=index)
    try:
        code = _run(app, window, first, start_up)
        while window.whole and (place := window.language_switch.place):
            full = window.isFullScreen()
            window.deleteLater()
            speak(app, settings.load(config_file()).language)
            window = make_window(index=index)
            code = _run(app, window, first, partial(_go_on, window, place, fullscreen=full))
        return code
    finally:
        if first:
            first.close()


def _run(
    app: QApplication, window: MainWindow, first: FirstWindow | None, start_up: Callable[..., None]
) -> int:
    """Let one window live until it is closed; `start_up` says, by `then`, when it is whole."""
    taking = first.asked.connect(partial(_take, window)) if first else None
    links: list[DesktopLink] = []

    def link() -> None:
        from app.desktop.link import DesktopLink  # late: the first picture does not need it

        links.append(DesktopLink(window))
        QTimer.singleShot(_FIRST_PICTURE_MS, window, links[0].start)
        if first:
            QTimer.singleShot(_FIRST_PICTURE_MS, window, first.listen)

    start_up(then=link)
    try:
        return app.exec()
    finally:
        for desktop in links:
            desktop.close()
        if first and taking:
            first.asked.disconnect(taking)


def _go_on(
    window: MainWindow, place: FilmPlace, *, fullscreen: bool, then: Callable[[], object]
) -> None:
    """Begin with the film of the window before, at the same place, paused or not as there."""
    if place.media and place.paused:
        once = Qt.ConnectionType.SingleShotConnection
        window.player.opened.connect(lambda _title: window.player.pause(), once)
    then()
    begin(window, [place.media] if place.media else [], place.seconds, fullscreen=fullscreen)


def _start_lookup(window: MainWindow) -> None:
    window.lookup.start()  # a window has it only when it is whole


def _show(window: MainWindow, *, fullscreen: bool) -> None:
    if fullscreen:
        window.showFullScreen()
    else:
        window.show()


def _take(window: MainWindow, request: OpenRequest) -> None:
    """Do what a later start was asked to do."""
    window.come_up()
    if request.fullscreen:
        window.showFullScreen()
    if request.sources:
        window.opening.open(request.sources, request.start)


@contextmanager
def _scaled_by(factor: float) -> Iterator[None]:
    """Let Qt scale the interface; what the environment said is put back for children of ours."""
    name = "QT_SCALE_FACTOR"
    said = os.environ.get(name)
    os.environ[name] = f"{float(said or 1) * factor:g}"
    try:
        yield
    finally:
        os.environ.pop(name)
        if said is not None:
            os.environ[name] = said
