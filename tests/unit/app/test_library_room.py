"""The library's place in the window: the film waits, and comes back."""

from __future__ import annotations

import pytest

from app.paths import library_file
from app.shortcuts import Action
from store.library.film import Film
from store.library.library import Library


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path):
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def stocked(films):
    """A library with one real film in it."""
    library = Library(library_file())
    library.put([Film("a" * 32, films.mp4, 1, 1.0, "Clip")])
    library.close()


def test_the_library_takes_the_films_place(window):
    window.bound[Action.LIBRARY].trigger()
    assert window.library.shown
    assert window.stage.isHidden()


def test_the_films_have_the_keys_at_once(qtbot, window, stocked):
    window.library.show()
    films = window.library.page.view
    assert films.hall.grid.hasFocus()


def test_its_key_leads_back(window):
    window.library.toggle()
    window.library.toggle()
    assert not window.library.shown
    assert window.stage.isVisible()


def test_escape_leads_back(window):
    window.library.show()
    window.bound[Action.LEAVE].trigger()
    assert not window.library.shown


def test_a_film_that_plays_waits_and_goes_on(qtbot, playing):
    playing.library.show()
    qtbot.waitUntil(lambda: playing.player.paused)
    playing.library.leave()
    qtbot.waitUntil(lambda: not playing.player.paused)


def test_a_film_that_was_paused_stays_so(qtbot, paused):
    paused.library.show()
    assert not paused.panel.isVisible()
    paused.library.leave()
    assert paused.player.paused
    assert paused.panel.isVisible()


def test_waiting_asks_for_no_products(qtbot, playing, lookup):
    asked = lookup.ticket
    with qtbot.waitSignal(playing.player.frame_grabbed):
        playing.library.show()
    assert lookup.ticket == asked


def test_keys_of_films_do_nothing_meanwhile(window):
    window.library.show()
    assert not window.bound[Action.TOGGLE].isEnabled()
    window.library.leave()
    assert window.bound[Action.TOGGLE].isEnabled()


def test_a_film_that_something_else_starts_is_seen(qtbot, playing):
    playing.library.show()
    qtbot.waitUntil(lambda: playing.player.paused)
    playing.player.play()
    qtbot.waitUntil(lambda: not playing.library.shown)


def test_a_film_of_the_library_plays_from_its_second(qtbot, window, films):
    window.library.show()
    with qtbot.waitSignal(window.player.opened):
        window.library.page.shelf.play_wanted.emit(str(films.mp4), 1.0)
    qtbot.waitUntil(lambda: window.player.position >= 1.0)
    assert not window.library.shown


def test_closing_a_film_of_the_library_comes_back_to_it(qtbot, window, films):
    window.library.show()
    with qtbot.waitSignal(window.player.opened):
        window.library.page.shelf.play_wanted.emit(str(films.mp4), 0.0)
    window.close_film()
    assert window.library.shown


def test_what_is_said_is_seen_over_the_library(window):
    window.library.show()
    window.stage.notice.say("A word")
    assert window.stage.notice.isVisible()


def test_the_program_begins_with_a_library_that_has_films(qtbot, window, stocked):
    window.library.show_first()
    qtbot.waitUntil(lambda: window.library.page.shelf.known)
    assert window.library.shown


def test_the_program_begins_with_the_welcome_where_the_library_is_empty(qtbot, window):
    Library(library_file()).close()
    window.library.show_first()
    qtbot.waitUntil(lambda: not window.library.shown)
    assert window.stage.welcome.isVisible()


def test_without_a_library_none_is_made(window):
    window.library.show_first()
    assert not window.library.shown
    assert not library_file().exists()


def test_all_views_are_there_once_the_films_are(qtbot, window, stocked):
    with qtbot.waitSignal(window.library.built):
        window.library.show()
    assert window.library.is_built


def test_adding_a_folder_shows_the_library(window):
    window.bound[Action.ADD_FOLDER].trigger()
    assert window.library.shown
