"""The map itself: seen, moved, and its points chosen, with the pointer or with keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app.library_page.map_camera import MapCamera
from app.library_page.map_keys import MapKeys
from app.library_page.map_scene import MapScene, inside
from app.words import tr

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.library.map_colours import Colouring

_REACH: Final = 12
_STILL: Final = 4
"""Pixels the pointer may tremble in a click."""
_NEARER: Final = 1.25
_RING: Final = 9.0
_NOTHING: Final = Qt.KeyboardModifier.NoModifier


class MapCanvas(QWidget):
    """Dragging moves a flat map and turns one in space; with Shift it draws a line around points.

    `MapKeys` says what keys do.
    """

    pointed = Signal(int)
    """The point under the pointer or the keys; -1: none."""
    wanted = Signal(int)
    """A point was clicked, or Enter pressed on it."""
    chosen = Signal(object)
    """The rows of the points that are chosen: int64 (n,)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.camera = MapCamera()
        self.scene = MapScene(np.empty((0, 2), np.float32))
        self._keys = MapKeys(self)
        self.row = -1
        self.lassoing = False
        """Whether dragging draws a line around points without Shift, too."""
        self._chosen = np.empty(0, np.int64)
        self._colouring: Colouring | None = None
        self._picture: QImage | None = None
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._line: list[QPointF] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 200)
        self.setAccessibleName(tr("Map"))
        self.setAccessibleDescription(
            tr("N and P go from point to point, Enter plays, Space chooses, arrows move the map.")
        )

    # --- what is shown ---------------------------------------------------------------------------

    def show_map(self, places: NDArray[np.float32]) -> None:
        """Show points, float32 (n, 2 or 3); one looks from where one looked if it is like it."""
        if places.shape[1:] != self.scene.places.shape[1:]:
            self.camera.reset()
        self.scene = MapScene(places)
        self._picture = None
        self.point(-1)
        self.choose(np.empty(0, np.int64))

    def colour(self, colouring: Colouring, strong: NDArray[np.bool_]) -> None:
        """Show the points in these colours; only those in `strong`, bool (n,), can be chosen.

        Of points that are chosen the others are only hinted at.
        """
        self._colouring = colouring
        lit = strong
        if len(self._chosen):
            lit = np.zeros_like(strong)
            lit[self._chosen] = True
        self.scene.colour(colouring, strong, lit, self._ground())
        self._redraw()

    def choose(self, rows: NDArray[np.int64]) -> None:
        """Mark points as chosen."""
        self._chosen = rows
        self._recolour()
        self.chosen.emit(rows)

    @property
    def chosen_rows(self) -> NDArray[np.int64]:
        """The points that are chosen."""
        return self._chosen

    @property
    def drawn_scene(self) -> MapScene:
        """The dots, which know where they are seen."""
        self._drawn()
        return self.scene

    def spot(self, row: int) -> QPointF:
        """Return where a point is seen."""
        x, y = self.drawn_scene.spots[:, row].tolist()
        return QPointF(x, y)

    # --- painting --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return a size one sees something in."""
        return QSize(900, 600)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots, drawn anew only where they moved, and the marks over them."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._drawn())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_marks(painter)

    def _drawn(self) -> QImage:
        if self._picture is None:
            size = max(1, self.width()), max(1, self.height())
            ratio = self.devicePixelRatioF()
            self._picture = self.scene.picture(self.camera, size, ratio, self._ground())
        return self._picture

    def _paint_marks(self, painter: QPainter) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.row >= 0:
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 2))
            painter.drawEllipse(self.spot(self.row), _RING, _RING)
        if self._line:
            painter.setPen(QPen(accent, 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(accent.red(), accent.green(), accent.blue(), 40))
            painter.drawPolygon(QPolygonF(self._line))
        elif self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for the new size."""
        super().resizeEvent(event)
        self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._recolour()

    # --- the pointer -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move, or to draw a line around points."""
        self._pressed = self._last = event.position()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        self._line = [self._last] if shift or self.lassoing else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map, draw the line, or look what is under the pointer."""
        now = event.position()
        if self._pressed is None:
            self.point(self.drawn_scene.near(now.x(), now.y(), _REACH))
            return
        if self._line is not None:
            self._line.append(now)
            self.update()
        elif (now - self._pressed).manhattanLength() >= _STILL:
            self.drag(now - self._last, event.modifiers())
            self._last = now

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the line, or play what was clicked."""
        pressed, self._pressed = self._pressed, None
        line, self._line = self._line, None
        at = event.position()
        if pressed is None:
            return
        scene = self.drawn_scene
        if (at - pressed).manhattanLength() < _STILL and not (line and len(line) > _STILL):
            self.take(scene.near(at.x(), at.y(), _REACH))
        elif line:
            corners = np.array([(each.x(), each.y()) for each in line], np.float32)
            self.choose(np.flatnonzero(inside(scene.spots, corners) & scene.strong))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is."""
        at = event.position() - QPointF(self.width() / 2, self.height() / 2)
        self.zoom(_NEARER ** (event.angleDelta().y() / 120), at)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.point(-1)

    # --- keys ------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the map before the window takes them."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._keys.deed(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key says; all else belongs to the window."""
        deed = self._keys.deed(event)
        if deed:
            deed()
        else:
            event.ignore()

    def reset(self) -> None:
        """Look at the whole map."""
        self.camera.reset()
        self._redraw()

    def drag(self, by: QPointF, held: Qt.KeyboardModifier = _NOTHING) -> None:
        """Move the map by so many pixels; in space turn it, unless Alt is held."""
        moves = self.scene.places.shape[1] == 2 or held & Qt.KeyboardModifier.AltModifier  # noqa: PLR2004
        if moves:
            self.camera.move(by.x(), by.y(), self.width(), self.height())
        else:
            self.camera.look_around(by.x() / 100, by.y() / 100)
        self._redraw()

    def zoom(self, factor: float, at: QPointF) -> None:
        """Go nearer by a factor; what is so many pixels from the middle stays there."""
        scale = self.camera.scale(self.width(), self.height())
        self.camera.zoom_at(factor, at.x(), at.y(), scale)
        self._redraw()

    def take(self, row: int) -> None:
        """Want a point, as a click on it does; -1 is none."""
        if row >= 0:
            self.point(row)
            self.wanted.emit(row)

    def point(self, row: int) -> None:
        """Point at a point; -1: at none."""
        if row != self.row:
            self.row = row
            self.setCursor(
                Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.CrossCursor
            )
            self.pointed.emit(row)
            self.update()

    def _recolour(self) -> None:
        if self._colouring and len(self._colouring.codes) == len(self.scene.places):
            self.colour(self._colouring, self.scene.strong)

    def _redraw(self) -> None:
        self._picture = None
        self.update()

    def _ground(self) -> str:
        return self.palette().color(QPalette.ColorRole.Window).name()
