from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QLabel, QLineEdit

from app.chip import Chip
from app.film_sources import (
    AddressDialog,
    copied_address,
    file_dialog,
    given_sources,
    is_subtitle,
    pages_words,
)
from player.page_film import installed_version
from player.request import PLAIN, Request


def mime(*, urls=(), text=""):
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    return data


def test_dropped_file_is_a_path(tmp_path):
    path = tmp_path / "a film ü.mp4"
    assert given_sources(mime(urls=[QUrl.fromLocalFile(str(path))])) == [str(path)]


def test_dropped_link_is_an_address():
    assert given_sources(mime(urls=["https://example.com/f.mp4"])) == ["https://example.com/f.mp4"]


def test_several_keep_their_order():
    urls = ["https://example.com/1.mp4", "https://example.com/2.mp4"]
    assert given_sources(mime(urls=urls)) == urls


def test_every_line_of_dropped_text_is_an_address():
    text = "  https://example.com/1.mp4\n\nhttps://example.com/2.mp4\n"
    assert given_sources(mime(text=text)) == [line.strip() for line in text.split()]


def test_nothing_dropped_is_nothing():
    assert given_sources(mime()) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.com/f.mp4", "https://example.com/f.mp4"),
        ("HTTP://example.com/f.mp4 ", "HTTP://example.com/f.mp4"),
        ("a word", ""),
        ("file:///etc/passwd", ""),
        ("", ""),
    ],
)
def test_only_a_web_address_was_copied(text, address):
    assert copied_address(mime(text=text)) == address


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        ("a.SRT", True),
        ("/x/a.de.ass", True),
        ("a.mkv", False),
        ("https://example.com/a.srt", False),
    ],
)
def test_is_subtitle(source, is_one):
    assert is_subtitle(source) is is_one


def test_address_dialog_shows_what_was_copied(qtbot):
    dialog = AddressDialog(None, address="https://example.com/f.mp4")
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)
    assert chosen.args == ["https://example.com/f.mp4", PLAIN]


def test_address_dialog_gives_what_was_typed(qtbot):
    dialog = AddressDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    line = dialog.findChild(QLineEdit)
    qtbot.keyClicks(line, " https://example.com/film.mp4 ")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert chosen.args == ["https://example.com/film.mp4", PLAIN]


def test_empty_address_is_not_taken(qtbot):
    dialog = AddressDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.assertNotEmitted(dialog.chosen):
        qtbot.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)


def test_file_dialog_opens_where_it_was_last(qtbot, tmp_path):
    dialog = file_dialog(None, str(tmp_path))
    qtbot.addWidget(dialog)
    assert dialog.directory().absolutePath() == str(tmp_path)


def test_the_address_dialog_says_whether_films_of_pages_are_found(qtbot):
    dialog = AddressDialog(None, pages_words(online=False))
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Films on web pages are off; the settings switch them on." in words


def test_it_names_the_version_or_how_to_get_one():
    words = pages_words(online=True)
    assert (installed_version() or "trendflix online update") in words


def test_address_dialog_gives_what_the_server_wants_to_know(qtbot):
    dialog = AddressDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.findChild(QLineEdit).setText("https://example.com/film.mp4")
    dialog.form.referrer.setText("https://example.com/page")
    dialog.form.headers.setPlainText("Authorization: Bearer x\n")
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.accept()
    wanted = Request("https://example.com/page", "", ("Authorization: Bearer x",))
    assert chosen.args[1] == wanted


def test_address_dialog_stays_where_a_header_cannot_be_sent(qtbot):
    dialog = AddressDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.form.headers.setPlainText("no colon")
    with qtbot.assertNotEmitted(dialog.chosen):
        dialog.accept()
    assert dialog.isVisible()
    assert "Header 1" in dialog.problem


def test_more_is_shown_when_it_is_wanted(qtbot):
    dialog = AddressDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.form.isVisible()
    qtbot.mouseClick(dialog.findChild(Chip), Qt.MouseButton.LeftButton)
    assert dialog.form.isVisible()
