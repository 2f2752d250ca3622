"""A small player program: python player_child.py FILM ENDING, prints one JSON line.

Pauses on frame 50 with a label lying over the picture, and says what is on screen.
ENDING: "shutdown" ends the player first, "window" the window, "surface" releases by hand first.
"""

from __future__ import annotations

import json
import sys

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

from player.frame import Frame
from player.player import Player
from player.video_surface import VideoSurface, make_surface
from tests.clips import FPS, frame_number

NUMBER = 50


class Scene(QObject):
    done = Signal()

    def __init__(self, film: str) -> None:
        super().__init__()
        self.player = Player(options={"ao": "null", "hwdec": "no"})
        self.window = QMainWindow()
        self.surface = make_surface(self.player)
        self.window.setCentralWidget(self.surface)
        self.label = QLabel(parent=self.surface)
        self.label.setStyleSheet("background: rgb(255, 0, 255)")
        self.label.setGeometry(0, 0, 20, 20)
        self.window.resize(500, 400)
        self.window.show()
        self.seen: dict[str, object] = {}
        self.player.frame_grabbed.connect(self.on_frame)
        self.player.opened.connect(lambda _title: self.player.pause())
        self.player.failed.connect(lambda error: sys.exit(str(error)))
        self.player.open(film)

    def on_frame(self, frame: Frame) -> None:
        number = frame_number(frame.image)
        if number != NUMBER:
            self.player.seek_to(NUMBER / FPS)
            return
        self.seen["frame"] = number
        QTimer.singleShot(0, self.look)

    def look(self, tries: int = 100) -> None:
        """Wait until the widget shows the frame too: it is painted a little later."""
        image = pixels(self.surface)
        rect = self.surface.video_rect().toRect()
        film = image[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]
        if frame_number(film) != NUMBER and tries:
            QTimer.singleShot(50, lambda: self.look(tries - 1))
            return
        self.seen |= {
            "backend": self.surface.backend,
            "screen": frame_number(film),
            "colours": len(np.unique(film.reshape(-1, 3), axis=0)),
            "bar": image[5, 250].tolist(),
            "overlay": image[5, 5].tolist(),
            "rect": self.surface.video_rect().getRect(),
        }
        self.done.emit()


def pixels(surface: VideoSurface) -> np.ndarray:
    """Return what the window shows: uint8 HxWx3 RGB."""
    image = surface.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def main(film: str, ending: str) -> None:
    app = QApplication([])
    scene = Scene(film)
    scene.done.connect(app.quit)
    QTimer.singleShot(40_000, lambda: sys.exit("nothing happened"))
    app.exec()
    sys.stdout.write(json.dumps(scene.seen))
    if ending == "surface":
        scene.surface.release()
    if ending != "window":
        scene.player.shutdown()
    scene.window.close()
    scene.window.deleteLater()
    app.processEvents()
    app.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
    scene.player.shutdown()


if __name__ == "__main__":
    main(*sys.argv[1:])
