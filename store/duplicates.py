"""Which product pictures show one product: copies that shops scaled, cut, or compressed again.

A perceptual hash and a coarse picture name few candidates; these are laid over each other and
compared pixel by pixel. Products that only look alike stay apart: other colours, other trimmings,
the other side.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from sys import intern
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from store.picture_signatures import PictureSignatures

_Picture = npt.NDArray[np.uint8]
_Numbers = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far, in CIE Lab, copies laid over each other may differ: on average, and in 1 % of it."""

    mean: float
    largest: float

    def holds(self, distances: _Numbers) -> bool:
        """Say whether two pictures whose pixels differ this much are one."""
        return bool(distances.mean() <= self.mean and np.percentile(distances, 99) <= self.largest)


BETWEEN_SHOPS: Final = Tolerance(mean=5.0, largest=28.0)
"""Copies cut by up to 4 % a side, scaled and compressed anew: 97 % are within. Other products of
nearly equal hash: 99 % differ by more than 9.9 on average."""
WITHIN_SHOP: Final = Tolerance(mean=3.0, largest=8.0)
"""One shop shows one product by one file, at most scaled (91 % are within); what differs more is
another one, in other trimmings."""

_COARSE_WITHIN_SHOP: Final = 3.5
"""What is further apart at 8x8 pixels is, of one shop, another product; it saves five of six
comparisons by pixels. Of copies of a shop's own file, scaled and compressed, 99 % are within."""
_SIDE: Final = 64  # pixels at which pictures are compared
_MOST_MOVED: Final = np.array([(0.15, 0.15, 9.6), (0.15, 0.15, 9.6)])
"""How far the affine fit of a copy may be from none: shares, and pixels at that side."""
_PAPER: Final = 240  # of 255, from which all channels are the background
_STEPS: Final = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 30, 1e-4)


class PictureGroups:
    """Product pictures met so far. Each is in the group of the first that shows the same."""

    def __init__(self, picture_of: Callable[[int], bytes]) -> None:
        """picture_of: returns the encoded picture of a product key met before."""
        self._picture_of = picture_of
        self._signatures = PictureSignatures()
        self._keys = array("q")
        self._shops: list[str] = []

    def group_of(self, key: int, content: bytes, shop: str) -> int:
        """Return the key of the product whose picture (encoded, on white) is this one's.

        Its own key where none of those before is. What is no picture is alone in its group.
        """
        picture = _decoded(content)
        if picture is None:
            return key
        hashed, coarse = perceptual_hash(picture), _coarse(picture)
        like = self._signatures.like(hashed, coarse)
        near = (
            (self._apart(place, picture, shop), place)
            for coarsely, place in like
            if self._shops[place] != shop or coarsely <= _COARSE_WITHIN_SHOP
        )
        best, place = min(near, default=(np.inf, 0))
        if best < np.inf:
            return self._keys[place]
        self._signatures.add(hashed, coarse)
        self._keys.append(key)
        self._shops.append(intern(shop))
        return key

    def _apart(self, place: int, picture: _Picture, shop: str) -> float:
        """Return the mean difference to a picture met before, infinite where it is another."""
        former = _decoded(self._picture_of(self._keys[place]))
        apart = None if former is None else differences(picture, former)
        tolerance = WITHIN_SHOP if self._shops[place] == shop else BETWEEN_SHOPS
        return float(apart.mean()) if apart is not None and tolerance.holds(apart) else np.inf


def differences(one: _Picture, other: _Picture) -> _Numbers | None:
    """Return how far the pixels of two pictures, uint8 SxSx3 BGR on white, lie apart in CIE Lab.

    They are laid over each other first; None where they do not fit.
    """
    if np.array_equal(one, other):
        return np.zeros(1, np.float32)
    target = _small(one)
    moved = _laid_over(_small(other), target)
    if moved is None:
        return None
    shown = (target.min(axis=2) < _PAPER) | (moved.min(axis=2) < _PAPER)
    apart = np.linalg.norm(_lab(target) - _lab(moved), axis=2)[shown]
    return np.asarray(apart, np.float32) if apart.size else None


def perceptual_hash(picture: _Picture) -> np.uint64:
    """Return 64 bits: which of the 8x8 lowest frequencies of a picture (BGR) exceed their median.

    The DCT hash of Zauner 2010, as in pHash and imagehash.
    """
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    small = cv2.resize(grey, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32)
    low = cv2.dct(small)[:8, :8].ravel()
    return np.uint64(np.packbits(low > np.median(low[1:])).view(np.uint64)[0])


def _decoded(content: bytes) -> _Picture | None:
    if not content:
        return None
    picture = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    return None if picture is None else np.asarray(picture, np.uint8)


def _small(picture: _Picture) -> _Picture:
    return np.asarray(cv2.resize(picture, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA), np.uint8)


def _laid_over(picture: _Picture, target: _Picture) -> _Picture | None:
    """Return a picture moved, scaled and sheared to fit another best; None where nothing fits.

    By the enhanced correlation coefficient (Evangelidis and Psarakis 2008).
    """
    grey, moving = (cv2.cvtColor(each, cv2.COLOR_BGR2GRAY) for each in (target, picture))
    everywhere = np.full_like(grey, 255)
    as_it_is = np.eye(2, 3, dtype=np.float32)
    try:
        _, found = cv2.findTransformECC(
            grey, moving, as_it_is.copy(), cv2.MOTION_AFFINE, _STEPS, everywhere, 3
        )
    except cv2.error:  # how it says that it does not converge
        return None
    fit = np.asarray(found, np.float32)
    if (np.abs(fit - as_it_is) > _MOST_MOVED).any():
        return None
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = (_SIDE, _SIDE)
    moved = cv2.warpAffine(picture, fit, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.uint8)


def _lab(picture: _Picture) -> _Numbers:
    """Return CIE Lab float32, slightly smoothed: compression is no difference."""
    smooth = cv2.GaussianBlur(picture, (0, 0), 1.0).astype(np.float32) / 255.0
    return np.asarray(cv2.cvtColor(smooth, cv2.COLOR_BGR2LAB), np.float32)


def _coarse(picture: _Picture) -> _Numbers:
    """Return CIE Lab (8, 8, 3)."""
    return _lab(np.asarray(cv2.resize(picture, (8, 8), interpolation=cv2.INTER_AREA), np.uint8))
