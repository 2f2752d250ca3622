"""A film that is like another: poster, title, how alike, and because of which shots."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.button_keys import ButtonKeys
from app.flow_layout import FlowBox
from app.library_page.placeholder import paint_placeholder
from app.library_page.shot_picture import ShotPicture
from app.plain_text import plain_label
from app.shown_text import shown
from app.theme import Space, TextSize
from app.words import tr

if TYPE_CHECKING:
    from app.library.similar import ShotPair, SimilarAnswer, SimilarFilm
    from app.library_page.frame_pictures import FramePictures
    from app.library_page.posters import Posters

POSTER: Final = QSize(80, 120)
_BAR: Final = QSize(160, 4)


class SimilarRow(QWidget):
    """One line of the films like another one."""

    film_wanted = Signal(str)
    """Key of the film whose page is wanted."""
    play_wanted = Signal(str, float)
    """Key of a film, and where to begin on the clock a viewer sees, seconds."""

    def __init__(
        self, answer: SimilarAnswer, film: SimilarFilm, posters: Posters, pictures: FramePictures
    ) -> None:
        """posters: of the size POSTER."""
        super().__init__()
        self._answer, self._film, self._pictures = answer, film, pictures
        poster = _PosterButton(film, posters)
        poster.clicked.connect(lambda: self.film_wanted.emit(film.film))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.LARGE)
        row.addWidget(poster, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(), 1)

    def _words(self) -> QVBoxLayout:
        film = self._film
        column = QVBoxLayout()
        column.setSpacing(Space.TINY)
        facts = " · ".join(filter(None, (str(film.year or ""), shown(film.category))))
        named = plain_label(shown(film.title), TextSize.TITLE, bold=True)
        leading = Qt.AlignmentFlag.AlignLeading  # else a label stands where its letters begin
        column.addWidget(named, 0, leading)
        if facts:
            column.addWidget(plain_label(facts, TextSize.SMALL, quiet=True), 0, leading)
        column.addWidget(_Bar(film.score))
        alike = plain_label(alike_words(film), TextSize.SMALL, quiet=True)
        alike.setToolTip(tr("Of all pairs of films of this library, how many are less alike"))
        column.addWidget(alike)
        if film.because:
            column.addSpacing(Space.TINY)
            column.addWidget(plain_label(tr("because of these shots"), TextSize.SMALL, quiet=True))
            column.addWidget(self._pairs())
        column.addStretch(1)
        return column

    def _pairs(self) -> FlowBox:
        box = FlowBox(Space.MEDIUM)
        for pair in self._film.because:
            box.lines.addWidget(self._pair(pair))
        return box

    def _pair(self, pair: ShotPair) -> QWidget:
        own, other = self._answer, self._film
        sides = (
            (own.film, own.title, pair.frame, pair.clock),
            (other.film, other.title, pair.other_frame, pair.other_clock),
        )
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for film, title, frame, seconds in sides:
            shot = ShotPicture(self._pictures, film, frame, title, seconds)
            shot.clicked.connect(
                lambda _=False, film=film, seconds=seconds: self.play_wanted.emit(film, seconds)
            )
            row.addWidget(shot)
        return both


def alike_words(film: SimilarFilm) -> str:
    """Return how alike the two films are in picture and in words, as far as that is known."""
    parts = []
    if film.picture is not None:
        parts.append(tr("picture {share} %", share=round(film.picture * 100)))
    if film.text is not None:
        parts.append(tr("words {share} %", share=round(film.text * 100)))
    return " · ".join(parts)


class _Bar(QWidget):
    """A share as a length."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = share
        self.setFixedSize(_BAR)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it from where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = QRectF(self.rect())
        painter.setBrush(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRoundedRect(room, 2, 2)
        filled = QRectF(0, 0, room.width() * self._share, room.height())
        if self.isRightToLeft():
            filled.moveRight(room.right())
        painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
        painter.drawRoundedRect(filled, 2, 2)


class _PosterButton(ButtonKeys, QAbstractButton):
    """A poster that can be pressed."""

    def __init__(self, film: SimilarFilm, posters: Posters) -> None:
        super().__init__()
        self._film, self._posters = film, posters
        words = tr("Show the page of {film}", film=shown(film.title))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedSize(POSTER)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        posters.drawn.connect(self._follow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the poster, or what stands in its place, and a ring where it has the keys."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        poster, frame = self._posters.poster(self._film.film), QRectF(self.rect())
        if poster is not None and not poster.isNull():
            painter.drawPixmap(frame, poster, QRectF(poster.rect()))
        elif poster is not None:
            paint_placeholder(painter, frame, self._film.title, self.palette())
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Accent))
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 8, 8)

    def _follow(self, film: str) -> None:
        if film == self._film.film:
            self.update()
