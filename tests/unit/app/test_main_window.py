from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from app import settings
from app.errors import Sentence
from app.film_sources import AddressDialog
from app.lookup_messages import (
    FORGOTTEN,
    ComposedAnswer,
    ComposeFailure,
    ComposeRequest,
    LookupFailure,
    Stage,
    WorkerBlocked,
    WorkerLoading,
    WorkerRestarting,
)
from app.product_card import ProductCard
from app.sort import Sort
from store.types import Facets, Wanted
from tests.scripted_lookup import READY, SHOP, answer, item, match

TWO = (match(1), match(2))


@pytest.fixture
def shopping(qtbot, paused, lookup):
    """A paused window with two items of two products each."""
    lookup.answered.emit(
        answer(lookup.ticket, [item(0, TWO), item(1, (match(3), match(4)), "bag")], final=True)
    )
    return paused


def drop(window, *, url=None, text=None):
    data = QMimeData()
    if url:
        data.setUrls([QUrl(url)])
    if text:
        data.setText(text)
    arguments = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), *arguments, Qt.KeyboardModifier.NoModifier))
    window.dropEvent(QDropEvent(QPointF(9, 9), *arguments, Qt.KeyboardModifier.NoModifier))


# --- keys -----------------------------------------------------------------------------------------


def test_space_plays_whatever_has_the_focus(qtbot, shopping):
    window = shopping
    window.activateWindow()
    takers = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisible()
    ]
    assert any(isinstance(widget, ProductCard) for widget in takers)
    for widget in takers:
        widget.setFocus()
        before = window.player.paused
        qtbot.keyClick(widget, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda before=before: window.player.paused is not before)


def test_arrows_seek_while_no_card_has_the_focus(qtbot, paused):
    with qtbot.waitSignal(paused.player.frame_grabbed):
        paused.player.seek_to(2.9)
    with qtbot.waitSignal(paused.player.frame_grabbed):
        qtbot.keyClick(paused, Qt.Key.Key_Left)
    assert paused.player.position < 0.1


def test_arrows_on_a_card_do_not_seek(qtbot, shopping):
    shopping.activateWindow()
    shopping.panel.groups[0].cards[0].setFocus()
    before = shopping.player.position
    qtbot.keyClick(shopping.focusWidget(), Qt.Key.Key_Right)
    qtbot.wait(100)
    assert shopping.player.position == before
    assert shopping.focusWidget().match == TWO[1]


def test_tab_goes_to_the_first_item_and_its_cards(qtbot, shopping):
    shopping.activateWindow()
    shopping.setFocus()
    qtbot.keyClick(shopping, Qt.Key.Key_Tab)
    group = shopping.panel.groups[0]
    assert shopping.focusWidget() is group.wish.field
    qtbot.keyClick(shopping.focusWidget(), Qt.Key.Key_Tab)
    assert shopping.focusWidget() is group.cards[0]


@pytest.mark.parametrize("layer", ["sheet", "notice"])
def test_space_plays_whatever_lies_over_the_film(qtbot, shopping, layer):
    shopping.stage.notice.show_trouble(Sentence("The film is damaged.", "Try another."))
    if layer == "sheet":
        shopping.stage.sheet.toggle()
    getattr(shopping.stage, layer).setFocus()
    with qtbot.waitSignal(shopping.player.paused_changed):
        qtbot.keyClick(shopping, Qt.Key.Key_Space)
    assert not shopping.player.paused


def test_space_on_the_welcome_presses_no_button(qtbot, window):
    window.activateWindow()
    for widget in [window, *window.findChildren(QWidget)]:
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Space)
    assert window.findChildren(QDialog) == []


def test_a_click_on_a_button_or_slider_leaves_the_focus_where_it_is(shopping):
    pressed = (QAbstractButton, QAbstractSlider)
    for widget in shopping.findChildren(QWidget):
        if isinstance(widget, pressed):
            assert not widget.focusPolicy() & Qt.FocusPolicy.ClickFocus, widget


def test_question_mark_shows_and_hides_the_sheet(qtbot, window):
    for shown in (True, False):
        qtbot.keyClick(window, "?")
        assert window.stage.sheet.isVisible() is shown


