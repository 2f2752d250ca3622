"""What the mouse does over the film: the viewer chooses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from app.shortcuts import Action

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.film_stage import FilmStage
    from app.remembered import Remembered

_WHEELS = {
    "volume": (Action.LOUDER, Action.SOFTER),
    "seek": (Action.AHEAD_5, Action.BACK_5),
    "speed": (Action.FASTER, Action.SLOWER),
}
"""What a notch away from the viewer does, and one towards them."""

_BUTTONS = {
    Qt.MouseButton.MiddleButton: "middle_click",
    Qt.MouseButton.BackButton: "back_click",
    Qt.MouseButton.ForwardButton: "forward_click",
}
"""The setting of each button."""


class MouseActions(QObject):
    """Calls the handlers of the actions that the settings name."""

    def __init__(
        self,
        stage: FilmStage,
        handlers: Mapping[Action, Callable[[], object]],
        remembered: Remembered,
    ) -> None:
        super().__init__(stage)
        self._handlers = handlers
        self._remembered = remembered
        self._turned = 0.0
        stage.double_clicked.connect(lambda: self._do("double_click"))
        stage.button_pressed.connect(self._press)
        stage.wheel_turned.connect(self._turn)

    def _press(self, button: Qt.MouseButton) -> None:
        if button in _BUTTONS:
            self._do(_BUTTONS[button])

    def _do(self, setting: str) -> None:
        if name := getattr(self._remembered.now, setting):
            self._handlers[Action[name]]()

    def _turn(self, notches: float) -> None:
        """Do it once a notch; fine wheels turn in parts of one."""
        self._turned += notches
        whole = int(self._turned)
        self._turned -= whole
        if actions := _WHEELS.get(self._remembered.now.wheel):
            for _ in range(abs(whole)):
                self._handlers[actions[0] if whole > 0 else actions[1]]()
