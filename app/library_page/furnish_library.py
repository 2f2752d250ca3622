"""All views of the library: the films at once, the others while they are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.library_page.films_view import FilmsView
from app.library_page.frame_pictures import FramePictures
from app.library_page.librarian import Librarian
from app.library_page.library_watch import LibraryWatch
from app.library_page.page import LibraryPage
from app.library_page.shelf import Shelf
from app.paths import film_indexes_folder, library_file
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.remembered import Remembered
    from app.watch_history import WatchHistory


def furnish_library(history: WatchHistory, remembered: Remembered) -> LibraryPage:
    """Return the page with its films; the page builds the other views when those are seen.

    A view with long work makes a Librarian of its own, whose parent is the view: the page ends it.
    End the page with `shutdown`.
    """
    shelf = Shelf(library_file())
    page = LibraryPage(shelf, Librarian(), FramePictures(film_indexes_folder()))
    films = FilmsView(shelf, history, remembered)
    page.add(tr("Films"), films)
    page.ending.connect(films.shutdown)
    watch = LibraryWatch(shelf, films.scan, page)
    watch.start()
    page.ending.connect(watch.shutdown)
    page.folder_wanted.connect(films.add_folder)
    shelf.film_wanted.connect(films.show_film)
    shelf.film_wanted.connect(lambda _key: page.show_view(films))
    page.furnish_later(_other_views(page, films, history, remembered))
    return page


def _other_views(
    page: LibraryPage, films: FilmsView, history: WatchHistory, remembered: Remembered
) -> Iterator[None]:
    """Add the views beside the films in the order of their tabs, one a step.

    Each is imported when its turn comes: together they would keep the first posters waiting.
    """
    shelf, librarian, pictures = page.shelf, page.librarian, page.pictures
    from app.library_page.moments_view import MomentsView

    yield
    moments = MomentsView(shelf, librarian, pictures)
    page.add(tr("Moments"), moments)
    page.ending.connect(moments.shutdown)
    shelf.moments_wanted.connect(lambda _question: page.show_view(moments))
    from app.library_page.posters_view import PostersView

    yield
    posters = PostersView(shelf, Librarian())
    page.add(tr("Posters"), posters)
    page.ending.connect(posters.shutdown)
    from app.library_page.similar_view import SimilarView

    yield
    similar = SimilarView(shelf, librarian, pictures, history)
    films.hold_similar(similar, similar.show_film)
    similar.posters_wanted.connect(posters.show_film)
    similar.posters_wanted.connect(lambda _key: page.show_view(posters))
    page.ending.connect(similar.shutdown)
    yield
    from app.library_page.map_view import MapView

    chart = MapView(shelf, pictures, remembered)
    page.add(tr("Map"), chart)
    moments.search.asked.connect(lambda: chart.show_judged(moments.search.judging.now))
    yield
