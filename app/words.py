"""Words a viewer reads, in the viewer's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

CONTEXT = "app"
"""The one context of our translation files."""


def tr(text: str, **values: object) -> str:
    """Return `text` in the language of the window, with `values` for its {names}.

    Where no translation is loaded, English.
    """
    words = QCoreApplication.translate(CONTEXT, text)
    return words.format(**values) if values else words
