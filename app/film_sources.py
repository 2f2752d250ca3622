"""The ways a viewer names a film: a file dialog, an address, something dropped on the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.chip import Chip
from app.plain_text import plain_label
from app.request_form import RequestForm
from app.theme import Space, TextSize
from app.words import tr
from player.errors import SourceRefusedError

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_FILMS = "*.mp4 *.m4v *.mkv *.webm *.mov *.avi *.ts *.m2ts *.mpg *.mpeg *.wmv *.flv *.ogv *.3gp"

SUFFIXES = frozenset(pattern.removeprefix("*") for pattern in _FILMS.split())
"""What films are called, in lower case, with the dot."""


def file_dialog(parent: QWidget, folder: str) -> QFileDialog:
    """Return a dialog that picks one film, opened in `folder`."""
    dialog = QFileDialog(parent, "Open a film", folder, f"Films ({_FILMS});;All files (*)")
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


def dropped_source(data: QMimeData) -> str | None:
    """Return the path or address that was dropped; None where it names nothing.

    What may be opened is decided where every source is: by the player.
    """
    for url in data.urls():
        return url.toLocalFile() if url.isLocalFile() else url.toString()
    return data.text().strip() or None


def pages_words(online: bool) -> str:
    """Say whether films on web pages are found, and by which yt-dlp."""
    from player.page_film import installed_version  # only once somebody asks

    if not online:
        return tr("Films on web pages are off; the settings switch them on.")
    if version := installed_version():
        return tr("Films on web pages are found by yt-dlp {version}.", version=version)
    return tr("Films on web pages need yt-dlp: trendflix online update installs it.")


class AddressDialog(QDialog):
    """Asks for the web address of a film, and under "More" for what its server wants to know."""

    chosen = Signal(str, object)
    """The address, and the Request that goes with it."""

    def __init__(self, parent: QWidget, note: str = "") -> None:
        """`note`: a quiet word below the line."""
        super().__init__(parent)
        self.setWindowTitle("Open an address")
        self._line = QLineEdit()
        self._line.setAccessibleName("Address of a film")
        self._line.setPlaceholderText("https://")
        self._line.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label("Open an address", TextSize.HEADING, bold=True))
        column.addWidget(plain_label("A film or a stream (HLS, DASH) on the web.", quiet=True))
        column.addWidget(self._line)
        column.addWidget(plain_label(note, quiet=True))
        self.form = RequestForm()
        self._problem = plain_label("")
        self._problem.setWordWrap(True)
        self._problem.hide()
        column.addWidget(self._more(), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.form)
        column.addWidget(self._problem)
        column.addSpacing(Space.SMALL)
        column.addWidget(self._buttons())

    @property
    def problem(self) -> str:
        """What is wrong with what was written; empty while nothing is."""
        return "" if self._problem.isHidden() else self._problem.text()

    def accept(self) -> None:
        """Hand out what was written, or say what is wrong with it and stay."""
        try:
            request = self.form.request()
        except SourceRefusedError as error:
            self._problem.setText(str(error))
            self._problem.setAccessibleName(str(error))
            self._problem.show()
            return
        super().accept()
        self.chosen.emit(self._line.text().strip(), request)

    def _more(self) -> Chip:
        more = Chip(tr("More"))
        more.setCheckable(True)
        more.setToolTip(tr("What the server of this address wants to know, and a proxy"))
        more.toggled.connect(self.form.setVisible)
        more.toggled.connect(lambda _on: self.adjustSize())
        return more

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox()
        play = QPushButton("Play")
        play.setProperty("primary", True)
        play.setEnabled(False)
        play.setDefault(True)
        cancel = QPushButton("Cancel")
        for button in (play, cancel):
            button.setAccessibleName(button.text())
        box.addButton(play, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self._line.textChanged.connect(lambda text: play.setEnabled(bool(text.strip())))
        return box
