from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from app.collector import Collector, collect_due


class Cycle:
    def __init__(self, died):
        self.me = self
        self.died = died

    def __del__(self):
        self.died.append(threading.current_thread())


@pytest.fixture
def collector(qapp):
    parent = QObject()
    yield Collector(parent)
    parent.deleteLater()


def fill():
    return [[] for _ in range(5000)]


def test_another_thread_collects_nothing(collector):
    died = []
    Cycle(died)
    thread = threading.Thread(target=lambda: [fill() for _ in range(20)])
    thread.start()
    thread.join()
    assert died == []


def test_the_window_s_thread_collects(qtbot, collector):
    died = []
    Cycle(died)
    kept = []

    def has_died():
        kept.append(fill())  # what earlier tests left may go meanwhile, and is counted against it
        return died == [threading.main_thread()]

    qtbot.waitUntil(has_died)


def test_little_garbage_can_wait(collector):
    gc.collect()
    died = []
    Cycle(died)
    collect_due()
    assert died == []
