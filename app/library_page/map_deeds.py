"""What can be done with points of a map: played, searched for, collected."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImageWriter
from PySide6.QtWidgets import QInputDialog, QWidget

from app.library.moment import Judgement, MomentQuestion
from app.library_page.map_rows import film_key
from app.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from PySide6.QtGui import QImage

    from app.library.map import MapAnswer
    from app.library_page.frame_pictures import FramePictures
    from app.library_page.shelf import Shelf

_LIKE: Final = 50
"""Shots that are said to be meant, at most, where moments like them are searched."""

_Shot = tuple[str, int]


class MapDeeds(QObject):
    """Everything goes through the shelf."""

    said = Signal(str)
    """What came of it, for the viewer."""

    def __init__(self, shelf: Shelf, pictures: FramePictures, over: QWidget) -> None:
        """over: what questions to the viewer lie over."""
        super().__init__(over)
        self._shelf, self._pictures, self._over = shelf, pictures, over
        self._awaited: tuple[_Shot, list[_Shot]] | None = None
        pictures.pictured.connect(self._on_pictured)

    def play(self, answer: MapAnswer, row: int) -> None:
        """Play the film of a point, from where the point is."""
        path = answer.films[answer.film[row]].path
        self._shelf.play_wanted.emit(path, answer.clock[row])

    def find_like(
        self, answer: MapAnswer, rows: NDArray[np.int64], places: NDArray[np.float32]
    ) -> None:
        """Search for the picture in the middle of some points; the shots of the others count, too.

        places: float32 (len(rows), 2 or 3).
        """
        away = ((places - np.median(places, axis=0)) ** 2).sum(axis=1)
        order = rows[np.argsort(away, kind="stable")].tolist()
        first = order[0]
        shots = dict.fromkeys((film_key(answer, row), answer.shot[row]) for row in order)
        frame = film_key(answer, first), answer.frame[first]
        self._awaited = frame, [shot for shot in shots if shot[1] >= 0]
        if picture := self._pictures.picture(*frame):
            self._on_pictured(*frame, picture)

    def _on_pictured(self, film: str, frame: int, picture: QImage) -> None:
        if self._awaited is None or self._awaited[0] != (film, frame):
            return
        shots, self._awaited = self._awaited[1], None
        if not picture.isNull():
            self.find(picture, shots)

    def find(self, picture: QImage, shots: Sequence[_Shot] = ()) -> None:
        """Search for moments like a picture. shots: film and number of some that are meant."""
        meant = [Judgement(film=film, shot=shot, good=True) for film, shot in shots[:_LIKE]]
        question = MomentQuestion(picture=_base64(picture), judged=tuple(meant))
        self._shelf.moments_wanted.emit(question)

    def ask_for_collection(self, keys: Sequence[str]) -> None:
        """Put films into a collection that the viewer names."""
        dialog = QInputDialog(self._over)
        dialog.setWindowTitle(tr("New collection"))
        dialog.setLabelText(tr("Name of the collection:"))
        dialog.textValueSelected.connect(lambda name: self.collect(name, keys))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def collect(self, name: str, keys: Sequence[str]) -> None:
        """Put films into a collection; those that are in it stay."""
        name = name.strip()
        if not name:
            return
        self._shelf.do(
            lambda library: library.collect(name, {*library.collections().get(name, ()), *keys})
        )
        self.said.emit(tr("%n film(s) kept as: {name}", count=len(keys), name=name))


def _base64(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return base64.b64encode(bytes(buffer.data().data()))
