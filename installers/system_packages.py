"""What the system itself must bring: libmpv, what Qt's windows need, and the tools of the tests."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from ctypes.util import find_library

from command import SetUpError, say, watch

RUN_PACKAGES = (
    "libmpv2 libgl1 libegl1 libxkbcommon0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-inter fonts-dejavu-core"
).split()
TEST_PACKAGES = (
    "ffmpeg git locales mpv xauth xdotool xvfb at-spi2-core dbus python3-gi gir1.2-atspi-2.0 "
    "libglib2.0-bin playerctl chromium chromium-driver"
).split()
TEST_TOOLS = (
    "chromedriver chromium dbus-daemon ffmpeg gdbus git localedef mpv playerctl xdotool xvfb-run"
).split()
ELSEWHERE = {
    "brew": "brew install mpv",
    "dnf": "sudo dnf install mpv-libs",
    "pacman": "sudo pacman -S mpv",
    "zypper": "sudo zypper install libmpv2",
}
"""How libmpv is called by other package tools."""
APT = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120")


def install_system_packages(packages: list[str]) -> None:
    """Install what is missing on Debian and Ubuntu; name it elsewhere.

    Raises SetUpError where that takes another user, a network, or a newer system.
    """
    say("System packages")
    if not shutil.which("apt-get"):
        return name_what_is_missing(tests="ffmpeg" in packages)
    missing = [package for package in (*venv_package(), *packages) if not installed(package)]
    if not missing:
        return print("   all there")
    sudo = sudo_command()
    if sudo is None:
        raise SetUpError(
            "System packages are missing, and installing them takes root; there is no sudo here. "
            f"As root, run:\n{by_hand(missing)}\nThen run this again."
        )
    old_lists = watch(*sudo, *APT, "update")  # not fatal: the old lists may do
    why = watch(*sudo, *APT, "install", "-y", "--no-install-recommends", *missing)
    if why:
        raise SetUpError(
            f"The system packages could not be installed: {old_lists or why}. "
            f"When that is mended, run this again; or by hand, as root:\n{by_hand(missing)}"
        )
    return None


def venv_package() -> list[str]:
    """Name the package by which Debian's Python makes virtual environments, if it cannot yet."""
    able = importlib.util.find_spec("ensurepip")
    return [] if able else [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def installed(package: str) -> bool:
    """Say whether a Debian package is installed."""
    answer = subprocess.run(
        ["dpkg-query", "-W", "-f=${Status}", package], capture_output=True, text=True, check=False
    )
    return answer.stdout.endswith(" installed")


def sudo_command() -> list[str] | None:
    """Return what to put before a command that needs root; None where there is no way."""
    if os.geteuid() == 0:
        return []
    return ["sudo"] if shutil.which("sudo") else None


def by_hand(missing: list[str]) -> str:
    """Return the exact command a person can run instead."""
    names = " ".join(missing)
    return f"apt-get update && apt-get install -y --no-install-recommends {names}"


def name_what_is_missing(*, tests: bool) -> None:
    """Say what must be there where this script cannot install it."""
    if not find_library("mpv"):
        ways = [way for tool, way in ELSEWHERE.items() if shutil.which(tool)]
        print(f"   libmpv is not found; films will not play until you {wish(ways)}")
    absent = [tool for tool in TEST_TOOLS if not shutil.which(tool)]
    if tests and absent:
        print(f"   tests that need these will fail or be skipped: {', '.join(absent)}")


def wish(ways: list[str]) -> str:
    """Say how to get libmpv by the first way there is."""
    return f"run: {ways[0]}" if ways else "install it (see trendflix doctor)"
