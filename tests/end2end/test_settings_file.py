"""Real processes that write the settings, and are killed while they do."""

from __future__ import annotations

import random
import subprocess
import sys
import tomllib

import pytest

from app.settings import Settings, load, save

KILLS = 30
WRITER = """
import sys
from pathlib import Path
from app.settings import Settings, save
path, folder = Path(sys.argv[1]), sys.argv[2] * 20_000
print("writing", flush=True)
for volume in range(int(sys.argv[3])):
    save(Settings(volume=volume % 100.0, last_folder=folder), path)
"""
FOR_EVER = 10**9


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "settings.toml"
    save(Settings(last_folder="a" * 20_000), path)
    load(path)
    return path


def start_writer(path, letter, times=FOR_EVER):
    command = [sys.executable, "-c", WRITER, str(path), letter, str(times)]
    writer = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert writer.stdout.readline() == "writing\n"
    return writer


def test_a_kill_while_writing_leaves_the_old_or_the_new_file(path):
    rng = random.Random(5)
    for _ in range(KILLS):
        writer = start_writer(path, "a")
        with pytest.raises(subprocess.TimeoutExpired):
            writer.wait(rng.uniform(0.0, 0.05))
        writer.kill()
        writer.communicate()
        complaints = []
        assert load(path, complaints.append).last_folder == "a" * 20_000
        assert complaints == []


def test_two_windows_never_tear_the_file(path):
    writers = [start_writer(path, letter, 100) for letter in "ab"]
    seen = set()
    while any(writer.poll() is None for writer in writers):
        seen.add(tomllib.loads(path.read_text(encoding="utf-8"))["last_folder"])
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    assert seen <= {"a" * 20_000, "b" * 20_000}
