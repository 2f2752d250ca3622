import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor

from app.library.map_colours import Colouring
from app.library_page.map_canvas import MapCanvas

COLOURS = ("#ff0000", "#0000ff")
FLAT = np.array([[-0.5, 0], [0, 0], [0.5, 0], [0, 0.5]], np.float32)
SPACE = np.array([[-0.5, 0, 0.2], [0, 0, -0.4], [0.5, 0, 0.1], [0, 0.5, 0]], np.float32)


@pytest.fixture
def canvas(qtbot):
    canvas = MapCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 400)
    show(canvas, FLAT)
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


def show(canvas, places, strong=None):
    canvas.show_map(places)
    codes = np.array([0, 0, 1, 1], np.uint8)
    every = np.ones(len(places), np.bool_)
    canvas.colour(Colouring(codes, COLOURS, ()), every if strong is None else strong)


def at(canvas, row):
    return canvas.spot(row).toPoint()


def draw_around(qtbot, canvas, *corners, held=Qt.KeyboardModifier.ShiftModifier):
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, held, QPoint(*corners[0]))
    for corner in corners[1:]:
        qtbot.mouseMove(canvas, QPoint(*corner))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, held, QPoint(*corners[-1]))


def test_a_point_has_its_colour(canvas):
    assert canvas.grab().toImage().pixelColor(at(canvas, 2)) == QColor("#0000ff")


def test_what_is_up_on_the_map_is_up_on_the_screen(canvas):
    assert canvas.spot(3).y() < canvas.spot(1).y()


def test_the_pointer_points_at_what_is_under_it(qtbot, canvas):
    qtbot.mouseMove(canvas, at(canvas, 2) + QPoint(3, 3))
    assert canvas.row == 2


def test_a_click_wants_the_point(qtbot, canvas):
    with qtbot.waitSignal(canvas.wanted) as wanted:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=at(canvas, 0))
    assert wanted.args == [0]


def test_a_click_beside_wants_nothing(qtbot, canvas):
    with qtbot.assertNotEmitted(canvas.wanted):
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def test_dragging_moves_the_map_with_the_pointer(canvas):
    before = canvas.spot(1)
    canvas.drag(QPointF(30, -20))
    assert (canvas.spot(1) - before).toPoint() == QPoint(30, -20)


def test_a_drag_is_no_click(qtbot, canvas):
    with qtbot.assertNotEmitted(canvas.wanted):
        draw_around(qtbot, canvas, (200, 200), (230, 230), held=Qt.KeyboardModifier.NoModifier)


def test_what_is_under_the_pointer_stays_there_when_one_goes_nearer(canvas):
    before = canvas.spot(3)
    canvas.zoom(2.0, before - QPointF(200, 200))
    assert (canvas.spot(3) - before).manhattanLength() < 0.01


def test_dragging_turns_a_map_in_space(canvas):
    show(canvas, SPACE)
    turn = canvas.camera.turn
    canvas.drag(QPointF(50, 0))
    assert canvas.camera.turn == pytest.approx(turn + 0.5)


def test_a_line_chooses_what_it_goes_around(qtbot, canvas):
    draw_around(qtbot, canvas, (150, 50), (390, 50), (390, 250), (150, 250), (150, 60))
    assert canvas.chosen_rows.tolist() == [1, 2, 3]


def test_the_lasso_needs_no_key(qtbot, canvas):
    canvas.lassoing = True
    corners = ((10, 150), (250, 150), (250, 250), (10, 250), (10, 160))
    draw_around(qtbot, canvas, *corners, held=Qt.KeyboardModifier.NoModifier)
    assert canvas.chosen_rows.tolist() == [0, 1]


def test_what_is_only_hinted_at_is_not_chosen(qtbot, canvas):
    show(canvas, FLAT, np.array([True, False, True, True]))
    draw_around(qtbot, canvas, (10, 10), (390, 10), (390, 390), (10, 390), (10, 20))
    assert canvas.chosen_rows.tolist() == [0, 2, 3]


def test_keys_go_from_point_to_point_in_order(qtbot, canvas):
    qtbot.keyClick(canvas, Qt.Key.Key_N)
    qtbot.keyClick(canvas, Qt.Key.Key_N)
    qtbot.keyClick(canvas, Qt.Key.Key_P)
    assert canvas.row == 0


def test_control_and_an_arrow_go_to_the_point_in_that_direction(qtbot, canvas):
    qtbot.keyClick(canvas, Qt.Key.Key_N)
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert canvas.row == 1


def test_enter_wants_the_point_the_keys_are_at(qtbot, canvas):
    qtbot.keyClick(canvas, Qt.Key.Key_N)
    with qtbot.waitSignal(canvas.wanted) as wanted:
        qtbot.keyClick(canvas, Qt.Key.Key_Return)
    assert wanted.args == [0]


def test_space_takes_a_point_into_the_choice_and_out_again(qtbot, canvas):
    qtbot.keyClick(canvas, Qt.Key.Key_N)
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    chosen = canvas.chosen_rows.tolist()
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    assert (chosen, canvas.chosen_rows.tolist()) == ([0], [])


def test_a_chooses_all_that_can_be_seen(qtbot, canvas):
    canvas.drag(QPointF(250, 0))
    qtbot.keyClick(canvas, Qt.Key.Key_A)
    assert canvas.chosen_rows.tolist() == [0]


def test_escape_lets_go(qtbot, canvas):
    canvas.choose(np.array([1]))
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert not len(canvas.chosen_rows)


def test_nought_shows_the_whole_map_again(qtbot, canvas):
    before = canvas.spot(1)
    canvas.drag(QPointF(90, 90))
    qtbot.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.spot(1) == before


def test_a_map_without_points_is_shown(canvas):
    canvas.show_map(np.empty((0, 2), np.float32))
    assert not canvas.grab().isNull()
