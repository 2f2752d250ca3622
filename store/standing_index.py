"""The index that serves: the newest one, or the one before it where that is damaged."""

from __future__ import annotations

from pathlib import Path

from store.calibration import Calibration
from store.errors import IndexDamagedError, StoreError
from store.manifest import FORMER, parsed
from store.search import ProductIndex


def open_standing(
    folder: Path,
    encoder: str,
    encoder_sha256: str,
    calibration: Calibration,
    preprocessing: str = "",
) -> tuple[ProductIndex, str]:
    """Open the index of this encoder; return it with what a viewer should know of it, or "".

    Raises IndexMissingError, IndexOutdatedError, IndexEncoderError, and IndexDamagedError where the
    former index does not open either.
    """
    try:
        index = ProductIndex.open(folder, encoder, encoder_sha256, calibration, preprocessing)
    except IndexDamagedError as damaged:
        try:
            former = parsed((folder / FORMER).read_bytes(), folder)
            index = ProductIndex.of(
                folder, former, encoder, encoder_sha256, calibration, preprocessing=preprocessing
            )
        except (OSError, StoreError):
            raise damaged from None
        return index, f"The catalogue is damaged; that of {former.built[:10]} is searched."
    return index, ""
