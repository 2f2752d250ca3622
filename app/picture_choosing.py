"""The picture as the viewer wants it: what keys, menu and panel do about it, and what they say."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.picture_panel import PicturePanel
from app.picture_words import COLOURS, aspect_words, decoder_words
from app.shortcuts import Action
from app.words import tr
from player.look import ASPECTS, Equaliser, Look

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.drawer import Drawer
    from app.notice import Notice
    from app.remembered import Remembered
    from app.settings import Settings
    from player.player import Player

_FILL_STEP = 0.1  # this and the next two as in mpv
_ZOOM_STEP = 0.1
_PAN_STEP = 0.1
_COLOUR_KEYS = {
    "contrast": (Action.CONTRAST_LESS, Action.CONTRAST_MORE),
    "brightness": (Action.DARKER, Action.BRIGHTER),
    "gamma": (Action.GAMMA_LESS, Action.GAMMA_MORE),
    "saturation": (Action.PALER, Action.MORE_VIVID),
}


class PictureChoosing(QObject):
    """Changes the player's look, and shows what is so in the panel."""

    def __init__(
        self, player: Player, drawer: Drawer, notice: Notice, remembered: Remembered
    ) -> None:
        super().__init__(drawer)
        self._player, self._drawer, self._notice = player, drawer, notice
        self._picture, self._remembered = player.picture, remembered
        self._panel: PicturePanel | None = None
        self._picture.decoder_changed.connect(self._show_decoder)
        remembered.changed.connect(self._on_settings)
        self._on_settings(remembered.now)

    @property
    def panel(self) -> PicturePanel:
        """The panel, made when it is first wanted: a dozen sliders take longer than a frame."""
        if self._panel is None:
            self._panel = self._make_panel()
        return self._panel

    def handlers(self) -> dict[Action, Callable[[], object]]:
        """Return what the keys of the picture do."""
        place = self._place
        handlers: dict[Action, Callable[[], object]] = {
            Action.PICTURE: lambda: self._drawer.toggle(self.panel),
            Action.ASPECT: self._next_aspect,
            Action.CUT_LESS: partial(place, fill=-_FILL_STEP),
            Action.CUT_MORE: partial(place, fill=_FILL_STEP),
            Action.ZOOM_IN: partial(place, zoom=_ZOOM_STEP),
            Action.ZOOM_OUT: partial(place, zoom=-_ZOOM_STEP),
            Action.SEE_LEFT: partial(place, pan_x=_PAN_STEP),
            Action.SEE_RIGHT: partial(place, pan_x=-_PAN_STEP),
            Action.SEE_UP: partial(place, pan_y=_PAN_STEP),
            Action.SEE_DOWN: partial(place, pan_y=-_PAN_STEP),
            Action.PLACE_RESET: self._reset_place,
            Action.TURN: partial(self._turn, 90),
            Action.TURN_BACK: partial(self._turn, -90),
            Action.MIRROR: self._mirror,
            Action.UPEND: self._upend,
            Action.DEINTERLACE: self._deinterlace,
            Action.HARDWARE: lambda: self._use_hardware(not self._remembered.now.hardware_decoding),
            Action.COLOURS_RESET: self._reset_colours,
        }
        for name, (less, more) in _COLOUR_KEYS.items():
            handlers[less] = partial(self._colour, name, -1)
            handlers[more] = partial(self._colour, name, 1)
        return handlers

    def checks(self) -> dict[Action, Callable[[], bool]]:
        """Return what is on just now, for the marks in the menu."""
        return {
            Action.PICTURE: lambda: (
                self._drawer.panel is not None and self._drawer.panel is self._panel
            ),
            Action.MIRROR: lambda: self._look.mirrored,
            Action.UPEND: lambda: self._look.upended,
            Action.DEINTERLACE: lambda: self._look.deinterlaced,
            Action.HARDWARE: lambda: self._remembered.now.hardware_decoding,
        }

    @property
    def _look(self) -> Look:
        return self._picture.look

    def _make_panel(self) -> PicturePanel:
        panel = PicturePanel()
        self._drawer.add(panel, tr("Picture"))
        panel.wanted.connect(self._picture.show)
        panel.hardware_wanted.connect(self._use_hardware)
        panel.left.connect(self._drawer.close_panel)
        self._picture.look_changed.connect(panel.show_look)
        panel.show_look(self._look)
        self._tell_decoder(panel)
        return panel

    def _show(self, look: Look, words: str) -> None:
        self._picture.show(look)
        self._notice.say(words)

    def _next_aspect(self) -> None:
        place = ASPECTS.index(self._look.aspect) if self._look.aspect in ASPECTS else -1
        aspect = ASPECTS[(place + 1) % len(ASPECTS)]
        words = tr("Aspect ratio: {aspect}", aspect=aspect_words(aspect))
        self._show(replace(self._look, aspect=aspect), words)

    def _place(self, **steps: float) -> None:
        values = {name: getattr(self._look, name) + step for name, step in steps.items()}
        look = self._look.placed(**values)
        words = tr("Zoom {zoom:.0%}, edges cut {fill:.0%}", zoom=2.0**look.zoom, fill=look.fill)
        self._show(look, words)

    def _reset_place(self) -> None:
        look = replace(self._look, fill=0.0, zoom=0.0, pan_x=0.0, pan_y=0.0)
        self._show(look, tr("The whole picture"))

    def _turn(self, degrees: int) -> None:
        look = replace(self._look, turn=(self._look.turn + degrees) % 360)
        self._show(look, tr("Turned by {degrees}°", degrees=look.turn))

    def _mirror(self) -> None:
        look = replace(self._look, mirrored=not self._look.mirrored)
        self._show(look, tr("Mirrored") if look.mirrored else tr("Not mirrored"))

    def _upend(self) -> None:
        look = replace(self._look, upended=not self._look.upended)
        self._show(look, tr("Upside down") if look.upended else tr("Upright"))

    def _deinterlace(self) -> None:
        look = replace(self._look, deinterlaced=not self._look.deinterlaced)
        words = tr("Deinterlacing on") if look.deinterlaced else tr("Deinterlacing off")
        self._show(look, words)

    def _colour(self, name: str, step: int) -> None:
        equaliser = self._look.equaliser.moved(name, step)
        value = getattr(equaliser, name)
        words = tr("{colour}: {value:+d}", colour=tr(COLOURS[name]), value=value)
        self._show(replace(self._look, equaliser=equaliser), words)

    def _reset_colours(self) -> None:
        self._show(replace(self._look, equaliser=Equaliser()), tr("Colours as in the film"))

    def _use_hardware(self, wanted: bool) -> None:
        self._remembered.change(hardware_decoding=wanted)
        words = tr("Hardware decoding on") if wanted else tr("Hardware decoding off")
        self._notice.say(words)

    def _on_settings(self, settings: Settings) -> None:
        self._picture.use_hardware(settings.hardware_decoding)
        self._show_decoder()

    def _show_decoder(self, _decoder: str = "") -> None:
        if self._panel:
            self._tell_decoder(self._panel)

    def _tell_decoder(self, panel: PicturePanel) -> None:
        used = decoder_words(self._picture.decoder)
        panel.show_decoder(used, wanted=self._remembered.now.hardware_decoding)
