"""Every module can be imported alone; where two native libraries meet, the order is safe."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MODULES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for package in ("store", "vision")
    for path in sorted((ROOT / package).rglob("*.py"))
    if path.stem != "__init__" and "migrations" not in path.parts
]


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize("module", MODULES)
def test_module_can_be_imported_alone(module):
    done = run_python(f"import {module}")
    assert (done.returncode, done.stderr) == (0, "")


def test_index_build_imports_onnxruntime_before_numkong():
    done = run_python(
        "import sys, app.index_build; names = list(sys.modules);"
        "assert names.index('onnxruntime') < names.index('numkong')"
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("module", ["app.index_build", "app.lookup_worker", "app.library.engine"])
def test_search_side_knows_no_window(module):
    done = run_python(
        f"import sys, {module};"
        "assert not {'PySide6', 'mpv'} & {name.partition('.')[0] for name in sys.modules}"
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("module", ["app.cli", "app.commands.index"])
def test_command_line_stays_light(module):
    done = run_python(
        f"import sys, {module};"
        "heavy = {'onnxruntime', 'cv2', 'numkong', 'rembg', "
        "'sqlalchemy', 'tuf', 'cryptography'};"
        "assert not heavy & {name.partition('.')[0] for name in sys.modules}"
    )
    assert (done.returncode, done.stderr) == (0, "")
