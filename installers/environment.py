"""The virtual environment `.venv`: made, filled with exactly the locked packages, and remembered.

A stamp inside it holds the hashes of the locks it was filled from and the folder it was made in,
so that the next run has nothing to do.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from command import ROOT, SetUpError, answers, say, watch

LOCKS = ROOT / "installers" / "locks"
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "trendflix-set-up.json"
PIP = (PYTHON, "-m", "pip", "--disable-pip-version-check")
SIZES = {"cpu": "340 MB to fetch, 1.2 GB on disk", "gpu": "1.9 GB to fetch, 4 GB on disk"}


def runtime() -> str:
    """Return the ONNX Runtime flavour that fits: `gpu` where an NVIDIA driver answers."""
    tool = shutil.which("nvidia-smi")
    # The CUDA flavour is published for these machines only.
    if tool is None or sys.platform == "darwin" or platform.machine() not in {"x86_64", "AMD64"}:
        return "cpu"
    try:
        answer = subprocess.run(
            [tool, "-L"], capture_output=True, text=True, check=False, timeout=20
        )
    except (OSError, subprocess.TimeoutExpired):  # a driver that hangs or is half removed
        return "cpu"
    return "gpu" if answer.returncode == 0 and "GPU" in answer.stdout else "cpu"


def create_environment() -> None:
    """Create `.venv`; a broken one is replaced."""
    say("Virtual environment .venv")
    if answers(*PIP, "--version") and not half_made_or_moved():
        return print("   all there")
    if VENV.exists():
        print("   the old one is broken, half made or from another folder: it is replaced")
    why = watch(sys.executable, "-m", "venv", "--clear", VENV)
    if why or not answers(*PIP, "--version"):
        raise SetUpError(
            f"The virtual environment could not be made: {why or 'it has no pip'}. On Debian and "
            "Ubuntu python3-venv is needed for that; elsewhere a Python with venv and ensurepip."
        )
    return None


def install_python_packages(locks: list[str]) -> None:
    """Install exactly the locked packages, every one checked against its hash, then our own."""
    say(f"Python packages ({', '.join(locks)}; at first {SIZES[locks[0]]})")
    if wanted(locks).items() <= remembered().items():
        return print("   all there")
    STAMP.write_text("{}", "utf-8")  # until all is well: this one is half made
    remove_other_runtime(locks[0])
    for lock in locks:
        pip_install("--require-hashes", "-r", LOCKS / f"{lock}.txt")
    pip_install("--no-deps", "--no-build-isolation", "-e", ROOT)
    STAMP.write_text(json.dumps(wanted(locks), indent=1), "utf-8")
    return None


def pip_install(*arguments: str | Path) -> None:
    """Let pip install something; raise SetUpError when it cannot."""
    why = watch(*PIP, "install", "--progress-bar=off", *arguments)
    if why:
        raise SetUpError(
            f"The Python packages could not be installed: {why}. pip has its own settings for the "
            "package index, proxy and certificates: pip config list shows them. Run this again "
            "when that is mended: what was fetched is kept."
        )


def remove_other_runtime(flavour: str) -> None:
    """Take the other ONNX Runtime out: two in one environment overwrite each other."""
    other = "onnxruntime" if flavour == "gpu" else "onnxruntime-gpu"
    if answers(*PIP, "show", "-q", other):
        watch(*PIP, "uninstall", "-y", "onnxruntime", "onnxruntime-gpu")


def wanted(locks: list[str]) -> dict[str, str]:
    """Return what the stamp must hold for these locks."""
    files = {lock: LOCKS / f"{lock}.txt" for lock in locks} | {"project": ROOT / "pyproject.toml"}
    hashes = {name: hashlib.sha256(path.read_bytes()).hexdigest() for name, path in files.items()}
    return hashes | {"folder": str(VENV)}


def remembered() -> dict[str, str]:
    """Return what the stamp holds; nothing where there is none, or only half of one."""
    try:
        return dict(json.loads(STAMP.read_text("utf-8")))
    except (FileNotFoundError, ValueError):
        return {}


def half_made_or_moved() -> bool:
    """Say whether the last filling did not end, or the scripts inside name another folder."""
    return STAMP.exists() and remembered().get("folder") != str(VENV)
