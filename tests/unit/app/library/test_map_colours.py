import pytest

from app.library.map import MapAnswer, MapFilm
from app.library.map_colours import GROUPS, REST, colouring


def answer_of(count=4, **values):
    films = tuple(
        MapFilm(key=str(n), title=f"Film {n}", path="", duration=100.0, year=2000 + n)
        for n in range(count)
    )
    columns = {
        "places": ((0.0, 0.0),) * count,
        "film": tuple(range(count)),
        "shot": (0,) * count,
        "frame": (0,) * count,
        "clock": (0.0,) * count,
        "words": ("",) * count,
        "category": ("",) * count,
        "product": ("",) * count,
        "good": (0,) * count,
    }
    known = {"of": "frames", "method": "pca", "dimensions": 2, "films": films}
    return MapAnswer(**(known | columns | values))


def test_each_film_has_a_colour():
    assert len(set(colouring(answer_of(), "film").codes.tolist())) == 4


def test_beyond_the_colours_there_are_films_share_one():
    found = colouring(answer_of(len(GROUPS) + 3), "film")
    assert (found.legend[-1].colour, found.legend[-1].count) == (REST, 3)


def test_the_largest_group_comes_first():
    found = colouring(answer_of(film=(2, 2, 1, 0)), "film")
    assert found.legend[0].name == "Film 2"


def test_what_has_no_category_is_grey():
    found = colouring(answer_of(category=("a", "a", "", "")), "category")
    assert [found.colours[code] for code in found.codes] == [GROUPS[0]] * 2 + [REST] * 2


def test_time_goes_from_the_beginning_of_a_film_to_its_end():
    codes = colouring(answer_of(clock=(0.0, 30.0, 60.0, 100.0)), "time").codes.tolist()
    assert codes == sorted(codes)
    assert len(set(codes)) == 4


def test_films_are_coloured_by_their_years():
    found = colouring(answer_of(of="films"), "time")
    assert [line.name for line in found.legend] == ["2000", "2003"]


@pytest.mark.parametrize(("good", "count"), [((1, -1, 0, 0), 3), ((0, 0, 0, 0), 1)])
def test_what_was_judged_is_in_the_legend(good, count):
    assert len(colouring(answer_of(good=good), "feedback").legend) == count
