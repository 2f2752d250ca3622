"""The one box: words or a picture, and the ways a picture gets in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.button_keys import PushButton
from app.icon_button import IconButton
from app.library_page.picture_chip import PictureChip
from app.library_page.query_picture import QueryPicture
from app.library_page.words_line import WordsLine
from app.theme import Space
from app.words import tr


class MomentBox(QWidget):
    """Holds what is looked for; `said` when it is complete."""

    said = Signal()
    cleared = Signal()
    """Nothing is looked for any more."""
    file_wanted = Signal()
    """A picture of a file is to be chosen."""
    region_wanted = Signal()
    """A part of the paused frame is to be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: QueryPicture | None = None
        self.line = WordsLine()
        self._chip = PictureChip()
        self._file = IconButton("picture", tr("Look for a picture of a file"))
        self._region = IconButton("region", tr("Look for a part of the film's picture"))
        self._clear = IconButton("close", tr("Clear the search"))
        self._find = PushButton(tr("Find"), tr("Find (Enter)"))
        self._find.setProperty("primary", True)
        self.setFocusProxy(self.line)
        self._listen()
        self._arrange()
        self._show_filled()

    @property
    def words(self) -> str:
        """The words, as they are written."""
        return self.line.text().strip()

    def show_search(self, words: str, picture: QueryPicture | None) -> None:
        """Show what is looked for without saying it again."""
        self.line.setText(words)
        self.show_picture(picture)

    def show_picture(self, picture: QueryPicture | None) -> None:
        """Hold another picture, or none."""
        self.picture = picture
        self._chip.show_picture(picture.shown if picture else None)
        self._show_filled()

    def show_region(self, possible: bool) -> None:
        """Offer the film's picture where there is a film."""
        self._region.setEnabled(possible)

    def _listen(self) -> None:
        self.line.said.connect(self.said)
        self.line.textChanged.connect(self._show_filled)
        self._find.clicked.connect(self.said)
        self._file.clicked.connect(self.file_wanted)
        self._region.clicked.connect(self.region_wanted)
        self._chip.removed.connect(self._remove_picture)
        self._clear.clicked.connect(self._empty)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._chip)
        row.addWidget(self.line, 1)
        for part in (self._clear, self._file, self._region, self._find):
            row.addWidget(part)

    def _remove_picture(self) -> None:
        self.show_picture(None)
        (self.said if self.words else self.cleared).emit()

    def _empty(self) -> None:
        self.show_search("", None)
        self.line.setFocus()
        self.cleared.emit()

    def _show_filled(self) -> None:
        filled = bool(self.words or self.picture)
        self._clear.setVisible(filled)
        self._find.setEnabled(filled)
