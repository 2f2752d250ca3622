"""The only way a picture leaves the window: the viewer asks for it, and says where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QGuiApplication, QImageWriter
from PySide6.QtWidgets import QFileDialog

from app.errors import Sentence
from app.finds_picture import finds_picture
from app.marking import marked
from app.words import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from app.notice import Notice
    from app.pause_view import PauseView
    from app.product_panel import ProductPanel

_NAME = "finds.png"
_NOTHING = marked("There is nothing to share yet")
_NOT_WRITTEN = Sentence(
    "The picture could not be saved.", "Choose another folder, or free some room."
)


class FindsSharing(QObject):
    """Copies or saves a picture of the finds, faces covered, links left out."""

    def __init__(self, view: PauseView, panel: ProductPanel, notice: Notice) -> None:
        super().__init__(panel)
        self._view, self._panel, self._notice = view, panel, notice

    def picture(self) -> QImage | None:
        """Return what would be shared now.

        None where nothing was found, or where the faces of the frame are not known.
        """
        frame, answer, finds = self._view.frame, self._view.answer, self._panel.finds
        if frame is None or answer is None or not any(find.matches for find in finds):
            return None
        from app.covered_frame import covered_frame  # late: the first picture needs no numpy

        return finds_picture(covered_frame(frame, answer.faces), finds, self._panel.palette())

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if (picture := self._made()) is not None:
            QGuiApplication.clipboard().setImage(picture)
            self._notice.say(tr("Picture copied, faces covered"))

    def save(self) -> None:
        """Ask where to, and write the picture as it is now: the film may play on meanwhile."""
        if (picture := self._made()) is not None:
            title = tr("Save a picture of the finds")
            dialog = QFileDialog(self._panel, title, "", "PNG (*.png)")
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix("png")
            dialog.selectFile(_NAME)
            dialog.fileSelected.connect(lambda path: self._write(picture, path))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _made(self) -> QImage | None:
        picture = self.picture()
        if picture is None:
            self._notice.say(tr(_NOTHING))
        return picture

    def _write(self, picture: QImage, path: str) -> None:
        if QImageWriter(path, QByteArray(b"png")).write(picture):
            self._notice.say(tr("Picture saved, faces covered"))
        else:
            self._notice.show_trouble(_NOT_WRITTEN.translated())
