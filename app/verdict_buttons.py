"""The ways back from what was said of an item's products: undo, redo, clear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.icon_button import IconButton
from app.shortcuts import key_name
from app.words import tr

if TYPE_CHECKING:
    from app.verdicts import Verdicts

UNDO, REDO = "Ctrl+Z", "Ctrl+Shift+Z"


class VerdictButtons:
    """Three small buttons, seen only where there is something to take back."""

    def __init__(self) -> None:
        self.undo = IconButton("undo", tr("Take back the last yes or no"), key_name(UNDO))
        self.redo = IconButton("redo", tr("Say it again"), key_name(REDO))
        self.clear = IconButton("close", tr("Forget every yes and no"))
        for button in self.all:
            button.setFixedSize(30, 30)
            button.hide()

    @property
    def all(self) -> tuple[IconButton, ...]:
        """The buttons, in their order."""
        return self.undo, self.redo, self.clear

    def show_verdicts(self, verdicts: Verdicts) -> None:
        """Offer the ways back that there are."""
        stepped = verdicts.can_undo or verdicts.can_redo
        self.undo.setVisible(stepped)
        self.redo.setVisible(stepped)
        self.undo.setEnabled(verdicts.can_undo)
        self.redo.setEnabled(verdicts.can_redo)
        self.clear.setVisible(bool(verdicts.now))
