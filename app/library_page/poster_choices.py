"""Whose poster, who looks at it, and which posters it is compared with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from app.chip import Chip
from app.choice_field import ChoiceField
from app.library.poster_names import AGREEMENT, PosterEyes, Posters
from app.library_page.film_names import FilmNames
from app.library_page.picture_chip import PictureChip
from app.library_page.poster_words import choice_words
from app.plain_text import plain_label
from app.shown_text import shown
from app.small_button import small_button
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.library_page.query_picture import QueryPicture
    from store.library.film import Film


class PosterChoices(QWidget):
    """Holds what is asked; `changed` when it is another question."""

    changed = Signal()
    file_wanted = Signal()
    """A picture of a file is to be chosen."""
    folder_wanted = Signal()
    """A folder of posters is to be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: QueryPicture | None = None
        self.folder: Path | None = None
        self.films, self._names = ChoiceField(), FilmNames()
        self.chip = PictureChip()
        self._file = small_button(tr("A picture…"), tr("Look for posters like a picture of a file"))
        self._models = QButtonGroup(self)
        self.of = ChoiceField()
        self._arrange()
        self._listen()

    @property
    def film(self) -> str | None:
        """Key of the film whose poster is asked about; None where a picture is."""
        key = self.films.currentData()
        return str(key) if key and not self.picture else None

    @property
    def model(self) -> str:
        """The model that looks, or `AGREEMENT`."""
        chip = self._models.checkedButton()
        return str(chip.property("model")) if chip else PosterEyes.CLIP.value

    @property
    def posters(self) -> Posters:
        """Which posters are compared with."""
        return Posters(self.of.currentData())

    def show_films(self, films: Sequence[Film]) -> None:
        """Offer these films; the chosen one stays so."""
        chosen = self.films.currentData()
        self._names.show(films)
        self.films.setCurrentIndex(self._names.row_of(chosen))

    def choose_film(self, key: str) -> None:
        """Ask about the poster of a film."""
        self.show_picture(None)
        self.films.setCurrentIndex(self._names.row_of(key))
        self.changed.emit()

    def choose_model(self, model: str) -> None:
        """Let another model look."""
        for chip in self._models.buttons():
            if chip.property("model") == model:
                chip.click()

    def show_picture(self, picture: QueryPicture | None) -> None:
        """Ask about a picture, or about none, without saying so."""
        self.picture = picture
        if picture:
            self.films.setCurrentIndex(0)
        self.chip.show_picture(picture.shown if picture else None)

    def choose_folder(self, folder: Path | None) -> None:
        """Compare with the posters of a folder; with those of before where none was chosen."""
        place = self.of.findData(Posters.FOLDER.value)
        if folder:
            self.folder = folder
            self.of.setItemText(place, tr("Folder {name}", name=shown(folder.name)))
        self.of.setCurrentIndex(place if self.folder else 0)
        self.changed.emit()

    def _listen(self) -> None:
        self.films.activated.connect(lambda _row: self._take_film())
        self._file.clicked.connect(self.file_wanted)
        self.chip.removed.connect(self._drop_picture)
        self._models.buttonClicked.connect(lambda _chip: self.changed.emit())
        self.of.activated.connect(lambda _row: self._take_posters())

    def _take_film(self) -> None:
        self.show_picture(None)
        self.changed.emit()

    def _drop_picture(self) -> None:
        self.show_picture(None)
        self.changed.emit()

    def _take_posters(self) -> None:
        if self.posters is Posters.FOLDER:
            self.folder_wanted.emit()
        else:
            self.changed.emit()

    def _arrange(self) -> None:
        self._fill()
        query, models = QHBoxLayout(), QHBoxLayout()
        for row in (query, models):
            row.setSpacing(Space.SMALL)
        query.addWidget(plain_label(tr("Posters like"), TextSize.SMALL, quiet=True))
        query.addWidget(self.chip)
        query.addWidget(self.films)
        query.addWidget(self._file)
        query.addStretch(1)
        query.addWidget(plain_label(tr("among"), TextSize.SMALL, quiet=True))
        query.addWidget(self.of)
        models.addWidget(plain_label(tr("as seen by"), TextSize.SMALL, quiet=True))
        for chip in self._models.buttons():
            models.addWidget(chip)
        models.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(query)
        column.addLayout(models)

    def _fill(self) -> None:
        self.films.setAccessibleName(tr("The film whose poster is looked for"))
        self.films.setEditable(True)
        self.films.setInsertPolicy(ChoiceField.InsertPolicy.NoInsert)
        self.films.setMinimumWidth(240)
        self.films.setModel(self._names)
        completer = QCompleter(self._names, self.films)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.films.setCompleter(completer)
        for model in (*PosterEyes, AGREEMENT):
            chip = Chip(choice_words(model))
            chip.setCheckable(True)
            chip.setChecked(model is PosterEyes.CLIP)
            chip.setProperty("model", str(model))
            self._models.addButton(chip)
        self.of.setAccessibleName(tr("Which posters are compared"))
        self.of.addItem(tr("The library"), Posters.LIBRARY.value)
        self.of.addItem(tr("The popular list"), Posters.POPULAR.value)
        self.of.addItem(tr("A folder…"), Posters.FOLDER.value)
