from __future__ import annotations

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from app.shortcuts import TABLE, Action


def test_every_action_has_keys_once():
    assert [entry.action for entry in TABLE] == list(Action)


def test_no_key_means_two_things():
    keys = [QKeySequence(key).toString() for entry in TABLE for key in entry.keys]
    assert len(keys) == len(set(keys))


def test_every_key_is_one_qt_knows():
    assert all(QKeySequence(key).count() == 1 for entry in TABLE for key in entry.keys)


def test_sheet_describes_every_action(window):
    texts = {label.text() for label in window.stage.sheet.findChildren(QLabel)}
    assert {entry.action.value for entry in TABLE if entry.keys} <= texts


@pytest.mark.parametrize("size", [(860, 480), (1280, 720)])
def test_sheet_fits_into_every_window(window, size):
    window.resize(*size)
    window.stage.sheet.toggle()
    assert window.stage.rect().contains(window.stage.sheet.geometry())


def test_sheet_looks_the_same_when_shown_again(window):
    sizes = []
    for _ in range(2):
        window.stage.sheet.toggle()
        sizes.append(window.stage.sheet.size())
        window.stage.sheet.toggle()
    assert sizes[0] == sizes[1]
