"""Asks the library's worker; nothing here ever blocks the window."""

from __future__ import annotations

import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.errors import Sentence, sentence_for
from app.library.messages import Answered, Asked, FromLibrary, Progressed
from app.library.worker import main
from app.log import LOG
from app.worker_child import WorkerChild
from player.lane import Lane

if TYPE_CHECKING:
    from pydantic import BaseModel


class Librarian(QObject):
    """One worker, started by the first question. Of several of a kind the newest is answered.

    A view that asks for long work has a librarian of its own: `cancel` ends the worker.
    """

    answered = Signal(int, object)
    """Ticket, and the answer: a pydantic model."""
    refused = Signal(int, object)
    """Ticket, and a Sentence for the viewer."""
    progressed = Signal(int, float, str)
    """Ticket, a share 0..1, and what is done just now."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ticket = 0
        self._waiting: dict[str, int] = {}
        """The ticket of the newest question of each kind that has no answer yet."""
        self._child: WorkerChild[Asked, FromLibrary] | None = None  # the lane's
        self._lane = Lane("librarian")
        self._told.connect(self._sort, Qt.ConnectionType.QueuedConnection)

    def ask(self, question: BaseModel) -> int:
        """Ask; return the ticket of the answer. Older questions of its kind get none."""
        self._ticket += 1
        asked = Asked(self._ticket, question)
        self._waiting[asked.kind] = asked.ticket
        self._lane.put(lambda: self._send(asked))
        return asked.ticket

    def cancel(self) -> None:
        """Want no answer any more, and end what is at work."""
        self._waiting.clear()
        self._lane.put(self._end)

    def shutdown(self) -> None:
        """End the worker; nothing is told after."""
        self._waiting.clear()
        self._lane.close()
        self._end()

    @Slot(object)
    def _sort(self, message: FromLibrary | None) -> None:
        if message is None:
            self._give_up()
            return
        if message.ticket not in self._waiting.values():
            return
        if isinstance(message, Progressed):
            self.progressed.emit(message.ticket, message.share, message.doing)
            return
        self._waiting = {kind: one for kind, one in self._waiting.items() if one != message.ticket}
        if isinstance(message, Answered):
            self.answered.emit(message.ticket, message.answer)
        else:
            self.refused.emit(message.ticket, _sentence(message.code, message.detail))

    def _give_up(self) -> None:
        """Refuse what the worker that died was asked."""
        waiting, self._waiting = self._waiting, {}
        for ticket in waiting.values():
            self.refused.emit(ticket, _sentence("LibraryWorkerDied", ""))

    # --- on the lane -----------------------------------------------------------------------------

    def _send(self, asked: Asked) -> None:
        if self._child is None:
            self._begin()
        try:
            self._pipe().send(asked)
        except (OSError, ValueError):  # it died meanwhile
            self._end()
            self._begin()
            self._pipe().send(asked)

    def _begin(self) -> None:
        self._child = WorkerChild(main, name="trendflix library")
        threading.Thread(target=self._listen, args=(self._pipe(),), daemon=True).start()

    def _pipe(self) -> Any:
        assert self._child  # noqa: S101 - it was begun
        return self._child.pipe

    def _end(self) -> None:
        child, self._child = self._child, None
        if child:
            child.end()

    # --- on the listening thread -----------------------------------------------------------------

    def _listen(self, pipe: Any) -> None:
        with suppress(RuntimeError):  # the window is gone
            try:
                while True:
                    self._told.emit(pipe.recv())
            except (EOFError, OSError, TypeError):  # ended by us, or dead
                LOG.info("the library's worker is gone")
                if self._child and self._child.pipe is pipe:
                    self._told.emit(None)


def _sentence(code: str, detail: str) -> Sentence:
    return sentence_for(code, detail).translated()
