"""Text that is only text: product data must never be read as HTML (Qt guesses by default)."""

from __future__ import annotations

import html

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from app.shown_text import shown
from app.theme import TextSize, text_font


def plain_label(
    text: str,
    size: TextSize = TextSize.BODY,
    *,
    bold: bool = False,
    quiet: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Return a label that shows `text` as it is, `quiet` in the secondary colour."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(text_font(size, bold=bold))
    if quiet:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setText(text)
    return label


def plain_tooltip(*texts: str) -> str:
    """Return texts so that a tooltip shows them as they are, in one plain line."""
    line = " · ".join(shown(text) for text in texts if text)
    return f"<span>{html.escape(line)}</span>"


def clamped_lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Break `text` into at most `most` harmless lines of `width` pixels; "…" ends a cut one."""
    text = shown(text)
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption())
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) <= most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    lines = [text[a:b].strip() for a, b in zip(starts, ends, strict=True)][:most]
    if len(starts) > most:
        rest = text[starts[most - 1] :]
        lines[-1] = QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return lines
