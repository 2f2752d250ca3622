from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QInputDialog, QWidget

from app import theme
from app.errors import Sentence
from app.library.moment import MomentQuestion
from app.library_page.frame_pictures import FramePictures
from app.library_page.moment_row import parts_of
from app.library_page.moments_view import MomentsView
from app.library_page.shelf import Shelf
from tests.scripted_librarian import ScriptedLibrarian, moment
from tests.small_library import film_of, library_of

SHOTS = tuple(moment(shot, score=0.9 - shot / 10) for shot in range(4))
_TAB = Qt.FocusPolicy.TabFocus


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    qapp.setStyle("Fusion")
    theme.prepare(qapp)


@pytest.fixture
def librarian(qapp):
    return ScriptedLibrarian()


@pytest.fixture
def shelf(qapp, tmp_path):
    library_of(tmp_path / "library.sqlite", [film_of(tmp_path, 1)]).close()
    shelf = Shelf(tmp_path / "library.sqlite")
    yield shelf
    shelf.shutdown()


@pytest.fixture
def view(qtbot, shelf, librarian, tmp_path):
    pictures = FramePictures(tmp_path / "indexes")
    view = MomentsView(shelf, librarian, pictures)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    yield view
    view.shutdown()
    pictures.shutdown()


@pytest.fixture
def found(qtbot, view, librarian):
    """A view that found four shots of a coat."""
    say(qtbot, view, "a coat")
    librarian.answer(*SHOTS)
    return view


def say(qtbot, view, words):
    view.box.line.setText(words)
    qtbot.keyClick(view.box.line, Qt.Key.Key_Return)


def press(qtbot, view, *keys):
    for key in keys:
        qtbot.keyClick(view.results.list, key)


def judged(librarian):
    return [(one.shot, one.good) for one in librarian.asked[-1].judged]


