from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from app import theme
from app.chosen_keys import follow_keys
from app.keymap import keymap
from app.remembered import Remembered
from app.setting import About, Setting
from app.setting_control import SettingControl
from app.settings import SETTINGS, Settings
from app.settings_dialog import SettingsDialog
from app.shortcuts import Action, keys_of


@pytest.fixture
def remembered(qapp, tmp_path):
    remembered = Remembered(tmp_path / "settings.toml", Settings())
    follow_keys(remembered)
    yield remembered
    remembered.shutdown()
    keymap().use({})


@pytest.fixture
def dialog(qtbot, remembered):
    dialog = SettingsDialog(remembered)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def row_of(dialog, name):
    return next(row for page in dialog.pages[:-1] for row in page.rows if row.setting.name == name)


def key_row(dialog, action):
    return next(row for row in dialog.pages[-1].rows if row.action is action)


def visible_rows(dialog):
    return {
        row.setting.name
        for page in dialog.pages[:-1]
        for row in page.rows
        if row.isVisibleTo(dialog)
    }


# --- pages ----------------------------------------------------------------------------------------


def test_every_setting_has_its_row(dialog):
    names = {row.setting.name for page in dialog.pages[:-1] for row in page.rows}
    assert names == {one.name for one in SETTINGS}


def test_every_row_has_its_sentence_and_its_default(dialog):
    for page in dialog.pages[:-1]:
        for row in page.rows:
            texts = [label.text() for label in row.findChildren(QLabel)]
            assert row.setting.about.sentence in texts
            assert any(text.startswith("Default: ") for text in texts)


def test_no_choice_is_called_by_its_id(dialog):
    for page in dialog.pages[:-1]:
        for row in page.rows:
            ids = {choice for choice in row.setting.about.choices if choice}
            assert not ids & {name for _, name in row.setting.about.named_values}


def test_list_turns_pages(dialog):
    titles = [page.title for page in dialog.pages]
    dialog.list.setCurrentRow(titles.index("Products"))
    assert visible_rows(dialog) == {one.name for one in SETTINGS if one.about.page == "Products"}


def test_search_finds_on_every_page(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "close product")
    assert visible_rows(dialog) == {"strictness"}


def test_search_looks_into_sentences(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "nothing new")
    assert "private" in visible_rows(dialog)


def test_search_finds_keys_too(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "full screen leave")
    shown = [row.action for row in dialog.pages[-1].rows if row.isVisibleTo(dialog)]
    assert shown == [Action.LEAVE]


def test_search_that_finds_nothing_says_so(qtbot, dialog):
    qtbot.keyClicks(dialog.search, "xyzzy")
    assert "No setting has these words." in {
        label.text() for label in dialog.findChildren(QLabel) if label.isVisible()
    }


def test_a_sentence_about_a_key_is_shown_whole(qtbot, dialog):
    dialog.resize(dialog.minimumSize())
    dialog.list.setCurrentRow(len(dialog.pages) - 1)
    row = key_row(dialog, Action.MUTE)
    press(qtbot, row, Qt.Key.Key_L)
    label = next(one for one in row.findChildren(QLabel) if one.text() == row.sentence)
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()) > 0)


def test_page_comes_back_when_the_search_is_cleared(qtbot, dialog):
    before = visible_rows(dialog)
    qtbot.keyClicks(dialog.search, "close")
    dialog.search.clear()
    assert visible_rows(dialog) == before


# --- choosing -------------------------------------------------------------------------------------


def test_a_switch_holds_at_once(qtbot, dialog, remembered):
    qtbot.keyClick(row_of(dialog, "private").control.field, Qt.Key.Key_Space)
    assert remembered.now.private


def test_a_choice_holds_at_once(qtbot, dialog, remembered):
    field = row_of(dialog, "resume").control.field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert remembered.now.resume == "always"


def test_a_named_number_holds_at_once(qtbot, dialog, remembered):
    qtbot.keyClick(row_of(dialog, "strictness").control.field, Qt.Key.Key_End)
    assert remembered.now.strictness == 3


def test_what_changes_elsewhere_is_shown(dialog, remembered):
    remembered.change(private=True)
    assert row_of(dialog, "private").control.field.isChecked()


