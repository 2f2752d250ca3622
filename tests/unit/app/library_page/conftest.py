"""A library of drawn films, as the window has it."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.library_page.shelf import Shelf
from app.remembered import Remembered
from app.settings import Settings
from app.watch_history import WatchHistory
from store.library.film import Film, Kind
from store.library.library import Library


def film(number, title, **values):
    """Return a film of which there is no file."""
    known = {"size": 1, "changed": 1.0, "duration": 60.0}
    path = Path(f"/films/{number}.mkv")
    return Film(key=f"{number:032x}", path=path, title=title, **(known | values))


def episode(number, season, place, **values):
    """Return an episode of the one series there is."""
    known = {"kind": Kind.EPISODE, "series": "Harbour", "season": season, "episode": place}
    return film(number, f"Night {number}", **(known | values))


FILMS = (
    film(1, "Éclair", year=1950, tags=("short",), added=3.0, category="Films"),
    film(2, "Bird", year=2014, plot="It sits on a wire.", added=2.0, category="Clips"),
    film(3, "The long way", duration=9000.0, added=1.0, category="Films", vanished=True),
    episode(4, 1, 2),
    episode(5, 1, 1),
    episode(6, 2, 1),
)


@pytest.fixture(autouse=True)
def home(monkeypatch, tmp_path):
    """Keep a person's own library out of this."""
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))
    return tmp_path


@pytest.fixture
def remembered(tmp_path):
    kept = Remembered(tmp_path / "settings.toml", Settings())
    yield kept
    kept.shutdown()


@pytest.fixture
def history(qapp):
    kept = WatchHistory(None)
    yield kept
    kept.shutdown()


@pytest.fixture
def shelf(qtbot, tmp_path):
    """A shelf that has read its films."""
    library = Library(tmp_path / "library.sqlite")
    library.put(FILMS)
    library.close()
    shelf = Shelf(tmp_path / "library.sqlite")
    qtbot.waitUntil(lambda: shelf.known)
    yield shelf
    shelf.shutdown()