def test_escape_closes_the_topmost_thing_first(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F)
    qtbot.keyClick(window, "?")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.stage.sheet.isHidden()
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_volume_keys(qtbot, playing):
    qtbot.waitUntil(lambda: playing.player.volume == 80.0)
    with qtbot.waitSignal(playing.player.volume_changed):
        qtbot.keyClick(playing, "9")
    assert playing.player.volume == 78.0


def test_tab_wakes_the_controls_and_reaches_them(qtbot, playing):
    playing.stage.controls.hide()
    playing.activateWindow()
    playing.setFocus()
    qtbot.keyClick(playing, Qt.Key.Key_Tab)
    assert playing.stage.controls.isAncestorOf(playing.focusWidget())


def test_controls_stay_while_they_have_the_keys(qtbot, playing):
    playing.activateWindow()
    playing.stage.controls._mute.setFocus()
    playing.stage._on_idle()
    assert playing.stage.controls.isVisible()
    qtbot.keyClick(playing.stage.controls._mute, Qt.Key.Key_Escape)
    assert playing.focusWidget() is playing
    playing.stage._on_idle()
    assert playing.stage.controls.isHidden()


def test_enter_presses_the_button_that_has_the_keys(qtbot, playing):
    playing.activateWindow()
    playing.stage.controls._mute.setFocus()
    with qtbot.waitSignal(playing.player.muted_changed):
        qtbot.keyClick(playing.stage.controls._mute, Qt.Key.Key_Return)
    assert playing.player.muted


# --- access ---------------------------------------------------------------------------------------


def test_every_control_has_a_name_and_a_tooltip(shopping):
    for control in shopping.findChildren(QWidget):
        if isinstance(control, QAbstractButton) and control.isEnabled():
            assert control.accessibleName(), control
            assert control.toolTip(), control
        if isinstance(control, QAbstractSlider) and control.parent() is shopping.stage.controls:
            assert control.accessibleName(), control
        if isinstance(control, ProductCard):
            assert control.accessibleName(), control
            assert control.toolTip() or control.match is None, control


def test_every_label_is_plain_text(shopping):
    shopping.stage.notice.say("x")
    labels = shopping.findChildren(QLabel)
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


# --- pause and play -------------------------------------------------------------------------------


def test_pause_asks_about_the_frame(paused, lookup, films):
    (frame,) = lookup.frames
    assert frame.image.shape == (136, 240, 4)
    assert paused.panel.isVisible()


def test_panel_stands_beside_the_picture(paused):
    assert paused.stage.width() + paused.panel.width() == paused.width()
    assert 360 <= paused.panel.width() <= 400


def test_play_gives_the_picture_the_whole_window(qtbot, shopping, lookup):
    with qtbot.waitSignal(shopping.player.paused_changed):
        shopping.player.play()
    assert shopping.panel.isHidden()
    assert shopping.stage.boxes.isHidden()
    qtbot.waitUntil(lambda: shopping.stage.surface.width() == shopping.width())
    assert lookup.cancelled == 1


def test_answers_of_an_older_pause_are_dropped(paused, lookup):
    lookup.answered.emit(answer(lookup.ticket - 1, [item(0, TWO)]))
    assert paused.panel.groups == {}


def test_answers_after_play_are_dropped(qtbot, paused, lookup):
    with qtbot.waitSignal(paused.player.paused_changed):
        paused.player.play()
    lookup.answered.emit(answer(lookup.ticket, [item(0, TWO)]))
    assert paused.panel.isHidden()
    assert paused.stage.boxes.isHidden()


def test_step_asks_again(qtbot, shopping, lookup):
    with qtbot.waitSignal(shopping.player.frame_grabbed):
        qtbot.keyClick(shopping, ".")
    assert lookup.ticket == 2
    assert shopping.panel.groups == {}


def test_card_lights_up_its_box(qtbot, shopping):
    group = shopping.panel.groups[1]
    qtbot.mouseMove(group, QPoint(20, 20))
    group.hovered.emit(True)
    assert shopping.stage.boxes.lit == 1
    group.hovered.emit(False)
    assert shopping.stage.boxes.lit is None


def test_box_lights_up_its_group(shopping):
    shopping.stage.boxes.item_hovered.emit(1)
    assert [group._lit for group in shopping.panel.groups.values()] == [False, True]
    shopping.stage.boxes.item_hovered.emit(None)
    assert [group._lit for group in shopping.panel.groups.values()] == [False, False]


