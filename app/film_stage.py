"""The left of the window: the picture, and what lies over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.words import tr
from player.video_surface import AUTO, make_surface

if TYPE_CHECKING:
    from app.box_overlay import BoxOverlay
    from app.facts_sheet import FactsSheet
    from app.mini_bar import MiniBar
    from app.notice import Notice
    from app.seek_preview import SeekPreview
    from app.shortcut_sheet import ShortcutSheet
    from app.transport_bar import TransportBar
    from app.waiting_sign import WaitingSign
    from app.welcome import Welcome
    from player.look import Look
    from player.player import Player

_IDLE_MS = 2500
_NOTCH = 120  # QWheelEvent: eighths of a degree, 15 degrees a notch


class FilmStage(QWidget):
    """Stacks the picture, the boxes, the controls and the words; hides the controls when idle.

    At first it is the picture alone, for a film must not wait; `cover` follows the other layers.
    """

    boxes: BoxOverlay
    welcome: Welcome
    controls: TransportBar
    mini_bar: MiniBar
    preview: SeekPreview
    facts: FactsSheet
    waiting: WaitingSign
    notice: Notice
    sheet: ShortcutSheet

    clicked = Signal()
    """A single click on the picture, sure to be no double click."""
    double_clicked = Signal()
    dragged = Signal(QPoint)
    """The pointer moved this far with its button down, since last told."""
    button_pressed = Signal(Qt.MouseButton)
    """A button beside the left and the right one, over a film."""
    item_clicked = Signal(int)
    menu_wanted = Signal(QPoint)
    """A place on the screen."""
    wheel_turned = Signal(float)
    """Notches, positive away from the viewer."""

    def __init__(self, player: Player, parent: QWidget | None = None, surface: str = AUTO) -> None:
        """`surface`: who draws, one of player.video_surface.WISHES."""
        super().__init__(parent)
        self._player = player
        self.setAccessibleName(tr("Film"))
        self.setMouseTracking(True)
        self.surface = make_surface(player, self, surface)
        # The stage hears the pointer itself: surfaces differ in how they pass it on.
        self.surface.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._whole = False
        self._held: QPoint | None = None
        """Where on the screen the button went down, or the drag got to."""
        self._dragging = False
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self._on_idle)
        self._click = QTimer(self, singleShot=True, interval=250)
        self._click.timeout.connect(self.clicked)

    def cover(self) -> None:
        """Take into use what was laid over the picture."""
        self._bar: QWidget = self.controls
        self.controls.hide()
        self.welcome.setVisible(not self._player.media)
        self.surface.video_rect_changed.connect(self._place_boxes)
        self._whole = True
        self._lay()

    def show_welcome(self, welcome: bool) -> None:
        """Show the welcome in place of a film, or the film."""
        self.welcome.setVisible(welcome)
        self._bar.setVisible(not welcome)
        self.wake()

    def set_mini(self, mini: bool) -> None:
        """Show the few controls of the mini player, or all."""
        self._bar.hide()
        self._bar = self.mini_bar if mini else self.controls
        self.wake()

    def wake(self) -> None:
        """Show the controls and the pointer, and wait for the next idle moment."""
        if self._whole:
            self._bar.setVisible(self.welcome.isHidden())
        self.unsetCursor()
        self._idle.start()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Fill the stage with every layer."""
        self.surface.setGeometry(self.rect())
        if self._whole:
            self._lay()

    def _lay(self) -> None:
        for layer in (self.boxes, self.welcome):
            layer.setGeometry(self.rect())
        height = self.controls.sizeHint().height()
        self.controls.setGeometry(0, self.height() - height, self.width(), height)
        low = self.mini_bar.sizeHint().height()
        self.mini_bar.setGeometry(0, self.height() - low, self.width(), low)
        self.waiting.place()
        self.notice.place()
        self.sheet.place()
        self._place_boxes()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Black, in both themes: this is where a film is."""
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Wake the controls, and tell of a drag."""
        self.wake()
        if self._held is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        by = event.globalPosition().toPoint() - self._held
        if self._dragging or by.manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self._held += by
            self.dragged.emit(by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the products of a box into view; elsewhere play or pause."""
        if not self._has_film():
            return
        if event.button() is not Qt.MouseButton.LeftButton:
            self.button_pressed.emit(event.button())
            return
        key = self._item_at(event.position())
        if key is None:
            self._held, self._dragging = event.globalPosition().toPoint(), False
        else:
            self.item_clicked.emit(key)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Take it for a click, unless the pointer dragged or a second click follows."""
        if self._held is not None and not self._dragging:
            self._click.start()
        self._held = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill the screen, or leave it."""
        self._click.stop()
        if event.button() is Qt.MouseButton.LeftButton and self._has_film():
            self.double_clicked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu."""
        self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change the volume."""
        self.wheel_turned.emit(event.angleDelta().y() / _NOTCH)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the controls soon when the pointer leaves."""
        self._idle.start()
        super().leaveEvent(event)

    def _has_film(self) -> bool:
        return not self._whole or self.welcome.isHidden()

    def _item_at(self, place: QPointF) -> int | None:
        return self.boxes.item_at(place) if self._whole and self.boxes.isVisible() else None

    def _on_idle(self) -> None:
        if not self._whole or self.welcome.isVisible() or self._bar.underMouse():
            return
        if QApplication.activePopupWidget() or self._controls_have_keys():  # or a menu is open
            self._idle.start()
            return
        if self._player.paused and not self._controls_cover_picture():
            return
        self._bar.hide()
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _controls_have_keys(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.controls.isAncestorOf(focused)

    def _controls_cover_picture(self) -> bool:
        return self.surface.video_rect().bottom() > self._bar.y()

    @property
    def look(self) -> Look:
        """How the picture is shown."""
        return self._player.picture.look

    def picture_area(self) -> QRectF:
        """Return where the whole picture lies; it reaches beyond the stage where it is cut."""
        offset = self.surface.mapTo(self, QPoint())
        return QRectF(self.surface.video_rect()).translated(offset.x(), offset.y())

    def _place_boxes(self) -> None:
        look = self.look
        area = self.picture_area()
        self.boxes.place_picture(area, mirrored=look.mirrored, upended=look.upended)
