"""One product: picture, title, brand, price, and how close it is."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from app.card_verdict import moved_text, paint_thumb, thumb_corner, verdict_words
from app.offers import (
    offer_line,
    offers_of,
    price_and_sellers,
    price_note,
    shop_of,
    sold_out,
)
from app.plain_text import plain_tooltip
from app.shown_text import shown, shown_in_menu
from app.theme import Radius, Space, TextSize, text_font
from app.thumbs import Thumbs
from app.title_words import names_brand
from app.words import tr
from store.types import Band

if TYPE_CHECKING:
    from app.thumbnails import Thumbnails
    from store.types import Match

_DOTS = {Band.VERY_CLOSE: 3, Band.SIMILAR: 2, Band.LOOSE: 1}
_DIM = 0.4
_TAG = QColor(20, 20, 23, 225)
_PAPER = QColor("#ffffff")  # packshots are made for white, in both themes
_KEYS = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Escape,
)
_VERDICTS = {Qt.Key.Key_Y: True, Qt.Key.Key_N: False}
_STEPS = {QKeySequence.StandardKey.Undo: False, QKeySequence.StandardKey.Redo: True}


class ProductCard(QAbstractButton):
    """A match painted in one go: eight groups of ten cards must not cost eight hundred widgets.

    Subclasses place the parts. Space is never taken: it plays the film.
    """

    opened = Signal(object)
    """The viewer wants the product page of this Match."""
    copied = Signal(object)
    """The viewer wants the link of this Match."""
    sought = Signal(object)
    """The viewer wants to find this Match in films of the library."""
    hovered = Signal(bool)
    moved = Signal(int)
    """An arrow key: the Qt.Key; the panel decides which card is next."""
    judged = Signal(bool)
    """The viewer wants more like this, or (False) nothing like this."""
    stepped = Signal(bool)
    """The viewer takes a verdict back, or (True) gives it again."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._match: Match | None = None
        self._dim = False
        self._verdict: bool | None = None
        self._thumbs: Thumbs | None = None
        self.setAccessibleName(tr("Product"))
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        thumbnails.decoded.connect(self._on_decoded)
        self.clicked.connect(self._open)

    @property
    def match(self) -> Match | None:
        """The match shown; None only for a card that waits in the pool."""
        return self._match

    def show_match(self, match: Match, verdict: bool | None = None) -> None:
        """Show another match in place, and what the viewer said of it."""
        if (match, verdict) == (self._match, self._verdict):
            return
        self._match, self._verdict = match, verdict
        product = match.product
        price, sellers = price_and_sellers(match)
        band = said_of(match) or tr(match.band.value)
        sold = tr("sold out") if sold_out(match) else ""
        said = verdict_words(verdict, match.moved)
        words = (shown(product.title), sellers, price, price_note(match), sold, band, *said)
        self.setAccessibleName(", ".join(word for word in words if word))
        self.setAccessibleDescription(_keys_of(match))
        shop = "" if match.offers else shop_of(product)
        self.setToolTip(plain_tooltip(product.title, band, shop))
        self.update()

    def set_dim(self, dim: bool) -> None:
        """Fade while other matches are searched for."""
        self._dim = dim
        self.update()

    def place_parts(self, painter: QPainter, match: Match) -> None:
        """Paint picture and words; subclasses say where."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the parts, and the focus ring."""
        if self._match is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_ground(painter)
        painter.setOpacity(_DIM if self._dim else 1.0)
        self.place_parts(painter, self._match)

    def paint_picture(self, painter: QPainter, match: Match, frame: QRectF) -> None:
        """Paint the product's picture on white, whole, in a rounded frame."""
        frame = self._mirrored(frame)
        path = QPainterPath()
        path.addRoundedRect(frame, Radius.MEDIUM, Radius.MEDIUM)
        painter.fillPath(path, _PAPER)
        picture = self._thumbnails.picture(match.product)
        if picture is not None and not picture.isNull():
            painter.save()
            painter.setClipPath(path)
            painter.drawPixmap(_fitted(picture, frame), picture, QRectF(picture.rect()))
            painter.restore()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 26), 1))
        painter.drawPath(path)
        if sold_out(match):
            self._paint_sold_out(painter, frame)
        self._paint_verdict(painter, match, frame)

    def paint_line(
        self,
        painter: QPainter,
        text: str,
        area: QRectF,
        size: TextSize,
        *,
        bold: bool = False,
        role: QPalette.ColorRole = QPalette.ColorRole.WindowText,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> float:
        """Paint one elided line and return the width it took."""
        font = text_font(size, bold=bold)
        metrics = QFontMetricsF(font)
        line = metrics.elidedText(shown(text), Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(font)
        painter.setPen(self.palette().color(role))
        flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self._mirrored(area), flags, line)
        return metrics.horizontalAdvance(line)

    def paint_band(self, painter: QPainter, match: Match, area: QRectF) -> None:
        """Paint how close the match is, three dots and the words; or why it is there."""
        quiet = QPalette.ColorRole.PlaceholderText
        if match.words:
            self.paint_line(painter, said_of(match), area, TextSize.CAPTION, role=quiet)
            return
        accent = self.palette().color(QPalette.ColorRole.Accent)
        empty = self.palette().color(QPalette.ColorRole.Mid)
        painter.setPen(Qt.PenStyle.NoPen)
        for dot in range(3):
            painter.setBrush(accent if dot < _DOTS[match.band] else empty)
            place = QRectF(area.left() + dot * 8, area.center().y() - 2.5, 5, 5)
            painter.drawEllipse(self._mirrored(place))
        words = tr(match.band.value).capitalize()
        beside = area.adjusted(28, 0, 0, 0)
        self.paint_line(painter, words, beside, TextSize.CAPTION, role=quiet)

    def paint_note(
        self, painter: QPainter, match: Match, area: QRectF, align: Qt.AlignmentFlag
    ) -> None:
        """Paint one quiet line: how old the price is."""
        quiet = QPalette.ColorRole.PlaceholderText
        self.paint_line(painter, price_note(match), area, TextSize.CAPTION, role=quiet, align=align)

    def _paint_verdict(self, painter: QPainter, match: Match, frame: QRectF) -> None:
        """Paint how far the product moved, and what was said of it, on its picture."""
        mirrored = self.isRightToLeft()
        if match.moved:
            paint_tag(painter, moved_text(match.moved), frame, frame.bottomLeft())
        if self._verdict is not None and not (self._thumbs and self._thumbs.isVisible()):
            ground = self.palette().color(QPalette.ColorRole.Accent) if self._verdict else _TAG
            place = thumb_corner(frame, mirrored=mirrored)
            paint_thumb(painter, place, ground, good=self._verdict)

    def _offer_thumbs(self) -> None:
        """Show the thumbs on the picture, which begins in the card's corner."""
        if self._thumbs is None:  # seldom wanted, and there are a hundred cards
            self._thumbs = Thumbs(self)
            self._thumbs.judged.connect(self.judged)
        side = min(self.width(), self.height()) - 2 * Space.SMALL
        frame = self._mirrored(QRectF(Space.SMALL, Space.SMALL, side, side))
        place = thumb_corner(frame, self._thumbs.width(), mirrored=self.isRightToLeft())
        self._thumbs.move(place.toPoint())
        self._thumbs.show()

    def _paint_sold_out(self, painter: QPainter, frame: QRectF) -> None:
        """Say so on the picture, where the price is not."""
        corner = frame.topRight() if self.isRightToLeft() else frame.topLeft()
        paint_tag(painter, tr("sold out"), frame, corner)

    def _mirrored(self, area: QRectF) -> QRectF:
        """Return where an area lies in languages that run from right to left, else as it is."""
        if not self.isRightToLeft():
            return area
        return area.translated(self.width() - area.right() - area.left(), 0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to open the page, or that of an offer, or copy the link."""
        self.menu_at(event.globalPos())

    def menu_at(self, place: QPoint) -> QMenu:
        """Show the card's menu: the shops and their prices where there are several."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if (match := self._match) is not None:
            for offer, label in _pages(match):
                menu.addAction(shown_in_menu(label), partial(self.opened.emit, offer))
            menu.addSeparator()
            menu.addAction(tr("Copy link"), lambda: self.copied.emit(match))
            if match.product.thumbnail:
                menu.addAction(tr("Find in my films"), lambda: self.sought.emit(match))
            menu.setActiveAction(menu.actions()[0])
        menu.popup(place)
        return menu

    def event(self, event: QEvent) -> bool:
        """Keep arrows, Enter and Esc for the card while it has the focus."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = event.key() in _KEYS or event.key() in _VERDICTS
            if (own and _is_plain(event)) or any(map(event.matches, _STEPS)):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Ctrl+C copies, arrows move, Y and N judge; all else is the window's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif (
            event.key() == Qt.Key.Key_C and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.copied.emit(self._match)
        elif (step := next(filter(event.matches, _STEPS), None)) is not None:
            self.stepped.emit(_STEPS[step])
        elif event.key() in _VERDICTS and _is_plain(event):
            self.judged.emit(_VERDICTS[Qt.Key(event.key())])
        elif event.key() in _KEYS:
            self.moved.emit(event.key())
        else:
            event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the pointer came, and offer to judge."""
        self.hovered.emit(True)
        self._offer_thumbs()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the pointer went."""
        self.hovered.emit(False)
        if self._thumbs is not None:
            self._thumbs.hide()
        super().leaveEvent(event)

    def _open(self) -> None:
        """Open the one page there is, or let the viewer choose among offers."""
        if self._match is not None and self._match.offers:
            self.menu_at(self.mapToGlobal(self.rect().center()))
        else:
            self.opened.emit(self._match)

    def _paint_ground(self, painter: QPainter) -> None:
        ground = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        hover = self.underMouse() or self.hasFocus()
        role = QPalette.ColorRole.Midlight if hover else self.backgroundRole()
        painter.setBrush(self.palette().color(role) if hover else Qt.BrushStyle.NoBrush)
        ring = self.palette().color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(ring, 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(ground, Radius.LARGE, Radius.LARGE)

    def _on_decoded(self, product_id: str) -> None:
        if self._match is not None and self._match.product.id == product_id:
            self.update()


def _keys_of(match: Match) -> str:
    """Return what keys do and, where Enter opens a page, at which host."""
    verdicts = tr("Y: more like this, N: not like this")
    if match.offers:
        return f"{tr('Enter lists the offers, Ctrl+C copies the link')} · {verdicts}"
    page = tr("Enter opens the product page, Ctrl+C copies the link")
    return " · ".join(filter(None, [shop_of(match.product), page, verdicts]))


def _is_plain(event: QKeyEvent) -> bool:
    plain = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier
    return event.modifiers() in plain


def said_of(match: Match) -> str:
    """Return by which words of its own a product was found; "" where its picture was enough."""
    if not match.words:
        return ""
    if names_brand(match, match.words):
        return tr("brand: {words}", words=shown(match.product.brand))
    return tr("title says: {words}", words=shown(match.words))


def paint_tag(painter: QPainter, text: str, frame: QRectF, corner: QPointF) -> None:
    """Paint a short text on a dark ground into a corner of a picture."""
    font = text_font(TextSize.CAPTION, bold=True)
    tag = QRectF(0, 0, QFontMetricsF(font).horizontalAdvance(text) + 12, 20)
    at_left = corner.x() == frame.left()
    tag.moveLeft(frame.left() + 5 if at_left else frame.right() - tag.width() - 5)
    tag.moveTop(frame.top() + 5 if corner.y() == frame.top() else frame.bottom() - 25)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_TAG)
    painter.drawRoundedRect(tag, Radius.SMALL, Radius.SMALL)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)


def _pages(match: Match) -> list[tuple[Match, str]]:
    """Return what can be opened, each as a match with one offer, and its line in the menu."""
    if not match.offers:
        shop = shop_of(match.product)
        return [(match, f"{tr('Open product page')} · {shop}" if shop else tr("Open product page"))]
    offers = offers_of(match)
    return [(replace(match, product=offer, offers=()), offer_line(offer)) for offer in offers]


def _fitted(picture: QPixmap, frame: QRectF) -> QRectF:
    """Return where the whole picture lies inside the frame, with a little air."""
    room = frame.adjusted(6, 6, -6, -6)
    size = picture.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRectF(0, 0, size.width(), size.height())
    area.moveCenter(room.center())
    return area
