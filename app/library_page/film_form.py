"""The fields of a film that a viewer can type in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
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
_MOST: Final = 9999
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
            (tr("Episode"), self.episode),
            (tr("Category"), self.category),
            (tr("Tags"), self.tags),
            (tr("Plot"), self.plot),
        ):
            field.setAccessibleName(words)
            form.addRow(plain_label(words, quiet=True), field)
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
        for box, value in (
            (self.year, film.year),
            (self.season, film.season),
            (self.episode, film.episode),
        ):
            box.setValue(value)
        self.category.clear()
        self.category.addItems(list(categories))
        self.category.setCurrentText(film.category)

    @property
    def values(self) -> dict[str, Any]:
        """What the fields say."""
        tags = (tag.strip() for tag in self.tags.text().split(","))
        return {
            "title": self.title.text().strip(),
            "year": self.year.value(),
            "series": self.series.text().strip(),
            "season": self.season.value(),
            "episode": self.episode.value(),
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


def _number() -> QSpinBox:
    box = QSpinBox()
    box.setRange(0, _MOST)
    box.setSpecialValueText(" ")
    return box
