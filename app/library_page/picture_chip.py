"""The picture that is searched for, small, with a way to take it out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.icon_button import IconButton
from app.theme import Space
from app.words import tr

_PICTURE = QSize(64, 36)


class PictureChip(QWidget):
    """Hidden while there is none."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QLabel()
        self._picture.setFixedHeight(_PICTURE.height())
        self.setAccessibleName(tr("The picture you look for"))
        self._remove = IconButton("close", tr("Look without the picture"))
        self._remove.setFixedSize(28, 28)
        self._remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self._picture)
        row.addWidget(self._remove)
        self.hide()

    def show_picture(self, picture: QImage | None) -> None:
        """Show a picture, or nothing."""
        self.setVisible(picture is not None)
        if picture is None:
            self._picture.clear()
            return
        ratio = self.devicePixelRatioF()
        wanted = (_PICTURE * 2 if picture.height() > picture.width() else _PICTURE) * ratio
        small = picture.scaled(
            QSize(round(wanted.width()), round(_PICTURE.height() * ratio)),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        small.setDevicePixelRatio(ratio)
        self._picture.setPixmap(QPixmap.fromImage(small))
