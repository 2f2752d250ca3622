from __future__ import annotations

import locale
import shutil

import pytest
from PySide6.QtCore import Qt

from app.main_window import MainWindow
from app.playlist_memory import PlaylistMemory
from app.remembered import Remembered
from app.settings import Settings
from app.watch_history import WatchHistory
from player.player import Player
from player.playlist import Entry


@pytest.fixture(scope="module")
def three(tmp_path_factory, films):
    """Three short films alone in their folder."""
    folder = tmp_path_factory.mktemp("three")
    return [str(shutil.copy(films.mp4, folder / f"Part {part}.mp4")) for part in (1, 2, 10)]


@pytest.fixture
def make_window(qtbot, qapp, lookup, tmp_path):
    def make(**settings):
        locale.setlocale(locale.LC_NUMERIC, "C")
        player = Player(options={"ao": "null", "hwdec": "no"})
        remembered = Remembered(tmp_path / "settings.toml", Settings(**settings))
        memory = PlaylistMemory(tmp_path / "playlist.m3u8")
        window = MainWindow(player, lookup, remembered, WatchHistory(None), memory)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


def play(qtbot, window, *sources, start=0.0):
    with qtbot.waitSignal(window.player.opened):
        window.opening.open(sources, start)
    with qtbot.waitSignal(window.player.position_changed):
        pass


def press(qtbot, window, key):
    with qtbot.waitSignal(window.player.opened):
        qtbot.keyClick(window, key)


def end(qtbot, window):
    """Go to the end of the film."""
    with qtbot.waitSignal(window.player.ended):
        window.player.seek_to(2.9)


# --- next and previous ----------------------------------------------------------------------------


def test_next_follows_the_list(qtbot, make_window, three):
    window = make_window()
    play(qtbot, window, three[2], three[0])
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.player.media == three[0]
    press(qtbot, window, Qt.Key.Key_PageUp)
    assert window.player.media == three[2]


def test_ends_of_the_list_are_told(qtbot, make_window, three):
    window = make_window()
    play(qtbot, window, three[2], three[0])
    qtbot.keyClick(window, Qt.Key.Key_PageUp)
    assert window.stage.notice.text == "This is the first film of the playlist"


def test_a_film_by_itself_has_its_folder_as_the_list(qtbot, make_window, three):
    window = make_window()
    play(qtbot, window, three[1])
    assert len(window.programme.playlist) == 1
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.player.media == three[2]
    assert [entry.address for entry in window.programme.playlist.entries] == three


def test_a_film_that_came_into_the_folder_since_is_next(qtbot, make_window, three, tmp_path):
    folder = tmp_path / "growing"
    folder.mkdir()
    first = str(shutil.copy(three[0], folder / "1.mp4"))
    window = make_window()
    play(qtbot, window, first)
    window.programme.unfold()
    qtbot.waitUntil(lambda: not window.programme._disk.busy)
    second = str(shutil.copy(three[0], folder / "2.mp4"))
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.player.media == second


def test_a_film_of_the_list_opened_again_keeps_the_list(qtbot, make_window, three):
    window = make_window()
    play(qtbot, window, three[2], three[0])
    play(qtbot, window, three[0])
    assert (len(window.programme.playlist), window.programme.playlist.current) == (2, 1)


def test_another_film_is_a_list_of_its_own(qtbot, make_window, three):
    window = make_window()
    play(qtbot, window, three[2], three[0])
    play(qtbot, window, three[1])
    assert len(window.programme.playlist) == 1


def test_a_film_that_is_gone_leaves_the_mark_where_it_was(qtbot, make_window, three, tmp_path):
    window = make_window()
    play(qtbot, window, three[0], three[1])
    window.programme.add([Entry(str(tmp_path / "gone.mp4"))])
    with qtbot.waitSignal(window.player.failed):
        window.programme.play(2)
    assert window.player.media == three[0]
    assert window.programme.playlist.current == 0


def test_a_source_nobody_can_open_leaves_the_list(qtbot, make_window, three):
    window = make_window()
    play(qtbot, window, three[0], three[1])
    with qtbot.waitSignal(window.player.failed):
        window.open("edl://x")
    assert window.programme.playlist.current == 0
    assert len(window.programme.playlist) == 2


def test_shuffled_every_film_plays_once(qtbot, make_window, three):
    window = make_window(shuffled=True)
    play(qtbot, window, *three)
    seen = {window.player.media}
    for _ in range(2):
        press(qtbot, window, Qt.Key.Key_PageDown)
        seen.add(window.player.media)
    assert seen == set(three)


