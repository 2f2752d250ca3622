from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication

from app import theme
from app.errors import Sentence
from app.library.poster import Nearness, PosterAnswer, PosterModel, SimilarPoster
from app.library.poster_names import PosterEyes, Posters
from app.library_page.posters_view import PostersView
from app.library_page.shelf import Shelf
from tests.drawn_posters import poster
from tests.scripted_librarian import ScriptedLibrarian
from tests.small_library import film_of, library_of

CLIP = PosterModel(
    name=PosterEyes.CLIP,
    card="trendflix-eyes",
    title="TrendFlix eyes",
    metric="cosine",
    nearer="the larger similarity",
)
RESNET = PosterModel(
    name=PosterEyes.RESNET50,
    card="resnet50",
    title="ResNet-50",
    metric="euclidean",
    nearer="the smaller distance",
)
VGG = PosterModel(
    name=PosterEyes.VGG16,
    card="vgg16",
    title="VGG16",
    metric="euclidean",
    nearer="the smaller distance",
    command="trendflix models export vgg16",
)
SIMILAR = Nearness(model=PosterEyes.CLIP, rank=1, similarity=0.81, share=0.81)
FAR = Nearness(model=PosterEyes.RESNET50, rank=3, distance=27.5, share=0.5)


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    qapp.setStyle("Fusion")
    theme.prepare(qapp)


@pytest.fixture
def librarian(qapp):
    return ScriptedLibrarian()


@pytest.fixture
def films(tmp_path):
    return [film_of(tmp_path, number) for number in (1, 2)]


@pytest.fixture
def view(qtbot, tmp_path, films, librarian):
    library_of(tmp_path / "library.sqlite", films).close()
    shelf = Shelf(tmp_path / "library.sqlite")
    view = PostersView(shelf, librarian)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitUntil(lambda: len(shelf.films) == 2)
    yield view
    view.shutdown()
    shelf.shutdown()


@pytest.fixture
def picture(tmp_path):
    poster("navy", "white").save(tmp_path / "a poster.png")
    return tmp_path / "a poster.png"


def found(film="", path="/posters/one.webp", by=(SIMILAR,), agree=1):
    return SimilarPoster(film=film, title="One", path=path, agree=agree, by=by)


def answer(librarian, *posters, models=(CLIP,), missing=(), note=""):
    said = PosterAnswer(
        posters=posters,
        models=models,
        missing=missing,
        compared=len(posters),
        first=1,
        milliseconds=1.0,
        note=note,
    )
    librarian.answered.emit(len(librarian.asked), said)


def test_the_view_invites_before_anything_is_asked(view):
    assert "Choose a film, or drop a picture here." in view.nothing.text


def test_the_poster_of_a_film_is_asked_about_by_its_key(view, librarian, films):
    view.show_film(films[1].key)
    assert librarian.asked[-1].film == films[1].key


def test_clip_looks_unless_another_model_is_chosen(view, librarian, films):
    view.show_film(films[0].key)
    assert librarian.asked[-1].model == PosterEyes.CLIP


@pytest.mark.parametrize("model", ["resnet50", "vgg16", "agreement"])
def test_another_model_asks_anew(view, librarian, films, model):
    view.show_film(films[0].key)
    view.choices.choose_model(model)
    assert librarian.asked[-1].model == model


def test_a_picture_takes_the_place_of_the_film(qtbot, view, librarian, films, picture):
    view.show_film(films[0].key)
    view.look_for(picture)
    qtbot.waitUntil(lambda: len(librarian.asked) == 2)
    assert librarian.asked[-1].film is None
    assert librarian.asked[-1].picture.startswith(b"\x89PNG")


