from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from app.paths import library_file
from store.library.film import Film
from tests.scripted_librarian import moment
from tests.scripted_lookup import match, packshot
from tests.small_library import library_of


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A home of its own: its library is empty, and what is asked of it is refused."""
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))


def found_in(window, *seconds):
    path = window.player.media
    return tuple(moment(n, path=path, clock=at) for n, at in enumerate(seconds))


def marks(window):
    return [mark.seconds for mark in window.stage.controls.seek_bar.found]


def test_its_key_opens_the_box(qtbot, window):
    window.activateWindow()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_F, control | shift)
    assert window.library.shown
    assert window.focusWidget() is window.finding.open().box.line


def test_shots_of_the_film_that_plays_are_marked(paused):
    view = paused.finding.open()
    view.found.emit((*found_in(paused, 0.5, 1.0), moment(9, path="/films/other.mkv")))
    assert marks(paused) == [0.5, 1.0]


def test_marks_go_with_the_search(paused):
    view = paused.finding.open()
    view.found.emit(found_in(paused, 0.5))
    view.search.forget()
    assert marks(paused) == []


def test_keys_go_from_mark_to_mark(qtbot, film):
    view = film.finding.open()
    view.found.emit(found_in(film, 0.0, film.player.duration - 0.2))
    film.library.leave(go_on=False)
    qtbot.keyClick(film, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: film.player.position > film.player.duration - 0.5)
    qtbot.keyClick(film, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: film.player.position < 0.3)


def test_without_marks_the_keys_say_so(qtbot, paused):
    paused.activateWindow()
    qtbot.keyClick(paused, Qt.Key.Key_F3)
    assert paused.stage.notice.text == "Nothing was found in this film"


def test_the_film_that_plays_can_be_searched_alone(qtbot, paused):
    film = Film("f" * 32, Path(paused.player.media), 1, 1.0, "This one")
    library_of(library_file(), [film]).close()
    view = paused.finding.open()
    qtbot.waitUntil(lambda: view.choices._scope.count() == 2)
    assert view.choices._scope.itemText(1) == "Only This one"


def test_a_part_of_the_picture_is_searched_for(qtbot, paused):
    view = paused.finding.open()
    view.region_wanted.emit()
    qtbot.waitUntil(lambda: paused.finding.picker is not None)
    picker = paused.finding.picker
    middle = paused.stage.picture_area().center().toPoint()
    with qtbot.waitSignal(view.taking.taken) as heard:
        drag(qtbot, picker, middle - QPoint(60, 40), middle + QPoint(60, 40))
    assert heard.args[0].shown.width() < paused.pause_view.frame.image.shape[1]
    assert paused.library.shown


def test_a_film_that_plays_is_paused_for_it(qtbot, playing):
    playing.finding.choose_region()
    qtbot.waitUntil(lambda: playing.finding.picker is not None)
    assert playing.player.paused


def test_enter_takes_the_whole_picture(qtbot, paused):
    paused.finding.choose_region()
    picker = paused.finding.picker
    with qtbot.waitSignal(picker.chosen) as heard:
        qtbot.keyClick(picker, Qt.Key.Key_Return)
    height, width = paused.pause_view.frame.image.shape[:2]
    assert heard.args[0].size().toTuple() == (width, height)


def test_arrows_choose_a_part(qtbot, paused):
    paused.finding.choose_region()
    picker = paused.finding.picker
    qtbot.keyClick(picker, Qt.Key.Key_Left)
    begun = picker.part
    qtbot.keyClick(picker, Qt.Key.Key_Left)
    qtbot.keyClick(picker, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert picker.part.left() == begun.left() - 16
    assert picker.part.height() == begun.height() + 16


def test_escape_leaves_the_picture_alone(qtbot, paused):
    paused.finding.choose_region()
    with qtbot.assertNotEmitted(paused.finding.picker.chosen):
        qtbot.keyClick(paused.finding.picker, Qt.Key.Key_Escape)
    assert paused.finding.picker is None


def test_without_a_film_there_is_no_part_to_choose(window):
    window.finding.choose_region()
    assert window.stage.notice.text == "There is no film to look at"


def test_a_product_is_searched_for(qtbot, paused):
    view = paused.finding.open()
    with qtbot.waitSignal(view.taking.taken):
        paused.panel.sought.emit(match(1, thumbnail=packshot(40)))


def drag(qtbot, widget, start, end):
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(widget, end)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)
