"""The `trendflix` command."""

from __future__ import annotations

import multiprocessing

from app.front import run


def main() -> int:
    """Run the command line; a frozen build's child processes start here too."""
    multiprocessing.freeze_support()
    return run()


if __name__ == "__main__":
    raise SystemExit(main())
