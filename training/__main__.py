"""`python -m training STEP ...`: the steps that make and measure the embedded dual encoder."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path

STEPS = ("image", "text", "measure", "calibrate")


def main(arguments: list[str]) -> int:
    """Run one step: `training/<step>.py` has a `main(arguments)`."""
    here = [step for step in STEPS if (Path(__file__).parent / f"{step}.py").exists()]
    if not arguments or arguments[0] not in here:
        sys.stderr.write(f"usage: python -m training ({' | '.join(here)}) ...\n")
        return 2
    import_module(f"training.{arguments[0]}").main(arguments[1:])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
