"""Where all films are: parts at the side, the grid, and what is over it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.continue_row import MOST, ContinueRow
from app.library_page.empty_library import EmptyLibrary
from app.library_page.film_choice import (
    FilmChoice,
    FoldedTexts,
    Part,
    arranged,
    categories,
    seasons,
)
from app.library_page.film_grid import FilmGrid
from app.library_page.film_model import FilmModel
from app.library_page.film_order import FilmOrder
from app.library_page.hall_head import HallHead
from app.library_page.part_list import PartList
from app.library_page.posters import Posters
from app.library_page.series_head import SeriesHead
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.library_page.film_tile import Tile
    from app.library_page.shelf import Shelf
    from app.remembered import Remembered
    from app.watch_history import WatchHistory

_SAVE_MS = 500


class FilmHall(QWidget):
    """Shows the films the viewer chooses; remembers part, order and size for the next time."""

    film_chosen = Signal(object)
    """A film whose page is wanted."""
    folder_wanted = Signal()
    folders_wanted = Signal()

    def __init__(
        self, shelf: Shelf, posters: Posters, history: WatchHistory, remembered: Remembered
    ) -> None:
        super().__init__()
        self._shelf, self._history, self._remembered = shelf, history, remembered
        now = remembered.now
        self._folded = FoldedTexts()
        self._choice = FilmChoice(part=Part.read(now.library_part), order=_order(now.library_order))
        self.model = FilmModel()
        self.head = HallHead(self._choice.order)
        self.parts = PartList()
        self.series = SeriesHead()
        self.going_on = ContinueRow()
        self.grid = FilmGrid(self.model, posters, now.library_tile)
        self.empty = EmptyLibrary()
        self._posters = posters
        self._pictured: set[str] = set()
        """Addresses of films whose last pause has a picture."""
        self._width = QTimer(self, singleShot=True, interval=_SAVE_MS)
        self._arrange()
        self._listen()

    @property
    def choice(self) -> FilmChoice:
        """What is shown."""
        return self._choice

    def choose(self, **values: object) -> None:
        """Show another choice: fields of FilmChoice by name."""
        self._choice = replace(self._choice, **values)  # type: ignore[arg-type]
        self.refresh()

    def refresh(self, *, stay: bool = False) -> None:
        """Show the films as they are now. stay: the grid scrolls nowhere."""
        films, choice = self._shelf.films, self._choice
        collections = self._shelf.collections
        tiles = arranged(films, choice, self._folded, self._history.films, collections)
        self.grid.show_tiles(tiles, stay=stay)
        self.head.show_count(len(tiles))
        self.grid.say_where_empty(self._nothing())
        self.parts.show_parts(
            categories(films),
            list(collections),
            choice.part,
            vanished=any(film.vanished for film in films),
        )
        self._show_going_on()
        nothing = self._shelf.known and not films
        self._body.setCurrentWidget(self.empty if nothing else self._full)
        self.setFocusProxy(self.empty.button if nothing else self.grid)
        self.head.setVisible(not nothing)

    def open_series(self, name: str) -> None:
        """Show the episodes of a series alone; "" shows all films again."""
        found = [film for film in self._shelf.films if film.series == name]
        self.series.show_series(name, seasons(found) if name else ())
        former = self._choice.series
        self.choose(series=name, season=None, words="")
        self.head.search.clear()
        self.grid.show_tile("" if name else f"series {former}")
        self.grid.setFocus()

    def step_back(self) -> bool:
        """Leave what is looked for, then the series; say whether there was any of it."""
        if self.head.words:
            self.head.search.clear()
            self.grid.setFocus()
        elif self._choice.series:
            self.open_series("")
        else:
            return False
        return True

    def show_chosen(self, tile: Tile) -> None:
        """Show the page of a film, or the episodes of a series."""
        if tile.series:
            self.open_series(tile.series)
        else:
            self.film_chosen.emit(tile.film)

    def _nothing(self) -> str:
        if not self._shelf.known:
            return tr("Opening the library…")
        if self._choice.words:
            return tr("No film has these words. Esc shows all films again.")
        return tr("There is no film here.")

    def _show_going_on(self) -> None:
        whole = self._choice == FilmChoice(order=self._choice.order)
        begun = self._history.unfinished() if whole else []
        ours = self._keys_by_path() if begun else {}
        begun = [one for one in begun if one.address in ours][:MOST]
        self.going_on.show_films(begun)
        self.going_on.setVisible(bool(begun))
        for one in begun:
            self._history.ask_picture(one.address)
            self._show_poster(ours[one.address])

    def _keys_by_path(self) -> dict[str, str]:
        return {str(film.path): film.key for film in self._shelf.films if not film.vanished}

    def _show_poster(self, key: str) -> None:
        """Show the poster of a film to go on with, if its last pause has no picture."""
        film = self._shelf.film(key)
        poster = self._posters.poster(key)
        if film and poster and str(film.path) not in self._pictured:
            self.going_on.show_picture(str(film.path), poster.toImage())

    def _on_pictured(self, address: str, picture: QImage) -> None:
        self._pictured.add(address)
        self.going_on.show_picture(address, picture)

    def _on_drawn(self, key: str) -> None:
        film = self._shelf.film(key)
        if film and any(card.film.address == str(film.path) for card in self.going_on.cards):
            self._show_poster(key)

    def _arrange(self) -> None:
        films = QVBoxLayout()
        films.setSpacing(Space.SMALL)
        films.addWidget(self.series)
        row = QHBoxLayout()
        row.setContentsMargins(Space.MEDIUM, 0, Space.MEDIUM, 0)
        row.addWidget(self.going_on)
        row.addStretch(1)
        films.addLayout(row)
        films.addWidget(self.grid, 1)
        self._full = QWidget()
        full = QHBoxLayout(self._full)
        full.setContentsMargins(Space.SMALL, 0, 0, 0)
        full.setSpacing(Space.SMALL)
        full.addWidget(self.parts)
        full.addLayout(films, 1)
        self._body = QStackedWidget()
        self._body.addWidget(self._full)
        self._body.addWidget(self.empty)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.head)
        self.column.addWidget(self._body, 1)
        self.setFocusProxy(self.grid)

    def _listen(self) -> None:
        self._shelf.changed.connect(lambda: self.refresh(stay=True))
        self.head.words_changed.connect(lambda words: self.choose(words=words))
        self.head.order_changed.connect(self._on_order)
        self.head.folders_wanted.connect(self.folders_wanted)
        self.head.left.connect(self.grid.setFocus)
        self.parts.chosen.connect(self._on_part)
        self.series.left.connect(lambda: self.open_series(""))
        self.series.season_chosen.connect(lambda season: self.choose(season=season))
        self.going_on.opened.connect(self._go_on)
        self._history.pictured.connect(self._on_pictured)
        self._posters.drawn.connect(self._on_drawn)
        self.grid.chosen.connect(self.show_chosen)
        self.grid.typed.connect(lambda letter: self.head.look_for(self.head.words + letter))
        self.grid.left.connect(self.head.take_keys)
        self.grid.width_changed.connect(lambda _: self._width.start())
        self._width.timeout.connect(
            lambda: self._remembered.change(library_tile=self.grid.tile_width)
        )
        self.empty.folder_wanted.connect(self.folder_wanted)

    def _on_order(self, order: FilmOrder) -> None:
        self._remembered.change(library_order=order.value)
        self.choose(order=order)

    def _on_part(self, part: Part) -> None:
        if part != self._choice.part:
            self._remembered.change(library_part=str(part))
            self.series.show_series("", ())
            self.choose(part=part, series="", season=None)

    def _go_on(self, address: str) -> None:
        self._shelf.play_wanted.emit(address, self._history.place_of(address))


def _order(name: str) -> FilmOrder:
    return FilmOrder(name) if name in set(FilmOrder) else FilmOrder.TITLE
