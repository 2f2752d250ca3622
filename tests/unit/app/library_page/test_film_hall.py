"""All films: parts, words, order, series, size, keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.library_page.film_choice import Part, PartKind
from app.library_page.film_grid import TILE_WIDTHS
from app.library_page.film_hall import FilmHall
from app.library_page.posters import Posters
from store.history import Watched
from tests.unit.app.library_page.conftest import FILMS, film

FILMS_SIZE = QSize(1, 1)
HALF = Watched("/films/2.mkv", "Bird", 600.0, 1200.0, 100.0)


@pytest.fixture
def hall(qtbot, tmp_path, shelf, history, remembered):
    posters = Posters(tmp_path / "posters", FILMS_SIZE)
    hall = FilmHall(shelf, posters, history, remembered)
    qtbot.addWidget(hall)
    hall.resize(1000, 700)
    hall.show()
    hall.refresh()
    hall.activateWindow()
    yield hall
    posters.shutdown()


def titles(hall):
    return [tile.title for tile in hall.model.tiles]


def test_typing_in_the_grid_looks_for_films(qtbot, hall):
    hall.grid.setFocus()
    QTest.keyClicks(hall.grid, "b")
    assert titles(hall) == ["Bird"]
    assert hall.head.search.hasFocus()


def test_enter_leads_from_the_words_to_the_films(hall):
    hall.head.look_for("harb")
    QTest.keyClick(hall.head.search, Qt.Key.Key_Return)
    assert hall.grid.hasFocus()


def test_stepping_back_shows_all_films_again(hall):
    hall.head.look_for("harb")
    assert hall.step_back()
    assert len(titles(hall)) == 4


def test_enter_on_a_series_shows_its_episodes(hall):
    hall.grid.show_tile("series Harbour")
    QTest.keyClick(hall.grid, Qt.Key.Key_Return)
    assert titles(hall) == ["Night 5", "Night 4", "Night 6"]


def test_leaving_a_series_comes_back_to_its_tile(hall):
    hall.open_series("Harbour")
    hall.step_back()
    assert hall.grid.current.title == "Harbour"


def test_enter_on_a_film_wants_its_page(qtbot, hall):
    hall.grid.show_tile(FILMS[1].key)
    with qtbot.waitSignal(hall.film_chosen) as wanted:
        QTest.keyClick(hall.grid, Qt.Key.Key_Return)
    assert wanted.args[0].title == "Bird"


def test_ctrl_enter_plays(qtbot, hall):
    with qtbot.waitSignal(hall.grid.play_wanted):
        QTest.keyClick(hall.grid, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_arrows_go_from_film_to_film(hall):
    hall.grid.show_tile("")
    QTest.keyClick(hall.grid, Qt.Key.Key_Right)
    assert hall.grid.current.title == "Éclair"


def test_up_from_the_first_line_leads_to_the_words(hall):
    hall.grid.setFocus()
    QTest.keyClick(hall.grid, Qt.Key.Key_Up)
    assert hall.head.search.hasFocus()


def test_the_part_is_remembered(hall, remembered):
    hall.parts.choose(Part(PartKind.CATEGORY, "Clips"))
    assert titles(hall) == ["Bird"]
    assert remembered.now.library_part == "category:Clips"


def test_the_order_is_remembered(hall, remembered):
    hall.head.order_changed.emit(type(hall.choice.order).LENGTH)
    assert titles(hall)[0] == "The long way"
    assert remembered.now.library_order == "length"


def test_ctrl_and_the_wheel_make_posters_larger(qtbot, hall, remembered):
    former = hall.grid.tile_width
    turn(hall, 120)
    assert hall.grid.tile_width > former
    qtbot.waitUntil(lambda: remembered.now.library_tile == hall.grid.tile_width)


def test_posters_do_not_grow_without_end(hall):
    for _ in range(30):
        turn(hall, 120)
    assert hall.grid.tile_width == TILE_WIDTHS[1]


def test_films_left_in_the_middle_are_offered(hall, history):
    history.remember(HALF)
    hall.refresh()
    assert [card.film.address for card in hall.going_on.cards] == [HALF.address]


def test_going_on_plays_from_where_it_was_left(qtbot, hall, history, shelf):
    history.remember(HALF)
    hall.refresh()
    with qtbot.waitSignal(shelf.play_wanted) as played:
        hall.going_on.cards[0].click()
    assert played.args == [HALF.address, 600.0]


def test_an_empty_library_says_what_to_do(qtbot, hall, shelf):
    keys = [film.key for film in FILMS]
    shelf.do(lambda library: library.remove(keys))
    qtbot.waitUntil(hall.empty.isVisible)
    with qtbot.waitSignal(hall.folder_wanted):
        hall.empty.button.click()


def test_all_tiles_are_named_for_a_screen_reader(hall):
    role = Qt.ItemDataRole.AccessibleTextRole
    names = [hall.model.index(row).data(role) for row in range(hall.model.rowCount())]
    assert names[0] == "Bird, 2014 · 1 min"


def test_all_letters_typed_in_the_grid_count(hall):
    hall.grid.setFocus()
    QTest.keyClicks(hall.grid, "b")
    QTest.keyClicks(hall.head.search, "ir")
    assert hall.head.words == "bir"


def test_films_that_come_scroll_nothing(qtbot, hall, shelf):
    many = [film(number, f"Zebra {number}") for number in range(100, 160)]
    shelf.do(lambda library: library.put(many))
    qtbot.waitUntil(lambda: hall.model.rowCount() > 60)
    hall.grid.verticalScrollBar().setValue(700)
    shelf.do(lambda library: library.put([film(200, "Zebra 200")]))
    qtbot.waitUntil(lambda: hall.model.rowCount() > 64)
    assert hall.grid.verticalScrollBar().value() == 700


def turn(hall, by):
    viewport = hall.grid.viewport()
    place, not_inverted = QPointF(20, 20), False
    event = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, by),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        not_inverted,
    )
    QApplication.sendEvent(viewport, event)