def test_boxes_lie_on_the_picture(shopping):
    picture = shopping.stage.surface.video_rect()
    assert picture.width() > 100
    area = shopping.stage.boxes.area_of(item(0).box)
    assert area.width() == pytest.approx(picture.width() / 3)
    assert area.left() == pytest.approx(picture.left() + picture.width() / 6)


# --- the state of the lookup ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "line"),
    [
        (WorkerLoading("models"), "Loading models…"),
        (WorkerRestarting("killed"), "Starting again…"),
        (READY, "Looking…"),
    ],
)
def test_panel_shows_the_state(paused, lookup, state, line):
    lookup.become(state)
    assert paused.panel.head.state == line


def test_panel_shows_where_it_ran(shopping):
    assert shopping.panel.head.state == "2 items · on CPU"


def test_blocked_lookup_says_what_to_do(paused, lookup):
    lookup.become(WorkerBlocked("IndexMissingError", ""))
    assert paused.panel._message.text() == "There is no catalogue yet."
    assert "trendflix index build" in paused.panel._advice.text()


def test_pause_while_blocked_tries_again(qtbot, playing, lookup):
    lookup.become(WorkerBlocked("ModelMissingError", ""))
    with qtbot.waitSignal(playing.player.frame_grabbed):
        playing.player.pause()
    assert lookup.reloaded == 1
    lookup.become(READY)
    assert lookup.ticket == 1


def test_failed_lookup_says_so_and_the_next_pause_asks(qtbot, paused, lookup):
    lookup.failed.emit(LookupFailure(lookup.ticket, "WorkerDied", "killed twice"))
    assert paused.panel._message.text() == "The search stopped twice on this picture."
    with qtbot.waitSignal(paused.player.frame_grabbed):
        qtbot.keyClick(paused, ".")
    lookup.answered.emit(answer(lookup.ticket, [item(0, TWO)]))
    assert paused.panel._message.isHidden()


def test_cards_stay_when_only_the_refinement_fails(paused, lookup):
    lookup.answered.emit(answer(lookup.ticket, [item(0, TWO)]))
    lookup.failed.emit(LookupFailure(lookup.ticket, "RuntimeMissingError", "no rembg"))
    assert paused.panel._message.isHidden()
    assert paused.panel.isVisible()


# --- hiding for good ------------------------------------------------------------------------------


def test_hidden_panel_is_remembered(qtbot, paused, tmp_path):
    qtbot.keyClick(paused, Qt.Key.Key_B)
    assert paused.panel.isHidden()
    paused.remembered.shutdown()
    assert settings.load(tmp_path / "settings.toml").panel_hidden


def test_hidden_panel_asks_nothing(qtbot, playing, lookup):
    qtbot.keyClick(playing, Qt.Key.Key_H)
    with qtbot.waitSignal(playing.player.frame_grabbed):
        playing.player.pause()
    assert lookup.frames == []
    assert playing.panel.isHidden()


def test_panel_comes_back_with_the_same_key(qtbot, shopping, lookup):
    qtbot.keyClick(shopping, Qt.Key.Key_B)
    qtbot.keyClick(shopping, Qt.Key.Key_B)
    assert shopping.panel.isVisible()
    assert lookup.frames[0] is lookup.frames[1]


# --- product pages --------------------------------------------------------------------------------


@pytest.fixture
def browser(monkeypatch):
    opened = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True
    )
    return opened


def test_click_opens_the_product_page(qtbot, shopping, browser):
    qtbot.mouseClick(shopping.panel.groups[0].cards[0], Qt.MouseButton.LeftButton)
    assert browser == [f"https://{SHOP}/p/1"]


def test_foreign_host_is_refused_with_a_reason(shopping, lookup, browser):
    product = replace(match(1).product, url="https://evil.example.net/p/1")
    foreign = replace(match(1), product=product)
    shopping.panel.opened.emit(foreign)
    assert browser == []
    assert shopping.stage.notice.text.startswith("The host evil.example.net is not a shop")


