"""Asking the library's worker, which is a real child process."""

from __future__ import annotations

import numpy as np
import pytest

from app.library.moment import MomentAnswer, MomentQuestion
from app.library.similar import SimilarAnswer, SimilarQuestion
from app.library_page.librarian import Librarian
from tests.small_library import film_of, library_of, write_index


@pytest.fixture
def librarian(models, tmp_path, monkeypatch):
    home = tmp_path / "home"
    home.mkdir()
    (home / "models").symlink_to(models["trendflix-eyes"].folder, target_is_directory=True)
    films = [film_of(tmp_path, number) for number in (1, 2)]
    library_of(home / "library.sqlite", films).close()
    rows = np.eye(4, 512, dtype=np.float32)
    for film in films:
        write_index(home / "film-indexes", film, rows)
    monkeypatch.setenv("TRENDFLIX_HOME", str(home))
    one = Librarian()
    yield one
    one.shutdown()


MOMENTS = MomentQuestion(words="a red dress")
SIMILAR = SimilarQuestion(film=f"{1:032x}")


def test_questions_of_two_kinds_are_both_answered(qtbot, librarian):
    told = {}
    librarian.answered.connect(lambda ticket, answer: told.update({ticket: type(answer)}))
    tickets = librarian.ask(MOMENTS), librarian.ask(SIMILAR)
    qtbot.waitUntil(lambda: len(told) == 2, timeout=60_000)
    assert [told[ticket] for ticket in tickets] == [MomentAnswer, SimilarAnswer]


def test_of_two_of_a_kind_the_newer_is_answered(qtbot, librarian):
    told = []
    librarian.answered.connect(lambda ticket, _answer: told.append(ticket))
    librarian.ask(MOMENTS)
    newer = librarian.ask(MOMENTS)
    qtbot.waitUntil(lambda: bool(told), timeout=60_000)
    assert told == [newer]


def test_a_worker_that_dies_refuses_what_it_was_asked(qtbot, librarian):
    with qtbot.waitSignal(librarian.answered, timeout=60_000):
        librarian.ask(MOMENTS)
    with qtbot.waitSignal(librarian.refused, timeout=60_000):
        librarian.ask(SIMILAR)
        librarian._lane.put(librarian._child._process.kill)
