"""Product pictures, decoded a few at a time so that the window never stutters."""

from __future__ import annotations

from collections import OrderedDict
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, QTimer, Signal
from PySide6.QtGui import QImageReader, QPixmap

from store.errors import PictureError
from store.picture_skeleton import MOST_SCANS, skeleton_of

if TYPE_CHECKING:
    from store.types import Product

_KEPT = 400
_SLICE_SECONDS = 0.008  # half a frame of a 60 Hz screen
_LARGEST_SIDE = 1024  # ours are 192 pixels; anything far larger is not from our index build
_LARGEST_FILE = 300_000  # bytes; ours have about five thousand
_FORMATS = {b"\xff\xd8\xff": b"jpeg", b"RIF": b"webp"}


class Thumbnails(QObject):
    """Pictures by product id. Those not decoded yet are decoded when the event loop is idle."""

    decoded = Signal(str)
    """The picture of this product id can be had now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: dict[str, bytes] = {}
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._decode_some)

    def picture(self, product: Product) -> QPixmap | None:
        """Return the picture; None while it is not decoded (`decoded` follows).

        A product without a readable picture has a null one.
        """
        if (picture := self._pictures.get(product.id)) is not None:
            self._pictures.move_to_end(product.id)
            return picture
        self._wanted[product.id] = product.thumbnail
        if not self._idle.isActive():
            self._idle.start()
        return None

    def decode_now(self, product: Product) -> None:
        """Decode without waiting for an idle moment: for what is painted but once."""
        self._pictures[product.id] = decode(product.thumbnail)

    def _decode_some(self) -> None:
        end = perf_counter() + _SLICE_SECONDS
        while self._wanted and perf_counter() < end:
            product_id = next(iter(self._wanted))
            self._pictures[product_id] = decode(self._wanted.pop(product_id))
            self.decoded.emit(product_id)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        if not self._wanted:
            self._idle.stop()


def decode(encoded: bytes) -> QPixmap:
    """Return the JPEG or WebP in `encoded`, null where it cannot be read or is absurdly large.

    Qt decodes it here, in the player's process, so it gets only what draws the picture.
    """
    try:
        skeleton = skeleton_of(encoded[: _LARGEST_FILE + 1])
    except PictureError:
        return QPixmap()
    kind = _FORMATS.get(encoded[:3])
    if kind is None or len(encoded) > _LARGEST_FILE or skeleton.scans > MOST_SCANS:
        return QPixmap()
    buffer = QBuffer()
    buffer.setData(QByteArray(skeleton.content))
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _LARGEST_SIDE:
        return QPixmap()
    return QPixmap.fromImage(reader.read())
