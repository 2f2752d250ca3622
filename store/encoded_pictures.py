"""Pictures that are encoded: what a stopped build goes on with, committed as it grows.

A file of SQLite in the index's room. Killed at any moment, it holds what was committed.
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
from sqlalchemy import (
    URL,
    Column,
    Connection,
    Engine,
    LargeBinary,
    MetaData,
    Table,
    create_engine,
    insert,
    select,
)
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import StaticPool

from store.vectors import DTYPE

_AT_ONCE: Final = 500
"""Keys asked for in one statement."""
_metadata: Final = MetaData()
_pictures: Final = Table(
    "pictures",
    _metadata,
    Column("key", LargeBinary, primary_key=True),
    Column("embedding", LargeBinary, nullable=False),
    Column("thumbnail", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)


@dataclass(frozen=True, slots=True, eq=False)
class EncodedPicture:
    """What an index needs of a picture: its embedding float16 (dim,), of length 1, and a WebP."""

    embedding: npt.NDArray[np.float16]
    thumbnail: bytes = field(repr=False)


class EncodedPictures:
    """Encoded pictures by the SHA-256 of their bytes, for one encoder."""

    def __init__(self, path: Path, encoder: str) -> None:
        """Open or begin the file; one that is damaged is begun anew.

        encoder: names the encoder and how pictures are fed to it: what another one made of the
        same picture is not found. Raises OSError where the disk refuses.
        """
        self._salt = blake2b(encoder.encode(), digest_size=16).digest()
        with _plain_refusals():
            try:
                self._engine = _opened(path)
            except DatabaseError as error:
                if _is_full(error):
                    raise
                for each in path.parent.glob(f"{path.name}*"):
                    each.unlink()
                self._engine = _opened(path)

    def known(self, pictures: Sequence[bytes]) -> dict[bytes, EncodedPicture]:
        """Return those of the pictures (SHA-256 each) that are encoded."""
        keys = {self._key(picture): picture for picture in pictures}
        found: dict[bytes, EncodedPicture] = {}
        with _plain_refusals(), self._engine.connect() as connection:
            for some in _in_parts(list(keys)):
                for row in connection.execute(select(_pictures).where(_pictures.c.key.in_(some))):
                    embedding = np.frombuffer(row.embedding, DTYPE)
                    found[keys[row.key]] = EncodedPicture(embedding, row.thumbnail)
        return found

    def add(self, encoded: Mapping[bytes, EncodedPicture]) -> None:
        """Keep pictures, by SHA-256, and commit. Raises OSError where the disk refuses."""
        if not encoded:
            return
        rows = [
            {
                "key": self._key(picture),
                "embedding": each.embedding.astype(DTYPE).tobytes(),
                "thumbnail": each.thumbnail,
            }
            for picture, each in encoded.items()
        ]
        with _plain_refusals(), self._engine.begin() as connection:
            connection.execute(insert(_pictures).prefix_with("OR IGNORE"), rows)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _key(self, picture: bytes) -> bytes:
        return blake2b(picture, digest_size=16, key=self._salt).digest()


def _in_parts(keys: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    return (keys[start : start + _AT_ONCE] for start in range(0, len(keys), _AT_ONCE))


def _opened(path: Path) -> Engine:
    engine = create_engine(URL.create("sqlite", database=str(path)), poolclass=StaticPool)
    try:
        with engine.begin() as connection:
            _prepare(connection)
    except DatabaseError:
        engine.dispose()
        raise
    return engine


def _prepare(connection: Connection) -> None:
    connection.exec_driver_sql("PRAGMA journal_mode=WAL")  # a commit is an append, no flush
    connection.exec_driver_sql("PRAGMA synchronous=NORMAL")
    _metadata.create_all(connection)
    connection.execute(select(_pictures).limit(1)).all()


@contextmanager
def _plain_refusals() -> Iterator[None]:
    """Turn SQLite's word for a full disk into the system's."""
    try:
        yield
    except DatabaseError as error:
        if _is_full(error):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        raise


def _is_full(error: DatabaseError) -> bool:
    return getattr(error.orig, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
