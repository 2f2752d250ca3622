"""Pictures of files anywhere, drawn as posters are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QImage

from app.library_page.posters import Posters
from app.library_page.query_picture import content_of, decoded


class PictureFiles(Posters):
    """As `Posters`, but by the path of a JPEG, PNG or WebP."""

    def __init__(self, size: QSize, scale: float, parent: QObject | None = None) -> None:
        """scale: how many pixels of the screen's own one of `size` has."""
        super().__init__(Path(), size, parent, scale=scale)

    def _file(self, key: str) -> Path:
        return Path(key)

    def _picture(self, key: str) -> QImage:
        return decoded(content_of(self._file(key)))