def drawn(colour="red"):
    picture = QImage(60, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    return picture


def test_the_view_says_what_can_be_searched(view, librarian):
    librarian.answer(films=9, frames=1234)
    assert "9 films can be searched, 1,234 pictures" in view.results.nothing.text


def test_enter_asks_with_the_words(qtbot, view, librarian):
    say(qtbot, view, "a street -night")
    assert librarian.asked[-1] == MomentQuestion(words="a street -night")


def test_without_words_nothing_is_asked(qtbot, view, librarian):
    before = len(librarian.asked)
    say(qtbot, view, "  ")
    assert len(librarian.asked) == before


def test_what_was_found_is_listed_best_first(found):
    assert [one.shot for one in found.results.list.found.moments] == [0, 1, 2, 3]
    assert found.results.told == "4 shots in 1 film"


def test_an_older_answer_is_not_shown(qtbot, view, librarian):
    say(qtbot, view, "a coat")
    say(qtbot, view, "a hat")
    librarian.answered.emit(len(librarian.asked) - 1, object())
    assert view.results.list.found.rowCount() == 0


def test_enter_plays_from_the_start_of_the_shot(qtbot, found, shelf):
    with qtbot.waitSignal(shelf.play_wanted) as heard:
        press(qtbot, found, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert heard.args == ["/films/film.mkv", 10.0]


def test_a_click_plays_and_the_two_buttons_judge(qtbot, found, shelf, librarian):
    shots = found.results.list
    row = shots.visualRect(shots.found.index(1, 0))
    with qtbot.waitSignal(shelf.play_wanted):
        qtbot.mouseClick(shots.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    no = parts_of(row, shots.layoutDirection()).no.center()
    with qtbot.assertNotEmitted(shelf.play_wanted):
        qtbot.mouseClick(shots.viewport(), Qt.MouseButton.LeftButton, pos=no)
    assert judged(librarian) == [(1, False)]


def test_keys_judge_and_the_list_is_asked_again(qtbot, found, librarian):
    press(qtbot, found, Qt.Key.Key_Y, Qt.Key.Key_Down, Qt.Key.Key_N)
    assert judged(librarian) == [(0, True), (1, False)]


def test_the_same_key_again_takes_it_back(qtbot, found, librarian):
    press(qtbot, found, Qt.Key.Key_Y, Qt.Key.Key_Y)
    assert judged(librarian) == []


def test_undo_redo_and_clear(qtbot, found, librarian):
    control = Qt.KeyboardModifier.ControlModifier
    press(qtbot, found, Qt.Key.Key_Y)
    qtbot.keyClick(found.results.list, Qt.Key.Key_Z, control)
    undone = judged(librarian)
    qtbot.keyClick(found.results.list, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    redone = judged(librarian)
    found.results.judging.clear.click()
    assert (undone, redone, judged(librarian)) == ([], [(0, True)], [])


def test_the_selected_shot_stays_selected_where_it_moves(qtbot, found, librarian):
    press(qtbot, found, Qt.Key.Key_End, Qt.Key.Key_Y)
    librarian.answer(SHOTS[3], *SHOTS[:3])
    assert found.results.list.currentIndex().row() == 0


def test_the_next_shot_is_selected_where_one_goes(qtbot, found, librarian):
    press(qtbot, found, Qt.Key.Key_Down, Qt.Key.Key_N)
    librarian.answer(SHOTS[0], *SHOTS[2:])
    assert found.results.list.current.shot == 2


def test_another_search_begins_at_its_best_shot(qtbot, found, librarian):
    press(qtbot, found, Qt.Key.Key_End)
    say(qtbot, found, "a hat")
    librarian.answer(*SHOTS)
    assert found.results.list.currentIndex().row() == 0


def test_another_search_begins_without_judgements(qtbot, found, librarian):
    press(qtbot, found, Qt.Key.Key_Y)
    say(qtbot, found, "a hat")
    assert judged(librarian) == []


def test_what_moved_is_said_of_a_shot(qtbot, found, librarian):
    press(qtbot, found, Qt.Key.Key_Y)
    librarian.answer(SHOTS[0], moment(3, score=0.8, moved=2))
    said = found.results.list.found.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "moved from place 4 to 2" in said


def test_scores_before_and_after_are_plotted_once_something_is_judged(qtbot, found, librarian):
    before = found.results.plot.isVisible()
    press(qtbot, found, Qt.Key.Key_Y)
    librarian.answer(*(moment(shot, score=0.5, score_before=0.9) for shot in range(4)))
    assert (before, found.results.plot.isVisible()) == (False, True)
    assert found.results.plot.slopes[0].rose == pytest.approx(-0.4)


def test_the_plot_shows_and_selects_the_shot_pointed_at(qtbot, found, librarian):
    press(qtbot, found, Qt.Key.Key_Y)
    librarian.answer(*(one.model_copy(update={"score_before": 0.5}) for one in SHOTS))
    plot = found.results.plot
    place = ((plot.slopes[2].before + plot.slopes[2].after) / 2).toPoint()
    qtbot.mouseMove(plot, place + QPoint(0, 1))
    qtbot.mouseClick(plot, Qt.MouseButton.LeftButton, pos=place)
    assert (plot.pointed, found.results.list.currentIndex().row()) == (2, 2)


def test_a_refusal_is_said_in_plain_words(qtbot, view, librarian):
    say(qtbot, view, "blorb")
    sentence = Sentence("These words are not known.", "Say it in other words.")
    librarian.refused.emit(len(librarian.asked), sentence)
    assert view.results.nothing.text == str(sentence)


def test_nothing_found_says_what_the_search_says(qtbot, view, librarian):
    say(qtbot, view, "blorb")
    librarian.answer(note="The model does not know blorb.")
    assert view.results.nothing.text == "Nothing was found The model does not know blorb."


def test_without_indexed_films_the_way_to_them_is_said(qtbot, view, librarian):
    say(qtbot, view, "a coat")
    librarian.answer(films=0)
    assert "trendflix library index" in view.results.nothing.text


def test_a_slow_search_says_so(qtbot, found):
    say(qtbot, found, "a hat")
    qtbot.waitUntil(lambda: found.results.told == "Searching…")


def test_a_pasted_picture_is_searched_for(qtbot, view, librarian):
    QGuiApplication.clipboard().setImage(drawn())
    qtbot.keyClick(view.box.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: librarian.asked[-1].picture is not None)
    assert QImage.fromData(librarian.asked[-1].picture).pixelColor(5, 5) == QColor("red")


def test_pasted_words_stay_words(qtbot, view):
    QGuiApplication.clipboard().setText("a coat")
    qtbot.keyClick(view.box.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert view.box.words == "a coat"


def test_a_dropped_picture_file_is_searched_for(qtbot, view, librarian, tmp_path):
    path = tmp_path / "coat.png"
    drawn().save(str(path))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    assert view.taking.take_from(data)
    qtbot.waitUntil(lambda: librarian.asked[-1].picture is not None)


def test_the_picture_can_be_taken_out_again(qtbot, view, librarian):
    view.box.line.setText("a coat")
    view.look_for(drawn())
    qtbot.waitUntil(lambda: librarian.asked[-1].picture is not None)
    view.box._chip.removed.emit()
    assert librarian.asked[-1] == MomentQuestion(words="a coat")


def test_one_film_alone_can_be_searched(qtbot, view, shelf, librarian):
    qtbot.waitUntil(lambda: bool(shelf.films))
    view.show_playing(shelf.films[0].key)
    view.choices._scope.setCurrentIndex(1)
    view.choices._scope.activated.emit(1)
    say(qtbot, view, "a coat")
    assert librarian.asked[-1].film == shelf.films[0].key


def test_the_slider_asks_again_when_it_rests(qtbot, found, librarian):
    asked = len(librarian.asked)
    for value in (40, 50, 60):
        found.choices.spoken.setValue(value)
    qtbot.waitUntil(lambda: len(librarian.asked) > asked)
    assert [one.spoken for one in librarian.asked[asked:]] == [0.6]


def test_clearing_ends_the_search(qtbot, found):
    with qtbot.waitSignal(found.found) as heard:
        found.box._clear.click()
    assert heard.args == [()]
    assert found.search.question is None


def test_a_question_of_another_view_is_asked_and_shown(view, shelf, librarian):
    question = MomentQuestion(words="rain", film=None, spoken=0.8)
    shelf.moments_wanted.emit(question)
    assert (view.box.words, view.choices.share, librarian.asked[-1]) == ("rain", 0.8, question)


def test_a_kept_search_runs_again_with_what_was_judged(qtbot, found, librarian):
    press(qtbot, found, Qt.Key.Key_Y)
    found.choices.saved.save_wanted.emit("Coats")
    qtbot.waitUntil(lambda: "Coats" in found.saved.known)
    found.box._clear.click()
    found.choices.saved.run_wanted.emit(found.saved.known["Coats"])
    assert judged(librarian) == [(0, True)]


def test_the_saved_menu_lists_runs_renames_and_forgets(qtbot, found):
    found.choices.saved.save_wanted.emit("Coats")
    qtbot.waitUntil(lambda: "Coats" in found.saved.known)
    texts = [action.text() for action in found.choices.saved.actions() if action.text()]
    assert texts == ["Keep this search…", "Coats", "Rename", "Forget"]


def test_a_name_is_asked_for_with_the_words_as_the_first_guess(qtbot, found):
    found.choices.saved.actions()[0].trigger()
    dialog = found.choices.findChild(QInputDialog)
    assert dialog.textValue() == "a coat"
    dialog.accept()
    qtbot.waitUntil(lambda: "a coat" in found.saved.known)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_is_painted_in_both_directions(qtbot, found, librarian, direction):
    found.setLayoutDirection(direction)
    press(qtbot, found, Qt.Key.Key_Y)
    librarian.answer(
        moment(1, score=0.7, moved=-1, said=0.4, line="a very long line of a coat " * 9)
    )
    picture = found.grab().toImage()
    assert np.frombuffer(picture.constBits(), np.uint8).std() > 5


def test_a_library_without_indexed_films_says_so_at_once(view, librarian):
    librarian.answer(films=0)
    assert "trendflix library index" in view.results.nothing.text


def test_an_answer_that_another_view_took_is_asked_for_again(qtbot, found, librarian):
    say(qtbot, found, "a hat")
    librarian.ask("a question of another view")
    found.hide()
    found.show()
    assert librarian.asked[-1].words == "a hat"


def test_an_example_is_searched_for(qtbot, view, librarian):
    qtbot.mouseClick(view.results.nothing.examples[0], Qt.MouseButton.LeftButton)
    assert librarian.asked[-1].words == view.results.nothing.examples[0].text()


def test_everything_that_takes_keys_has_a_name(found):
    parts = (one for one in found.findChildren(QWidget) if one.isVisible())
    stops = [one for one in parts if one.focusPolicy() & _TAB]
    assert len(stops) > 6
    assert [one for one in stops if not one.accessibleName()] == []


def test_the_worker_gets_ready_for_a_picture_while_it_is_chosen(qtbot, view, librarian):
    librarian.answer()
    view.box._region.click()
    assert librarian.asked[-1].picture
    assert view.search.question is None


def test_a_library_that_was_empty_is_looked_at_again(view, librarian):
    librarian.answer(films=0)
    view.hide()
    view.show()
    librarian.answer(films=2)
    assert "2 films can be searched" in view.results.nothing.text
