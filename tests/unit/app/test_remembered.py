from __future__ import annotations

import locale

import pytest

from app.complaint import Complaint
from app.main_window import MainWindow
from app.remembered import Remembered
from app.settings import Settings, load
from player.player import Player


@pytest.fixture
def remembered(qapp, tmp_path):
    remembered = Remembered(tmp_path / "settings.toml", Settings())
    yield remembered
    remembered.shutdown()


def test_a_change_is_on_disk_when_the_window_has_closed(remembered, tmp_path):
    for volume in range(100):
        remembered.change(volume=float(volume))
    remembered.shutdown()
    assert load(tmp_path / "settings.toml").volume == 99.0


def test_a_change_is_told(qtbot, remembered):
    with qtbot.waitSignal(remembered.changed) as told:
        remembered.change(resume="never")
    assert told.args[0].resume == "never"


def test_what_stays_the_same_is_not_told(qtbot, remembered):
    with qtbot.assertNotEmitted(remembered.changed):
        remembered.change(resume=Settings().resume)


def test_a_value_that_cannot_be_is_refused(remembered):
    with pytest.raises(ValueError, match="resume is none of ask, always, never"):
        remembered.change(resume="perhaps")


def test_a_folder_that_cannot_be_written_stops_nothing(qapp, tmp_path):
    (tmp_path / "file").write_text("")
    remembered = Remembered(tmp_path / "file" / "settings.toml", Settings())
    remembered.change(muted=True)
    remembered.shutdown()
    assert remembered.now.muted


def test_what_was_wrong_with_the_file_is_said_in_the_window(qtbot, lookup, films, tmp_path):
    locale.setlocale(locale.LC_NUMERIC, "C")
    complaints = [Complaint("{file} is odd.", {"file": "settings.toml"}), Complaint("So it is.")]
    remembered = Remembered(tmp_path / "settings.toml", Settings(), complaints)
    window = MainWindow(Player(options={"ao": "null", "hwdec": "no"}), lookup, remembered)
    qtbot.addWidget(window)
    window.show()
    window.open(str(films.mp4))
    qtbot.waitUntil(lambda: window.stage.notice.text == "settings.toml is odd. So it is.")
