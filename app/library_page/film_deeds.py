"""What can be done with films, from the grid's menu and from a film's page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QWidget

from app.shown_text import shown_in_menu
from app.words import tr
from store.library.film import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library_page.film_tile import Tile
    from app.library_page.shelf import Shelf
    from app.watch_history import WatchHistory
    from store.history import Watched
    from store.library.film import Film
    from store.library.library import Library


class FilmDeeds(QObject):
    """Plays, removes, collects and changes films; asks the viewer where that cannot be undone."""

    def __init__(self, shelf: Shelf, history: WatchHistory, over: QWidget) -> None:
        """over: the widget that questions lie over."""
        super().__init__(over)
        self._shelf, self._history, self._over = shelf, history, over

    def play(self, film: Film, *, anew: bool = False) -> None:
        """Play a film from where it was left, or from the beginning."""
        if film.vanished:
            self._shelf.told.emit(tr("The file of this film is missing"))
            return
        place = 0.0 if anew else self._history.place_of(str(film.path))
        self._shelf.play_wanted.emit(str(film.path), place)

    def play_tile(self, tile: Tile) -> None:
        """Play a film; of a series, the first episode that was not watched to its end."""
        known = self._history.films
        there = [film for film in tile.films if not film.vanished] or [tile.film]
        left = (film for film in there if not _is_finished(known.get(str(film.path))))
        self.play(next(left, there[0]))

    def show_in_folder(self, film: Film) -> None:
        """Open the folder of a film where the desktop shows folders."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(film.path.parent))):
            self._shelf.told.emit(tr("The folder could not be opened"))

    def ask_to_remove(self, films: Sequence[Film]) -> None:
        """Take films out of the library, if the viewer is sure."""
        box = QMessageBox(self._over)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Remove from the library"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Take %n film(s) out of the library?", count=len(films)))
        box.setInformativeText(tr("The files stay where they are."))
        remove = box.addButton(tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        keys = [film.key for film in films]
        remove.clicked.connect(lambda: self._shelf.do(lambda library: library.remove(keys)))
        box.open()

    def change(self, film: Film, **values: Any) -> None:
        """Keep what the viewer typed in for fields of a film; no sidecar changes these again."""
        if "series" in values:
            values["kind"] = _kind(film, values["series"])
        changed = {name: value for name, value in values.items() if value != getattr(film, name)}
        if changed:
            self._shelf.do(partial(_change, film.key, changed))

    def collect(self, films: Sequence[Film], name: str, *, within: bool) -> None:
        """Put films into a collection, or take them out."""
        self._shelf.do(
            partial(_collect, frozenset(film.key for film in films), name, within=within)
        )

    def ask_for_collection(self, films: Sequence[Film]) -> None:
        """Put films into a collection that the viewer names."""
        dialog = QInputDialog(self._over)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("New collection"))
        dialog.setLabelText(tr("Name of the collection:"))
        dialog.textValueSelected.connect(
            lambda name: self.collect(films, name.strip(), within=True) if name.strip() else None
        )
        dialog.open()

    def fill_collections(self, menu: QMenu, films: Sequence[Film]) -> None:
        """Put all collections into a menu, with a mark at those these films are in."""
        keys = {film.key for film in films}
        for name, there in self._shelf.collections.items():
            line = menu.addAction(shown_in_menu(name))
            line.setCheckable(True)
            line.setChecked(keys <= set(there))
            line.triggered.connect(lambda on, name=name: self.collect(films, name, within=on))
        menu.addSeparator()
        menu.addAction(tr("New collection…"), lambda: self.ask_for_collection(films))


def _is_finished(watched: Watched | None) -> bool:
    return watched is not None and watched.finished


def _kind(film: Film, series: str) -> Kind:
    """Return what a film is once it is of this series, or of none."""
    if series:
        return Kind.EPISODE
    return Kind.FILM if film.kind is Kind.EPISODE else film.kind


def _change(key: str, values: dict[str, Any], library: Library) -> None:
    """Change a film as it is now: a scan may have changed it since it was shown."""
    if film := library.film(key):
        library.put([replace(film, typed=film.typed | values.keys(), **values)])


def _collect(keys: frozenset[str], name: str, library: Library, *, within: bool) -> None:
    there = set(library.collections().get(name, ()))
    library.collect(name, there | keys if within else there - keys)
