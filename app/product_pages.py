"""The way out to a shop: only on the viewer's click, only to hosts the catalogue names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.errors import Sentence, sentence_for
from app.lookup_messages import WorkerReady
from app.words import tr
from store.errors import LinkRefusedError
from store.links import checked_url

if TYPE_CHECKING:
    from app.lookup import Lookup
    from app.lookup_messages import WorkerState
    from app.notice import Notice
    from store.types import Match

_NO_BROWSER = Sentence("No web browser could be opened.", "Copy the link and open it yourself.")


class ProductPages(QObject):
    """Opens the page of a product in the browser, or copies its link, after the link's checks."""

    def __init__(self, lookup: Lookup, notice: Notice) -> None:
        super().__init__(notice)
        self._notice = notice
        self._merchants: tuple[str, ...] = ()
        lookup.state_changed.connect(self._on_state)
        self._on_state(lookup.state)

    def open(self, match: Match) -> None:
        """Open the product's page, or say why not."""
        address = self._checked(match)
        if address and not QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode)):
            self._notice.show_trouble(_NO_BROWSER.translated())

    def copy_link(self, match: Match) -> None:
        """Put the product's link on the clipboard, or say why not."""
        if address := self._checked(match):
            QGuiApplication.clipboard().setText(address)
            self._notice.say(tr("Link copied"))

    def _checked(self, match: Match) -> str | None:
        """Return the address of the product's page; None, and a notice, where it is refused."""
        try:
            return checked_url(match.product.url, self._merchants)
        except LinkRefusedError as error:
            self._notice.show_trouble(sentence_for(error))
            return None

    def _on_state(self, state: WorkerState) -> None:
        if isinstance(state, WorkerReady):  # kept while a worker starts again
            self._merchants = state.index.merchants
