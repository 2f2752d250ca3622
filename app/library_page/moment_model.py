"""The shots that were found, best first, and what was said of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.library_page.moment_words import whole_words

if TYPE_CHECKING:
    from app.library.moment import Moment
    from app.library_page.judging import Judging

MOMENT = int(Qt.ItemDataRole.UserRole)
"""The role of the Moment."""
VERDICT = MOMENT + 1
"""The role of what was said: True, False, or None."""

_Index = QModelIndex | QPersistentModelIndex


class MomentModel(QAbstractListModel):
    """One row per shot."""

    def __init__(self, judging: Judging, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._judging = judging
        self.moments: Sequence[Moment] = ()
        self.best = 0.0
        """The highest score; bars are shares of it."""

    def show(self, moments: Sequence[Moment]) -> None:
        """Show other shots."""
        self.beginResetModel()
        self.moments = moments
        self.best = max((moment.score for moment in moments), default=0.0)
        self.endResetModel()

    def row_of(self, film: str, shot: int) -> int:
        """Return where a shot is; -1 where it was not found."""
        rows = (row for row, one in enumerate(self.moments) if (one.film, one.shot) == (film, shot))
        return next(rows, -1)

    def verdict(self, row: int) -> bool | None:
        """Return what was said of the shot of a row."""
        moment = self.moments[row]
        return self._judging.verdict(moment.film, moment.shot)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the number of shots."""
        return 0 if parent is not None and parent.isValid() else len(self.moments)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what views and screen readers want of a shot."""
        if not index.isValid():
            return None
        moment, place = self.moments[index.row()], index.row() + 1
        verdict = self.verdict(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return whole_words(moment, place, verdict)
            case _ if role == MOMENT:
                return moment
            case _ if role == VERDICT:
                return verdict
        return None
