"""The real child asks a real server while a real film plays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.catalogue_check import CatalogueCheck
from app.followed import own_index, trust_folder
from app.release_origins import LOOPBACK
from store.freshness import read_freshness, write_freshness
from store.manifest import MANIFEST
from tests.forged_release import serving
from tests.published import publish_two


@pytest.fixture
def server(tmp_path, monkeypatch):
    """A server with a catalogue newer than the one of this home, which was tried long ago."""
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path / "home"))
    monkeypatch.setenv(LOOPBACK, "1")
    with serving(tmp_path / "web") as server:
        publish_two(tmp_path, server)
        known = read_freshness(trust_folder())
        write_freshness(trust_folder(), replace(known, tried="2026-01-01T00:00:00+00:00"))
        server.requests.clear()
        yield server


@pytest.fixture
def check_of(qtbot, server, lookup):
    made = []

    def check(window):
        made.append(CatalogueCheck(window.player, lookup, window.remembered, 0))
        return made[0]

    yield check
    for one in made:
        one.shutdown()


def manifest():
    return (own_index() / MANIFEST).read_bytes()


def test_a_newer_catalogue_comes_while_a_film_plays(qtbot, playing, films, check_of, lookup):
    former, check = manifest(), check_of(playing)
    with qtbot.waitSignal(check.changed, timeout=60_000):
        playing.open(str(films.mp4))
    assert manifest() != former
    if not lookup.reloaded:  # the clip was over
        playing.player.toggle()
    qtbot.waitUntil(lambda: lookup.reloaded == 1)
    assert check.line().endswith("checked today")


def test_what_a_pause_shows_stays_until_the_film_goes_on(qtbot, paused, check_of, lookup):
    check = check_of(paused)
    with qtbot.waitSignal(check.changed, timeout=60_000):
        check.look()
    assert lookup.reloaded == 0
    paused.player.toggle()
    qtbot.waitUntil(lambda: lookup.reloaded == 1)


def test_nobody_is_asked_before_the_first_picture(qtbot, window, check_of, server):
    check_of(window)
    qtbot.wait(200)
    assert not server.requests


def test_nobody_is_asked_who_is_not_wanted(qtbot, playing, check_of, server):
    playing.remembered.change(catalogue_check="off")
    check_of(playing).look()
    qtbot.wait(200)
    assert not server.requests


def test_nobody_is_asked_twice_a_day(qtbot, playing, check_of, server):
    check = check_of(playing)
    with qtbot.waitSignal(check.changed, timeout=60_000):
        check.look()
    server.requests.clear()
    check.look()
    qtbot.wait(200)
    assert not server.requests


def test_the_settings_say_how_old_the_catalogue_is(qtbot, window, server):
    window.settings_window.open()
    pages = window.settings_window.dialog.pages[:-1]
    rows = {row.setting.name: row for page in pages for row in page.rows}
    assert rows["catalogue_check"].state.text() == "Catalogue of 1 January, checked today"
