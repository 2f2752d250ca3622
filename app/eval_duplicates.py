"""Whether a product that several shops sell is one card: the demo catalogue, sold twice.

Every picture is also shown by another shop, which cut, scaled, brightened and compressed it anew.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from app.eval_figures import Figure, NotMeasurableError, Setup
from store.duplicates import PictureGroups
from store.pictures import read_picture, thumbnail
from vision.packshot import packshot_crop

if TYPE_CHECKING:
    from vision.types import Image

_MOST_CUT: Final = 0.03  # of each side
_SCALES: Final = (0.5, 1.2)
_LIGHT: Final = (0.97, 1.03)
_QUALITY: Final = (50, 90)  # JPEG
_TURNED: Final = 25  # of OpenCV's 180 hues: another colour
_GREY: Final = 90  # of 255: a product whose median saturation is less has no other hue


def measure(setup: Setup) -> list[Figure]:
    """Group the pictures of both shops, and recoloured ones. Raises NotMeasurableError."""
    from app.demo import demo_folder

    paths = sorted(demo_folder().glob("images/*"))
    if not paths:
        raise NotMeasurableError("The demo catalogue does not come with this installation.")
    setup.tell(f"{len(paths)} products of two shops")
    rng = np.random.default_rng(0)
    pictures = [read_picture(path.read_bytes()) for path in paths]
    groups = Groups(pictures)
    copies = [groups.of(copied(picture, rng)) for picture in pictures]
    recoloured = [groups.of(each) for each in map(other_colour, pictures) if each is not None]
    count = len(pictures)
    found = sum(group == own for own, group in enumerate(copies))
    wrong = sum(group not in (own, None) for own, group in enumerate(copies))
    merged = count - len(set(groups.own))
    return [
        Figure("products of two shops", count, "count"),
        Figure("copies joined with their product", found / count, bar=0.98),
        Figure("joined with another product", (wrong + merged) / count, bar=0.0, most=True),
        Figure(
            "another colour taken for the same",
            sum(group is not None for group in recoloured) / max(1, len(recoloured)),
            bar=0.0,
            most=True,
        ),
    ]


class Groups:
    """The pictures of a first shop in their groups, and where those of another shop belong."""

    def __init__(self, pictures: Iterable[Image]) -> None:
        """Take in uint8 HxWx3 RGB pictures of products that are all different."""
        self._shown: dict[int, bytes] = {}
        self._groups = PictureGroups(self._shown.__getitem__)
        self.own = [self._group(picture, "own") for picture in pictures]

    def of(self, picture: Image) -> int | None:
        """Return the number of the product that another shop's picture shows; None: a new one."""
        group = self._group(picture, "other")
        return group if group < len(self.own) else None

    def _group(self, picture: Image, shop: str) -> int:
        key = len(self._shown)
        self._shown[key] = thumbnail(packshot_crop(picture))
        return self._groups.group_of(key, self._shown[key], shop)


def copied(picture: Image, rng: np.random.Generator) -> Image:
    """Return the picture as another shop shows it."""
    content = packshot_crop(picture)
    part = _cut(content, rng.uniform(0.0, _MOST_CUT, 4))
    ratio = float(rng.uniform(*_SCALES))
    scaled = cv2.resize(part, None, fx=ratio, fy=ratio, interpolation=cv2.INTER_AREA)
    lit = np.clip(scaled * rng.uniform(*_LIGHT), 0, 255).astype(np.uint8)
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(*_QUALITY))]
    _, encoded = cv2.imencode(".jpg", lit, quality)
    return np.asarray(cv2.imdecode(encoded, cv2.IMREAD_COLOR), np.uint8)


def other_colour(picture: Image) -> Image | None:
    """Return the product in another hue; None for black, white and grey."""
    hsv = cv2.cvtColor(picture, cv2.COLOR_RGB2HSV)
    saturation = hsv[..., 1][hsv[..., 1] > 0]
    if not saturation.size or np.median(saturation) < _GREY:
        return None
    hsv[..., 0] = (hsv[..., 0].astype(int) + _TURNED) % 180
    return np.asarray(cv2.cvtColor(hsv, cv2.COLOR_HSV2RGB), np.uint8)


def _cut(content: Image, shares: Iterable[float]) -> Image:
    """Cut shares off top, bottom, left and right of a packshot's content, its air aside."""
    side = content.shape[0]
    air = 1 / 27  # what `packshot_crop` leaves on each side: .04 of what is shown
    top, bottom, left, right = (int(side * (air + share)) for share in shares)
    return np.asarray(content[top : side - bottom, left : side - right], np.uint8)
