"""The view of moments with its real worker, models and film indexes."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from app.library.eyes import Eyes
from app.library_page.frame_pictures import FramePictures
from app.library_page.librarian import Librarian
from app.library_page.moments_view import MomentsView
from app.library_page.shelf import Shelf
from app.paths import film_indexes_folder, library_file, models_folder
from tests.small_library import film_of, library_of, write_index

PATIENCE_MS = 60_000
START = 5.0
"""Where the second film's own clock begins, in seconds."""
LINE = "I left my umbrella in the taxi"


@pytest.fixture(scope="module")
def home(models, tmp_path_factory):
    """A library of two films of six drawn frames each."""
    home = tmp_path_factory.mktemp("home")
    (home / "models").symlink_to(models_folder())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRENDFLIX_HOME", str(home))
        eyes = Eyes.of_this_machine()
        films = [film_of(home, number) for number in (1, 2)]
        library_of(library_file(), films).close()
        for film, start in zip(films, (0.0, START), strict=True):
            looks = [eyes.look(drawn(film.key, row)) for row in range(6)]
            lines = ((2.5, LINE),) if start else ()
            write_index(
                film_indexes_folder(), film, np.stack(looks), per_shot=2, start=start, lines=lines
            )
        yield films


@pytest.fixture(scope="module")
def view(qapp, home):
    """The view, shown once for all tests: its worker takes seconds to start."""
    shelf, librarian = Shelf(library_file()), Librarian()
    pictures = FramePictures(film_indexes_folder())
    view = MomentsView(shelf, librarian, pictures)
    view.resize(1000, 600)
    view.show()
    yield view
    view.shutdown()
    for part in (librarian, pictures, shelf):
        part.shutdown()
    view.deleteLater()


def drawn(key, row):
    """Return uint8 HxWx3 BGR: coarse squares in colours of their own."""
    rng = np.random.default_rng(int(key, 16) * 100 + row)
    cells = rng.integers(0, 256, (4, 6, 3), np.uint8)
    return cv2.resize(cells, (480, 320), interpolation=cv2.INTER_NEAREST)


def as_picture(image):
    rows = np.ascontiguousarray(image)
    height, width = rows.shape[:2]
    return QImage(rows.data, width, height, rows.strides[0], QImage.Format.Format_BGR888).copy()


def ask(qtbot, view, act):
    with qtbot.waitSignal(view.search.answered, timeout=PATIENCE_MS) as heard:
        act()
    return heard.args[0]


def test_a_picture_finds_its_shot_on_the_clock_of_the_viewer(qtbot, view, home):
    answer = ask(qtbot, view, lambda: view.look_for(as_picture(drawn(home[1].key, 4))))
    best = answer.moments[0]
    assert (best.film, best.shot, best.pts, best.clock) == (home[1].key, 2, START + 4, 4.0)


def test_what_was_found_has_its_picture(qtbot, view, home):
    ask(qtbot, view, lambda: view.look_for(as_picture(drawn(home[0].key, 0))))
    shown = view.results.list.found.moments[0]
    qtbot.waitUntil(
        lambda: view._pictures.picture(shown.film, shown.frame) is not None, timeout=PATIENCE_MS
    )
    assert not view._pictures.picture(shown.film, shown.frame).isNull()


def test_words_that_are_said_are_found_in_their_line(qtbot, view, home):
    view.box.show_search("umbrella taxi", None)
    view.choices.show_spoken(1.0)
    answer = ask(qtbot, view, lambda: qtbot.keyClick(view.box.line, Qt.Key.Key_Return))
    assert (answer.moments[0].film, answer.moments[0].line) == (home[1].key, LINE)


def test_one_film_alone_is_searched(qtbot, view, home):
    view.choices.show_spoken(0.0)
    view.show_playing(home[0].key)
    view.choices.show_film(home[0].key)
    answer = ask(qtbot, view, lambda: view.look_for(as_picture(drawn(home[1].key, 4))))
    assert {one.film for one in answer.moments} == {home[0].key}


def test_yes_and_no_ask_again_and_can_be_taken_back(qtbot, view, home):
    view.choices.show_film(None)
    first = ask(qtbot, view, lambda: view.look_for(as_picture(drawn(home[0].key, 2))))
    shots = view.results.list
    shots.select(1)
    again = ask(qtbot, view, lambda: qtbot.keyClick(shots, Qt.Key.Key_Y))
    back = ask(qtbot, view, view.search.undo)
    assert all(one.score_before is not None for one in again.moments[:1])
    assert [one.shot for one in back.moments] == [one.shot for one in first.moments]
