#!/usr/bin/env python3
"""Set TrendFlix up in this folder, then run it or test it. Can be run again at any time.

    python3 installers/bootstrap.py          set up, then play the demo film and look at it
    python3 installers/bootstrap.py test     set up, then run every check
    python3 installers/bootstrap.py setup    set up only

Needs Python 3.11 or newer. On Debian and Ubuntu the missing system packages are installed too
(as root, or with sudo); elsewhere it says which ones are wanted.
"""

# This file alone must be readable by any Python 3, so that an old one gets a sentence.
import argparse
import sys

OLDEST = (3, 11)


def too_old(version: tuple) -> str:
    """Return what to tell a person whose Python is too old, nothing where it is not."""
    if tuple(version[:2]) >= OLDEST:
        return ""
    return (
        "TrendFlix needs Python {}.{} or newer; this is {}.{}. Debian 12 and Ubuntu 24.04 have "
        "one. Where a newer one is installed, name it: python3.12 installers/bootstrap.py"
    ).format(*OLDEST, *version[:2])


def main() -> int:
    """Do what the command line asks; end with one plain sentence if something is missing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("job", nargs="?", choices=["run", "test", "setup"], default="run")
    job = parser.parse_args().job
    complaint = too_old(sys.version_info)
    if not complaint:
        from jobs import do  # written for the Python just asked for

        complaint = do(job)
    if complaint:
        print("\n" + complaint, file=sys.stderr)
    return 1 if complaint else 0


if __name__ == "__main__":
    raise SystemExit(main())
