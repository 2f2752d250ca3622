"""How an encoder's cosines are to be read: as measured, or as its card guesses."""

from __future__ import annotations

from pathlib import Path

from app.model_cards import BUNDLED
from store.calibration import Calibration, curve_through, read_calibration
from vision.card import ModelCard

GUESSES = ("floor", "similar", "very_close")
"""The thresholds of an encoder's card that make the bands where nobody has measured them."""


def calibration_of(encoder: ModelCard) -> Calibration:
    """Return the calibration that comes with the program for this very encoder, else a guess.

    Raises CardError where its card has none.
    """
    path = calibration_file(encoder.name)
    if path.is_file():
        measured = read_calibration(path.read_bytes(), encoder.files["image"].sha256)
        if measured is not None:
            return measured
    return Calibration(curve_through(*map(encoder.threshold, GUESSES)), guessed=True)


def calibration_file(encoder: str) -> Path:
    """Return where the calibration of an encoder is, or would be."""
    return BUNDLED / f"{encoder}_calibration.json"
