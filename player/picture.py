"""How the film is shown, and with what: the look, the decoder, facts, and pictures to keep."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from player import properties
from player.film_facts import read_facts
from player.look import Equaliser, Look

if TYPE_CHECKING:
    from player.lane import Lane
    from player.playback import Playback

_QUEUED = Qt.ConnectionType.QueuedConnection


class Picture(QObject):
    """A part of the player. All methods return at once; what happened arrives as a signal.

    Nothing here changes the frames that are grabbed, but for their form (aspect, turn) and combed
    lines (deinterlacing): equaliser, mirroring, zoom and cut are of the screen alone.
    """

    look_changed = Signal(object)
    """The Look, as soon as it is wanted; the film follows within a frame or two."""
    decoder_changed = Signal(str)
    """What decodes the film: "" the processor, else mpv's name, e.g. "vaapi-copy"."""
    facts_read = Signal(object)
    """FilmFacts, or None where no film is open."""
    snapped = Signal(object)
    """A Frame as asked for by `snap`."""

    _observed = Signal(object)
    _facts = Signal(object)

    def __init__(self, mpv: Any, lane: Lane, playback: Playback, parent: QObject) -> None:
        super().__init__(parent)
        self._mpv, self._lane, self._playback = mpv, lane, playback
        self._look = Look()
        self._decoder = ""
        self._hardware = True
        playback.snapped.connect(self.snapped, _QUEUED)
        self._facts.connect(self.facts_read, _QUEUED)
        self._observed.connect(self._on_decoder, _QUEUED)
        mpv.observe_property(
            properties.DECODER_USED, lambda _name, value: self._observed.emit(value)
        )

    @property
    def look(self) -> Look:
        """How the viewer wants the film shown."""
        return self._look

    @property
    def decoder(self) -> str:
        """What decodes the film: "" the processor, else mpv's name."""
        return self._decoder

    def show(self, look: Look) -> None:
        """Show the film so from now on; the next film starts with the equaliser alone."""
        if look != self._look:
            former, self._look = self._look, look
            self._lane.put(partial(self._apply, former, look))
            self.look_changed.emit(look)

    def use_hardware(self, wanted: bool) -> None:
        """Let a chip decode where there is one, or only the processor."""
        if wanted != self._hardware:  # a decoder that starts anew costs frames
            self._hardware = wanted
            self._lane.put(partial(self._playback.decode, hardware=wanted))

    def tell_again(self) -> None:
        """Tell all that is so, for those who listen only now."""
        self.look_changed.emit(self._look)
        self.decoder_changed.emit(self._decoder)

    def ask_facts(self) -> None:
        """Read what is known of the film; `facts_read` answers."""
        self._lane.put(lambda: self._facts.emit(read_facts(self._mpv)))

    def snap(self, *, subtitles: bool) -> None:
        """Take the picture of this moment to keep; `snapped` answers, or the player's `failed`."""
        self._lane.put(partial(self._playback.snap, subtitles=subtitles))

    @Slot(object)
    def _on_decoder(self, value: object) -> None:
        decoder = "" if value in {None, "no"} else str(value)
        if decoder != self._decoder:
            self._decoder = decoder
            self.decoder_changed.emit(decoder)

    # On the lane.

    def _apply(self, former: Look, look: Look) -> None:
        now, before = _values(look), _values(former)
        for name, value in now.items():
            if value != before[name]:
                self._playback.set(name, value)
        if look.turn != former.turn:
            self._playback.turn(look.turn)


def _values(look: Look) -> dict[str, Any]:
    """Return mpv's properties for a look, but for the turn, which depends on the surface.

    The software renderer knows no equaliser: its surface does it (player.retouch).
    """
    colours: Equaliser = look.equaliser
    return {
        properties.ASPECT: "no" if look.aspect == "auto" else look.aspect,
        properties.FILL: look.fill,
        properties.ZOOM: look.zoom,
        properties.PAN_X: look.pan_x,
        properties.PAN_Y: look.pan_y,
        properties.DEINTERLACE: look.deinterlaced,
        "brightness": colours.brightness,
        "contrast": colours.contrast,
        "saturation": colours.saturation,
        "gamma": colours.gamma,
        "hue": colours.hue,
    }
