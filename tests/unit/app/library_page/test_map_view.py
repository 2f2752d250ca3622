import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from app.library.map_export import MapExportQuestion
from app.library.moment import Judgement, MomentQuestion
from app.library_page.frame_pictures import FramePictures
from app.library_page.map_view import MapView
from app.library_page.shelf import Shelf
from app.remembered import Remembered
from app.settings import Settings
from tests.unit.app.library.test_map_colours import answer_of

PLACES = ((-0.5, 0.0), (0.5, 0.0), (0.0, 0.5), (0.0, -0.5))


@pytest.fixture
def remembered(tmp_path):
    remembered = Remembered(tmp_path / "settings.toml", Settings(map_choices="shots tsne 3 time"))
    yield remembered
    remembered.shutdown()


@pytest.fixture
def view(qtbot, tmp_path, remembered):
    """A view with a map; no film is in the library, so that nothing is asked for."""
    shelf = Shelf(tmp_path / "library.sqlite")
    pictures = FramePictures(tmp_path / "indexes")
    view = MapView(shelf, pictures, remembered)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    view.asking.drawn.emit(answer_of(places=PLACES, clock=(1.0, 2.0, 3.0, 4.0)))
    yield view
    view.asking.end()
    pictures.shutdown()
    shelf.shutdown()


def words_of(view):
    return " ".join(label.text() for label in view.card.findChildren(QLabel))


def test_what_was_chosen_last_is_chosen(view):
    question = view.head.choices.question
    assert (question.of, question.method, question.dimensions) == ("shots", "tsne", 3)


def test_what_is_chosen_is_remembered(view, remembered):
    view.head.choices.colours.setCurrentIndex(1)
    view.head.choices.recoloured.emit()
    assert remembered.now.map_choices == "shots tsne 3 category"


def test_the_card_says_what_the_point_is(view):
    view.canvas.pointed.emit(1)
    assert "Film 1" in words_of(view)
    assert "0:02" in words_of(view)


def test_a_screen_reader_hears_the_point(view):
    view.canvas.pointed.emit(2)
    assert "Film 2" in view.canvas.accessibleDescription()


def test_a_click_plays_the_film_from_there(qtbot, view):
    with qtbot.waitSignal(view.deeds._shelf.play_wanted) as wanted:
        view.canvas.wanted.emit(3)
    assert wanted.args == ["", 4.0]


def test_the_legend_has_a_line_for_every_film(view):
    view.head.choices.show_text("shots tsne 3 film")
    view.head.choices.recoloured.emit()
    assert view.legend.count() == 4


def test_a_line_of_the_legend_can_be_seen_alone(view):
    view.head.choices.show_text("shots tsne 3 film")
    view.head.choices.recoloured.emit()
    view.legend.itemActivated.emit(view.legend.item(2))
    assert view.canvas.scene.strong.tolist() == [False, False, True, False]


def test_what_was_judged_elsewhere_colours_the_map(view):
    view.show_judged([Judgement(film="2", shot=0, good=True)])
    assert view.answer.good == (0, 0, 1, 0)


def test_films_of_chosen_points_become_a_collection(qtbot, view):
    shelf = view.deeds._shelf
    view.deeds.collect(" Rain ", ["0", "2"])
    qtbot.waitUntil(lambda: shelf.collections == {"Rain": ("0", "2")})


def test_a_collection_keeps_what_it_has(qtbot, view):
    shelf = view.deeds._shelf
    view.deeds.collect("Rain", ["0"])
    view.deeds.collect("Rain", ["2"])
    qtbot.waitUntil(lambda: shelf.collections == {"Rain": ("0", "2")})


def test_moments_like_a_picture_are_asked_for(qtbot, view):
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    with qtbot.waitSignal(view.deeds._shelf.moments_wanted) as wanted:
        view.deeds.find(picture, [("0", 3)])
    question = wanted.args[0]
    assert isinstance(question, MomentQuestion)
    assert QImage.fromData(question.picture).size() == picture.size()


def test_moments_like_chosen_points_wait_for_the_picture(qtbot, view):
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    view.canvas.choose(np.array([1, 2]))
    view.chosen.like.click()
    with qtbot.waitSignal(view.deeds._shelf.moments_wanted) as wanted:
        view._pictures.pictured.emit("1", 0, picture)
    assert {each.film for each in wanted.args[0].judged} == {"1", "2"}


def test_what_can_be_done_is_offered_while_points_are_chosen(view, qtbot):
    qtbot.keyClick(view.canvas, Qt.Key.Key_A)
    assert view.chosen.isVisible()
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert not view.chosen.isVisible()


def test_an_export_asks_for_the_map_that_is_shown(view, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(view.asking, "ask", asked.append)
    view.export("svg", str(tmp_path / "map.svg"))
    assert isinstance(asked[0], MapExportQuestion)
    assert asked[0].map.method == "tsne"
