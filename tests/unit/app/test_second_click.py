from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.second_click import SecondClick


class Doubled(QWidget):
    count = 0

    def mouseDoubleClickEvent(self, _event):
        self.count += 1


@pytest.fixture
def widget(qtbot):
    widget = Doubled()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_the_second_click_of_a_double_click_is_swallowed(qtbot, widget):
    SecondClick(widget)
    qtbot.mouseDClick(widget, Qt.MouseButton.LeftButton)
    assert widget.count == 0


def test_a_later_double_click_counts(qtbot, widget):
    SecondClick(widget)
    qtbot.wait(QApplication.doubleClickInterval())

    def counted():
        qtbot.mouseDClick(widget, Qt.MouseButton.LeftButton)
        return widget.count

    qtbot.waitUntil(counted)
