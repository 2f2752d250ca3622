"""What a viewer adds to the request for one address: referrer, user agent, headers, a proxy."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from app.plain_text import plain_label
from app.theme import Space
from app.words import tr
from player.request import Request, checked_request

_HEADER_LINES = 64  # pixels: three lines


class RequestForm(QWidget):
    """Hidden at first. It holds for one address, and nothing of it is kept or logged."""

    def __init__(self) -> None:
        super().__init__()
        self.referrer = QLineEdit()
        self.user_agent = QLineEdit()
        self.headers = QPlainTextEdit()
        self.headers.setFixedHeight(_HEADER_LINES)
        self.headers.setTabChangesFocus(True)
        self.proxy = QLineEdit()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.SMALL)
        rows: tuple[tuple[str, str, QLineEdit | QPlainTextEdit], ...] = (
            (tr("Referrer"), tr("The page the address comes from"), self.referrer),
            (tr("User agent"), tr("What the player calls itself"), self.user_agent),
            (tr("Headers"), tr("Name: value, one a line"), self.headers),
            (tr("Proxy"), "http://name:port", self.proxy),
        )
        for name, hint, field in rows:
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
            form.addRow(plain_label(name), field)
        note = plain_label(
            tr("For this address alone; it is not kept. Servers it leads to are told, too."),
            quiet=True,
        )
        note.setWordWrap(True)
        form.addRow(note)
        self.hide()

    def request(self) -> Request:
        """Return what was written; SourceRefusedError where it cannot be sent."""
        return checked_request(
            self.referrer.text(),
            self.user_agent.text(),
            self.headers.toPlainText(),
            self.proxy.text(),
        )
