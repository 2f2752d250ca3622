from __future__ import annotations

import locale
import shutil
import subprocess

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from app.chip import Chip
from app.main_window import MainWindow
from app.remembered import Remembered
from app.settings import Settings, load
from app.watch_history import WatchHistory
from player.player import Player
from store.history import History, Watched


@pytest.fixture(scope="module")
def long_films(tmp_path_factory):
    """Two films of one minute, "Part 2" and "Part 10", alone in their folder."""
    folder = tmp_path_factory.mktemp("long")
    film = folder / "Part 2.mp4"
    source = "testsrc=s=160x90:r=10:d=60"
    command = ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, "-g", "20"]
    subprocess.run([*command, "-pix_fmt", "yuv420p", str(film)], check=True, timeout=60)
    shutil.copy(film, folder / "Part 10.mp4")
    return [str(film), str(folder / "Part 10.mp4")]


@pytest.fixture
def kept(tmp_path):
    """Writes a film into the history that the next window finds, and reads it again."""

    class Kept:
        path = tmp_path / "history.sqlite"

        def write(self, address, position=30.0, title="Part 2"):
            history = History(self.path)
            history.remember(Watched(address, title, position, 60.0, 1.0))
            history.close()

        def read(self):
            history = History(self.path)
            films = history.films()
            history.close()
            return films

    return Kept()


@pytest.fixture
def make_window(qtbot, qapp, lookup, kept, tmp_path):
    def make(**settings):
        locale.setlocale(locale.LC_NUMERIC, "C")
        player = Player(options={"ao": "null", "hwdec": "no"})
        remembered = Remembered(tmp_path / "settings.toml", Settings(**settings))
        history = WatchHistory(kept.path)
        window = MainWindow(player, lookup, remembered, history)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        return window

    return make


def watch(qtbot, window, film, start=0.0):
    with qtbot.waitSignal(window.player.opened):
        window.open(film, start)
    with qtbot.waitSignal(window.player.position_changed):
        pass


def pause(qtbot, window):
    with qtbot.waitSignal(window.player.frame_grabbed):
        window.player.pause()


# --- going on -------------------------------------------------------------------------------------


def test_a_film_goes_on_where_it_was_left_and_says_so(qtbot, kept, make_window, long_films):
    kept.write(long_films[0])
    window = make_window()
    watch(qtbot, window, long_films[0])
    pause(qtbot, window)
    assert 30.0 <= window.player.position < 40.0
    assert window.stage.notice.text == "Going on at 0:30"


def test_always_goes_on_without_a_word(qtbot, kept, make_window, long_films):
    kept.write(long_films[0])
    window = make_window(resume="always")
    watch(qtbot, window, long_films[0])
    pause(qtbot, window)
    assert window.player.position >= 30.0
    assert window.stage.notice.text == ""


def test_never_begins_at_the_beginning(qtbot, kept, make_window, long_films):
    kept.write(long_films[0])
    window = make_window(resume="never")
    watch(qtbot, window, long_films[0])
    pause(qtbot, window)
    assert window.player.position < 10.0


def test_sound_has_a_choice_of_its_own(kept, make_window):
    for name in ("talk.mp3", "film.mp4"):
        kept.write(f"/films/{name}")
    window = make_window(resume="never", resume_sound="always")
    assert window.watching.begin("/films/talk.mp3", 0.0) == 30.0
    assert window.watching.begin("/films/film.mp4", 0.0) == 0.0


def test_a_finished_film_begins_anew(qtbot, kept, make_window, long_films):
    kept.write(long_films[0], position=59.0)
    window = make_window()
    watch(qtbot, window, long_films[0])
    pause(qtbot, window)
    assert window.player.position < 10.0


def test_a_start_that_was_named_counts(qtbot, kept, make_window, long_films):
    kept.write(long_films[0])
    window = make_window()
    watch(qtbot, window, long_films[0], start=45.0)
    pause(qtbot, window)
    assert window.player.position >= 45.0
    assert window.stage.notice.text == ""


def offered(window) -> Chip:
    """Return the button beside the word of the notice."""
    chips = window.stage.notice.findChildren(Chip)
    return next(chip for chip in chips if chip is not window.stage.notice.again)


def test_home_starts_over(qtbot, kept, make_window, long_films):
    kept.write(long_films[0])
    window = make_window()
    watch(qtbot, window, long_films[0])
    pause(qtbot, window)
    with qtbot.waitSignal(window.player.frame_grabbed):
        qtbot.keyClick(window, Qt.Key.Key_Home)
    assert window.player.position == 0.0
    assert window.stage.notice.text == ""


def test_the_button_of_the_notice_starts_over(qtbot, kept, make_window, long_films):
    kept.write(long_films[0])
    window = make_window()
    watch(qtbot, window, long_films[0])
    pause(qtbot, window)
    button = offered(window)
    with qtbot.waitSignal(window.player.frame_grabbed):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.player.position == 0.0


def test_another_word_takes_the_button_along(qtbot, kept, make_window, long_films):
    kept.write(long_films[0])
    window = make_window()
    watch(qtbot, window, long_films[0])
    qtbot.waitUntil(window.stage.notice.isVisible)
    qtbot.keyClick(window, "9")
    button = offered(window)
    assert button.isHidden()


# --- remembering ----------------------------------------------------------------------------------


def test_closing_remembers_the_place(qtbot, kept, make_window, long_films):
    window = make_window()
    watch(qtbot, window, long_films[0], start=20.0)
    pause(qtbot, window)
    position = window.player.position
    window.close()
    (film,) = kept.read()
    assert film.address == long_films[0]
    assert film.position == pytest.approx(position)
    assert film.duration == pytest.approx(60.0)


