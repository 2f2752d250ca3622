"""Names that came from elsewhere, before they become names of files here."""

from __future__ import annotations

import re
from typing import Final

_PLAIN: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,63}")
_DEVICES: Final = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
)
"""Windows opens a device for these, whatever stands after the first dot."""
_SPECIAL: Final = '<>:"/\\|?*'
_LONGEST: Final = 120


def is_plain(name: str) -> bool:
    """Say whether every system takes this for a file of the very folder it is put in.

    Lower case only, so that no two names are the same to a system that ignores case.
    """
    stem = name.split(".", maxsplit=1)[0]
    return bool(_PLAIN.fullmatch(name)) and stem not in _DEVICES and not name.endswith(".")


def file_name_of(words: str) -> str:
    """Return words as the stem of a file that every system can have, as like them as can be."""
    plain = "".join(sign if sign.isprintable() and sign not in _SPECIAL else " " for sign in words)
    name = " ".join(plain.split())[:_LONGEST].strip(" .")
    device = name.split(".", maxsplit=1)[0].casefold() in _DEVICES
    return f"_{name}" if device or not name else name