def test_one_setting_is_reset(qtbot, dialog, remembered):
    remembered.change(private=True, resume="never")
    row_of(dialog, "private").reset.click()
    assert (remembered.now.private, remembered.now.resume) == (False, "never")


def test_a_default_cannot_be_reset(dialog, remembered):
    assert not row_of(dialog, "private").reset.isEnabled()
    remembered.change(private=True)
    assert row_of(dialog, "private").reset.isEnabled()


def test_a_page_is_reset(dialog, remembered):
    remembered.change(panel_hidden=True, strictness=3, private=True)
    page = next(page for page in dialog.pages if page.title == "Products")
    page.reset.click()
    assert remembered.now == Settings(private=True)


def test_wheel_changes_nothing_it_rolls_over(dialog, remembered):
    field = row_of(dialog, "resume").control.field
    dialog.search.setFocus()
    place = QPointF(field.rect().center())
    event = QWheelEvent(
        place,
        QPointF(field.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, event)
    assert remembered.now.resume == "ask"


@pytest.mark.parametrize(
    ("default", "about", "key", "chosen"),
    [
        (5, About("P", "L", "S", span=(0, 9), unit="s"), Qt.Key.Key_Up, 6),
        (0.5, About("P", "L", "S", span=(0, 1)), Qt.Key.Key_Up, 0.6),
        (80.0, About("P", "L", "S", span=(0, 100), unit="%"), Qt.Key.Key_Up, 81.0),
        (9, About("P", "L", "S", span=(0, 9)), Qt.Key.Key_Down, 8),
    ],
)
def test_numbers_have_a_field(qtbot, default, about, key, chosen):
    control = SettingControl(Setting("one", default, about))
    qtbot.addWidget(control)
    control.show_value(default)
    with qtbot.waitSignal(control.chosen) as told:
        qtbot.keyClick(control.field, key)
    assert told.args == [pytest.approx(chosen)]
    assert type(told.args[0]) is type(default)


def test_texts_have_a_line(qtbot):
    control = SettingControl(Setting("one", "", About("P", "L", "S", folder=True)))
    qtbot.addWidget(control)
    qtbot.keyClicks(control.field, "/films")
    with qtbot.waitSignal(control.chosen) as told:
        qtbot.keyClick(control.field, Qt.Key.Key_Return)
    assert told.args == ["/films"]


# --- keys -----------------------------------------------------------------------------------------


@pytest.fixture
def keys(dialog):
    dialog.activateWindow()
    dialog.list.setCurrentRow(len(dialog.pages) - 1)
    return dialog


def press(qtbot, row, key, modifiers=Qt.KeyboardModifier.NoModifier):
    row.add.setFocus()
    row.add.click()
    qtbot.keyClick(row.add, key, modifiers)


def test_a_free_key_is_taken(qtbot, keys):
    press(qtbot, key_row(keys, Action.MUTE), Qt.Key.Key_F9)
    assert keys_of(Action.MUTE) == ("M", "F9")


def test_a_key_of_another_action_is_asked_about(qtbot, keys):
    row = key_row(keys, Action.MUTE)
    press(qtbot, row, Qt.Key.Key_L)
    assert row.sentence == (
        "L is already “Loop from here, to here, off”. Press it again to take it over."
    )
    assert keys_of(Action.LOOP) == ("L",)


def test_a_key_pressed_again_is_taken_over(qtbot, keys):
    row = key_row(keys, Action.MUTE)
    press(qtbot, row, Qt.Key.Key_L)
    qtbot.keyClick(row.add, Qt.Key.Key_L)
    assert (keys_of(Action.MUTE), keys_of(Action.LOOP)) == (("M", "L"), ())
    assert row.sentence == ""


def test_escape_takes_no_key_and_leaves_the_dialog_open(qtbot, keys):
    row = key_row(keys, Action.MUTE)
    press(qtbot, row, Qt.Key.Key_L)
    qtbot.keyClick(row.add, Qt.Key.Key_Escape)
    assert keys.isVisible()
    assert row.sentence == ""


def test_a_key_one_gets_about_with_is_refused(qtbot, keys):
    row = key_row(keys, Action.MUTE)
    press(qtbot, row, Qt.Key.Key_Return)
    assert row.sentence == "Return cannot be a key of an action."


def test_tab_leads_away_from_a_listening_button(qtbot, keys):
    row = key_row(keys, Action.MUTE)
    press(qtbot, row, Qt.Key.Key_Tab)
    assert not row.add.hasFocus()
    assert row.add.text() == "Add"


@pytest.mark.parametrize(
    ("key", "modifiers", "written"),
    [
        (Qt.Key.Key_Exclam, Qt.KeyboardModifier.ShiftModifier, "!"),
        (Qt.Key.Key_X, Qt.KeyboardModifier.ShiftModifier, "Shift+X"),
        (Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier, "+"),
        (Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier, "Ctrl+F9"),
    ],
)
def test_keys_are_written_as_in_the_table(qtbot, keys, key, modifiers, written):
    press(qtbot, key_row(keys, Action.MUTE), key, modifiers)
    assert keys_of(Action.MUTE) == ("M", written)


def test_pressing_a_key_that_is_there_takes_it_away(qtbot, keys):
    qtbot.mouseClick(key_row(keys, Action.MUTE).keys[0], Qt.MouseButton.LeftButton)
    assert keys_of(Action.MUTE) == ()


def test_keys_of_one_action_are_reset(qtbot, keys):
    row = key_row(keys, Action.MUTE)
    press(qtbot, row, Qt.Key.Key_F9)
    row.reset.click()
    assert keys_of(Action.MUTE) == ("M",)


def test_all_keys_are_reset(qtbot, keys, remembered):
    press(qtbot, key_row(keys, Action.MUTE), Qt.Key.Key_F9)
    keys.pages[-1].reset.click()
    assert remembered.now.keys == {}


# --- in the window --------------------------------------------------------------------------------


@pytest.fixture
def open_dialog(qtbot, window):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    yield window.settings_window.dialog
    if window.settings_window.dialog:
        window.settings_window.dialog.close()


def test_a_key_opens_the_settings_beside_the_film(open_dialog):
    assert open_dialog.isVisible()
    assert not open_dialog.isModal()


def test_opening_again_shows_the_same(qtbot, window, open_dialog):
    window.settings_window.open()
    assert window.settings_window.dialog is open_dialog


def test_escape_closes_and_a_new_one_opens(qtbot, window, open_dialog):
    qtbot.keyClick(open_dialog.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.settings_window.dialog is None)
    window.settings_window.open()
    assert window.settings_window.dialog.isVisible()


def test_strictness_is_shown_in_the_panel_at_once(window, open_dialog):
    window.remembered.change(strictness=3)
    assert window.panel.head.strictness.step == 3


def test_private_holds_at_once(window, open_dialog):
    window.remembered.change(private=True)
    assert window.watching.private


def test_products_are_hidden_at_once(window, open_dialog):
    window.remembered.change(panel_hidden=True)
    assert window.pause_view.hidden


def test_quality_is_taken_at_once(window, lookup, open_dialog):
    window.remembered.change(quality="best")
    assert lookup.preferred[-1] == "best"


def test_a_page_that_is_reset_reaches_the_window_whole(window, open_dialog):
    window.remembered.change(panel_hidden=True, strictness=3)
    next(page for page in open_dialog.pages if page.title == "Products").reset.click()
    assert (window.pause_view.hidden, window.panel.head.strictness.step) == (False, 1)


# --- everyone -------------------------------------------------------------------------------------


def test_every_control_has_a_name(dialog):
    nameless = [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and not widget.objectName().startswith("qt_")
        and widget.window() is dialog
    ]
    assert nameless == []


def test_tab_reaches_everything_of_a_page_and_leaves_nothing(qtbot, dialog):
    dialog.activateWindow()
    dialog.search.setFocus()
    reached = []
    while dialog.focusWidget() not in reached:
        reached.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    wanted = [row.control.field for row in dialog.pages[0].rows]
    assert dialog.focusWidget() is dialog.search
    assert set(wanted) <= set(reached)


@pytest.mark.parametrize("colours", [theme.DARK, theme.LIGHT])
def test_least_size_cuts_no_row(qtbot, dialog, colours):
    theme.dress(dialog, colours)
    dialog.resize(dialog.minimumSize())
    for place in range(len(dialog.pages)):
        dialog.list.setCurrentRow(place)
        body = dialog.pages[place].parentWidget()
        assert body.minimumSizeHint().width() <= body.parentWidget().width()
