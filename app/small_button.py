"""A button with a short word, beside what it is for."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QSizePolicy


def small_button(text: str, name: str) -> QPushButton:
    """Return the button; `name` is its tooltip, and what a screen reader says."""
    button = QPushButton(text)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setProperty("compact", True)
    button.setAutoDefault(False)  # Enter presses only the button that has the focus
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button
