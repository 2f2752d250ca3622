"""The five names are ours alone, and the wheel carries nothing else at its top level."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from importlib.metadata import packages_distributions
from pathlib import Path

ROOT = Path(__file__).parents[2]
NAMES = {"app", "player", "vision", "store", "resources"}


def test_no_other_distribution_owns_our_names():
    owners = packages_distributions()
    assert {n: o for n in NAMES if (o := set(owners.get(n, [])) - {"trendflix"})} == {}


def test_wheel_holds_exactly_our_packages(tmp_path):
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    subprocess.run([*command, "-w", str(tmp_path), str(ROOT)], check=True, timeout=100)
    (wheel,) = tmp_path.glob("trendflix-*.whl")
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == NAMES


def test_top_level_is_as_agreed():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True
    )
    folders = {line.split("/")[0] for line in listed.stdout.splitlines() if "/" in line}
    assert folders == NAMES | {"docs", "installers", "tests", "training", ".ci"}
