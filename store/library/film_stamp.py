"""Whether the films of a library are still the same ones, told without reading them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Final

_STAMP: Final = (
    "SELECT count(*), total(changed), total(size), total(vanished), total(length(caption)),"
    " total(length(plot)) FROM films"
)


def film_stamp(library: Path) -> tuple[float, ...] | None:
    """Return numbers that change when films come, go or change; None where there is no library.

    A millisecond or two for 10,000 films: neither the file's times nor its counters tell, for
    opening it for writing changes them.
    """
    if not library.is_file():
        return None
    try:
        with closing(sqlite3.connect(f"{library.as_uri()}?mode=ro", uri=True, timeout=0)) as file:
            return tuple(file.execute(_STAMP).fetchone())
    except (sqlite3.Error, ValueError):
        return None
