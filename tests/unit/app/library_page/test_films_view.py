"""The page of a film, what can be done with it, and the folders."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from app.library_page.film_tile import Tile
from app.library_page.films_view import FilmsView
from app.library_page.folders_dialog import FoldersDialog
from store.history import Watched
from store.library.film import Folder, Kind
from tests.unit.app.library_page.conftest import FILMS

NO_KEY = Qt.KeyboardModifier.NoModifier
BIRD, MISSING = FILMS[1], FILMS[2]


@pytest.fixture
def view(qtbot, shelf, history, remembered):
    view = FilmsView(shelf, history, remembered)
    qtbot.addWidget(view)
    view.resize(1000, 700)
    view.show()
    yield view
    view.shutdown()


def press(view, key):
    QTest.keyClick(QApplication.focusWidget() or view, key)


def test_a_film_is_shown_by_its_key(view):
    view.show_film(BIRD.key)
    assert view.currentWidget() is view.page
    assert view.page.film == BIRD


def test_escape_leads_back_to_all_films(view):
    view.show_film(BIRD.key)
    press(view, Qt.Key.Key_Escape)
    assert view.currentWidget() is view.hall


def test_escape_is_the_windows_where_all_films_are_seen(view):
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, NO_KEY)
    override.ignore()
    QApplication.sendEvent(view, override)
    assert not override.isAccepted()


def test_play_begins_where_the_film_was_left(qtbot, view, shelf, history):
    history.remember(Watched(str(BIRD.path), "Bird", 600.0, 1200.0, 100.0))
    view.show_film(BIRD.key)
    with qtbot.waitSignal(shelf.play_wanted) as played:
        view.page.play.click()
    assert played.args == [str(BIRD.path), 600.0]


def test_from_the_beginning_begins_there(qtbot, view, shelf, history):
    history.remember(Watched(str(BIRD.path), "Bird", 600.0, 1200.0, 100.0))
    view.show_film(BIRD.key)
    with qtbot.waitSignal(shelf.play_wanted) as played:
        view.page.anew.click()
    assert played.args == [str(BIRD.path), 0.0]


def test_a_missing_film_cannot_be_played(view):
    view.show_film(MISSING.key)
    assert not view.page.play.isEnabled()


def test_what_is_typed_in_is_kept_and_marked_as_typed(qtbot, view, shelf):
    view.show_film(BIRD.key)
    view.page.edit.click()
    form = view.page.form
    form.title.setText("A bird")
    form.tags.setText("nature, short, nature")
    form.kept.emit(form.values)
    qtbot.waitUntil(lambda: shelf.film(BIRD.key).title == "A bird")
    kept = shelf.film(BIRD.key)
    assert kept.tags == ("nature", "short")
    assert kept.typed == {"title", "tags"}


def test_escape_closes_the_form_first(view):
    view.show_film(BIRD.key)
    view.page.edit.click()
    press(view, Qt.Key.Key_Escape)
    assert view.page.form.isHidden()
    assert view.currentWidget() is view.page


def test_removing_asks_first(qtbot, view, shelf):
    view.deeds.ask_to_remove([BIRD])
    box = view.findChild(QMessageBox)
    remove = next(one for one in box.buttons() if one.text() == "Remove")
    assert shelf.film(BIRD.key)
    with qtbot.waitSignal(shelf.changed):
        remove.click()
    assert shelf.film(BIRD.key) is None


def test_the_page_of_a_film_that_was_removed_goes(qtbot, view, shelf):
    view.show_film(BIRD.key)
    shelf.do(lambda library: library.remove([BIRD.key]))
    qtbot.waitUntil(lambda: view.currentWidget() is view.hall)


def test_films_are_collected_and_taken_out_again(qtbot, view, shelf):
    view.deeds.collect([BIRD, MISSING], "Rain", within=True)
    qtbot.waitUntil(lambda: set(shelf.collections.get("Rain", ())) == {BIRD.key, MISSING.key})
    view.deeds.collect([MISSING], "Rain", within=False)
    qtbot.waitUntil(lambda: shelf.collections.get("Rain") == (BIRD.key,))


def test_a_folder_that_is_dropped_is_looked_through(qtbot, view, shelf, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    view.dropEvent(drop(data))
    qtbot.waitUntil(lambda: [one.path for one in shelf.folders] == [tmp_path])
    qtbot.waitUntil(lambda: view.scan.runs)


def test_a_file_that_is_dropped_is_left_to_the_window(view, tmp_path):
    (tmp_path / "a.mkv").write_bytes(b"")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.mkv"))])
    event = drop(data)
    view.dragEnterEvent(event)
    assert not event.isAccepted()


def test_a_folder_gets_a_category(qtbot, shelf, tmp_path):
    shelf.do(lambda library: library.add_folder(Folder(tmp_path)))
    qtbot.waitUntil(lambda: bool(shelf.folders))
    dialog = FoldersDialog(shelf)
    qtbot.addWidget(dialog)
    field = dialog.findChild(QLineEdit)
    field.setText("Documentary")
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: shelf.folders[0].category == "Documentary")


def drop(data):
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    return QDropEvent(QPoint(5, 5), action, data, button, NO_KEY)


def test_tmdb_is_offered_only_with_a_key(view, remembered):
    view.show_film(BIRD.key)
    assert not view.page.tmdb.isVisible()
    remembered.change(tmdb_key="0" * 32)
    assert view.page.tmdb.isVisible()


def test_a_missing_film_can_be_removed_on_its_page(view):
    view.show_film(MISSING.key)
    view.page.remove.click()
    assert view.findChild(QMessageBox)


def test_a_film_that_gets_a_series_is_an_episode(qtbot, view, shelf):
    view.deeds.change(BIRD, series="Birds", season=1, episode=2)
    qtbot.waitUntil(lambda: shelf.film(BIRD.key).kind is Kind.EPISODE)


def test_a_series_goes_on_with_the_first_episode_that_is_left(qtbot, view, shelf, history):
    first = shelf.film(FILMS[4].key)
    history.remember(Watched(str(first.path), "Night 5", 60.0, 60.0, 100.0))
    series = Tile((first, shelf.film(FILMS[3].key)), "Harbour")
    with qtbot.waitSignal(shelf.play_wanted) as played:
        view.deeds.play_tile(series)
    assert played.args[0] == str(FILMS[3].path)
