"""Films like one film: by pictures, by words, and without those that are not wanted."""

from pathlib import Path

import pytest

from app.library.eyes import Eyes
from app.library.similar import Aggregate, SimilarQuestion
from store.errors import LibraryUnavailableError
from tests.word_library import WordLibrary

KITCHEN = ("a kitchen", "a table", "a cup", "a bottle")
FOREST = ("a forest", "a tree", "a river", "mountains")


@pytest.fixture(scope="module")
def eyes():
    return Eyes.of_this_machine()


@pytest.fixture
def library(eyes, tmp_path):
    return WordLibrary(tmp_path, eyes)


def similar(library, film, **values):
    question = SimilarQuestion(film=film.key, **values)
    return library.engine().answer(question, lambda *_: None)


def keys(answer):
    return [film.film for film in answer.films]


@pytest.mark.parametrize("aggregate", list(Aggregate))
def test_the_film_that_looks_like_it_comes_first(library, aggregate):
    film = library.add(*KITCHEN)
    library.add(*FOREST)
    alike = library.add(*reversed(KITCHEN))
    library.add("the sea", "a boat", "a beach", "the sky")
    answer = similar(library, film, aggregate=aggregate, text_weight=0)
    assert keys(answer)[0] == alike.key


def test_a_film_is_never_like_itself(library):
    film = library.add(*KITCHEN)
    library.add(*FOREST)
    assert film.key not in keys(similar(library, film, all_categories=True))


def test_the_same_film_in_another_file_is_left_out(library):
    film = library.add(*KITCHEN, title="Home", year=1990)
    library.add(*KITCHEN, title="Home", year=1990)
    other = library.add(*FOREST)
    assert keys(similar(library, film)) == [other.key]


def test_one_best_pair_of_shots_is_enough_for_max(library):
    film = library.add(*KITCHEN, "a dog")
    one = library.add(*FOREST, "a dog")
    library.add("a room", "a chair", "a window", "a door", "a clock")
    question = {"aggregate": "max", "text_weight": 0}
    assert keys(similar(library, film, **question))[0] == one.key


def test_the_shots_that_make_films_alike_are_named(library):
    film = library.add(*KITCHEN, "a dog", start=5.0)
    library.add("a dog", *FOREST)
    pair = similar(library, film).films[0].because[0]
    assert (pair.shot, pair.other_shot) == (4, 0)
    assert (pair.clock, pair.other_clock) == (8.0, 0.0)
    assert pair.score > 0.9


def test_words_decide_where_they_alone_count(library):
    film = library.add(*KITCHEN, title="A day", plot="A dog and a horse run away.")
    library.add(*KITCHEN, title="Two", plot="A computer in an office.")
    told = library.add(*FOREST, title="Three", plot="The horse and the dog.")
    answer = similar(library, film, picture_weight=0, text_weight=1)
    assert keys(answer)[0] == told.key


def test_the_score_is_the_weighted_sum_of_both_sides(library):
    film = library.add(*KITCHEN, title="A dog")
    library.add(*FOREST, title="A cat")
    library.add(*KITCHEN[1:], title="A boat")
    for found in similar(library, film, picture_weight=0.6, text_weight=0.2).films:
        assert found.score == pytest.approx(0.75 * found.picture + 0.25 * found.text, abs=1e-5)


def test_scores_are_shares(library):
    film = library.add(*KITCHEN)
    for shots in (FOREST, KITCHEN[:2], FOREST[:3]):
        library.add(*shots)
    assert all(0 <= found.score <= 1 for found in similar(library, film).films)


def test_other_categories_are_left_out_until_asked_for(library):
    film = library.add(*KITCHEN, category="Drama")
    other = library.add(*FOREST, category="Nature")
    assert keys(similar(library, film)) == []
    assert similar(library, film).note
    assert keys(similar(library, film, all_categories=True)) == [other.key]


def test_films_that_are_not_wanted_are_left_out(library):
    film = library.add(*KITCHEN)
    seen, other = library.add(*KITCHEN[:3]), library.add(*FOREST)
    assert keys(similar(library, film, leave_out=(seen.key,))) == [other.key]


def test_films_that_vanished_are_left_out(library):
    film = library.add(*KITCHEN)
    library.add(*KITCHEN[:3], vanished=True)
    assert keys(similar(library, film)) == []


def test_a_film_that_was_not_looked_through_is_compared_by_its_words(library):
    film = library.add(*KITCHEN, title="The dog")
    other = library.add(*FOREST, title="A dog")
    for file in (library.folder / "indexes" / other.key).glob("*"):
        file.unlink()
    found = similar(library, film).films[0]
    assert found.picture is None
    assert found.text == found.score
    assert found.because == ()


def test_a_film_without_words_the_model_knows_is_compared_by_its_pictures(library):
    film = library.add(*KITCHEN, title="Xq-0032")
    library.add(*FOREST, title="A dog")
    found = similar(library, film).films[0]
    assert found.text is None
    assert found.picture == found.score


def test_a_film_of_which_nothing_is_known_says_so(library):
    film = library.add(*KITCHEN, title="Xq-0032")
    for file in (library.folder / "indexes" / film.key).glob("*"):
        file.unlink()
    library.add(*FOREST)
    answer = similar(library, film)
    assert answer.films == ()
    assert "Nothing is known" in answer.note


def test_a_film_that_is_not_there_is_told(library):
    library.add(*KITCHEN)
    with pytest.raises(LibraryUnavailableError, match="not in the library"):
        library.engine().answer(SimilarQuestion(film="f" * 32), lambda *_: None)


def test_a_film_that_changed_is_looked_at_anew(library):
    film = library.add(*KITCHEN)
    library.add(*FOREST)
    other = library.add("the sea", "a boat", "a beach")
    engine, question = library.engine(), SimilarQuestion(film=film.key, text_weight=0)
    engine.answer(question, lambda *_: None)
    library.show(other, *KITCHEN)
    assert keys(engine.answer(question, lambda *_: None))[0] == other.key


def test_damaged_portraits_are_made_again(library):
    film = library.add(*KITCHEN)
    other = library.add(*FOREST)
    similar(library, film)
    for file in Path(library.folder / "indexes").glob("portraits-*"):
        file.write_bytes(b"no database" * 1000)
    assert keys(similar(library, film)) == [other.key]


def test_weights_of_nothing_are_refused():
    with pytest.raises(ValueError, match="may not both be 0"):
        SimilarQuestion(film="a", picture_weight=0, text_weight=0)
