from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.drawer import Drawer


@pytest.fixture
def drawer(qtbot):
    drawer = Drawer()
    drawer.setObjectName("drawer")
    qtbot.addWidget(drawer)
    return drawer


def filled(drawer, title):
    panel = QLineEdit()
    drawer.add(panel, title)
    return panel


def test_drawer_is_closed_at_first(drawer):
    filled(drawer, "Playlist")
    assert drawer.panel is None


def test_second_wish_for_a_panel_closes_it(drawer):
    panel = filled(drawer, "Playlist")
    drawer.toggle(panel)
    assert drawer.panel is panel
    drawer.toggle(panel)
    assert drawer.panel is None


def test_wish_for_another_panel_changes_it_and_the_name(drawer):
    first, second = filled(drawer, "Playlist"), filled(drawer, "Transcript")
    drawer.toggle(first)
    drawer.toggle(second)
    assert drawer.panel is second
    assert drawer.accessibleName() == "Transcript"


def test_escape_closes_the_drawer_and_says_so(qtbot, drawer):
    panel = filled(drawer, "Playlist")
    drawer.toggle(panel)
    with qtbot.waitSignal(drawer.left):
        qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert drawer.panel is None
