"""Web addresses in the window: where they lead is looked at before the player gets them."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt

from tests.canaries import Page, canary_server


@pytest.fixture
def server(films):
    with canary_server() as server:
        server.pages |= {
            "/film.mp4": films.mp4.read_bytes(),
            "/moved.mp4": "/film.mp4",
            "/thief.mp4": films.mp4.as_uri(),
        }
        yield server


def test_an_address_that_moved_plays(qtbot, window, server):
    with qtbot.waitSignal(window.player.opened):
        window.open(f"{server.url}/moved.mp4")
    assert window.player.media == f"{server.url}/moved.mp4"


def test_an_address_that_leads_to_a_file_never_reaches_the_player(qtbot, window, server):
    with qtbot.waitSignal(window.door.refused), qtbot.assertNotEmitted(window.player.failed):
        window.open(f"{server.url}/thief.mp4")
    assert window.stage.notice.text.startswith("This address leads to a file: address")
    assert window.player.media == ""
    assert window.stage.welcome.isVisible()


def test_a_film_opened_meanwhile_wins(qtbot, window, server, films):
    with qtbot.waitSignal(window.player.opened), qtbot.assertNotEmitted(window.door.refused):
        window.open(f"{server.url}/thief.mp4")
        window.open(str(films.mp4))
    assert window.player.media == str(films.mp4)


@pytest.fixture
def page(window, server):
    """The address of a page that shows the film; what finds it is a stand-in for yt-dlp."""
    server.pages["/page"] = Page(b"<html></html>", "text/html; charset=utf-8")
    code = f'print(\'{{"url": "{server.url}/film.mp4"}}\')'
    window.door._command = (sys.executable, "-c", code)
    return f"{server.url}/page"


def test_a_page_becomes_its_film_where_the_viewer_wants_it(qtbot, window, server, page):
    window.remembered.change(online=True)
    with qtbot.waitSignal(window.player.opened):
        window.open(page)
    assert window.player.media == f"{server.url}/film.mp4"


def test_a_page_stays_a_page_where_the_viewer_said_nothing(qtbot, window, page):
    with qtbot.waitSignal(window.player.failed):
        window.open(page)
    assert window.player.media == page


def test_a_page_may_not_name_what_leads_to_a_file(qtbot, window, server, page):
    window.remembered.change(online=True)
    server.pages["/film.mp4"] = "file:///etc/passwd"
    with qtbot.waitSignal(window.door.refused):
        window.open(page)
    assert window.player.media == ""


def test_escape_stops_the_search(qtbot, window, page):
    window.remembered.change(online=True)
    window.door._command = (sys.executable, "-c", "import time; time.sleep(60)")
    window.open(page)
    qtbot.waitUntil(lambda: window.door._finder is not None)
    finder, thread = window.door._finder, window.door._thread
    qtbot.waitUntil(lambda: finder._child is not None)
    assert window.stage.notice.text == "Connecting… Esc stops it"
    with qtbot.waitSignal(window.door.refused):
        qtbot.keyClick(window, Qt.Key.Key_Escape)
    thread.join(5)
    assert not thread.is_alive()
    assert window.stage.welcome.isVisible()