def test_a_picture_that_is_dropped_is_asked_about(qtbot, view, librarian, picture):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    drop = QDropEvent(
        QPointF(QPoint(10, 10)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(drop)
    qtbot.waitUntil(lambda: len(librarian.asked) == 1)


def test_a_file_that_is_no_picture_is_refused_with_a_sentence(qtbot, view, librarian, tmp_path):
    (tmp_path / "words.png").write_text("no picture", encoding="utf-8")
    view.look_for(tmp_path / "words.png")
    qtbot.waitUntil(lambda: "cannot be read" in view.nothing.text)
    assert not librarian.asked


def test_a_folder_of_posters_is_asked_about(view, librarian, films, tmp_path):
    view.show_film(films[0].key)
    view.choices.choose_folder(tmp_path)
    asked = librarian.asked[-1]
    assert (asked.of, asked.folder) == (Posters.FOLDER, tmp_path)


def test_no_folder_chosen_leaves_the_library(view, librarian, films):
    view.show_film(films[0].key)
    view.choices.choose_folder(None)
    assert librarian.asked[-1].of == Posters.LIBRARY


def test_bars_are_explained_by_the_metric(view, librarian, films):
    view.show_film(films[0].key)
    answer(librarian, found(), models=(CLIP, RESNET))
    assert "TrendFlix eyes: cosine similarity, the longer the bar the nearer" in view.told.text()
    assert "ResNet-50: Euclidean distance, the shorter the bar the nearer" in view.told.text()


def test_agreement_is_explained(view, librarian, films):
    view.show_film(films[0].key)
    answer(librarian, found(by=(SIMILAR, FAR)), models=(CLIP, RESNET))
    assert "They agree on what is among the first 1 of each" in view.told.text()


def test_a_distance_is_called_a_distance(view, librarian, films):
    view.show_film(films[0].key)
    answer(librarian, found(by=(FAR,)), models=(RESNET,))
    index = view.grid.found.index(0)
    assert "distance 27.5" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_agreement_says_how_many_agree_to_a_screen_reader(view, librarian, films):
    view.show_film(films[0].key)
    answer(librarian, found(by=(SIMILAR, FAR), agree=2), models=(CLIP, RESNET))
    words = view.grid.found.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "One, 2 of 2 agree, CLIP: similarity 0.81, ResNet-50: distance 27.5"


def test_a_model_that_is_not_here_is_named_with_its_command(view, librarian, films):
    view.show_film(films[0].key)
    answer(librarian, models=(), missing=(VGG,))
    assert "VGG16 is not here yet" in view.nothing.text
    assert "trendflix models export vgg16" in view.nothing.text


def test_the_command_can_be_copied(qtbot, view, librarian, films):
    view.show_film(films[0].key)
    answer(librarian, models=(), missing=(VGG,))
    view.nothing._copy.click()
    assert QGuiApplication.clipboard().text() == "trendflix models export vgg16"


def test_in_agreement_a_missing_model_is_named_above_the_others(view, librarian, films):
    view.show_film(films[0].key)
    answer(librarian, found(), missing=(VGG,))
    assert "VGG16 is not here. It comes with: trendflix models export vgg16" in view.told.text()


def test_no_other_poster_is_said(view, librarian, films):
    view.show_film(films[0].key)
    answer(librarian)
    assert "There is no other poster to compare with." in view.nothing.text


def test_what_is_wrong_is_said(view, librarian, films):
    view.show_film(films[0].key)
    librarian.refused.emit(1, Sentence("This film has no poster yet.", "Add one."))
    assert view.nothing.text == "This film has no poster yet. Add one."


def test_an_answer_to_an_older_question_is_left_out(view, librarian, films):
    view.show_film(films[0].key)
    view.choices.choose_model("resnet50")
    librarian.answered.emit(1, None)
    assert not view.grid.found.posters


def test_enter_shows_the_film_of_a_poster(qtbot, view, librarian, films):
    view.show_film(films[0].key)
    answer(librarian, found(film=films[1].key))
    with qtbot.waitSignal(view._shelf.film_wanted) as wanted:
        qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    assert wanted.args == [films[1].key]


def test_enter_on_a_picture_of_a_folder_asks_for_its_like(qtbot, view, librarian, picture):
    view.show_film(view._shelf.films[0].key)
    answer(librarian, found(path=str(picture)))
    qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(librarian.asked) == 2)
    assert librarian.asked[-1].picture


def test_removing_the_picture_invites_again(qtbot, view, librarian, picture):
    view.look_for(picture)
    qtbot.waitUntil(lambda: len(librarian.asked) == 1)
    view.choices.chip.removed.emit()
    assert "Find posters that look alike" in view.nothing.text


@pytest.mark.parametrize("mirrored", [False, True])
def test_posters_are_drawn_in_both_directions(qtbot, view, librarian, picture, mirrored):
    direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    view.setLayoutDirection(direction)
    view.show_film(view._shelf.films[0].key)
    answer(librarian, found(path=str(picture), by=(SIMILAR, FAR)), models=(CLIP, RESNET))
    navy = QColor("navy").rgb()
    place = QPoint(view.grid.viewport().width() - 30 if mirrored else 30, 110)
    qtbot.waitUntil(lambda: view.grid.viewport().grab().toImage().pixel(place) == navy)