def test_playing_remembers_by_itself(qtbot, kept, make_window, long_films):
    window = make_window()
    window.watching._recorder._timer.setInterval(50)
    watch(qtbot, window, long_films[0], start=20.0)
    qtbot.waitUntil(lambda: bool(kept.read()))
    assert kept.read()[0].position >= 20.0


def test_the_film_left_for_another_keeps_its_own_place(qtbot, kept, make_window, long_films):
    window = make_window()
    watch(qtbot, window, long_films[0], start=20.0)
    watch(qtbot, window, long_films[1], start=40.0)
    window.close()
    places = {film.address: film.position for film in kept.read()}
    assert 20.0 <= places[long_films[0]] < 40.0
    assert 40.0 <= places[long_films[1]] < 60.0


def test_a_film_that_does_not_open_is_not_remembered(qtbot, kept, make_window, tmp_path):
    window = make_window()
    with qtbot.waitSignal(window.player.failed):
        window.open(str(tmp_path / "gone.mkv"))
    window.close()
    assert kept.read() == []


def test_private_remembers_nothing_new(qtbot, kept, make_window, long_films):
    kept.write(long_films[0])
    before = kept.path.read_bytes()
    window = make_window(private=True)
    for film in long_films:
        watch(qtbot, window, film)
        pause(qtbot, window)
    window.close()
    assert kept.path.read_bytes() == before


def test_private_is_itself_remembered(qtbot, make_window, tmp_path):
    window = make_window()
    qtbot.keyClick(window.stage.welcome._private, Qt.Key.Key_Return)
    window.remembered.shutdown()
    assert load(tmp_path / "settings.toml").private


def test_a_damaged_history_is_told(kept, make_window):
    kept.path.write_bytes(b"no database")
    assert make_window().stage.notice.text.startswith("The history was damaged")


# --- the welcome ----------------------------------------------------------------------------------


def test_welcome_shows_what_can_be_gone_on_with(kept, make_window):
    for number in range(6):
        kept.write(f"/films/{number}.mkv", title=f"Film {number}")
    assert len(make_window().stage.welcome.films.cards) == 4


def test_welcome_without_a_history_is_as_ever(make_window):
    welcome = make_window().stage.welcome
    assert welcome.films.isHidden()
    assert welcome._clear.isHidden()


def test_the_first_card_has_the_focus_and_enter_opens_it(qtbot, kept, make_window, long_films):
    kept.write(long_films[0])
    window = make_window()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is window.stage.welcome.films.cards[0])
    with qtbot.waitSignal(window.player.opened):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert window.player.media == long_films[0]
    assert window.focusWidget() is window


def test_arrows_go_from_card_to_card(qtbot, kept, make_window):
    for number in range(2):
        kept.write(f"/films/{number}.mkv")
    window = make_window()
    cards = window.stage.welcome.films.cards
    cards[0].setFocus()
    qtbot.keyClick(cards[0], Qt.Key.Key_Right)
    assert window.focusWidget() is cards[1]


def test_space_on_a_card_opens_nothing(qtbot, kept, make_window, long_films):
    kept.write(long_films[0])
    window = make_window()
    qtbot.keyClick(window.stage.welcome.films.cards[0], Qt.Key.Key_Space)
    assert window.stage.welcome.isVisible()


def test_a_paused_film_has_a_picture_on_its_card(qtbot, make_window, long_films):
    window = make_window()
    watch(qtbot, window, long_films[0], start=20.0)
    pause(qtbot, window)
    window.close()
    (card,) = (window := make_window()).stage.welcome.films.cards
    qtbot.waitUntil(lambda: not card._picture.isNull())


@pytest.mark.parametrize(("words", "left"), [("Clear history", 0), ("Keep it", 1)])
def test_clearing_asks_first(qtbot, kept, make_window, words, left):
    kept.write("/films/a.mkv")
    window = make_window()
    qtbot.keyClick(window.stage.welcome._clear, Qt.Key.Key_Return)
    box = window.findChild(QMessageBox)
    assert len(kept.read()) == 1
    next(button for button in box.buttons() if button.text() == words).click()
    assert len(window.stage.welcome.films.cards) == left
    window.close()
    assert len(kept.read()) == left


# --- the folder -----------------------------------------------------------------------------------


def test_page_down_opens_the_next_film_of_the_folder(qtbot, make_window, long_films):
    window = make_window()
    watch(qtbot, window, long_films[0])
    with qtbot.waitSignal(window.player.opened):
        qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert window.player.media == long_films[1]


def test_page_up_opens_the_previous_film_of_the_folder(qtbot, make_window, long_films):
    window = make_window()
    watch(qtbot, window, long_films[1])
    with qtbot.waitSignal(window.player.opened):
        qtbot.keyClick(window, Qt.Key.Key_PageUp)
    assert window.player.media == long_films[0]


@pytest.mark.parametrize("end", ["first", "last"])
def test_the_ends_of_the_folder_are_told(qtbot, make_window, long_films, end):
    window = make_window()
    watch(qtbot, window, long_films[0 if end == "first" else 1])
    qtbot.keyClick(window, Qt.Key.Key_PageUp if end == "first" else Qt.Key.Key_PageDown)
    told = f"This is the {end} film of the folder"
    qtbot.waitUntil(lambda: window.stage.notice.text == told)


def test_keys_of_a_film_do_nothing_without_one(qtbot, window):
    for key in (Qt.Key.Key_Home, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
        qtbot.keyClick(window, key)
    assert window.stage.welcome.isVisible()
    assert window.stage.notice.text == ""


def test_a_full_disk_is_said_over_the_film(qtbot, make_window):
    window = make_window()
    window.watching._history.disk_full.emit()
    assert window.stage.notice.text.startswith("There is no room on the disk")
