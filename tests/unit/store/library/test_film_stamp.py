from __future__ import annotations

from store.library.film_stamp import film_stamp
from store.library.library import Library
from tests.small_library import film_of, library_of


def test_no_library_has_no_stamp(tmp_path):
    assert film_stamp(tmp_path / "none.sqlite") is None


def test_opening_the_library_changes_nothing(tmp_path):
    path = tmp_path / "library.sqlite"
    library_of(path, [film_of(tmp_path, 1)]).close()
    before = film_stamp(path)
    Library(path).close()
    assert film_stamp(path) == before is not None


def test_a_film_that_comes_changes_it(tmp_path):
    path = tmp_path / "library.sqlite"
    library = library_of(path, [film_of(tmp_path, 1)])
    before = film_stamp(path)
    library.put([film_of(tmp_path, 2)])
    assert film_stamp(path) != before
    library.close()
