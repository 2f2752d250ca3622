"""Words a viewer reads, in the viewer's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "app"
"""The one context of our translation files."""


def tr(text: str, *, count: int = -1, **values: object) -> str:
    """Return `text` in the language of the window, with `values` for its {names}.

    count: takes the place of %n, and chooses the form of the words: "%n offer(s)".
    """
    words = QCoreApplication.translate(CONTEXT, text, None, count)
    if count >= 0:  # English has no translation: its plural is made here
        words = words.replace("(s)", "" if count == 1 else "s")
    return words.format(**values) if values else words
