#!/usr/bin/env python3
"""Set TrendFlix up in this folder, then run it or test it. Can be run again at any time.

    python3 installers/bootstrap.py          set up, then play the demo film and look at it
    python3 installers/bootstrap.py test     set up, then run every check
    python3 installers/bootstrap.py setup    set up only

Needs Python 3.11 or newer. On Debian and Ubuntu the missing system packages are installed too
(as root, or with sudo); elsewhere it says which ones are wanted.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from ctypes.util import find_library
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "installers" / "locks"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")

RUN_PACKAGES = (
    "python3-venv libmpv2 libgl1 libegl1 libglib2.0-0 libxkbcommon0 libfontconfig1 libdbus-1-3 "
    "libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-dejavu-core"
).split()
TEST_PACKAGES = "ffmpeg xvfb xauth xdotool git".split()


class SetUpError(Exception):
    """Set-up cannot go on; the message says what to do."""


def say(step: str) -> None:
    """Announce one step."""
    print(f"\n== {step}", flush=True)


def call(*command: str | Path) -> None:
    """Run a command and show it; its output goes straight to the terminal."""
    print(f"   $ {' '.join(str(word) for word in command)}", flush=True)
    done = subprocess.run([str(word) for word in command], cwd=ROOT, check=False)
    if done.returncode:
        raise SetUpError(f"This step failed (exit code {done.returncode}): {command[0]}")


def check_python() -> None:
    """Refuse a Python that is too old."""
    if sys.version_info < (3, 11):
        raise SetUpError(
            f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}. "
            "Run this script with a newer one, e.g. python3.12 installers/bootstrap.py"
        )


def installed(package: str) -> bool:
    """Say whether a Debian package is installed."""
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f=${Status}", package], capture_output=True, text=True, check=False
    )
    return answer.stdout.endswith(" installed")


def install_system_packages(packages: list[str]) -> None:
    """Install what is missing on Debian and Ubuntu; name it elsewhere."""
    say("System packages")
    if not shutil.which("apt-get"):
        return name_system_packages()
    missing = [package for package in packages if not installed(package)]
    if not missing:
        return print("   all there")
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    if sudo and not shutil.which("sudo"):
        raise SetUpError(f"As root, run: apt-get install -y {' '.join(missing)}")
    os.environ.setdefault("DEBIAN_FRONTEND", "noninteractive")
    call(*sudo, "apt-get", "update", "-q")
    return call(*sudo, "apt-get", "install", "-y", "-q", "--no-install-recommends", *missing)


def name_system_packages() -> None:
    """Say what must be there where this script cannot install it."""
    if not find_library("mpv"):
        wanted = "brew install mpv" if sys.platform == "darwin" else "install mpv's library, libmpv"
        print(f"   libmpv is not found; films will not play until you run: {wanted}")


def runtime() -> str:
    """Return the ONNX Runtime flavour that fits: `gpu` where an NVIDIA driver answers."""
    tool = shutil.which("nvidia-smi")
    if tool is None or sys.platform == "darwin":
        return "cpu"
    answer = subprocess.run([tool, "-L"], capture_output=True, text=True, check=False)
    return "gpu" if answer.returncode == 0 and "GPU" in answer.stdout else "cpu"


def create_environment() -> None:
    """Create `.venv`; a broken one is replaced."""
    say("Virtual environment .venv")
    python = BIN / "python"
    works = (
        python.exists()
        and not subprocess.run(
            [str(python), "-m", "pip", "--version"], capture_output=True, check=False
        ).returncode
    )
    if works:
        return print("   all there")
    return call(sys.executable, "-m", "venv", "--clear", VENV)


def install_python_packages(locks: list[str]) -> None:
    """Install exactly the locked packages, every one checked against its hash, then our own."""
    say(f"Python packages ({', '.join(locks)})")
    pip = (BIN / "python", "-m", "pip", "install", "--disable-pip-version-check", "-q")
    for lock in locks:
        call(*pip, "--require-hashes", "-r", LOCKS / f"{lock}.txt")
    call(*pip, "--no-deps", "--no-build-isolation", "-e", ROOT)


def remove_other_runtime(flavour: str) -> None:
    """Take the other ONNX Runtime out: two in one environment overwrite each other."""
    other = "onnxruntime" if flavour == "gpu" else "onnxruntime-gpu"
    pip = [str(BIN / "python"), "-m", "pip"]
    found = subprocess.run([*pip, "show", "-q", other], capture_output=True, check=False)
    if found.returncode == 0:
        call(*pip, "uninstall", "-q", "-y", "onnxruntime", "onnxruntime-gpu")


def pull_models() -> None:
    """Fetch the default models (about 50 MB the first time)."""
    say("Models")
    call(BIN / "trendflix", "models", "pull")


def build_demo_index() -> None:
    """Make the search index of the demo catalogue."""
    say("Demo catalogue")
    call(BIN / "trendflix", "demo", "--prepare")


def check_everything() -> None:
    """Run style, types, layers and every test."""
    say("Checks")
    call(BIN / "ruff", "check", ".")
    call(BIN / "ruff", "format", "--check", ".")
    call(BIN / "mypy")
    call(BIN / "lint-imports")
    call(BIN / "python", "-m", "pytest", "-ra")


def set_up(*, tests: bool) -> None:
    """Bring everything a machine needs; each step is skipped where it is done already."""
    check_python()
    flavour = runtime()
    install_system_packages([*RUN_PACKAGES, *(TEST_PACKAGES if tests else [])])
    create_environment()
    remove_other_runtime(flavour)
    install_python_packages([flavour, "dev"] if tests else [flavour])
    pull_models()
    build_demo_index()


def main() -> int:
    """Do what the command line asks; end with one plain sentence if something is missing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("job", nargs="?", choices=["run", "test", "setup"], default="run")
    job = parser.parse_args().job
    try:
        set_up(tests=job == "test")
        if job == "run":
            say("The demo film")
            call(BIN / "trendflix", "demo")
        if job == "test":
            check_everything()
    except SetUpError as error:
        print(f"\nTrendFlix could not be set up. {error}", file=sys.stderr)
        return 1
    print("\nReady. Play your own film with: .venv/bin/trendflix FILM")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
