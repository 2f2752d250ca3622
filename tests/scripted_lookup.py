"""A lookup whose answers the test speaks, and the products in them."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from app.lookup_messages import FoundItem, LookupAnswer, Stage, WorkerReady
from store.types import Band, IndexInfo, Match, Product
from vision.types import Box

SHOP = "shop.example.com"
INDEX = IndexInfo("demo", "demo", "0" * 64, 512, 4, 4, {"upper body": 4}, (SHOP,), "2026-01-01")
CLOSENESS = {Band.LOOSE: 0.91, Band.SIMILAR: 0.96, Band.VERY_CLOSE: 0.99}
READY = WorkerReady("CPU", "demo", INDEX, reads_words=True)


class ScriptedLookup(QObject):
    """The signals of app.lookup.Lookup, spoken by the test instead of by a worker."""

    state_changed = Signal(object)
    answered = Signal(object)
    failed = Signal(object)
    composed = Signal(object)
    compose_failed = Signal(object)

    def __init__(self):
        super().__init__()
        self.state = READY
        self.frames = []
        self.wishes = []
        self.wanted = []
        self.cancelled = 0
        self.reloaded = 0
        self.preferred = []

    @property
    def ticket(self):
        return len(self.frames)

    def start(self):
        self.state_changed.emit(self.state)

    def ask(self, frame):
        self.frames.append(frame)
        return self.ticket

    def compose(self, request):
        self.wishes.append(request)

    def want(self, wanted):
        self.wanted.append(wanted)

    def cancel(self):
        self.cancelled += 1

    def reload(self):
        self.reloaded += 1

    def prefer(self, quality):
        self.preferred.append(quality)

    def shutdown(self):
        pass

    def become(self, state):
        self.state = state
        self.state_changed.emit(state)


def packshot(hue=20):
    """Return the JPEG of a plain garment on white."""
    image = QImage(180, 180, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    shape = QPainterPath()
    for place, (x, y) in enumerate(
        [(60, 30), (120, 30), (165, 70), (145, 92), (128, 78), (128, 155), (52, 155), (52, 78),
         (35, 92), (15, 70)]
    ):  # fmt: skip
        shape.lineTo(x, y) if place else shape.moveTo(x, y)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, QColor.fromHsv(hue % 360, 150, 190))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", 90)
    return bytes(buffer.data().data())


def match(number, band=Band.SIMILAR, title="Fine-knit jumper", thumbnail=b""):
    product = Product(
        id=f"p{number}",
        title=title,
        brand="Nordlund",
        price=39.9 + number,
        currency="EUR",
        url=f"https://{SHOP}/p/{number}",
        category="upper body",
        color="red",
        thumbnail=thumbnail,
    )
    return Match(product, 0.8, CLOSENESS[band])


def item(key, matches=None, label="upper body", box=None):
    return FoundItem(key, box or Box(40, 20, 120, 100), label, "upper body", 0.9, matches)


def answer(ticket, items, stage=Stage.FIRST, final=False):
    return LookupAnswer(ticket, stage, (), tuple(items), final)
