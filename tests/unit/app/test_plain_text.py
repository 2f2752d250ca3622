from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextDocument

from app.plain_text import clamped_lines, plain_label, plain_tooltip
from app.theme import TextSize, text_font

CANARY = '<b>Bold</b> <img src="http://canary.invalid/x.png"> &amp;'


def test_label_shows_html_as_it_is(qtbot):
    label = plain_label(CANARY)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint().width() > QFontMetricsF(label.font()).horizontalAdvance("Bold &") * 3


def test_tooltip_shows_html_as_it_is(qapp):
    document = QTextDocument()
    document.setHtml(plain_tooltip(CANARY))
    assert document.toPlainText() == CANARY


def test_short_text_is_one_line(qapp):
    assert clamped_lines("Short", text_font(TextSize.TITLE), 300, 2) == ["Short"]


def test_long_text_ends_in_an_ellipsis(qapp):
    font = text_font(TextSize.TITLE)
    lines = clamped_lines("a rather long name of a product " * 4, font, 150, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert all(QFontMetricsF(font).horizontalAdvance(line) <= 151 for line in lines)


def test_no_text_is_no_line(qapp):
    assert clamped_lines("", text_font(TextSize.TITLE), 150, 2) in ([], [""])
