"""The fields of a film that a viewer can type in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.plain_text import plain_label
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from store.library.film import Film

_PLOT_HEIGHT: Final = 120
_NUMBER: Final = 90
_LONGEST: Final = 500


class FilmForm(QWidget):
    """Shows a film's fields; says which values they have when the viewer keeps them."""

    kept = Signal(dict)
    """Fields of Film by name."""
    left = Signal()
    """The viewer keeps nothing of it."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.series, self.tags = _line(), _line(), _line()
        self.year, self.season, self.episode = _number(), _number(), _number()
        self.category = QComboBox()
        self.category.setEditable(True)
        named = QLineEdit()
        named.setMaxLength(_LONGEST)
        self.category.setLineEdit(named)
        self.plot = QPlainTextEdit()
        self.plot.setFixedHeight(_PLOT_HEIGHT)
        self.plot.setTabChangesFocus(True)
        self.tags.setPlaceholderText(tr("With commas between them"))
        form = QFormLayout()
        form.setSpacing(Space.SMALL)
        for words, field in (
            (tr("Title"), self.title),
            (tr("Year"), self.year),
            (tr("Series"), self.series),
            (tr("Season"), self.season),
            (tr("Category"), self.category),
            (tr("Tags"), self.tags),
            (tr("Plot"), self.plot),
        ):
            field.setAccessibleName(words)
            row = _beside(field, self.episode) if field is self.season else field
            form.addRow(plain_label(words, quiet=True), row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addLayout(self._buttons())

    def show_film(self, film: Film, categories: Sequence[str]) -> None:
        """Put a film's values into the fields. categories: those there are, to choose from."""
        self.title.setText(film.title)
        self.series.setText(film.series)
        self.tags.setText(", ".join(film.tags))
        self.plot.setPlainText(film.plot)
        for line, value in (
            (self.year, film.year),
            (self.season, film.season),
            (self.episode, film.episode),
        ):
            line.setText(str(value) if value else "")
        self.category.clear()
        self.category.addItems(list(categories))
        self.category.setCurrentText(film.category)

    @property
    def values(self) -> dict[str, Any]:
        """What the fields say."""
        tags = (tag.strip() for tag in self.tags.text().split(","))
        return {
            "title": self.title.text().strip(),
            "year": int(self.year.text() or 0),
            "series": self.series.text().strip(),
            "season": int(self.season.text() or 0),
            "episode": int(self.episode.text() or 0),
            "category": self.category.currentText().strip(),
            "tags": tuple(dict.fromkeys(filter(None, tags))),
            "plot": self.plot.toPlainText().strip(),
        }

    def _buttons(self) -> QHBoxLayout:
        keep, leave = QPushButton(tr("Save")), QPushButton(tr("Cancel"))
        keep.setProperty("primary", True)
        keep.clicked.connect(lambda: self.kept.emit(self.values))
        leave.clicked.connect(self.left)
        self.title.textChanged.connect(lambda text: keep.setEnabled(bool(text.strip())))
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (leave, keep):
            button.setAccessibleName(button.text())
            row.addWidget(button)
        return row


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setProperty("compact", True)
    line.setMaxLength(_LONGEST)
    return line


def _number() -> QLineEdit:
    line = _line()
    line.setFixedWidth(_NUMBER)
    line.setValidator(QRegularExpressionValidator("[0-9]{0,4}"))
    return line


def _beside(season: QLineEdit, episode: QLineEdit) -> QHBoxLayout:
    words = tr("Episode")
    episode.setAccessibleName(words)
    row = QHBoxLayout()
    row.setSpacing(Space.MEDIUM)
    row.addWidget(season)
    row.addWidget(plain_label(words, quiet=True))
    row.addWidget(episode)
    row.addStretch(1)
    return row
