"""Where a map is saved to."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from app.words import tr

_FILES: Final = {"html": "*.html", "png": "*.png", "svg": "*.svg"}


def place_dialog(form: str, over: QWidget) -> QFileDialog:
    """Return a dialog for the file, or the folder, of a form; shown by `open`."""
    dialog = QFileDialog(over, tr("Save the map"))
    if form in _FILES:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(_FILES[form])
        dialog.setDefaultSuffix(form)
    else:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
