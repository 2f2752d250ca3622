from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from app.library_page.picture_taking import PictureTaking


@pytest.fixture
def taking(qapp):
    taking = PictureTaking()
    yield taking
    taking.shutdown()


def drawn(width=40, height=30, colour="red"):
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor(colour))
    return picture


def taken(qtbot, taking, act):
    with qtbot.waitSignal(taking.taken) as heard:
        act()
    return heard.args[0]


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_a_file_becomes_a_picture(qtbot, taking, tmp_path, kind):
    path = tmp_path / f"picture.{kind}"
    drawn().save(str(path))
    picture = taken(qtbot, taking, lambda: taking.take_file(path))
    assert QImage.fromData(picture.content).size() == drawn().size()


def test_a_large_picture_is_made_small(qtbot, taking):
    picture = taken(qtbot, taking, lambda: taking.take(drawn(4096, 2048)))
    assert picture.shown.size().toTuple() == (1024, 512)


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_refused_in_a_sentence(qtbot, taking, tmp_path, content):
    path = tmp_path / "picture.png"
    path.write_bytes(content)
    with qtbot.waitSignal(taking.refused) as heard:
        taking.take_file(path)
    assert heard.args[0].what == "This picture cannot be read."


def test_a_file_that_is_gone_is_refused(qtbot, taking, tmp_path):
    with qtbot.waitSignal(taking.refused):
        taking.take_file(tmp_path / "gone.png")


def test_the_newest_of_two_counts(qtbot, taking):
    def two():
        taking.take(drawn(colour="red"))
        taking.take(drawn(colour="blue"))

    assert taken(qtbot, taking, two).shown.pixelColor(1, 1) == QColor("blue")


def test_a_copied_picture_is_taken(qtbot, taking):
    data = QMimeData()
    data.setImageData(drawn())
    assert taken(qtbot, taking, lambda: taking.take_from(data))


def test_a_dropped_film_is_no_picture(taking, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "film.mkv"))])
    assert not taking.take_from(data)


def test_several_dropped_pictures_are_not_one(taking, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.png", "b.png")])
    assert not taking.take_from(data)
