from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QColor, QImage

from app.picture_file import FORMATS, keep_picture, picture_name
from store.errors import NotWritableError

NOW = datetime(2031, 5, 4, 3, 2, 1, tzinfo=UTC)


@pytest.fixture
def picture():
    picture = QImage(64, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor(200, 30, 60))
    return picture


@pytest.mark.parametrize(
    ("template", "media", "name"),
    [
        ("{film} {time}", "/films/Metropolis.1927.mkv", "Metropolis.1927 1.02.03"),
        ("{date} {clock}", "/films/a.mkv", "2031-05-04 03.02.01"),
        ("{film}", "https://example.org/a%20b/The%20film.mp4?x=1", "The film"),
        ("{film}", "https://example.org/", "example.org"),
        ("{who} {film}", "a.mkv", "{who} a"),
        ("../{film}/{time}", "/x/a.mkv", "a 1.02.03"),
        ("", "a.mkv", "film"),
        ("con", "a.mkv", "_con"),
        ("{film}", "/x/" + "y" * 300 + ".mkv", "y" * 120),
        ('a<b>c:"d"|e?*\n', "a.mkv", "a b c d e"),
    ],
)
def test_name_is_one_every_system_takes(template, media, name):
    assert picture_name(template, media, 3723.9, NOW) == name


@pytest.mark.parametrize("kind", FORMATS)
def test_picture_is_written_in_its_format(tmp_path, picture, kind):
    path = keep_picture(picture, tmp_path / "new" / "folder", "a", kind)
    assert path.name == f"a.{FORMATS[kind]}"
    assert QImage(str(path)).size() == picture.size()


def test_png_keeps_every_pixel(tmp_path, picture):
    assert QImage(str(keep_picture(picture, tmp_path, "a", "png"))) == picture


def test_no_picture_is_replaced(tmp_path, picture):
    (tmp_path / "a.png").write_text("mine")
    names = [keep_picture(picture, tmp_path, "a", "png").name for _ in range(2)]
    assert names == ["a (2).png", "a (3).png"]
    assert (tmp_path / "a.png").read_text() == "mine"


def test_a_folder_that_cannot_be_is_an_error_in_words(tmp_path, picture):
    (tmp_path / "file").write_text("")
    with pytest.raises(NotWritableError, match="cannot be written to"):
        keep_picture(picture, tmp_path / "file" / "inside", "a", "png")


def test_a_write_that_fails_leaves_nothing_behind(tmp_path, picture):
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, limits[1]))
    try:
        with pytest.raises(NotWritableError):
            keep_picture(picture, tmp_path, "a", "png")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert list(tmp_path.iterdir()) == []
