import numpy as np
import pytest

from app.library.engine import LibraryEngine
from app.library.map import MapQuestion
from store.errors import NothingToMapError
from tests.small_library import film_of, library_of, write_index

DIMENSION = 512


def vectors_of(number, count=12):
    random = np.random.default_rng(number)
    rows = random.normal(size=DIMENSION) * 2 + random.normal(size=(count, DIMENSION))
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


class Shop:
    """A library whose films are indexed one by one."""

    def __init__(self, folder):
        self.folder = folder
        self.library = library_of(folder / "library.sqlite", [])
        self.engine = LibraryEngine(
            library=folder / "library.sqlite", indexes=folder / "indexes", maps=folder / "maps"
        )

    def add(self, number, **values):
        film = film_of(self.folder, number, category=f"kind {number % 2}")
        self.library.put([film])
        write_index(self.folder / "indexes", film, vectors_of(number), **values)
        return film

    def draw(self, told=lambda _share, _doing: None, **values):
        return self.engine.answer(MapQuestion(**values), told)


@pytest.fixture
def shop(models, tmp_path):
    shop = Shop(tmp_path)
    for number in range(3):
        shop.add(number, lines=((1.0, f"said in {number}"),))
    yield shop
    shop.library.close()


@pytest.mark.parametrize(("of", "count"), [("frames", 36), ("shots", 18), ("films", 3)])
def test_every_kind_of_point_is_drawn(shop, of, count):
    assert len(shop.draw(of=of).places) == count


def test_every_column_is_as_long_as_the_map(shop):
    answer = shop.draw(of="shots")
    columns = (answer.film, answer.shot, answer.frame, answer.clock, answer.words, answer.good)
    assert {len(column) for column in columns} == {len(answer.places)}


@pytest.mark.parametrize("dimensions", [2, 3])
def test_a_map_has_the_dimensions_that_were_asked_for(shop, dimensions):
    assert {len(place) for place in shop.draw(dimensions=dimensions).places} == {dimensions}


def test_a_new_map_lies_within_one(shop):
    assert np.abs(shop.draw().places).max() == pytest.approx(1.0)


def test_a_new_film_moves_no_point_of_the_map(shop):
    before = shop.draw().places
    shop.add(3)
    assert shop.draw().places[: len(before)] == before


def test_a_new_film_is_said_to_be_placed(shop):
    shop.draw()
    shop.add(3)
    assert shop.draw().placed == 12


def test_what_is_placed_stays_where_it_was_placed(shop):
    shop.draw()
    shop.add(3)
    assert shop.draw().places == shop.draw().places


def test_where_most_is_new_the_map_is_drawn_anew(shop):
    shop.draw()
    for number in range(3, 10):
        shop.add(number)
    assert shop.draw().placed == 0


def test_a_map_is_drawn_afresh_where_that_is_wanted(shop):
    shop.draw()
    shop.add(3)
    assert shop.draw(afresh=True).placed == 0


def test_of_too_many_points_a_sample_is_drawn(shop):
    answer = shop.draw(most=10)
    assert (len(answer.places), answer.left_out) == (10, 26)


def test_only_the_films_that_were_asked_for_are_drawn(shop):
    answer = shop.draw(films=(f"{1:032x}",))
    assert [film.title for film in answer.films] == ["Film 1"]


def test_what_was_said_of_a_shot_is_on_its_points(shop):
    judged = ({"film": f"{1:032x}", "shot": 0, "good": False},)
    answer = shop.draw(judged=judged, of="shots")
    assert [answer.film[row] for row, good in enumerate(answer.good) if good] == [1]


def test_the_clock_begins_with_the_picture(shop):
    shop.add(4, start=100.0)
    answer = shop.draw(films=(f"{4:032x}",))
    assert answer.clock[:2] == (0.0, 1.0)


def test_lines_whose_words_the_model_does_not_know_are_not_drawn(shop):
    with pytest.raises(NothingToMapError):
        shop.draw(of="texts")


def test_for_a_handful_of_points_the_map_is_drawn_by_pca(shop):
    assert shop.draw(of="films", method="tsne").note


@pytest.mark.parametrize("aggregate", ["mean", "max", "medoid"])
def test_films_can_be_put_together_in_each_way(shop, aggregate):
    assert len(set(shop.draw(of="films", aggregate=aggregate).places)) == 3


def test_one_hears_what_is_done(shop):
    heard = []
    shop.draw(lambda share, _doing: heard.append(share))
    assert heard[0] == 0.0
