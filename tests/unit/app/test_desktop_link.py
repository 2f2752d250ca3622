"""The real window on a real session bus, asked by the real playerctl."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from jeepney import MatchRule
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection
from PySide6.QtCore import Qt

from app.desktop.link import DesktopLink
from app.shortcuts import Action
from tests.private_bus import DesktopService, private_bus

pytestmark = pytest.mark.skipif(not shutil.which("playerctl"), reason="playerctl not found")

SAVER = "org.freedesktop.ScreenSaver"
NOTICES = "org.freedesktop.Notifications"
PORTAL = "org.freedesktop.portal.Desktop"


@pytest.fixture
def bus(monkeypatch):
    with private_bus(monkeypatch) as address:
        yield address


@pytest.fixture
def service(bus):
    """Make a service of the desktop."""
    made = []

    def make(name, answers):
        made.append(DesktopService(bus, name, answers))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def notices(service):
    """A desktop that shows notifications."""
    return service(NOTICES, {"Notify": ("u", 1)})


@pytest.fixture
def linked(bus, window):
    """A window that is on the bus."""
    link = DesktopLink(window)
    link.start()
    yield window
    link.close()


@pytest.fixture
def film(qtbot, linked, films):
    """A film that plays, and that the bus knows of."""
    with qtbot.waitSignal(linked.player.opened):
        linked.open(str(films.mp4))
    linked.player.choices.set_speed(0.25)  # three seconds are soon over
    qtbot.waitUntil(lambda: playerctl("status") == "Playing" and bool(length()))
    return linked


def playerctl(*words):
    command = ["playerctl", *words]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=10)
    return done.stdout.strip()


def length():
    return playerctl("metadata", "mpris:length")


def test_nothing_is_stopped(qtbot, linked):
    qtbot.waitUntil(lambda: playerctl("status") == "Stopped")


def test_status_follows_the_film(qtbot, film):
    film.player.pause()
    qtbot.waitUntil(lambda: playerctl("status") == "Paused")


def test_title_and_length(film, films):
    assert playerctl("metadata", "xesam:title") == films.mp4.name
    assert int(length()) == round(film.player.duration * 1_000_000)


def test_no_address_is_told(film, films):
    assert str(films.mp4.parent) not in playerctl("metadata")


def test_private_titles_are_not_told(qtbot, film, films):
    film.remembered.change(private=True)
    qtbot.waitUntil(lambda: films.mp4.name not in playerctl("metadata"))
    assert playerctl("status") == "Playing"


def test_play_pause(qtbot, film):
    with qtbot.waitSignal(film.player.paused_changed):
        playerctl("play-pause")
    assert film.player.paused
    with qtbot.waitSignal(film.player.paused_changed):
        playerctl("play")
    assert not film.player.paused


def test_position_is_where_the_film_is(qtbot, film):
    with qtbot.waitSignal(film.player.frame_grabbed):
        film.player.pause()
    qtbot.waitUntil(
        lambda: float(playerctl("position")) == pytest.approx(film.player.position, abs=0.05)
    )


def test_position_can_be_set(qtbot, film):
    film.player.pause()
    with qtbot.waitSignal(film.player.frame_grabbed):
        playerctl("position", "2")
    qtbot.waitUntil(lambda: film.player.position == pytest.approx(2.0, abs=0.1))


def test_steps_from_the_position(qtbot, film):
    with qtbot.waitSignal(film.player.frame_grabbed):
        film.player.pause()
    before = film.player.position
    playerctl("position", "1+")
    qtbot.waitUntil(lambda: film.player.position == pytest.approx(before + 1, abs=0.2))


def test_volume_both_ways(qtbot, film):
    playerctl("volume", "0.4")
    qtbot.waitUntil(lambda: film.player.volume == pytest.approx(40))
    film.player.set_volume(70)
    qtbot.waitUntil(lambda: playerctl("volume") == "0.700000")


def test_next_is_the_next_film_of_the_folder(qtbot, film):
    with qtbot.waitSignal(film.programme.wanted):
        playerctl("next")


def test_stop_goes_to_the_beginning(qtbot, film):
    playerctl("stop")
    qtbot.waitUntil(lambda: film.player.paused and film.player.position == 0)


def test_nothing_plays_when_the_film_is_closed(qtbot, film):
    film.bound[Action.CLOSE_FILM].trigger()
    qtbot.waitUntil(lambda: playerctl("status") == "Stopped")


def test_open_goes_through_the_list_of_what_may_be_opened(qtbot, film):
    with qtbot.waitSignal(film.player.failed):
        playerctl("open", "smb://host/film.mp4")
    assert "smb" in film.stage.notice.text


def test_open_plays_a_file(qtbot, film, films):
    with qtbot.waitSignal(film.player.opened):
        playerctl("open", films.mkv.as_uri())
    assert film.player.media == str(films.mkv)


def test_a_seek_is_told(qtbot, bus, film):
    with qtbot.waitSignal(film.player.frame_grabbed):
        film.player.pause()
    seeked = MatchRule(type="signal", interface="org.mpris.MediaPlayer2.Player", member="Seeked")
    listener = open_dbus_connection(bus)
    Proxy(message_bus, listener).AddMatch(seeked)
    with listener.filter(seeked) as told:
        with qtbot.waitSignal(film.player.frame_grabbed):
            film.player.seek_to(2.0)
        assert listener.recv_until_filtered(told, timeout=5).body == (2_000_000,)
    listener.close()


def test_quit_closes_the_window(qtbot, film):
    call = ["gdbus", "call", "--session", "-d", "org.mpris.MediaPlayer2.trendflix"]
    call += ["-o", "/org/mpris/MediaPlayer2", "-m", "org.mpris.MediaPlayer2.Quit"]
    subprocess.run(call, check=True, stdout=subprocess.DEVNULL)
    qtbot.waitUntil(lambda: not film.isVisible())


def test_screen_stays_on_while_a_film_plays(qtbot, service, film):
    saver = service(SAVER, {"Inhibit": ("u", 77)})
    with qtbot.waitSignal(film.player.paused_changed):
        film.player.pause()
    with qtbot.waitSignal(film.player.paused_changed):
        film.player.play()
    qtbot.waitUntil(lambda: saver.methods == ["Inhibit"])
    film.player.pause()
    qtbot.waitUntil(lambda: saver.calls[1:] == [("UnInhibit", (77,))])


def test_screen_may_sleep_when_the_window_goes(qtbot, bus, service, window, films):
    saver = service(SAVER, {"Inhibit": ("u", 5)})
    link = DesktopLink(window)
    link.start()
    window.open(str(films.mp4))
    qtbot.waitUntil(lambda: saver.methods == ["Inhibit"])
    link.close()
    assert saver.methods == ["Inhibit", "UnInhibit"]


def test_what_keeps_the_screen_on_names_no_film(qtbot, bus, service, linked, films):
    saver = service(SAVER, {"Inhibit": ("u", 5)})
    linked.open(str(films.mp4))
    qtbot.waitUntil(lambda: bool(saver.calls))
    assert saver.calls[0][1] == ("trendflix", "A film is playing")


def test_portal_where_there_is_no_screen_saver(qtbot, service, linked, films):
    portal = service(PORTAL, {"Inhibit": ("o", "/request/1")})
    linked.open(str(films.mp4))
    qtbot.waitUntil(lambda: portal.methods == ["Inhibit"])
    linked.player.pause()
    qtbot.waitUntil(lambda: portal.methods == ["Inhibit", "Close"])


@pytest.mark.parametrize(
    ("state", "said"),
    [((True, True), ["Notify"]), ((True, False), []), ((False, True), [])],
    ids=["wanted", "seen", "not wanted"],
)
def test_the_end_is_notified_where_that_is_wanted(qtbot, notices, film, state, said):
    wanted, minimised = state
    film.remembered.change(notifications=wanted)
    if minimised:
        film.setWindowState(Qt.WindowState.WindowMinimized)
    with qtbot.waitSignal(film.player.ended):
        film.player.seek_to(film.player.duration - 0.1)
    film.player.seek_to(0)
    playerctl("status")
    qtbot.wait(50)
    assert notices.methods == said


def test_without_a_bus_the_film_plays(qtbot, monkeypatch, window, films):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    link = DesktopLink(window)
    link.start()
    window.open(str(films.mp4))
    qtbot.waitUntil(lambda: window.player.position > 0)
    link.close()
