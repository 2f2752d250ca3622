from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from app.diagnostics import last_lines
from app.log_view import LogView
from app.shortcuts import Action


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("TRENDFLIX_HOME", str(tmp_path))
    (tmp_path / "trendflix.log").write_text("2026-01-01 WARNING the disk was slow\n")
    return tmp_path


@pytest.fixture
def view(qtbot, playing):
    """The dialog, once it has looked at the machine."""
    playing.bound[Action.LOG].trigger()
    view = playing.findChild(LogView)
    qtbot.waitUntil(view.copy.isEnabled, timeout=60_000)
    yield view
    view.close()


def test_report_has_versions_findings_and_the_log(view):
    report = view.report.toPlainText()
    for part in ("TrendFlix", "Qt 6", "libmpv: mpv", "ONNX provider", "the disk was slow"):
        assert part in report
    assert view.copy.isEnabled()


def test_film_is_named_only_where_that_is_wanted(view, films):
    assert films.mp4.name not in view.report.toPlainText()
    view.named.click()
    assert films.mp4.name in view.report.toPlainText()
    assert str(films.mp4.parent) not in view.report.toPlainText()


def test_the_home_folder_is_not_named(view):
    assert str(Path.home()) not in view.report.toPlainText()


def test_copied_only_when_asked(view):
    QGuiApplication.clipboard().setText("before")
    view.named.click()
    assert QGuiApplication.clipboard().text() == "before"
    view.copy.click()
    assert QGuiApplication.clipboard().text() == view.report.toPlainText()


def test_closing_early_ends_the_look_at_the_machine(qtbot, window):
    window.bound[Action.LOG].trigger()
    view = window.findChild(LogView)
    view.close()
    qtbot.waitUntil(lambda: window.findChild(LogView) is None)


def test_only_the_end_of_a_long_log(tmp_path):
    log = tmp_path / "long.log"
    log.write_text("".join(f"line {number}\n" for number in range(9000)))
    lines = last_lines(log).splitlines()
    assert (len(lines), lines[-1]) == (200, "line 8999")


def test_no_log_is_an_empty_one(tmp_path):
    assert last_lines(tmp_path / "none.log") == ""
