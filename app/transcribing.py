"""Between the film and the panel of its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import sentence_for
from app.shortcuts import Action
from app.transcript_panel import TranscriptPanel
from app.words import tr
from player.track import TrackKind, chosen
from player.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.drawer import Drawer
    from app.remembered import Remembered
    from player.errors import NoTranscriptError
    from player.player import Player
    from player.subtitle_text import Line
    from player.track import Track


class Transcribing(QObject):
    """Reads the subtitles that play once their panel is open, and keeps it with the film."""

    def __init__(self, player: Player, drawer: Drawer, remembered: Remembered) -> None:
        super().__init__(drawer)
        self._player, self._drawer, self._remembered = player, drawer, remembered
        self._transcript = Transcript(self)
        self._shown: tuple[str, Track | None, str] | None = None
        """The film, its subtitles, and how their letters are read."""
        self._heard: Track | None = None
        self._said: list[Line] = []
        """What `_heard` said so far, for films whose lines cannot be read ahead."""
        self._reads_ahead = False
        self._trouble = ""
        """Why lines are missing, for as long as these subtitles are shown."""
        self.panel = TranscriptPanel()
        drawer.add(self.panel, tr("All lines"))
        drawer.left.connect(self._close)
        self.panel.wanted.connect(self._go_to)
        self._listen()

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the key of the panel does."""
        return {Action.TRANSCRIPT: self.toggle}

    def toggle(self) -> None:
        """Open or close the panel."""
        self._drawer.toggle(self.panel)
        self._refresh()
        self._on_position(self._player.position)

    def shutdown(self) -> None:
        """End the thread that reads."""
        self._transcript.shutdown()

    def _listen(self) -> None:
        choices = self._player.choices
        self._transcript.read.connect(self._on_read)
        self._transcript.failed.connect(self._on_failed)
        self._player.opened.connect(self._on_opened)
        self._player.position_changed.connect(self._on_position)
        choices.tracks_changed.connect(self._refresh)
        choices.line_shown.connect(self._on_line)
        self._remembered.changed.connect(self._refresh)

    @property
    def _open(self) -> bool:
        return self._drawer.panel is self.panel

    def _refresh(self) -> None:
        """Read the subtitles that play, unless they are shown already."""
        track = chosen(self._player.choices.tracks, TrackKind.SUBTITLE)
        encoding = self._remembered.now.subtitle_encoding
        shown = (self._player.media, track, encoding)
        if track != self._heard:
            self._heard = track
            self._said.clear()
        if not self._open or shown == self._shown:
            return
        self._shown = shown
        self._trouble = ""
        self._transcript.drop()
        self._reads_ahead = bool(track) and self._ask(track, encoding)
        self._show(track)

    def _ask(self, track: Track | None, encoding: str) -> bool:
        return track is not None and self._transcript.ask(self._player.media, track, encoding)

    def _show(self, track: Track | None) -> None:
        self.panel.clear(self._why_empty(track))
        if track and not self._reads_ahead:
            self.panel.add(self._said)
            self.panel.say("" if self._said else self._why_empty(track))
        self._on_position(self._player.position)

    def _why_empty(self, track: Track | None) -> str:
        if track is None:
            return tr("No subtitles are shown. Choose some, or add a file.")
        if track.pictures:
            return tr("These subtitles are pictures of words: there are no lines to read.")
        if self._reads_ahead:
            return tr("Reading the lines…")
        return tr("The lines of this film appear here once they were said.")

    def _close(self) -> None:
        """Read no further while nobody looks; what is not read to its end is begun anew."""
        self._transcript.drop()
        self._shown = None

    def _go_to(self, seconds: float) -> None:
        self._player.seek_to(max(0.0, seconds + self._player.choices.subtitle_delay))

    def _on_opened(self, _title: str) -> None:
        self._said.clear()
        self._shown = None
        self._refresh()

    def _on_position(self, seconds: float) -> None:
        if self._open:
            self.panel.show_now(seconds - self._player.choices.subtitle_delay)

    def _on_line(self, line: Line) -> None:
        self._said.append(line)
        if self._open and not self._reads_ahead:
            self.panel.add([line])
            self.panel.say(self._trouble)
            self._on_position(self._player.position)

    def _on_read(self, lines: list[Line]) -> None:
        self.panel.add(lines)
        self.panel.say("")
        self._on_position(self._player.position)

    def _on_failed(self, error: NoTranscriptError) -> None:
        self._reads_ahead = False
        self._trouble = str(sentence_for(error))
        self.panel.add(self._said)
        self.panel.say(self._trouble)
