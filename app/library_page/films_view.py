"""The films of the library: where all are, and the page of one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.film_sources import folder_dialog, given_sources
from app.library_page.film_deeds import FilmDeeds
from app.library_page.film_hall import FilmHall
from app.library_page.film_page import POSTER, FilmPage
from app.library_page.folders_dialog import FoldersDialog
from app.library_page.library_child import LibraryChild
from app.library_page.posters import Posters
from app.library_page.work_strip import WorkStrip
from app.paths import posters_folder
from app.words import tr
from store.library.film import Folder

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.library_page.film_tile import Tile
    from app.library_page.shelf import Shelf
    from app.remembered import Remembered
    from app.settings import Settings
    from app.watch_history import WatchHistory
    from store.library.film import Film
    from store.library.library import Library

_LOOK_MS: Final = 3000
"""How often films that a scan has found so far are shown."""


class FilmsView(QStackedWidget):
    """Joins the hall of films, the page of a film, and what works for them."""

    _folders_kept = Signal()

    def __init__(self, shelf: Shelf, history: WatchHistory, remembered: Remembered) -> None:
        super().__init__()
        self._shelf, self._remembered = shelf, remembered
        scale = self.devicePixelRatioF()
        self._small = Posters(posters_folder(), QSize(1, 1), self, scale=scale)
        self._large = Posters(posters_folder(), POSTER, self, scale=scale)
        self.deeds = FilmDeeds(shelf, history, self)
        self.scan, self.indexing = LibraryChild(self), LibraryChild(self)
        self.asking = LibraryChild(self)
        """Asks TMDB; only where the viewer has a key."""
        self.hall = FilmHall(shelf, self._small, history, remembered)
        self.hall.column.insertWidget(1, WorkStrip(tr("Looking for films"), self.scan))
        self.page = FilmPage(shelf, self._large, history, self.deeds)
        self.page.works.addWidget(WorkStrip(tr("Looking the film through"), self.indexing))
        self.page.works.addWidget(WorkStrip(tr("Asking TMDB"), self.asking))
        self._asked = False
        """Whether the viewer had the folders looked through."""
        self._looks = QTimer(self, interval=_LOOK_MS)
        self.addWidget(self.hall)
        self.addWidget(self.page)
        self.setAcceptDrops(True)
        self.setFocusProxy(self.hall)
        self._listen()

    def hold_similar(self, similar: QWidget, show_film: Callable[[str], object]) -> None:
        """Show what is like a film below its page. show_film: is told the key of each."""
        self.page.hold_below(similar)
        self.page.shown.connect(show_film)
        if self.page.film:
            show_film(self.page.film.key)

    def shutdown(self) -> None:
        """End what works for the films."""
        for one in (self.scan, self.indexing, self.asking, self._small, self._large):
            one.shutdown()

    def show_film(self, key: str) -> None:
        """Show the page of a film."""
        if film := self._shelf.film(key):
            self._show_page(film)

    def add_folder(self) -> None:
        """Let the viewer choose a folder, and look through it from now on."""
        dialog = folder_dialog(self.window(), self._remembered.now.last_folder)
        dialog.setWindowTitle(tr("Add a folder of films"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self.take_folders)
        dialog.open()

    def take_folders(self, paths: Sequence[str]) -> None:
        """Look through these folders from now on."""
        folders = [Folder(Path(path)) for path in paths]
        for folder in folders:
            self._shelf.do(partial(_add_folder, folder))
        if folders:
            self._shelf.do(lambda _: self._folders_kept.emit())

    def refresh_posters(self) -> None:
        """Show the posters that are there now."""
        self._small.refresh()
        self._large.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Show where films were left since."""
        super().showEvent(event)
        self.hall.refresh(stay=True)

    def event(self, event: QEvent) -> bool:
        """Take Escape before the window does while there is a step back in here."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._has_step_back()
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step back with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._has_step_back():
            self._step_back()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders; films are the window's."""
        if _folders(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look through the folders that were dropped."""
        event.acceptProposedAction()
        self.take_folders(_folders(event))

    def _listen(self) -> None:
        hall, page, deeds = self.hall, self.page, self.deeds
        hall.film_chosen.connect(self._show_page)
        hall.folder_wanted.connect(self.add_folder)
        hall.folders_wanted.connect(self._show_folders)
        hall.grid.play_wanted.connect(deeds.play_tile)
        hall.grid.remove_wanted.connect(
            lambda tiles: deeds.ask_to_remove([film for tile in tiles for film in tile.films])
        )
        hall.grid.menu_wanted.connect(self._show_menu)
        page.left.connect(self._show_hall)
        page.index_wanted.connect(lambda film: self.indexing.start("index", film.key, "--progress"))
        page.tmdb_wanted.connect(lambda film: self.asking.start("tmdb", film.key))
        self._remembered.changed.connect(self._follow_settings)
        self._follow_settings(self._remembered.now)
        self.asking.ended.connect(self._on_asked)
        self._folders_kept.connect(self._scan)
        self._looks.timeout.connect(self._read_again)
        self.scan.changed.connect(self._on_scan)
        self.scan.ended.connect(self._on_scanned)
        self.indexing.ended.connect(self._on_indexed)

    def _show_page(self, film: Film) -> None:
        self.setCurrentWidget(self.page)
        self.setFocusProxy(self.page)
        self.page.show_film(film)

    def _show_hall(self) -> None:
        self.setCurrentWidget(self.hall)
        self.setFocusProxy(self.hall)
        self.hall.refresh(stay=True)
        self.hall.setFocus()

    def _has_step_back(self) -> bool:
        hall = self.hall
        return self.currentWidget() is self.page or bool(hall.head.words or hall.choice.series)

    def _step_back(self) -> None:
        if self.currentWidget() is self.hall:
            self.hall.step_back()
        elif not self.page.step_back():
            self._show_hall()

    def _show_menu(self, tile: Tile, place: QPoint) -> None:
        chosen = self.hall.grid.selected
        tiles = chosen if tile in chosen else [tile]
        films, menu = [film for one in tiles for film in one.films], QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Play"), lambda: self.deeds.play_tile(tile))
        menu.addAction(tr("Show its page"), lambda: self.hall.show_chosen(tile))
        self.deeds.fill_collections(menu.addMenu(tr("Collections")), films)
        menu.addAction(tr("Show in its folder"), lambda: self.deeds.show_in_folder(tile.film))
        menu.addAction(tr("Remove from the library…"), lambda: self.deeds.ask_to_remove(films))
        menu.popup(place)

    def _show_folders(self) -> None:
        dialog = FoldersDialog(self._shelf, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.folder_wanted.connect(self.add_folder)
        dialog.scan_wanted.connect(self._scan)
        dialog.open()

    def _scan(self) -> None:
        self._asked = True
        self.scan.start("scan", "--progress", "--background")

    def _read_again(self) -> None:
        self._shelf.do(lambda _: None)

    def _on_scan(self) -> None:
        """Show what is found so far, whoever began to look."""
        if self.scan.runs and not self._looks.isActive():
            self._looks.start()

    def _on_scanned(self, good: bool) -> None:
        self._looks.stop()
        self.refresh_posters()
        if good and self._asked:
            self._shelf.told.emit(tr("The folders were looked through"))

        self._asked = False

    def _follow_settings(self, settings: Settings) -> None:
        self.page.tmdb.setVisible(bool(settings.tmdb_key))

    def _on_asked(self, good: bool) -> None:
        self.refresh_posters()
        self._read_again()
        known = tr("What TMDB knows is here now")
        self._shelf.told.emit(known if good else tr("TMDB knows no such film, or does not answer"))

    def _on_indexed(self, good: bool) -> None:
        self.page.refresh()
        done = tr("The film was looked through: its moments can be found")
        self._shelf.told.emit(done if good else tr("The film was not looked through to its end"))


def _add_folder(folder: Folder, library: Library) -> None:
    library.add_folder(folder)


def _folders(event: QDropEvent) -> list[str]:
    return [source for source in given_sources(event.mimeData()) if Path(source).is_dir()]
