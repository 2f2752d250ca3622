"""The log, and a report of it all that is copied when the viewer says so."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.chip import Chip
from app.diagnostics import Diagnostics
from app.plain_text import plain_label
from app.theme import Space
from app.words import tr


class LogView(QDialog):
    """Shows exactly what *Copy diagnostics* would copy. Nothing is sent anywhere."""

    def __init__(self, parent: QWidget, drawn_by: str, film: str) -> None:
        """drawn_by: the surface in use. film: what is open, or ""."""
        super().__init__(parent)
        self.setWindowTitle(tr("Log and diagnostics"))
        self.setAccessibleName(self.windowTitle())
        self._drawn_by, self._film = drawn_by, film
        self._state = plain_label(tr("Looking at this machine…"), quiet=True)
        self.report = QPlainTextEdit()
        self.report.setAccessibleName(tr("Diagnostics"))
        self.report.setReadOnly(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.report.setTabChangesFocus(True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.named = Chip(tr("With the film's name"))
        self.named.setCheckable(True)
        self.named.setEnabled(bool(film))
        self.named.left.connect(self.reject)
        self.copy = QPushButton(tr("Copy diagnostics"))
        self.copy.setProperty("primary", True)
        self.copy.setDefault(True)
        self.copy.setEnabled(False)
        self._arrange()
        self._diagnostics = Diagnostics(self)
        self._diagnostics.gathered.connect(self._on_gathered)
        self.named.toggled.connect(self._show)
        self.copy.clicked.connect(self._copy)
        self.finished.connect(self._diagnostics.end)
        self._show()

    def _arrange(self) -> None:
        close = QPushButton(tr("Close"))
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.named)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[Space.LARGE] * 4)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._state)
        column.addWidget(self.report, 1)
        column.addLayout(row)
        self.resize(760, 480)

    def _show(self) -> None:
        film = self._film if self.named.isChecked() else ""
        self.report.setPlainText(self._diagnostics.text(self._drawn_by, film))

    def _on_gathered(self) -> None:
        self._state.setText(tr("This stays on this computer until you copy it."))
        self.copy.setEnabled(True)
        self._show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self._state.setText(tr("Copied. Read it before you send it to somebody."))
