"""The page of one film: its poster, what is known of it, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from app.button_keys import PushButton
from app.icon_button import IconButton
from app.library_page.film_choice import categories
from app.library_page.film_form import FilmForm
from app.library_page.film_words import fact_words
from app.library_page.placeholder import paint_placeholder
from app.library_page.posters import Posters
from app.marking import marked
from app.paths import film_indexes_folder
from app.plain_text import plain_label
from app.shown_text import shown
from app.theme import Space, TextSize
from app.words import tr
from player.failure import clock

if TYPE_CHECKING:
    from app.library_page.film_deeds import FilmDeeds
    from app.library_page.shelf import Shelf
    from app.watch_history import WatchHistory
    from store.library.film import Film

POSTER: Final = QSize(240, 360)
_TMDB: Final = marked(
    "Title, year, plot, tags and poster; only the title and the year are sent. This product uses "
    "the TMDB API but is not endorsed or certified by TMDB."
)
_PLOT_LETTERS: Final = 5000


class FilmPage(QScrollArea):
    """Shows one film; follows the library when it changes."""

    left = Signal()
    """Back to all films."""
    shown = Signal(str)
    """Key of the film whose page it is now."""
    tmdb_wanted = Signal(object)
    """A film that is to be looked up."""
    index_wanted = Signal(object)
    """A film that is to be looked through."""

    def __init__(
        self, shelf: Shelf, posters: Posters, history: WatchHistory, deeds: FilmDeeds
    ) -> None:
        """posters: of the size POSTER."""
        super().__init__()
        self._shelf, self._history, self._deeds = shelf, history, deeds
        self._film: Film | None = None
        self.poster = _Poster(posters)
        self._title = plain_label("", TextSize.DISPLAY, bold=True)
        self._facts = plain_label("", quiet=True)
        self._caption = plain_label("", TextSize.TITLE)
        self._plot = plain_label("")
        self._tags = plain_label("", TextSize.SMALL, quiet=True)
        self._path = plain_label("", TextSize.SMALL, quiet=True)
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.play = PushButton(tr("Play"), tr("Play this film"))
        self.anew = PushButton(tr("From the beginning"), "")
        self.edit = PushButton(tr("Edit"), tr("Change title, year, category, tags, plot"))
        self.index = PushButton(tr("Look through"), tr("So that moments in this film are found"))
        self.tmdb = PushButton(tr("Look up on TMDB"), tr(_TMDB))
        self.tmdb.hide()
        self.remove = PushButton(tr("Remove from the library…"), "")
        self.more = PushButton(tr("More"), tr("Collections, folder, remove"))
        self.form = FilmForm()
        self.form.hide()
        self._arrange()
        self._listen()

    @property
    def film(self) -> Film | None:
        """The film that is shown."""
        return self._film

    def show_film(self, film: Film) -> None:
        """Show a film from the top of its page."""
        self.form.hide()
        self._film = film
        self._fill(film)
        self.shown.emit(film.key)
        self.verticalScrollBar().setValue(0)
        self.play.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold_below(self, part: QWidget) -> None:
        """Show what belongs to the film below its facts, e.g. films like it."""
        row = QHBoxLayout()
        row.addSpacing(self._back.width() + Space.LARGE)
        row.addWidget(part, 1)
        self._column.insertLayout(1, row)

    def step_back(self) -> bool:
        """Close the form; say whether it was open."""
        was_open = not self.form.isHidden()
        self.form.hide()
        return was_open

    def refresh(self) -> None:
        """Show what is known of the film now."""
        if self._film:
            self._fill(self._film)

    def _fill(self, film: Film) -> None:
        self.setAccessibleName(shown(film.title))
        self.poster.show_film(film)
        heading = f"{film.series} · {film.title}" if film.series else film.title
        for label, words in (
            (self._title, shown(heading)),
            (self._facts, fact_words(film)),
            (self._caption, shown(film.caption)),
            (self._plot, _paragraphs(film.plot)),
            (self._tags, " · ".join(map(shown, film.tags))),
            (self._path, shown(str(film.path))),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        place = self._history.place_of(str(film.path))
        going_on = tr("Continue at {time}", time=clock(place))
        self.play.setText(going_on if place else tr("Play"))
        self.play.setAccessibleName(self.play.text())
        self.play.setEnabled(not film.vanished)
        self.anew.setVisible(bool(place) and not film.vanished)
        self.index.setVisible(not film.vanished and not _was_looked_through(film))
        self.remove.setVisible(film.vanished)
        if film.vanished:
            self._facts.setText(f"{tr('The file is missing.')} {self._facts.text()}")

    def _follow(self) -> None:
        """Show the film as it is now, or leave a film that was removed."""
        if self._film is None:
            return
        film = self._shelf.film(self._film.key)
        if film is None:
            self._film = None
            self.left.emit()
        elif film != self._film:
            self._film = film
            self._fill(film)

    def _toggle_form(self) -> None:
        if self._film and self.form.isHidden():
            self.form.show_film(self._film, categories(self._shelf.films))
            self.form.show()
            self.form.title.setFocus()
            self.form.title.selectAll()
        else:
            self.form.hide()

    def _keep(self, values: dict[str, object]) -> None:
        self.form.hide()
        if self._film:
            self._deeds.change(self._film, **values)
        self.edit.setFocus()

    def _show_more(self) -> None:
        if self._film is None:
            return
        film, menu = self._film, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._deeds.fill_collections(menu.addMenu(tr("Collections")), [film])
        menu.addAction(tr("Show in its folder"), lambda: self._deeds.show_in_folder(film))
        menu.addAction(tr("Remove from the library…"), lambda: self._deeds.ask_to_remove([film]))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _listen(self) -> None:
        self._shelf.changed.connect(self._follow)
        self.form.kept.connect(self._keep)
        self.form.left.connect(self.form.hide)
        self.edit.clicked.connect(self._toggle_form)
        self.more.clicked.connect(self._show_more)
        for button, deed in (
            (self.play, self._deeds.play),
            (self.anew, lambda film: self._deeds.play(film, anew=True)),
            (self.index, self.index_wanted.emit),
            (self.tmdb, self.tmdb_wanted.emit),
            (self.remove, lambda film: self._deeds.ask_to_remove([film])),
        ):
            button.clicked.connect(lambda _=False, deed=deed: self._film and deed(self._film))

    def _arrange(self) -> None:
        self.play.setProperty("primary", True)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        start = side | Qt.AlignmentFlag.AlignAbsolute
        for label in (self._title, self._facts, self._caption, self._plot, self._tags, self._path):
            label.setWordWrap(True)
            label.setAlignment(start)  # else a title of other letters stands at the other side
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        for button in (
            self.play,
            self.anew,
            self.remove,
            self.index,
            self.tmdb,
            self.edit,
            self.more,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(Space.MEDIUM)
        words.addWidget(self._title)
        words.addWidget(self._facts)
        words.addLayout(buttons)
        self.works = QVBoxLayout()
        """Room for what says how far long work is."""
        words.addLayout(self.works)
        for part in (self._caption, self._plot, self.form, self._tags, self._path):
            words.addWidget(part)
        words.addStretch(1)
        self._back = IconButton("back", tr("Back to all films"))
        self._back.clicked.connect(self.left)
        top = QHBoxLayout()
        top.setSpacing(Space.LARGE)
        top.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.poster, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        self._column.setSpacing(Space.LARGE)
        self._column.addLayout(top)
        self._column.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFocusProxy(self.play)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class _Poster(QWidget):
    """A poster, or what stands in its place."""

    def __init__(self, posters: Posters) -> None:
        super().__init__()
        self._posters = posters
        self._film: Film | None = None
        self.setFixedSize(POSTER)
        posters.drawn.connect(lambda _: self.update())

    def show_film(self, film: Film) -> None:
        """Show the poster of this film."""
        self._film = film
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it, paler where the film is missing."""
        if self._film is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.4 if self._film.vanished else 1.0)
        poster, frame = self._posters.poster(self._film.key), QRectF(self.rect())
        if poster is not None and not poster.isNull():
            painter.drawPixmap(0, 0, poster)
        elif poster is not None:
            paint_placeholder(painter, frame, self._film.title, self.palette())


def _was_looked_through(film: Film) -> bool:
    """Say whether moments in a film can be found, by some model."""
    return any((film_indexes_folder() / film.key).glob("*.sqlite"))


def _paragraphs(text: str) -> str:
    """Return a stranger's text line by line, each harmless."""
    lines = text[:_PLOT_LETTERS].splitlines()
    return "\n".join(shown(line) for line in lines).strip()
