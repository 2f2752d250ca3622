"""The view with the map of the library: what looks alike lies close together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from app.library.map import MapAnswer, MapQuestion
from app.library.map_colours import colouring
from app.library.map_export import MapExportAnswer, MapExportQuestion
from app.library_page.map_asking import MapAsking
from app.library_page.map_canvas import MapCanvas
from app.library_page.map_card import MapCard
from app.library_page.map_chosen import MapChosen
from app.library_page.map_deeds import MapDeeds
from app.library_page.map_head import MapHead
from app.library_page.map_legend import MapLegend
from app.library_page.map_progress import MapProgress
from app.library_page.map_rows import film_key, film_keys, judged
from app.library_page.map_saving import place_dialog
from app.library_page.map_words import more_of, title_of, told
from app.theme import Space
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from app.errors import Sentence
    from app.library.moment import Judgement
    from app.library_page.frame_pictures import FramePictures
    from app.library_page.shelf import Shelf
    from app.remembered import Remembered

_FOOT: Final = 34


class MapView(QWidget):
    """Draws when it is first seen, when another map is chosen, and when films have come."""

    def __init__(
        self,
        shelf: Shelf,
        pictures: FramePictures,
        remembered: Remembered,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Map"))
        self._shelf, self._pictures, self._remembered = shelf, pictures, remembered
        self._answer: MapAnswer | None = None
        self._alone: int | None = None
        self._judged: tuple[Judgement, ...] = ()
        self.asking = MapAsking(self)
        self.head = MapHead()
        self.canvas = MapCanvas()
        self.card = MapCard(self.canvas)
        self.legend = MapLegend()
        self.chosen = MapChosen()
        self.progress = MapProgress()
        self.deeds = MapDeeds(shelf, pictures, self)
        self.setFocusProxy(self.canvas)
        self.head.choices.show_text(remembered.now.map_choices)
        self.head.show_map(False)
        self._listen()
        self._arrange()

    @property
    def answer(self) -> MapAnswer | None:
        """The map that is shown."""
        return self._answer

    def draw(self, *, afresh: bool = False) -> None:
        """Ask for the map that is chosen."""
        self.asking.ask(self._question(afresh=afresh))

    def show_judged(self, judgements: Sequence[Judgement]) -> None:
        """Take what was said of shots, for the colours."""
        self._judged = tuple(judgements)
        if self._answer:
            self._answer = judged(self._answer, self._judged)
            self._recolour()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw; where the map stands, only what is new since is placed, which takes a moment."""
        super().showEvent(event)
        self._draw_if_idle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._answer:
            self._show_legend()

    def _draw_if_idle(self) -> None:
        if self.isVisible() and not self.asking.busy and self._shelf.films:
            self.draw()

    # --- what comes ------------------------------------------------------------------------------

    def _on_drawn(self, answer: MapAnswer) -> None:
        self.progress.say(told(answer))
        answer = answer.model_copy(update={"placed": 0, "milliseconds": 0.0})
        if answer == self._answer:
            return  # what is chosen and seen alone stays
        self._answer = answer
        self._alone = None
        self.canvas.show_map(np.array(answer.places, np.float32))
        self.head.show_map(True)
        self._recolour()

    def _on_exported(self, written: MapExportAnswer) -> None:
        self.progress.say(tr("Saved: {file}", file=written.files[0]))

    def _on_refused(self, sentence: Sentence) -> None:
        self.progress.say(str(sentence))

    def _on_pictured(self, film: str, frame: int, picture: QImage) -> None:
        row, answer = self.canvas.row, self._answer
        shown = answer is not None and row >= 0 and film_key(answer, row) == film
        if answer and shown and answer.frame[row] == frame:
            self.card.show_picture(picture)

    def _on_product_pictured(self, product: str, picture: QImage) -> None:
        row, answer = self.canvas.row, self._answer
        if answer and row >= 0 and answer.product[row] == product:
            self.card.show_picture(picture)

    # --- what the viewer does --------------------------------------------------------------------

    def _choose_map(self) -> None:
        self._remember()
        self.draw()

    def _choose_colours(self) -> None:
        self._remember()
        self._alone = None
        self._recolour()

    def _remember(self) -> None:
        self._remembered.change(map_choices=self.head.choices.text)

    def _point_at(self, row: int) -> None:
        if row < 0 or not self._answer:
            self.card.hide()
            return
        title, more = title_of(self._answer, row), more_of(self._answer, row)
        self.card.show_point(title, more, self._picture(row), self.canvas.spot(row))
        self.canvas.setAccessibleDescription(f"{title}. {more}")

    def _picture(self, row: int) -> QImage | None:
        """Return the picture of a point, if it is known; else it comes."""
        answer = self._answer
        if not answer or not answer.product[row]:
            key = film_key(answer, row) if answer else ""
            return self._pictures.picture(key, answer.frame[row]) if answer and key else None
        return self.asking.product_picture(answer.product[row])

    def _take(self, row: int) -> None:
        """Play a point; a product is looked for in the films."""
        if not self._answer:
            return
        if not self._answer.product[row]:
            self.deeds.play(self._answer, row)
        elif picture := self._picture(row):
            self.deeds.find(picture)

    def _show_alone(self, code: int | None) -> None:
        self._alone = code
        self._colour_canvas()

    def _show_chosen(self, rows: NDArray[np.int64]) -> None:
        self.chosen.show_chosen(len(rows), len(self._chosen_films))

    def _find_like(self) -> None:
        rows = self.canvas.chosen_rows
        if self._answer:
            self.deeds.find_like(self._answer, rows, self.canvas.scene.places[rows])

    @property
    def _chosen_films(self) -> list[str]:
        return film_keys(self._answer, self.canvas.chosen_rows.tolist()) if self._answer else []

    def _ask_where(self, form: str) -> None:
        dialog = place_dialog(form, self)
        dialog.fileSelected.connect(lambda path: self.export(form, path))
        dialog.open()

    def export(self, form: Any, path: str) -> None:
        """Write the map that is shown into a file or folder."""
        colour = self.head.choices.colour
        self.asking.ask(MapExportQuestion(map=self._question(), form=form, out=path, colour=colour))

    def _cancel(self) -> None:
        self.asking.cancel()
        self.progress.say(tr("Ended."))

    # --- how it is shown -------------------------------------------------------------------------

    def _recolour(self) -> None:
        self._colour_canvas()
        self._show_legend()

    def _show_legend(self) -> None:
        if self._answer:
            self.legend.show_legend(colouring(self._answer, self.head.choices.colour).legend)

    def _colour_canvas(self) -> None:
        if not self._answer:
            return
        found = colouring(self._answer, self.head.choices.colour)
        every = np.ones(len(found.codes), np.bool_)
        self.canvas.colour(found, every if self._alone is None else found.codes == self._alone)

    def _question(self, *, afresh: bool = False) -> MapQuestion:
        update = {"afresh": afresh, "judged": self._judged}
        return self.head.choices.question.model_copy(update=update)

    def _listen(self) -> None:
        asking, head, canvas = self.asking, self.head, self.canvas
        asking.drawn.connect(self._on_drawn)
        asking.exported.connect(self._on_exported)
        asking.refused.connect(self._on_refused)
        asking.progressed.connect(self.progress.show_share)
        asking.working.connect(self.progress.show_working)
        self.progress.cancelled.connect(self._cancel)
        head.choices.changed.connect(self._choose_map)
        head.choices.recoloured.connect(self._choose_colours)
        head.afresh_wanted.connect(lambda: self.draw(afresh=True))
        head.export_wanted.connect(self._ask_where)
        head.lasso_wanted.connect(self._set_lasso)
        head.whole_wanted.connect(canvas.reset)
        canvas.pointed.connect(self._point_at)
        canvas.wanted.connect(self._take)
        canvas.chosen.connect(self._show_chosen)
        self.legend.alone.connect(self._show_alone)
        self.chosen.moments_wanted.connect(self._find_like)
        self.chosen.collection_wanted.connect(
            lambda: self.deeds.ask_for_collection(self._chosen_films)
        )
        self.deeds.said.connect(self.progress.say)
        asking.product_pictured.connect(self._on_product_pictured)
        self.chosen.none_wanted.connect(lambda: canvas.choose(np.empty(0, np.int64)))
        self._pictures.pictured.connect(self._on_pictured)
        self._shelf.changed.connect(self._draw_if_idle)

    def _set_lasso(self, on: bool) -> None:
        self.canvas.lassoing = on

    def _arrange(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(Space.MEDIUM)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.legend)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.head)
        column.addLayout(middle, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.progress, 1)
        foot.addWidget(self.chosen)
        foot.addSpacerItem(QSpacerItem(0, _FOOT))  # else the map would jump when the row fills
        column.addLayout(foot)
