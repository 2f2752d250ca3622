"""What a pause shows: boxes on the frame and products beside it, in step with the lookup."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize

from app.errors import sentence_for
from app.item_group import SHOWN
from app.lookup_messages import (
    FORGOTTEN,
    ComposedAnswer,
    ComposeFailure,
    ComposeRequest,
    LookupAnswer,
    LookupFailure,
    WorkerBlocked,
    WorkerReady,
)
from app.lookup_words import state_line

if TYPE_CHECKING:
    from app.box_overlay import BoxOverlay
    from app.lookup import Lookup
    from app.product_panel import ProductPanel
    from app.verdicts import Said
    from player.frame import Frame
    from player.player import Player
    from store.types import Wanted

_JUDGED = 40
"""Products that come anew after a verdict: some of them are not close enough to be shown."""


class PauseView(QObject):
    """Asks about each paused frame and shows the answers; all of it goes when the film plays."""

    def __init__(
        self,
        player: Player,
        lookup: Lookup,
        panel: ProductPanel,
        boxes: BoxOverlay,
        *,
        hidden: bool,
    ) -> None:
        super().__init__(panel)
        self._player = player
        self._lookup = lookup
        self._panel = panel
        self._boxes = boxes
        self._hidden = hidden
        self._aside = False
        self._frame: Frame | None = None
        self._ticket: int | None = None
        self._answer: LookupAnswer | None = None
        self._wishes: dict[int, ComposeRequest] = {}
        player.paused_changed.connect(self._on_paused)
        player.frame_grabbed.connect(self._on_frame)
        lookup.answered.connect(self._on_answer)
        lookup.failed.connect(self._on_failure)
        lookup.composed.connect(self._on_composed)
        lookup.compose_failed.connect(self._on_compose_failed)
        lookup.state_changed.connect(self._on_state)
        panel.item_hovered.connect(self.light_up)
        panel.wished.connect(self._on_wished)
        panel.judged.connect(self._on_judged)
        panel.filters.changed.connect(self._on_filters)
        boxes.item_hovered.connect(self._on_box_hovered)
        panel.hide()
        self._show_abilities(lookup.state)

    @property
    def hidden(self) -> bool:
        """Whether the viewer wants no products on pause."""
        return self._hidden

    @property
    def _off(self) -> bool:
        return self._hidden or self._aside

    @property
    def frame(self) -> Frame | None:
        """The frame that is paused."""
        return self._frame

    @property
    def answer(self) -> LookupAnswer | None:
        """What is known of the frame so far; None where nothing is, or its faces are not known."""
        return self._answer

    def set_hidden(self, hidden: bool) -> None:
        """Hide products for good, or bring them back, at once where a frame is paused."""
        self._hidden = hidden
        self._show_or_clear()

    def set_aside(self, aside: bool) -> None:
        """Show no products while there is no room for them; what the viewer chose stays."""
        self._aside = aside
        self._show_or_clear()

    def _show_or_clear(self) -> None:
        if self._off:
            self._clear()
        elif self._frame is not None:
            self._ask(self._frame)

    def light_up(self, key: int | None) -> None:
        """Light up the box of an item."""
        self._boxes.light_up(key)

    def forget(self) -> None:
        """Forget the frame, and show nothing of it any more."""
        self._frame = None
        self._clear()

    def _on_paused(self, paused: bool) -> None:
        if not paused:
            self.forget()

    def _on_frame(self, frame: Frame) -> None:
        if self._player.media:  # else the film was closed meanwhile
            self._frame = frame
            self._show_or_clear()

    def _ask(self, frame: Frame) -> None:
        self._answer = None
        self._wishes.clear()
        self._boxes.clear()
        self._panel.show_waiting()
        self._panel.show()
        if isinstance(self._lookup.state, WorkerBlocked):
            self._ticket = None
            self._show_block(self._lookup.state)
            self._lookup.reload()  # the person may have fetched what was missing
        else:
            self._ticket = self._lookup.ask(frame)
        self._show_state()

    def _clear(self) -> None:
        if self._ticket is not None:
            self._lookup.cancel()
        self._ticket = self._answer = None
        self._wishes.clear()
        self._boxes.clear()
        self._panel.hide()

    def _on_answer(self, answer: LookupAnswer) -> None:
        if answer.ticket != self._ticket or self._frame is None:
            return
        if answer.wanted != self._panel.filters.wanted:
            return  # filters have changed since; the answer with the new ones comes
        self._answer = answer
        height, width = self._frame.image.shape[:2]
        self._boxes.show_items(answer.items, QSize(width, height))
        self._panel.show_answer(answer, self._frame)
        self._show_state()

    def _on_failure(self, failure: LookupFailure) -> None:
        """Say what went wrong; cards that are already there are good, and stay."""
        if failure.ticket != self._ticket:
            return
        if failure.code == FORGOTTEN and self._frame is not None:
            self._ask(self._frame)  # the worker that had looked at it is gone
            return
        sentence = sentence_for(failure.code, failure.detail)
        if self._answer is not None and any(item.matches for item in self._answer.items):
            self._panel.head.show_state(sentence.what)
        else:
            self._boxes.clear()
            self._panel.show_trouble(sentence)

    def _on_filters(self, wanted: Wanted) -> None:
        """Want something else of this frame, of its items with words, and of the next frames."""
        if self._ticket is not None:
            self._panel.show_filtering()
        self._lookup.want(wanted)
        for request in list(self._wishes.values()):
            self._wish(replace(request, wanted=wanted))

    def _on_wished(self, key: int, words: str, weight: float) -> None:
        """Ask for an item with words."""
        if self._ticket is not None:
            self._compose(replace(self._wish_of(self._ticket, key), words=words, weight=weight))

    def _on_judged(self, key: int, said: Said) -> None:
        """Ask for an item with what was said of its products."""
        if self._ticket is not None:
            self._compose(replace(self._wish_of(self._ticket, key), said=said))

    def _wish_of(self, ticket: int, key: int) -> ComposeRequest:
        """Return what is wished of an item."""
        wanted = self._panel.filters.wanted
        return self._wishes.get(key) or ComposeRequest(ticket, key, "", 0.0, wanted=wanted)

    def _compose(self, request: ComposeRequest) -> None:
        """Ask for an item; without words and verdicts there is nothing to ask."""
        if request.words or request.said:
            self._wish(replace(request, top=_JUDGED if request.said else SHOWN))
        else:
            self._wishes.pop(request.key, None)
            self._panel.show_composed(request.key, None)

    def _wish(self, request: ComposeRequest) -> None:
        self._wishes[request.key] = request
        self._panel.show_searching(request.key)
        self._lookup.compose(request)

    def _on_composed(self, answer: ComposedAnswer) -> None:
        if self._is_wished(answer.request):
            self._panel.show_composed(answer.request.key, answer.matches)

    def _on_compose_failed(self, failure: ComposeFailure) -> None:
        if self._is_wished(failure.request):
            sentence = sentence_for(failure.code, failure.detail)
            self._panel.show_wish_trouble(failure.request.key, sentence)

    def _is_wished(self, request: ComposeRequest) -> bool:
        """Say whether it is what the viewer wished last of the item."""
        return self._wishes.get(request.key) == request

    def _show_abilities(self, state: object) -> None:
        """Offer what this worker can do with this catalogue."""
        if isinstance(state, WorkerReady):
            self._panel.show_readable(state.reads_words)
            self._panel.filters.show_facets(state.facets)

    def _on_state(self, state: object) -> None:
        self._show_abilities(state)
        if isinstance(state, WorkerBlocked):
            self._show_block(state)
        elif self._frame is not None and self._ticket is None and not self._off:
            self._ask(self._frame)
        self._show_state()

    def _show_block(self, state: WorkerBlocked) -> None:
        self._boxes.clear()
        self._panel.show_trouble(sentence_for(state.code, state.detail))

    def _show_state(self) -> None:
        asked = self._ticket is not None
        self._panel.head.show_state(state_line(self._lookup.state, self._answer, asked=asked))

    def _on_box_hovered(self, key: int | None) -> None:
        self._boxes.light_up(key)
        self._panel.light_up(key)
