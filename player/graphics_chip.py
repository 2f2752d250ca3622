"""Whether there is anything that could draw OpenGL besides the processor."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

DEVICES: Final = ("dri/renderD*", "nvidia[0-9]*", "mali*", "kgsl*", "dxg")
"""What Linux has in /dev for Mesa's and NVIDIA's drivers, phones' chips, and Windows' own Linux."""


def may_be_there(devices: Path = Path("/dev")) -> bool:
    """Say whether it is worth asking OpenGL: loading Mesa to hear "llvmpipe" takes 30 to 100 ms."""
    if not sys.platform.startswith("linux"):
        return True
    return any(any(devices.glob(pattern)) for pattern in DEVICES)
