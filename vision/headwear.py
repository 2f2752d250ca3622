"""Whether someone wears something on the head, told by colours above and beside the face."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from vision.body import Body
from vision.colours import ALIKE, HAIR_AND_SKIN, Lab, pixels_of, unlike
from vision.masked import MaskedImage, with_margin
from vision.types import Box

Band = tuple[float, float, float, float]

# Bands of (left, right, top, bottom) from the middle of the face's upper edge, in its widths
# and heights; of what is beside the face, from its filled side outwards.
_CROWN = (-0.3, 0.3, -0.34, -0.08)
_SCENE = (0.5, 0.9, -0.34, -0.08)
_BRIM_BAND, _CHEEK_BAND = (0.02, 0.35, -0.3, 0.25), (0.02, 0.35, 0.35, 0.9)
# Measured on 60 rendered hats, 84 rendered heads of hair and 28 real ones (some under grey hats).
_OWN_CROWN = 0.45  # share unlike the scene: hats 0.5 to 1, dark hair as well
_ODD_CROWN = 0.15  # share that is no hair's colour as well: caps from 0.16, hair below 0.1
_BRIM = 0.025  # share of a brim's colour more beside the brow than beside the cheek
_HAT_CHROMA = 22.0  # least chroma of a colour whose hue hair has not
_RED_HAIR = 48.0  # chroma of the strongest hair
_LIGHTEST_HAIR = 78.0  # CIE lightness


def shows_hat(masked: MaskedImage, body: Body) -> bool:
    """Say yes where what is above the face is not the scene beside it, and no hair.

    It is no hair if it has colours that no hair has, or a brim on both sides. Caps and hats in
    the colours of hair and without a brim are missed; hair is hardly ever taken for a hat.
    """
    crown = pixels_of(masked, _around_face(body, _CROWN))
    if body.face is None or crown is None:
        return False
    own = unlike(crown, [pixels_of(masked, _beside_face(body, side, _SCENE)) for side in (-1, 1)])
    if own.mean() < _OWN_CROWN:
        return False
    colour = np.median(crown, axis=0)
    return bool((own & _no_hair(crown)).mean() > _ODD_CROWN) or all(
        _brim(masked, body, side, colour) > _BRIM for side in (-1, 1)
    )


def _brim(masked: MaskedImage, body: Body, side: int, colour: Lab) -> float:
    """Return by how much more of a hat's colour is beside the brow than beside the cheek.

    Long hair is beside both, short hair beside neither.
    """
    brow, cheek = (
        pixels_of(masked, _beside_face(body, side, band)) for band in (_BRIM_BAND, _CHEEK_BAND)
    )
    shares = [
        0.0 if part is None else (np.linalg.norm(part - colour, axis=1) < ALIKE).mean()
        for part in (brow, cheek)
    ]
    return float(shares[0] - shares[1])


def _no_hair(pixels: Lab) -> npt.NDArray[np.bool_]:
    """Say for every pixel whether it is lighter or more colourful than hair."""
    hue = np.degrees(np.arctan2(pixels[:, 2], pixels[:, 1])) % 360
    natural = (hue >= HAIR_AND_SKIN[0]) & (hue <= HAIR_AND_SKIN[1])
    limit = np.where(natural, _RED_HAIR, _HAT_CHROMA)
    dyed = np.hypot(pixels[:, 1], pixels[:, 2]) > limit
    return np.asarray(dyed | (pixels[:, 0] > _LIGHTEST_HAIR), np.bool_)


def _around_face(body: Body, band: Band) -> Box:
    """Return a band from the middle of the upper edge of a face, in its widths and heights."""
    left, right, top, bottom = band
    face = body.face or body.box
    return Box(
        round(body.centre + left * face.width),
        round(face.y1 + top * face.height),
        round(body.centre + right * face.width),
        round(face.y1 + bottom * face.height),
    )


def _beside_face(body: Body, side: int, band: Band) -> Box:
    """Return a band left (-1) or right (1) of the filled part of a face."""
    face = body.face or body.box
    edge = with_margin(face).width / (2 * face.width)
    left, right = sorted((side * (edge + band[0]), side * (edge + band[1])))
    return _around_face(body, (left, right, *band[2:]))
