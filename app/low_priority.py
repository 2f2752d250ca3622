"""Standing back behind everything else that runs on the machine."""

from __future__ import annotations

import os
import sys

_BELOW_NORMAL = 0x4000  # winbase.h, BELOW_NORMAL_PRIORITY_CLASS


def lower_priority() -> None:
    """Give this process less of the processor than the player has."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    else:
        os.nice(10)
