"""Which part of a frame lies under a part of the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize

_LEAST = 8
"""Pixels of the frame, across and down: less shows nothing."""


def frame_part(
    chosen: QRectF, picture: QRectF, frame: QSize, *, mirrored: bool = False, upended: bool = False
) -> QRect:
    """Return pixels of the frame; an empty rectangle where too little of it was chosen.

    chosen and picture, which is where the whole frame lies, are in the same coordinates. mirrored,
    upended: how the picture differs from the frame.
    """
    inside = chosen.normalized().intersected(picture)
    if inside.isEmpty():
        return QRect()
    across, down = frame.width() / picture.width(), frame.height() / picture.height()
    left = picture.right() - inside.right() if mirrored else inside.left() - picture.left()
    top = picture.bottom() - inside.bottom() if upended else inside.top() - picture.top()
    part = QRectF(left * across, top * down, inside.width() * across, inside.height() * down)
    pixels = part.toAlignedRect().intersected(QRect(0, 0, frame.width(), frame.height()))
    return pixels if min(pixels.width(), pixels.height()) >= _LEAST else QRect()
