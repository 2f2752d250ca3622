"""How much memory the C library keeps for itself.

glibc gives every thread a heap of its own, and libmpv starts new threads for every film: over 200
films the window grew from 154 to 358 MiB, with two heaps to 203 MiB, and stayed there.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_M_ARENA_MAX: Final = -8  # malloc.h of glibc
_HEAPS: Final = 2


def keep_few_heaps() -> None:
    """Let all threads share two heaps; call it before they start. Only glibc knows this."""
    if sys.platform == "linux" and (mallopt := getattr(ctypes.CDLL(None), "mallopt", None)):
        mallopt(_M_ARENA_MAX, _HEAPS)
