from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app import theme
from app.errors import Sentence
from app.library.similar import Aggregate, ShotPair, SimilarAnswer, SimilarFilm
from app.library_page.frame_pictures import FramePictures
from app.library_page.shelf import Shelf
from app.library_page.shot_picture import ShotPicture
from app.library_page.similar_row import alike_words
from app.library_page.similar_view import SimilarView
from app.watch_history import WatchHistory
from store.history import Watched
from tests.scripted_librarian import ScriptedLibrarian
from tests.small_library import film_of, library_of

PAIR = ShotPair(
    shot=1, frame=2, clock=61.0, other_shot=3, other_frame=6, other_clock=125.0, score=0.9
)


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    qapp.setStyle("Fusion")
    theme.prepare(qapp)


@pytest.fixture
def librarian(qapp):
    return ScriptedLibrarian()


@pytest.fixture
def films(tmp_path):
    return [film_of(tmp_path, number) for number in (1, 2, 3)]


@pytest.fixture
def history(qapp):
    history = WatchHistory(None)
    yield history
    history.shutdown()


@pytest.fixture
def view(qtbot, tmp_path, films, librarian, history):
    library_of(tmp_path / "library.sqlite", films).close()
    shelf, pictures = Shelf(tmp_path / "library.sqlite"), FramePictures(tmp_path / "indexes")
    view = SimilarView(shelf, librarian, pictures, history)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitUntil(lambda: len(shelf.films) == 3)
    yield view
    view.shutdown()
    pictures.shutdown()
    shelf.shutdown()


@pytest.fixture
def opened(view, films):
    """The view of the first film, opened."""
    view.show_film(films[0].key)
    view.open.click()
    return view


def like(film, **values):
    known = {"category": "", "year": 0, "score": 0.8, "because": (PAIR,)}
    return SimilarFilm(film=film.key, title=film.title, path=str(film.path), **(known | values))


def answer(librarian, film, *others, note=""):
    said = SimilarAnswer(
        film=film.key,
        title=film.title,
        films=others,
        compared=len(others),
        milliseconds=1.0,
        note=note,
    )
    librarian.answered.emit(len(librarian.asked), said)


def test_nothing_is_compared_until_it_is_wanted(view, librarian, films):
    view.show_film(films[0].key)
    assert not librarian.asked


def test_opened_it_compares_the_film_of_the_page(opened, librarian, films):
    assert librarian.asked[-1].film == films[0].key


def test_picture_counts_seven_tenths_at_first(opened, librarian):
    asked = librarian.asked[-1]
    assert (asked.picture_weight, asked.text_weight) == pytest.approx((0.7, 0.3))


def test_the_slider_asks_once_it_rests(qtbot, opened, librarian):
    for value in (40, 30, 20):
        opened.choices.balance.setValue(value)
    qtbot.waitUntil(lambda: len(librarian.asked) == 2)
    assert librarian.asked[-1].picture_weight == pytest.approx(0.2)


def test_only_films_of_the_category_unless_all_are_wanted(opened, librarian):
    opened.choices.everywhere.click()
    assert [asked.all_categories for asked in librarian.asked] == [False, True]


def test_films_seen_are_left_out_where_wanted(opened, librarian, films, history):
    history.remember(Watched(str(films[2].path), "Film 3", 10.0, 60.0, 1.0))
    opened.choices.unseen.click()
    assert [asked.leave_out for asked in librarian.asked] == [(), (films[2].key,)]


def test_another_way_to_compare_is_asked(opened, librarian):
    opened.choices.compared.setCurrentIndex(opened.choices.compared.findData("max"))
    opened.choices.compared.activated.emit(1)
    assert librarian.asked[-1].aggregate is Aggregate.MAX


def test_the_first_answer_is_waited_for_with_a_word(opened):
    assert opened.told.text() == "Comparing films…"


def test_another_film_is_compared_anew(opened, librarian, films):
    opened.show_film(films[1].key)
    assert librarian.asked[-1].film == films[1].key


def test_films_are_shown_in_the_order_of_the_answer(opened, librarian, films):
    answer(librarian, films[0], like(films[2]), like(films[1]))
    assert [row._film.film for row in opened.rows] == [films[2].key, films[1].key]


def test_a_shot_of_the_other_film_plays_from_there(qtbot, opened, librarian, films):
    answer(librarian, films[0], like(films[1]))
    _, other = opened.findChildren(ShotPicture)
    with qtbot.waitSignal(opened._shelf.play_wanted) as wanted:
        qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
    assert wanted.args == [str(films[1].path), 125.0]


def test_enter_on_a_shot_of_this_film_plays_it(qtbot, opened, librarian, films):
    answer(librarian, films[0], like(films[1]))
    own, _ = opened.findChildren(ShotPicture)
    with qtbot.waitSignal(opened._shelf.play_wanted) as wanted:
        qtbot.keyClick(own, Qt.Key.Key_Return)
    assert wanted.args == [str(films[0].path), 61.0]


def test_a_screen_reader_hears_what_a_shot_plays(opened, librarian, films):
    answer(librarian, films[0], like(films[1]))
    _, other = opened.findChildren(ShotPicture)
    assert other.accessibleName() == "Play Film 2 from 2:05"


def test_a_side_that_is_not_known_is_not_said(films):
    assert alike_words(like(films[1], picture=0.83)) == "picture 83 %"


def test_the_note_is_said(opened, librarian, films):
    answer(librarian, films[0], note="Only words were compared.")
    assert opened.told.text() == "0 films compared. Only words were compared."


def test_what_is_wrong_is_said(opened, librarian):
    librarian.refused.emit(1, Sentence("The film is gone.", "Find it."))
    assert opened.told.text() == "The film is gone. Find it."


def test_an_answer_another_view_took_the_place_of_is_asked_for_again(opened, librarian):
    opened.hide()
    opened.show()
    assert len(librarian.asked) == 2


def test_posters_like_its_own_are_one_click_away(qtbot, view, films):
    view.show_film(films[0].key)
    with qtbot.waitSignal(view.posters_wanted) as wanted:
        view._to_posters.click()
    assert wanted.args == [films[0].key]
