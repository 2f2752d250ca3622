"""All views of the library, built when the library is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.library_page.films_view import FilmsView
from app.library_page.frame_pictures import FramePictures
from app.library_page.librarian import Librarian
from app.library_page.map_view import MapView
from app.library_page.moments_view import MomentsView
from app.library_page.page import LibraryPage
from app.library_page.shelf import Shelf
from app.paths import film_indexes_folder, library_file
from app.words import tr

if TYPE_CHECKING:
    from app.remembered import Remembered
    from app.watch_history import WatchHistory


def furnish_library(history: WatchHistory, remembered: Remembered) -> LibraryPage:
    """Return the page with all its views, in the order of their tabs. End it with `shutdown`.

    A view with long work makes a Librarian of its own, whose parent is the view: the page ends it.
    """
    shelf = Shelf(library_file())
    librarian = Librarian()
    pictures = FramePictures(film_indexes_folder())
    page = LibraryPage(shelf, librarian, pictures)
    films = FilmsView(shelf, history, remembered)
    page.add(tr("Films"), films)
    page.folder_wanted.connect(films.add_folder)
    shelf.film_wanted.connect(films.show_film)
    shelf.film_wanted.connect(lambda _key: page.show_view(films))
    moments = MomentsView(shelf, librarian, pictures)
    page.add(tr("Moments"), moments)
    page.ending.connect(moments.shutdown)
    chart = MapView(shelf, pictures, remembered)
    page.add(tr("Map"), chart)
    moments.search.asked.connect(lambda: chart.show_judged(moments.search.judging.now))
    shelf.moments_wanted.connect(lambda _question: page.show_view(moments))
    return page
