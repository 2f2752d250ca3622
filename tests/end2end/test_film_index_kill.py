"""A killed `trendflix library index` goes on where it was."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from store.film_index.film_index import FilmIndex
from store.library.fingerprint import fingerprint

pytestmark = pytest.mark.media


def command(film: Path) -> list[str]:
    return [sys.executable, "-m", "app", "library", "index", str(film), "--rate", "0.8"]


def environment(home: Path) -> dict[str, str]:
    from app.paths import models_folder

    home.mkdir(exist_ok=True)
    if not (home / "models").exists():
        (home / "models").symlink_to(models_folder())
    return os.environ | {"TRENDFLIX_HOME": str(home)}


def content(home: Path, film: Path) -> tuple[object, ...]:
    (path,) = (home / "film-indexes" / fingerprint(film)).glob("*.sqlite")
    index = FilmIndex(path)
    frames = index.frames()
    thumbnails = [index.thumbnail(frame.number) for frame in frames]
    whole = index.shots(), frames, index.vectors().tobytes(), thumbnails, index.complete
    index.close()
    return whole


def shots_written(home: Path, film: Path) -> int:
    try:
        return len(content(home, film)[0])  # type: ignore[arg-type]
    except Exception:  # noqa: BLE001 - not yet made, or being made
        return 0


def test_a_killed_run_ends_with_the_index_of_an_unbroken_one(shared_data, tmp_path):
    film = shared_data / "films" / "tears_of_steel_20s_360p.mp4"
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    subprocess.run(command(film), env=environment(whole), check=True, timeout=90)
    child = subprocess.Popen(command(film), env=environment(broken))
    while not shots_written(broken, film) and child.poll() is None:
        time.sleep(0.02)
    child.kill()
    child.wait()
    assert not content(broken, film)[-1], "it was too fast to be killed"
    subprocess.run(command(film), env=environment(broken), check=True, timeout=90)
    assert content(broken, film) == content(whole, film)
