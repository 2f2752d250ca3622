"""One model that looks at posters, and what it saw so far."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from app.library.poster import PosterModel
from app.library.poster_names import PosterEyes
from app.model_cards import CardEntry, choose_worded
from store.errors import PictureError
from store.pictures import LARGEST_FILE, read_picture
from store.poster_vectors import PosterVectors

if TYPE_CHECKING:
    from vision.card import ModelCard
    from vision.types import Embedding
    from vision.whole_picture import WholePictures

_AT_ONCE: Final = 8
"""Posters looked at between two writes to the disk."""

Told = Callable[[float], None]
"""Hears what share of the posters that are new was looked at, 0..1."""


class PosterSight:
    """Looks at posters with one model, each only once: their vectors are kept in a file.

    For one thread at a time.
    """

    def __init__(self, entry: CardEntry, faces: ModelCard, folder: Path | None) -> None:
        """folder: of the files of vectors; None keeps nothing."""
        self.card = entry.card
        self._faces, self._folder = faces, folder
        self._digests: dict[tuple[Path, int, int], str] = {}
        self._unread: set[str] = set()

    def of(self, posters: Sequence[Path], told: Told) -> dict[Path, Embedding]:
        """Return float32 (dim,) of each picture file that can be read.

        Raises FaceStepError, VisionError, NotWritableError.
        """
        digests = {path: digest for path in posters if (digest := self._digest(path))}
        unseen = {digest: path for path, digest in digests.items() if digest not in self._known}
        fresh = [(digest, path) for digest, path in unseen.items() if digest not in self._unread]
        for start in range(0, len(fresh), _AT_ONCE):
            told(start / len(fresh))
            self._look(fresh[start : start + _AT_ONCE])
        return {path: self._known[one] for path, one in digests.items() if one in self._known}

    def of_picture(self, content: bytes) -> Embedding:
        """Return float32 (dim,) of a JPEG, PNG or WebP, which leaves no trace.

        Raises PictureError, FaceStepError, VisionError.
        """
        rgb = read_picture(content)
        bgr = np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR), np.uint8)
        return self._pictures.features(bgr)

    def close(self) -> None:
        """Close the file of vectors."""
        self._kept.close()

    def _look(self, posters: Sequence[tuple[str, Path]]) -> None:
        """Look at files of these digests, and keep what they look like."""
        fresh: dict[str, Embedding] = {}
        for digest, path in posters:
            try:
                fresh[digest] = self.of_picture(_read(path))
            except PictureError:
                self._unread.add(digest)
        self._kept.keep(fresh)
        self._known.update(fresh)

    def _digest(self, path: Path) -> str:
        """Return the SHA-256 (hex) of a file that may be a picture; empty for one that is none."""
        try:
            stat = path.stat()
        except OSError:
            return ""
        stamp = path, stat.st_mtime_ns, stat.st_size
        if stamp not in self._digests:
            content = _read(path)
            self._digests[stamp] = hashlib.sha256(content).hexdigest() if content else ""
        return self._digests[stamp]

    @cached_property
    def _known(self) -> dict[str, Embedding]:
        return self._kept.all()

    @cached_property
    def _kept(self) -> PosterVectors:
        return PosterVectors(self._folder and self._folder / self._file_name, self.card.dimension)

    @property
    def _file_name(self) -> str:
        """Of vectors that the same model made of the same kind of pictures, faces filled alike."""
        parts = (
            self.card.files["image"].sha256,
            self.card.preprocessing.sha256,
            self._faces.files["model"].sha256,
        )
        return f"{self.card.name}-{hashlib.sha256(''.join(parts).encode()).hexdigest()[:12]}.sqlite"

    @cached_property
    def _pictures(self) -> WholePictures:
        from vision.whole_picture import (
            WholePictures,
        )  # late: seconds, and what is known needs it not

        return WholePictures(self.card, self._faces)


def entry_of(eyes: PosterEyes, entries: Mapping[str, CardEntry]) -> CardEntry:
    """Return the card that looks: for "clip" a CLIP that is here, else the best that knows words.

    Raises CardError.
    """
    if eyes is not PosterEyes.CLIP:
        return entries[eyes.value]
    clips = (entry for entry in entries.values() if entry.source and entry.card.text)
    return next((entry for entry in clips if entry.present), None) or choose_worded(entries)


def model_of(eyes: PosterEyes, entry: CardEntry) -> PosterModel:
    """Say which model a name stands for here, and how it is compared."""
    verb = "export" if entry.source else "pull"
    cosine = entry.card.metric == "cosine"
    return PosterModel(
        name=eyes,
        card=entry.card.name,
        title=entry.card.title,
        metric=entry.card.metric,
        nearer="the larger similarity" if cosine else "the smaller distance",
        command="" if entry.present else f"trendflix models {verb} {entry.card.name}",
    )


def _read(path: Path) -> bytes:
    """Return the content of a file that may be a picture; nothing of one too large, or gone."""
    try:
        return path.read_bytes() if path.stat().st_size <= LARGEST_FILE else b""
    except OSError:
        return b""
