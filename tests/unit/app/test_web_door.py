"""Web addresses in the window: where they lead is looked at before the player gets them."""

from __future__ import annotations

import pytest

from tests.canaries import canary_server


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
    qtbot.waitUntil(lambda: server.heard == ["/thief.mp4"])
    assert window.player.media == str(films.mp4)