# --- the end of a film ----------------------------------------------------------------------------


def test_the_end_is_the_last_picture(qtbot, make_window, three):
    window = make_window()
    play(qtbot, window, three[0])
    end(qtbot, window)
    with qtbot.assertNotEmitted(window.player.opened, wait=300):
        pass
    assert window.player.media == three[0]


def test_next_goes_on_through_the_folder(qtbot, make_window, three):
    window = make_window(at_end="next")
    play(qtbot, window, three[1])
    with qtbot.waitSignal(window.player.opened):
        end(qtbot, window)
    assert window.player.media == three[2]


def test_next_stops_after_the_last(qtbot, make_window, three):
    window = make_window(at_end="next")
    play(qtbot, window, three[0], three[1])
    window.programme.play(1)
    qtbot.waitUntil(lambda: window.player.media == three[1] and window.player.position > 0)
    end(qtbot, window)
    with qtbot.assertNotEmitted(window.player.opened, wait=300):
        pass


def test_next_leaves_out_what_does_not_open(qtbot, make_window, three, tmp_path):
    window = make_window(at_end="next")
    play(qtbot, window, three[0], three[1])
    window.programme.add([Entry(str(tmp_path / "gone.mp4"))], at=1)
    with qtbot.waitSignal(window.player.opened):
        end(qtbot, window)
    assert window.player.media == three[1]


def test_repeat_plays_the_film_again(qtbot, make_window, three):
    window = make_window(at_end="repeat")
    play(qtbot, window, three[0])
    end(qtbot, window)
    qtbot.waitUntil(lambda: 0.0 < window.player.position < 2.0 and not window.player.paused)
    assert window.player.media == three[0]


def test_repeat_list_begins_again_after_the_last(qtbot, make_window, three):
    window = make_window(at_end="repeat list")
    play(qtbot, window, three[0], three[1])
    press(qtbot, window, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: window.player.position > 0)
    with qtbot.waitSignal(window.player.opened):
        end(qtbot, window)
    assert window.player.media == three[0]


def test_repeat_list_of_films_that_are_gone_ends(qtbot, make_window, three, tmp_path):
    window = make_window(at_end="repeat list")
    film = str(shutil.copy(three[0], tmp_path / "soon gone.mp4"))
    play(qtbot, window, film, three[1])
    window.programme.model.remove([1])
    window.programme.add([Entry(str(tmp_path / "gone.mp4"))])
    (tmp_path / "soon gone.mp4").unlink()
    failures = []
    window.player.failed.connect(failures.append)
    end(qtbot, window)
    qtbot.waitUntil(lambda: len(failures) == 2)
    with qtbot.assertNotEmitted(window.player.failed, wait=300):
        pass


def test_close_closes_the_window(qtbot, make_window, three):
    window = make_window(at_end="close")
    play(qtbot, window, three[0])
    end(qtbot, window)
    qtbot.waitUntil(window.isHidden)


# --- from run to run ------------------------------------------------------------------------------


def test_the_next_run_has_the_list_and_goes_on_in_it(qtbot, make_window, three):
    window = make_window()
    play(qtbot, window, three[2], three[0])
    press(qtbot, window, Qt.Key.Key_PageDown)
    window.close()
    window = make_window()
    assert [entry.address for entry in window.programme.playlist.entries] == [three[2], three[0]]
    press(qtbot, window, Qt.Key.Key_PageDown)
    assert window.player.media == three[0]


def test_of_a_folder_the_next_run_has_the_film_and_looks_anew(qtbot, make_window, three):
    window = make_window()
    play(qtbot, window, three[0])
    press(qtbot, window, Qt.Key.Key_PageDown)
    window.close()
    window = make_window()
    assert [entry.address for entry in window.programme.playlist.entries] == [three[1]]
    assert window.programme.playlist.of_folder


def test_private_keeps_no_list(qtbot, make_window, three, tmp_path):
    window = make_window(private=True)
    play(qtbot, window, three[0], three[1])
    window.close()
    assert not (tmp_path / "playlist.m3u8").exists()


def test_clearing_the_history_forgets_the_list(qtbot, make_window, three, tmp_path):
    window = make_window()
    play(qtbot, window, three[0], three[1])
    window.watching._clear()
    window.close()
    assert not (tmp_path / "playlist.m3u8").exists()
