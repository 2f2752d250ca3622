from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QMenu

from app.chip import Chip
from player.playlist import Entry

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def panel(qtbot, window):
    """The panel with films a to e, of which c is marked; nothing plays."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.programme.model.replace([Entry(f"/films/{name}") for name in "abcde"], 2)
    qtbot.keyClick(window, Qt.Key.Key_L, CTRL)
    return window.playlist.panel


def order(panel):
    model = panel.view.model()
    return "".join(model.index(row).data() for row in range(model.rowCount()))


def select(panel, *rows):
    view = panel.view
    view.clearSelection()
    for row in rows:
        index = view.model().index(row)
        view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)


def selected(panel):
    return "".join(panel.view.model().index(row).data() for row in panel.view.rows)


def drop(view, data, row, source=None):
    """Let go over the upper half of a row; below all where there is no such row."""
    place = view.visualRect(view.model().index(row)).center()
    point = QPointF(place.x(), place.y() - 4) if place.y() > 0 else QPointF(50, 400)
    event = QDropEvent(
        point, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    view.dropEvent(event)


# --- opening --------------------------------------------------------------------------------------


def test_key_opens_the_panel_with_the_keys_on_the_film_that_plays(qtbot, panel, window):
    assert window.drawer.panel is panel
    assert window.focusWidget() is panel.view
    assert selected(panel) == "c"


def test_the_same_key_closes_it(qtbot, panel, window):
    qtbot.keyClick(panel.view, Qt.Key.Key_L, CTRL)
    assert window.drawer.panel is None
    assert window.focusWidget() is window


def test_escape_closes_it(qtbot, panel, window):
    qtbot.keyClick(panel.view, Qt.Key.Key_Escape)
    assert window.drawer.panel is None


def test_the_film_that_plays_is_told(panel):
    model = panel.view.model()
    words = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert words == ["a", "b", "Plays: c"]


# --- keys -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "key", "result"),
    [
        ([1], Qt.Key.Key_Down, "acbde"),
        ([1], Qt.Key.Key_Up, "bacde"),
        ([1, 2], Qt.Key.Key_Down, "adbce"),
        ([0], Qt.Key.Key_Up, "abcde"),
        ([4], Qt.Key.Key_Down, "abcde"),
    ],
)
def test_keys_move_what_is_selected(qtbot, panel, rows, key, result):
    select(panel, *rows)
    before = selected(panel)
    qtbot.keyClick(panel.view, key, CTRL)
    assert order(panel) == result
    assert selected(panel) == before


def test_delete_takes_films_out_and_the_keys_stay(qtbot, panel):
    select(panel, 1, 3)
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert order(panel) == "ace"
    assert selected(panel) == "c"


def test_arrows_choose_a_film_and_do_not_seek(qtbot, panel):
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert selected(panel) == "d"


def test_space_still_plays_the_film(qtbot, paused):
    qtbot.keyClick(paused, Qt.Key.Key_L, CTRL)
    with qtbot.waitSignal(paused.player.paused_changed):
        qtbot.keyClick(paused.playlist.panel.view, Qt.Key.Key_Space)
    assert not paused.player.paused


def test_enter_plays(qtbot, panel, window, films):
    window.programme.add([Entry(str(films.mp4))])
    select(panel, 5)
    with qtbot.waitSignal(window.player.opened):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert window.programme.playlist.current == 5


def test_the_keys_stay_in_the_list_when_a_film_begins(qtbot, panel, window, films):
    window.programme.add([Entry(str(films.mp4))])
    select(panel, 5)
    with qtbot.waitSignal(window.player.opened):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert window.focusWidget() is panel.view


def test_an_open_panel_shows_the_folder_of_a_film_opened_alone(qtbot, panel, window, films):
    window.open(str(films.mp4))
    qtbot.waitUntil(lambda: "plain.webm" in order(panel))
    assert window.programme.playlist.of_folder


def test_double_click_plays(qtbot, panel, window, films):
    window.programme.add([Entry(str(films.mp4))], at=0)
    place = panel.view.visualRect(panel.view.model().index(0)).center()
    with qtbot.waitSignal(window.player.opened):
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.programme.playlist.current == 0


def test_tab_leaves_the_list(qtbot, panel, window):
    qtbot.keyClick(panel.view, Qt.Key.Key_Tab)
    assert isinstance(window.focusWidget(), Chip)


# --- dropping -------------------------------------------------------------------------------------


def test_a_dropped_film_goes_where_it_was_dropped(qtbot, panel, window, films):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(films.mp4)), QUrl.fromLocalFile(str(films.webm))])
    drop(panel.view, data, 1)
    qtbot.waitUntil(lambda: len(window.programme.playlist) == 7)
    assert order(panel) == "aplain.mp4plain.webmbcde"
    assert window.player.media == ""


def test_dropped_below_all_it_is_the_last(qtbot, panel, window, films):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(films.mp4))])
    drop(panel.view, data, 99)
    qtbot.waitUntil(lambda: order(panel) == "abcdeplain.mp4")


def test_a_film_cannot_be_dropped_onto_another(panel):
    flags = panel.view.model().flags(panel.view.model().index(0))
    assert not flags & Qt.ItemFlag.ItemIsDropEnabled


# --- chips ----------------------------------------------------------------------------------------


def chip(panel, words):
    return next(chip for chip in panel.findChildren(Chip) if chip.text() == words)


def test_add_puts_films_behind_all(qtbot, panel, window, films):
    chip(panel, "Add…").click()
    window.findChild(QFileDialog).filesSelected.emit([str(films.mp4)])
    qtbot.waitUntil(lambda: order(panel) == "abcdeplain.mp4")


def test_save_writes_the_list(qtbot, panel, window, tmp_path):
    chip(panel, "Save…").click()
    window.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "list.m3u8"))
    qtbot.waitUntil(lambda: window.stage.notice.text == "The playlist is saved")
    assert (tmp_path / "list.m3u8").read_text().splitlines()[:3] == [
        "#EXTM3U", "#EXTINF:-1,a", "/films/a"
    ]  # fmt: skip


def test_a_list_that_cannot_be_written_is_told(qtbot, panel, window, tmp_path):
    chip(panel, "Save…").click()
    window.findChild(QFileDialog).fileSelected.emit(str(tmp_path / "no" / "list.m3u8"))
    told = "The playlist 'list.m3u8' cannot be written."
    qtbot.waitUntil(lambda: window.stage.notice.text.startswith(told))


def test_clear_leaves_nothing(panel):
    chip(panel, "Clear").click()
    assert order(panel) == ""


def test_shuffle_is_remembered_and_shown(panel, window):
    chip(panel, "Shuffle").click()
    assert window.remembered.now.shuffled
    assert chip(panel, "Shuffle").isChecked()


def test_the_end_of_a_film_is_chosen_from_a_menu(panel, window):
    chip(panel, "At the end: stop").click()
    lines = {line.text(): line for menu in panel.findChildren(QMenu) for line in menu.actions()}
    assert lines["At the end: stop"].isChecked()
    lines["Repeat all"].trigger()
    assert window.remembered.now.at_end == "repeat list"
    assert chip(panel, "Repeat all").accessibleName() == "Repeat all"


# --- many -----------------------------------------------------------------------------------------


def test_ten_thousand_films_are_one_row_high_each(panel, window):
    window.programme.model.replace([Entry(f"/films/{n}") for n in range(10_000)], 9_999)
    assert panel.view.uniformItemSizes()
    assert panel.view.model().index(9_999).data() == "9999"
