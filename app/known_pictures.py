"""Pictures that need not be encoded again: a former index, or a stopped build, has them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import closing
from pathlib import Path

from store import room
from store.encoded_pictures import EncodedPicture, EncodedPictures
from store.former_index import open_former
from store.index_writer import IndexMaker


class KnownPictures:
    """Encoded pictures by the SHA-256 of their bytes."""

    def __init__(self, out: Path, maker: IndexMaker) -> None:
        """out: the index's folder, whose room exists. Raises OSError."""
        encoder = f"{maker.encoder_sha256} {maker.preprocessing}"
        self._kept = EncodedPictures(room.encoded_in(room.room_of(out)), encoder)
        self._former = open_former(out, maker)

    def among(self, pictures: Collection[bytes]) -> dict[bytes, EncodedPicture]:
        """Return those of the pictures that are known."""
        found = self._kept.known(list(pictures))
        if self._former:
            for picture in pictures:
                encoded = None if picture in found else self._former.encoded(picture)
                if encoded:
                    found[picture] = encoded
        return found

    def add(self, encoded: Mapping[bytes, EncodedPicture]) -> None:
        """Keep pictures for a build that goes on with this one. Raises OSError."""
        self._kept.add(encoded)

    def close(self) -> None:
        """Let go of the files."""
        with closing(self._kept):
            if self._former:
                self._former.close()
