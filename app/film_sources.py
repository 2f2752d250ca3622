"""The ways a viewer names a film: a file dialog, an address, something dropped on the window."""

from __future__ import annotations

from pathlib import Path
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
from app.errors import sentence_for
from app.plain_text import plain_label
from app.request_form import RequestForm
from app.theme import Space, TextSize
from app.words import tr
from player.errors import SourceRefusedError
from player.source import SUBTITLE_SUFFIXES
from store.library.film_files import FILM_SUFFIXES

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_FILMS = " ".join(f"*{suffix}" for suffix in FILM_SUFFIXES)
_SOUND = "*.mp3 *.m4a *.mka *.aac *.ac3 *.flac *.ogg *.oga *.opus *.wav *.wma"
_LISTS = "*.m3u8 *.m3u"
_ADDRESSES = ("http://", "https://")

SUFFIXES = frozenset(FILM_SUFFIXES)
"""What films are called, in lower case, with the dot."""
SOUND_SUFFIXES = frozenset(pattern.removeprefix("*") for pattern in _SOUND.split())
"""What sound without a picture is called."""


def file_dialog(parent: QWidget | None, folder: str) -> QFileDialog:
    """Return a dialog that picks films or playlists, opened in `folder`."""
    kinds = f"{tr('Films')} ({_FILMS} {_SOUND} {_LISTS});;{tr('All files')} (*)"
    dialog = QFileDialog(parent, tr("Open films"), folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return dialog


def folder_dialog(parent: QWidget | None, folder: str) -> QFileDialog:
    """Return a dialog that picks a folder of films, opened in `folder`."""
    dialog = QFileDialog(parent, tr("Open a folder"), folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def playlist_dialog(parent: QWidget | None, folder: str) -> QFileDialog:
    """Return a dialog that says where a playlist goes, opened in `folder`."""
    dialog = QFileDialog(parent, tr("Save the playlist"), folder, f"{tr('Playlists')} (*.m3u8)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("m3u8")
    return dialog


def given_sources(data: QMimeData) -> list[str]:
    """Return the paths and addresses that were dropped or copied; empty where it names nothing.

    What may be opened is decided where every source is: by the player.
    """
    if urls := data.urls():
        return [url.toLocalFile() if url.isLocalFile() else url.toString() for url in urls]
    return [line.strip() for line in data.text().splitlines() if line.strip()]


def copied_address(data: QMimeData | None) -> str:
    """Return the http(s) address that was copied; empty where it is none."""
    sources = given_sources(data) if data else []
    return sources[0] if sources and _on_web(sources[0]) else ""


def is_subtitle(source: str) -> bool:
    """Say whether a path is called as subtitles are."""
    return Path(source).suffix.lower() in SUBTITLE_SUFFIXES and not _on_web(source)


def _on_web(source: str) -> bool:
    return source.lower().startswith(_ADDRESSES)


def pages_words(online: bool) -> str:
    """Say whether films on web pages are found, and by which yt-dlp."""
    from player.page_film import installed_version  # only once somebody asks

    if not online:
        return tr("Films on web pages are off; the settings switch them on.")
    if version := installed_version():
        return tr("Films on web pages are found by yt-dlp {version}.", version=version)
    return tr("Films on web pages need yt-dlp: trendflix online update installs it.")


class AddressDialog(QDialog):
    """Asks for the web address of a film, and under "More" for what its server wants to know.

    What was copied stands there, if it is an address.
    """

    chosen = Signal(str, object)
    """The address, and the Request that goes with it."""

    def __init__(self, parent: QWidget | None, note: str = "", address: str = "") -> None:
        """`note`: a quiet word below the line."""
        super().__init__(parent)
        self.setWindowTitle(tr("Open an address"))
        self._line = QLineEdit(address)
        self._line.selectAll()
        self._line.setAccessibleName(tr("Address of a film"))
        self._line.setPlaceholderText("https://")
        self._line.setMinimumWidth(460)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(tr("Open an address"), TextSize.HEADING, bold=True))
        column.addWidget(plain_label(tr("A film or a stream (HLS, DASH) on the web."), quiet=True))
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
            words = sentence_for(error).what
            self._problem.setText(words)
            self._problem.setAccessibleName(words)
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
        play = QPushButton(tr("Play"))
        play.setProperty("primary", True)
        play.setEnabled(bool(self._line.text()))
        play.setDefault(True)
        cancel = QPushButton(tr("Cancel"))
        for button in (play, cancel):
            button.setAccessibleName(button.text())
        box.addButton(play, QDialogButtonBox.ButtonRole.AcceptRole)
        box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self._line.textChanged.connect(lambda text: play.setEnabled(bool(text.strip())))
        return box
