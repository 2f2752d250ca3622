"""Room for the filters: as high as they are, and scrolled where the panel is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

_LEAST = 120


class FilterScroll(QScrollArea):
    """Never higher than what is in it; what lies below it can be seen meanwhile."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self._inner = inner
        self.setViewport(QWidget())  # as in the panel: Qt's own makes PySide load every class
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(_LEAST)
        self.setWidget(inner)
        for ground in (self.viewport(), inner):
            ground.setAutoFillBackground(False)
        inner.installEventFilter(self)

    def sizeHint(self) -> QSize:
        """Return the size of what is in it."""
        hint, width = self._inner.sizeHint(), self.viewport().width()
        return QSize(hint.width(), self._inner.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a size in which it can be scrolled."""
        return QSize(0, _LEAST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what grows and shrinks in it."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
