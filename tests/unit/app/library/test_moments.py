"""Moments found by words, by what is said, and not by what must not be there."""

import pytest

from app.library.eyes import Eyes
from app.library.moment import MomentQuestion
from store.errors import FilmIndexMissingError, LibraryUnavailableError
from tests.word_library import WordLibrary
from vision.errors import UnknownWordsError

ORDINARY = ("a kitchen", "a table", "a chair", "a bottle", "a book", "a window", "a door", "a cup")


@pytest.fixture(scope="module")
def eyes():
    return Eyes.of_this_machine()


@pytest.fixture
def library(eyes, tmp_path):
    return WordLibrary(tmp_path, eyes)


def shots(answer):
    return [(moment.film, moment.shot) for moment in answer.moments]


def test_the_shot_that_shows_it_comes_first(library):
    library.add(*ORDINARY)
    film = library.add(*ORDINARY[:4], "a dog", *ORDINARY[4:])
    answer = library.find("a dog")
    assert shots(answer)[0] == (film.key, 4)
    assert answer.moments[0].score > 0.8
    assert answer.note == ""


def test_a_shot_is_found_once(library):
    library.add(*ORDINARY, "a dog")
    answer = library.find("a dog")
    assert len(set(shots(answer))) == len(answer.moments)


def test_neighbours_that_look_the_same_are_shown_once(library):
    library.add(*ORDINARY, "a dog", "a dog")
    found = [shot for _, shot in shots(library.find("a dog")) if shot in {8, 9}]
    assert len(found) == 1


def test_one_film_alone_is_looked_in(library):
    library.add(*ORDINARY, "a dog")
    film = library.add(*ORDINARY, "a dog")
    answer = library.find("a dog", film=film.key)
    assert {moment.film for moment in answer.moments} == {film.key}
    assert answer.films == 1


def test_what_stands_out_nowhere_is_told(library):
    library.add(*ORDINARY)
    answer = library.find("an elephant")
    assert answer.note == "Nothing stands out: these shots come closest."
    assert all(moment.score <= 0.5 for moment in answer.moments)


def test_a_minus_word_takes_what_shows_it_back(library):
    both = "a dog, snow"
    film = library.add(*ORDINARY, both, "a dog", both)
    assert shots(library.find("a dog -snow"))[0] == (film.key, 9)


def test_a_line_that_is_said_is_found_and_shown(library):
    film = library.add(*ORDINARY, lines=[(5.5, "We shall meet in Casablanca")])
    library.add(*ORDINARY)
    best = library.find("casablanca").moments[0]
    assert (best.film, best.shot) == (film.key, 2)
    assert best.line == "We shall meet in Casablanca"


def test_only_what_is_seen_counts_at_weight_nought(library):
    library.add(*ORDINARY, "a dog", lines=[(0.5, "a dog")])
    answer = library.find("a dog", spoken=0)
    assert answer.moments[0].shot == 8
    assert all(moment.said is None for moment in answer.moments)


def test_only_what_is_said_counts_at_weight_one(library):
    library.add(*ORDINARY, "a dog", lines=[(0.5, "a dog")])
    answer = library.find("a dog", spoken=1)
    assert [moment.shot for moment in answer.moments] == [0]


def test_what_nobody_says_is_told(library):
    library.add(*ORDINARY, lines=[(2.5, "Good morning")])
    answer = library.find("elephant", spoken=1)
    assert (answer.moments, answer.note) == ((), "Nobody says this.")


def test_words_the_model_does_not_know_are_searched_in_what_is_said(library):
    film = library.add(*ORDINARY, lines=[(2.5, "Xyzzyq, he said")])
    answer = library.find("xyzzyq")
    assert shots(answer) == [(film.key, 1)]
    assert answer.note == 'The model does not know "xyzzyq": searched in what is said.'


def test_words_that_nobody_knows_or_says_are_refused(library):
    library.add(*ORDINARY, lines=[(2.5, "Good morning")])
    with pytest.raises(UnknownWordsError, match="nobody says them"):
        library.find("xyzzyq")


def test_a_minus_word_alone_is_refused(library):
    library.add(*ORDINARY)
    with pytest.raises(UnknownWordsError, match="not only what not"):
        library.find("-night")


def test_times_are_of_both_clocks(library):
    library.add(*ORDINARY, "a dog", start=5.0)
    best = library.find("a dog").moments[0]
    assert (best.start, best.clock) == (21.0, 16.0)
    assert best.start <= best.pts < best.end


def test_a_film_that_vanished_is_left_out(library):
    library.add(*ORDINARY)
    library.add(*ORDINARY, "a dog", vanished=True)
    assert library.find("a dog").films == 1


def test_an_index_that_changed_is_read_anew(library):
    film = library.add(*ORDINARY, lines=[(2.5, "Good morning")])
    engine = library.engine()
    ask = MomentQuestion(words="a dog")
    engine.answer(ask, lambda *_: None)
    library.show(film, *ORDINARY, "a dog", lines=[(2.5, "Good evening")])
    assert engine.answer(ask, lambda *_: None).moments[0].shot == 8
    said = MomentQuestion(words='"good evening"', spoken=1)
    assert engine.answer(said, lambda *_: None).moments[0].line == "Good evening"


def test_an_index_that_is_damaged_is_left_out(library):
    library.add(*ORDINARY, "a dog")
    film = library.add(*ORDINARY)
    for file in (library.folder / "indexes" / film.key).glob("*"):
        file.write_bytes(b"no index" * 1000)
    assert library.find("a dog").films == 1


def test_a_library_nothing_of_which_was_looked_through_says_so(library):
    library.add("a dog")
    for file in (library.folder / "indexes").rglob("*.sqlite"):
        file.unlink()
    with pytest.raises(FilmIndexMissingError, match="No film of the library"):
        library.find("a dog")


def test_a_machine_without_a_library_says_so(eyes, tmp_path):
    library = WordLibrary(tmp_path, eyes)
    engine = library.engine()
    (tmp_path / "library.sqlite").unlink()
    with pytest.raises(LibraryUnavailableError):
        engine.answer(MomentQuestion(words="a dog"), lambda *_: None)
