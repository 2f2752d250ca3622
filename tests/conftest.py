"""Fixtures shared by all tests."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.collector import collect_due
from app.model_cards import CardEntry, load_cards
from app.paths import models_folder
from tests.clips import Clips, make_clips

if TYPE_CHECKING:
    from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# What reads pictures switches this compiler off; switched off later, it would be half on.
os.environ.setdefault("NUMBA_DISABLE_JIT", "1")

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session", autouse=True)
def no_thread_collects_garbage() -> Iterator[None]:
    """Leave garbage to this thread, as the window does: it may hold Qt objects."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def garbage() -> Iterator[None]:
    """Collect between two tests."""
    yield
    collect_due()


@pytest.fixture(scope="session")
def clips(tmp_path_factory: pytest.TempPathFactory) -> Clips:
    """Tiny films whose frames show their number."""
    return make_clips(tmp_path_factory.mktemp("clips"))


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Real films and photos that are not part of the project."""
    folder = Path(os.environ.get("TRENDFLIX_TEST_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        pytest.skip("shared test data not found: set TRENDFLIX_TEST_DATA")
    return folder


@pytest.fixture(scope="session")
def models() -> dict[str, CardEntry]:
    """Every model card by name; the files of the default ones are there."""
    entries = load_cards(models_folder())
    absent = [name for name, entry in entries.items() if entry.default and not entry.present]
    if absent:
        pytest.skip(f"models not pulled ({', '.join(absent)}): run trendflix models pull")
    return entries


@pytest.fixture(scope="session")
def german(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a machine that writes 1,5 for one and a half."""
    localedef = shutil.which("localedef")
    if localedef is None:
        pytest.skip("localedef not found")
    folder = tmp_path_factory.mktemp("locales")
    command = [localedef, "-i", "de_DE", "-f", "UTF-8", str(folder / "de_DE.UTF-8")]
    made = subprocess.run(command, capture_output=True, check=False)
    if made.returncode > 1:  # 1 is: with warnings
        pytest.skip("the locale de_DE.UTF-8 cannot be made here: install the package locales")
    return {"LOCPATH": str(folder), "LC_ALL": "de_DE.UTF-8"}
