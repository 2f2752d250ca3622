"""Asks for maps and exports of maps, by a worker of its own: both can take minutes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.library.map import MapAnswer, MapQuestion
from app.library.map_export import MapExportAnswer, MapExportQuestion
from app.library.product_picture import ProductPicture, ProductPictureQuestion
from app.library_page.librarian import Librarian

if TYPE_CHECKING:
    from app.errors import Sentence


_KEPT: Final = 512


class MapAsking(QObject):
    """One thing at a time; `cancel` ends it at once."""

    drawn = Signal(object)
    """A MapAnswer."""
    exported = Signal(object)
    """A MapExportAnswer."""
    refused = Signal(object)
    """A Sentence."""
    progressed = Signal(float, str)
    product_pictured = Signal(str, QImage)
    """Key of a product on the map, and its picture."""
    working = Signal(bool)
    """Whether anything is at work."""

    def __init__(self, parent: QObject) -> None:
        """parent: a part of the library's page, which ends the worker."""
        super().__init__(parent)
        self._librarian = Librarian(parent)
        self._librarian.answered.connect(self._on_answered)
        self._librarian.refused.connect(self._on_refused)
        self._librarian.progressed.connect(self._on_progressed)
        self.busy = False
        self._products: dict[str, QImage] = {}

    def ask(self, question: MapQuestion | MapExportQuestion) -> None:
        """Ask, in place of what is at work."""
        if self.busy:
            self._librarian.cancel()
        self._set_busy(True)
        self._librarian.ask(question)

    def product_picture(self, key: str) -> QImage | None:
        """Return the picture of a product, if it is known; else it comes, unless busy."""
        known = self._products.get(key)
        if known is None and not self.busy:
            self._librarian.ask(ProductPictureQuestion(product=key))
        return known

    def cancel(self) -> None:
        """Want nothing any more."""
        if self.busy:
            self._librarian.cancel()
            self._set_busy(False)

    def end(self) -> None:
        """End the worker for good; the library's page does it, too."""
        self._librarian.shutdown()

    def _on_answered(self, _ticket: int, answer: object) -> None:
        if isinstance(answer, ProductPicture):
            self._keep(answer)
            return
        self._set_busy(False)
        if isinstance(answer, MapAnswer):
            self.drawn.emit(answer)
        elif isinstance(answer, MapExportAnswer):
            self.exported.emit(answer)

    def _keep(self, product: ProductPicture) -> None:
        if len(self._products) >= _KEPT:
            self._products.clear()
        picture = self._products[product.product] = QImage.fromData(product.picture)
        self.product_pictured.emit(product.product, picture)

    def _on_refused(self, _ticket: int, sentence: Sentence) -> None:
        self._set_busy(False)
        self.refused.emit(sentence)

    def _on_progressed(self, _ticket: int, share: float, doing: str) -> None:
        self.progressed.emit(share, doing)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.working.emit(busy)
