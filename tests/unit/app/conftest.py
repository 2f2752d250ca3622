"""A real window with a real player; only the worker's answers are scripted."""

from __future__ import annotations

import locale

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from app import theme
from app.lookup_messages import FoundItem, LookupAnswer, Stage, WorkerReady
from app.main_window import MainWindow
from app.settings import Settings
from player.player import Player
from store.types import Band, IndexInfo, Match, Product
from tests.clips import make_clips
from vision.types import Box

SHOP = "shop.example.com"
INDEX = IndexInfo("demo", "demo", "0" * 64, 512, 4, {"upper body": 4}, (SHOP,), "2026-01-01")
READY = WorkerReady("CPU", "demo", INDEX)


class ScriptedLookup(QObject):
    """The signals of app.lookup.Lookup, spoken by the test instead of by a worker."""

    state_changed = Signal(object)
    answered = Signal(object)
    failed = Signal(object)

    def __init__(self):
        super().__init__()
        self.state = READY
        self.frames = []
        self.cancelled = 0

    @property
    def ticket(self):
        return len(self.frames)

    def start(self):
        self.state_changed.emit(self.state)

    def ask(self, frame):
        self.frames.append(frame)
        return self.ticket

    def cancel(self):
        self.cancelled += 1

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
    return Match(product, 0.8, band)


def item(key, box=Box(40, 40, 120, 200), matches=None, label="upper body"):
    return FoundItem(key, box, label, "upper body", 0.9, matches)


def answer(ticket, items, stage=Stage.FIRST, final=False):
    return LookupAnswer(ticket, stage, (), tuple(items), final)


@pytest.fixture(scope="session")
def films(tmp_path_factory):
    return make_clips(tmp_path_factory.mktemp("films"))


@pytest.fixture
def lookup(qapp):
    return ScriptedLookup()


@pytest.fixture
def window(qtbot, qapp, lookup, tmp_path):
    """A shown window of 1280x720 without a film."""
    locale.setlocale(locale.LC_NUMERIC, "C")
    theme.dress(qapp, theme.DARK)
    player = Player(options={"ao": "null", "hwdec": "no"})
    window = MainWindow(player, lookup, Settings(), tmp_path / "settings.toml")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def playing(qtbot, window, films):
    """A window that plays."""
    with qtbot.waitSignal(window.player.video_size_changed):
        window.open(str(films.mp4))
    qtbot.waitUntil(lambda: window.player.position > 0)
    return window


@pytest.fixture
def paused(qtbot, playing):
    """A window that paused and asked about the frame."""
    with qtbot.waitSignal(playing.player.frame_grabbed):
        playing.player.pause()
    return playing