@pytest.mark.parametrize(
    "url",
    [
        f"http://{SHOP}/p/1",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "\\\\server\\share",
        f"https://me@{SHOP}/p/1",
        f"https://{SHOP}:8443/p/1",
        f"https://{SHOP}/p\n1",
        f"https://{SHOP.replace('o', chr(0x43E))}/p/1",  # a Cyrillic o
        "https://127.0.0.1/p/1",
        "",
    ],
)
def test_hostile_link_is_neither_opened_nor_copied(shopping, browser, url):
    QGuiApplication.clipboard().setText("untouched")
    hostile = replace(match(1), product=replace(match(1).product, url=url))
    for wanted in (shopping.panel.opened, shopping.panel.copied):
        wanted.emit(hostile)
    assert browser == []
    assert QGuiApplication.clipboard().text() == "untouched"
    assert "not" in shopping.stage.notice.text


def test_tracking_is_left_out_of_what_is_opened(shopping, browser):
    url = f"https://{SHOP}/p/1?utm_source=film&size=m&gclid=7"
    shopping.panel.opened.emit(replace(match(1), product=replace(match(1).product, url=url)))
    assert browser == [f"https://{SHOP}/p/1?size=m"]


def test_link_opens_while_the_worker_starts_again(shopping, lookup, browser):
    lookup.become(WorkerRestarting("killed"))
    shopping.panel.opened.emit(match(1))
    assert browser == [f"https://{SHOP}/p/1"]


def test_link_can_be_copied(shopping):
    shopping.panel.copied.emit(match(2))
    assert QGuiApplication.clipboard().text() == f"https://{SHOP}/p/2"


# --- opening --------------------------------------------------------------------------------------


def test_welcome_until_a_film_is_open(window):
    assert window.stage.welcome.isVisible()
    assert window.stage.controls.isHidden()


def test_open_film_has_controls_and_a_title(qtbot, playing):
    qtbot.waitUntil(lambda: "plain.mp4" in playing.windowTitle())
    assert playing.stage.welcome.isHidden()
    assert playing.stage.controls.isVisible()


def test_dropped_film_plays(qtbot, window, films):
    with qtbot.waitSignal(window.player.opened):
        drop(window, url=QUrl.fromLocalFile(str(films.mp4)))


