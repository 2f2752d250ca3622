from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage

from player.look import Equaliser, Look

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def folder(window, tmp_path):
    folder = tmp_path / "pictures"
    window.remembered.change(picture_folder=str(folder))
    return folder


def kept(qtbot, window, modifier=Qt.KeyboardModifier.NoModifier):
    with qtbot.waitSignal(window.screenshots.kept) as signal:
        qtbot.keyClick(window, Qt.Key.Key_S, modifier)
    return signal.args[0]


def test_pictures_go_among_the_pictures_by_default(window):
    assert window.screenshots.folder.name == "TrendFlix"


def test_a_key_keeps_the_frame_pixel_for_pixel(qtbot, paused, folder):
    frame = paused.pause_view.frame
    image = QImage(str(kept(qtbot, paused, SHIFT)))
    height, width = frame.image.shape[:2]
    assert (image.width(), image.height()) == (width, height)
    for x, y in ((0, 0), (width - 1, height - 1), (70, 90)):
        blue, green, red, _ = frame.image[y, x]
        assert image.pixelColor(x, y).getRgb()[:3] == (red, green, blue)


def test_equaliser_and_mirror_are_not_in_the_picture(qtbot, paused, folder):
    plain = QImage(str(kept(qtbot, paused, SHIFT)))
    paused.player.picture.show(Look(mirrored=True, equaliser=Equaliser(brightness=50)))
    assert QImage(str(kept(qtbot, paused, SHIFT))) == plain


def test_the_name_is_as_the_settings_say(qtbot, paused, folder):
    paused.remembered.change(picture_name="still of {film}", picture_format="webp")
    assert kept(qtbot, paused) == folder / "still of plain.webp"


def test_the_notice_shows_the_folder(qtbot, paused, folder, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    path = kept(qtbot, paused)
    qtbot.waitUntil(lambda: path.name in paused.stage.notice.text)
    qtbot.mouseClick(paused.screenshots._show_folder, Qt.MouseButton.LeftButton)
    assert [Path(one) for one in opened] == [folder]


def test_a_folder_that_cannot_be_written_is_one_sentence(qtbot, paused, tmp_path):
    (tmp_path / "file").write_text("")
    paused.remembered.change(picture_folder=str(tmp_path / "file"))
    with qtbot.waitSignal(paused.screenshots.failed):
        qtbot.keyClick(paused, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "cannot be written to" in paused.stage.notice.text)


def test_a_key_copies_the_picture(qtbot, paused):
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(paused, Qt.Key.Key_S, ALT | SHIFT)
    qtbot.waitUntil(lambda: not QGuiApplication.clipboard().image().isNull())
    assert QGuiApplication.clipboard().image().width() == 240


def test_without_a_film_nothing_is_taken(qtbot, window, folder):
    qtbot.keyClick(window, Qt.Key.Key_S)
    assert not window.screenshots._takers
