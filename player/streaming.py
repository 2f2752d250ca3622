"""What is so of a stream alone: whether it is live, and how much of it is still awaited."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from player import properties
from player.failure import parts_left_out
from player.lane import Lane
from player.manifest import Manifest, fetched_manifest

if TYPE_CHECKING:
    from player.playback import Playback
    from player.source import Source

_QUEUED = Qt.ConnectionType.QueuedConnection


class Streaming(QObject):
    """A part of the player. All methods return at once; what happened arrives as a signal."""

    live_changed = Signal(bool)
    """Whether the stream goes on as long as it is made, so that its newest moment can be shown."""
    filled_changed = Signal(int)
    """Per cent of what is awaited before the film goes on."""
    limited = Signal(object)
    """A PlayerError: the stream plays, but not the whole of it."""

    _looked = Signal(bool)
    _fetched = Signal(object, object)
    _filled = Signal(int)

    def __init__(self, mpv: Any, lane: Lane, playback: Playback, parent: QObject) -> None:
        super().__init__(parent)
        self._mpv, self._lane, self._playback = mpv, lane, playback
        self._manifests = Lane("manifest")
        self._live = False
        self._looked.connect(self._on_looked, _QUEUED)
        self._fetched.connect(self._on_fetched, _QUEUED)
        self._filled.connect(self.filled_changed, _QUEUED)
        mpv.observe_property(properties.BUFFERED, self._on_filled)
        mpv.event_callback("file-loaded")(self._on_loaded)

    @property
    def live(self) -> bool:
        """Whether the stream goes on as long as it is made."""
        return self._live

    def close(self) -> None:
        """End the thread that fetches manifests; it may take seconds while a server is silent."""
        self._manifests.close()

    # On mpv's event thread: only pass on; a call into mpv from here can hang both.

    def _on_filled(self, _name: str, value: Any) -> None:
        if value is not None:
            self._filled.emit(value)

    def _on_loaded(self, _event: Any) -> None:
        self._lane.put(self._look)

    def _look(self) -> None:
        """Ask libmpv, on the player's lane; of a DASH film it does not tell."""
        source = self._playback.source
        self._looked.emit(self._playback.endless)
        if source and getattr(self._mpv, properties.FORMAT) == "dash":
            self._manifests.put(partial(self._fetch, source))

    def _fetch(self, source: Source) -> None:
        if source is self._playback.source:
            self._fetched.emit(source, fetched_manifest(source))

    @Slot(bool)
    def _on_looked(self, live: bool) -> None:
        if live is not self._live:
            self._live = live
            self.live_changed.emit(live)

    @Slot(object, object)
    def _on_fetched(self, source: Source, manifest: Manifest) -> None:
        if source is not self._playback.source:
            return
        self._on_looked(manifest.live)
        if manifest.periods > 1:
            self.limited.emit(parts_left_out(manifest.periods))
