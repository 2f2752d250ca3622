"""Where a moment is looked for, whether it is rather seen or said, and the searches kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.library.moment import MomentQuestion
from app.library_page.saved_menu import SavedMenu
from app.plain_text import plain_label
from app.point_slider import PointSlider
from app.shown_text import shown
from app.small_button import small_button
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.library_page.saved_searches import SavedSearches
    from store.library.film import Film

_WHOLE = 100
_USUAL: Final = MomentQuestion.model_fields["spoken"].default
_SCOPE_WIDTH = 320


class MomentChoices(QWidget):
    """A row of choices below the box."""

    film_chosen = Signal(object)
    """Key of the one film to look in, or None."""
    spoken_chosen = Signal(float)
    """0..1: how much counts what is said."""

    def __init__(self, saved: SavedSearches, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = QComboBox()
        self._scope.setAccessibleName(tr("Where to look"))
        self._scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._scope.setMaximumWidth(_SCOPE_WIDTH)
        self._scope.addItem(tr("Whole library"), None)
        self._scope.activated.connect(lambda _row: self.film_chosen.emit(self.film))
        self.spoken = PointSlider(tr("Seen or said"), 0, _WHOLE)
        self.spoken.setFixedSize(120, 28)
        self.spoken.setToolTip(tr("Left: only what is seen counts. Right: only what is said."))
        self.spoken.valueChanged.connect(lambda now: self.spoken_chosen.emit(now / _WHOLE))
        self.show_spoken(_USUAL)
        self.saved = SavedMenu(saved, self)
        self._open = small_button(tr("Saved searches"), tr("Keep this search, or run one again"))
        self._open.setMenu(self.saved)
        self._arrange()

    @property
    def film(self) -> str | None:
        """Key of the one film to look in."""
        key = self._scope.currentData()
        return str(key) if key else None

    @property
    def share(self) -> float:
        """How much counts what is said, 0..1."""
        return self.spoken.value() / _WHOLE

    def show_films(self, *films: Film) -> None:
        """Offer to look in these films alone: the one that plays, the one asked for."""
        chosen = self.film
        while self._scope.count() > 1:
            self._scope.removeItem(1)
        for film in {film.key: film for film in films}.values():
            self._scope.addItem(tr("Only {film}", film=shown(film.title)), film.key)
        self.show_film(chosen)

    def show_film(self, key: str | None) -> None:
        """Show where one looks, without saying it again."""
        row = self._scope.findData(key) if key else 0
        self._scope.setCurrentIndex(max(0, row))

    def show_spoken(self, share: float) -> None:
        """Show how much counts what is said, without saying it again."""
        self.spoken.blockSignals(True)
        self.spoken.setValue(round(share * _WHOLE))
        self.spoken.blockSignals(False)
        self.spoken.update()

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._scope)
        row.addSpacing(Space.LARGE)
        row.addWidget(self._scale())
        row.addStretch(1)
        row.addWidget(self._open)

    def _scale(self) -> QWidget:
        """Return the slider between the names of its ends, which are where they are painted."""
        scale = QWidget()
        scale.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(scale)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(plain_label(tr("seen"), TextSize.SMALL, quiet=True))
        row.addWidget(self.spoken)
        row.addWidget(plain_label(tr("said"), TextSize.SMALL, quiet=True))
        return scale