def test_file_chosen_in_the_dialog_plays(qtbot, window, films):
    qtbot.keyClick(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(QFileDialog)
    with qtbot.waitSignal(window.player.opened):
        dialog.filesSelected.emit([str(films.mp4)])
    dialog.close()


def test_address_typed_in_the_dialog_is_opened(qtbot, window, films):
    qtbot.keyClick(window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(AddressDialog)
    qtbot.keyClicks(dialog.findChild(QLineEdit), films.mp4.as_uri())
    with qtbot.waitSignal(window.player.opened):
        dialog.accept()


@pytest.mark.parametrize(
    "url", ["av://lavfi:testsrc", "ftp://example.com/film.mp4", "memory://x", "javascript:alert(1)"]
)
def test_dropped_foreign_scheme_is_refused_with_a_notice(qtbot, window, url):
    with qtbot.waitSignal(window.player.failed):
        drop(window, text=url)
    assert "http" in window.stage.notice.text
    assert window.stage.welcome.isVisible()


def test_missing_film_leaves_the_one_that_plays(qtbot, paused):
    with qtbot.waitSignal(paused.player.failed):
        paused.open("/no/such/film.mp4")
    assert "no file" in paused.stage.notice.text
    assert paused.stage.welcome.isHidden()
    assert paused.player.paused


def test_file_that_is_no_film_brings_the_welcome_back(qtbot, window, tmp_path):
    path = tmp_path / "film.mp4"
    path.write_bytes(bytes(range(256)) * 400)
    with qtbot.waitSignal(window.player.failed):
        window.open(str(path))
    assert window.stage.notice.text
    assert window.stage.welcome.isVisible()


def test_sound_without_picture_is_said(qtbot, window, films):
    with qtbot.waitSignal(window.player.video_size_changed):
        window.open(str(films.sound_only))
    assert "no picture" in window.stage.notice.text


def test_next_film_closes_the_notice(qtbot, window, films):
    with qtbot.waitSignal(window.player.failed):
        window.open("/no/such/film.mp4")
    with qtbot.waitSignal(window.player.opened):
        window.open(str(films.mp4))
    assert window.stage.notice.isHidden()


# --- controls -------------------------------------------------------------------------------------


def test_controls_hide_while_the_film_plays_and_come_back(qtbot, playing):
    playing.stage._idle.setInterval(10)
    playing.stage.wake()
    qtbot.waitUntil(playing.stage.controls.isHidden)
    assert playing.stage.cursor().shape() is Qt.CursorShape.BlankCursor
    qtbot.mouseMove(playing.stage, QPoint(50, 50))
    qtbot.waitUntil(playing.stage.controls.isVisible)


def test_controls_stay_on_pause_where_they_cover_nothing(qtbot, shopping):
    shopping.stage._idle.setInterval(10)
    shopping.stage.wake()
    qtbot.wait(100)
    assert shopping.stage.controls.isVisible()


def test_wheel_changes_the_volume(qtbot, playing):
    with qtbot.waitSignal(playing.player.volume_changed):
        playing.stage.wheel_turned.emit(1.0)
    assert playing.player.volume == 82.0


def test_double_click_fills_the_screen(qtbot, playing):
    qtbot.mouseDClick(playing.stage, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    assert playing.isFullScreen()


def test_click_on_a_box_shows_its_products_and_keeps_the_pause(qtbot, shopping):
    inside = shopping.stage.boxes.area_of(item(0).box).center().toPoint()
    qtbot.mouseClick(shopping.stage, Qt.MouseButton.LeftButton, pos=inside)
    qtbot.wait(300)
    assert shopping.player.paused


def test_settings_of_the_last_run_count(qtbot, playing, tmp_path):
    playing.player.set_volume(33.0)
    qtbot.waitUntil(lambda: playing.player.volume == 33.0)
    playing.close()
    assert settings.load(tmp_path / "settings.toml").volume == 33.0


def test_full_screen_is_not_remembered(qtbot, playing, tmp_path):
    qtbot.keyClick(playing, Qt.Key.Key_F)
    qtbot.waitUntil(playing.isFullScreen)
    playing.close()
    assert settings.load(tmp_path / "settings.toml").geometry == "[]"


def test_button_follows_full_screen(qtbot, playing):
    playing.showFullScreen()
    assert playing.stage.controls._full.accessibleName() == "Leave full screen"
    playing.showNormal()
    assert playing.stage.controls._full.accessibleName() == "Full screen"


def test_stage_follows_progress(paused, lookup):
    lookup.answered.emit(answer(lookup.ticket, [item(0)], Stage.REGIONS))
    assert paused.stage.boxes.isVisible()
    assert list(paused.panel.groups) == [0]


# --- this, but red --------------------------------------------------------------------------------


def wish(qtbot, window, words="but red", key=0):
    field = window.panel.groups[key].wish.field
    field.setText(words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_words_ask_for_the_item_of_this_pause(qtbot, shopping, lookup):
    wish(qtbot, shopping, key=1)
    assert lookup.wishes == [ComposeRequest(lookup.ticket, 1, "but red", 0.5)]


def test_what_words_found_is_shown_at_their_item(qtbot, shopping, lookup):
    wish(qtbot, shopping)
    lookup.composed.emit(ComposedAnswer(lookup.wishes[0], (match(9),)))
    assert [card.match for card in shopping.panel.groups[0].cards] == [match(9)]


def test_an_answer_to_words_since_changed_is_dropped(qtbot, shopping, lookup):
    wish(qtbot, shopping, "red")
    wish(qtbot, shopping, "blue")
    lookup.composed.emit(ComposedAnswer(lookup.wishes[0], (match(9),)))
    assert [card.match for card in shopping.panel.groups[0].cards] == [*TWO]


def test_an_answer_to_words_taken_back_is_dropped(qtbot, shopping, lookup):
    wish(qtbot, shopping)
    qtbot.keyClick(shopping.panel.groups[0].wish.field, Qt.Key.Key_Escape)
    lookup.composed.emit(ComposedAnswer(lookup.wishes[0], (match(9),)))
    assert [card.match for card in shopping.panel.groups[0].cards] == [*TWO]


def test_words_nobody_knows_are_said_in_a_sentence(qtbot, shopping, lookup):
    wish(qtbot, shopping)
    failure = ComposeFailure(lookup.wishes[0], "UnknownWordsError", "demo does not know it")
    lookup.compose_failed.emit(failure)
    said = shopping.panel.groups[0]._nothing.text
    assert said == "demo does not know it. Try other words for the same thing."


def test_an_encoder_without_words_disables_the_field(qtbot, shopping, lookup):
    lookup.become(replace(READY, reads_words=False))
    assert not shopping.panel.groups[0].wish.field.isEnabled()
    qtbot.keyClick(shopping, Qt.Key.Key_T)
    assert "pictures only" in shopping.stage.notice.text


def test_a_letter_puts_the_keys_into_the_words(qtbot, shopping):
    shopping.activateWindow()
    shopping.setFocus()
    qtbot.keyClick(shopping, Qt.Key.Key_T)
    assert shopping.focusWidget() is shopping.panel.groups[0].wish.field


def test_letters_in_the_words_are_no_player_keys(qtbot, shopping):
    shopping.activateWindow()
    field = shopping.panel.groups[0].wish.field
    field.setFocus()
    qtbot.keyClicks(field, "mq f b")
    assert field.text() == "mq f b"
    assert (shopping.player.muted, shopping.isFullScreen()) == (False, False)
    assert shopping.panel.isVisible()


def test_strictness_is_remembered(shopping, tmp_path):
    shopping.panel.head.strictness.slider.setValue(3)
    shopping.remembered.shutdown()
    assert settings.load(tmp_path / "settings.toml").strictness == 3


def test_keys_change_the_strictness(qtbot, shopping):
    before = shopping.panel.head.strictness.step
    qtbot.keyClick(shopping, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert shopping.panel.head.strictness.step == before - 1


def test_closing_a_paused_film_takes_its_products_away(shopping):
    shopping.close_film()
    assert not shopping.panel.isVisible()
    assert shopping.stage.welcome.isVisible()


def test_closing_a_film_is_no_trouble(qtbot, playing):
    with qtbot.waitSignal(playing.player.video_size_changed):
        playing.close_film()
    assert not playing.stage.notice.text


# --- filters --------------------------------------------------------------------------------------

IN_STOCK = Wanted(in_stock=True)


@pytest.fixture
def filtering(shopping, lookup):
    """A pause with products of a catalogue that can be filtered."""
    lookup.become(replace(READY, facets=Facets(brands=(("Nordlund", 4),))))
    return shopping


def test_filters_are_asked_of_the_lookup(filtering, lookup):
    filtering.panel.filters.want(IN_STOCK)
    assert lookup.wanted == [IN_STOCK]


def test_an_answer_with_former_filters_is_dropped(filtering, lookup):
    before = filtering.pause_view.answer
    filtering.panel.filters.want(IN_STOCK)
    lookup.answered.emit(answer(lookup.ticket, [item(0, (match(9),))], final=True))
    assert filtering.pause_view.answer is before
    lookup.answered.emit(
        replace(answer(lookup.ticket, [item(0, (match(9),))], final=True), wanted=IN_STOCK)
    )
    assert [card.match for card in filtering.panel.groups[0].cards] == [match(9)]


def test_words_are_asked_again_with_the_new_filters(qtbot, filtering, lookup):
    wish(qtbot, filtering, key=1)
    filtering.panel.filters.want(IN_STOCK)
    assert lookup.wishes[-1] == replace(lookup.wishes[0], wanted=IN_STOCK)


def test_a_frame_that_the_worker_forgot_is_asked_again(filtering, lookup):
    asked = len(lookup.frames)
    filtering.panel.filters.want(IN_STOCK)
    lookup.failed.emit(LookupFailure(lookup.ticket, FORGOTTEN, ""))
    assert len(lookup.frames) == asked + 1


def test_a_key_opens_the_filters_and_escape_gives_the_keys_back(qtbot, filtering):
    filtering.activateWindow()
    filtering.setFocus()
    qtbot.keyClick(filtering, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert filtering.panel.filter_bar.sort.hasFocus()
    qtbot.keyClick(filtering.focusWidget(), Qt.Key.Key_Escape)
    assert filtering.panel.filter_bar is None
    assert filtering.hasFocus()


def test_filters_hold_for_the_next_pause(filtering):
    filtering.panel.filters.want(IN_STOCK)
    filtering.pause_view.forget()
    assert filtering.panel.filters.wanted == IN_STOCK


def test_the_order_is_remembered(qtbot, filtering):
    filtering.panel.toggle_filters()
    qtbot.keyClick(filtering.panel.filter_bar.sort, Qt.Key.Key_Down)
    assert filtering.remembered.now.sort == Sort.CHEAPEST
