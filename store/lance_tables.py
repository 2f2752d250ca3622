"""A folder of LanceDB tables: opened, and every trouble of the library told in our words."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from store.errors import CatalogUnreachableError, EngineMissingError

if TYPE_CHECKING:
    from lancedb.db import DBConnection

CATALOGUE: Final = "catalogue"
"""The table whose one row is the `ServedManifest`."""
SAID: Final = "said"


def connected(folder: Path) -> DBConnection:
    """Return a connection to a folder; the library opens files and nothing else.

    Raises EngineMissingError.
    """
    os.environ.setdefault("LANCEDB_LOG", "error")  # it warns of every new table
    try:
        import lancedb
    except ImportError as error:
        raise EngineMissingError(
            "LanceDB is not installed: it comes with the extra server."
        ) from error
    return lancedb.connect(folder.absolute())


_KINDS: Final = (RuntimeError, ValueError, OSError, KeyError, TypeError)
_PANIC: Final = "PanicException"
"""What Rust raises where files make no sense; no subclass of Exception."""


@contextmanager
def plain_engine_errors(folder: Path) -> Iterator[None]:
    """Turn what the engine raises for missing or damaged files into CatalogUnreachableError."""
    try:
        yield
    except BaseException as error:
        if not isinstance(error, _KINDS) and type(error).__name__ != _PANIC:
            raise
        reason = str(error).partition("\n")[0][:200]
        raise CatalogUnreachableError(
            f"The shared catalogue in {folder} does not answer: {reason}"
        ) from error
