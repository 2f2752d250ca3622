"""The worker as it ships: real models and a real index, whole, absent or damaged."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from queue import SimpleQueue

import numpy as np
import pytest

from app.lookup_messages import LookupAnswer, LookupFailure, WorkerBlocked, WorkerPlan, WorkerReady
from app.lookup_process import LookupProcess
from app.model_cards import choose
from app.paths import models_folder
from player.frame import Frame
from player.headless import FrameReader
from tests.conftest import ROOT
from tests.own_models import FETCHED, copy_models
from tests.wardrobe import make_index

GREY = Frame(np.full((360, 640, 4), 127, np.uint8), "film", 0.0)


@pytest.fixture(scope="module")
def index(models, tmp_path_factory):
    return make_index(tmp_path_factory.mktemp("shop"), models)


@pytest.fixture
def own_models(models, tmp_path):
    """A models folder of this test's own, with the files in use."""
    return copy_models(models, tmp_path / "models")


@pytest.fixture
def own_index(index, tmp_path):
    return Path(shutil.copytree(index, tmp_path / "index"))


@pytest.fixture
def start():
    running = []

    def _start(**plan):
        told = SimpleQueue()
        process = LookupProcess(WorkerPlan(**plan), told.put)
        running.append(process)
        process.start()
        return process, told

    yield _start
    for process in running:
        process.shutdown()


def settled(told):
    """Return how the worker got on: ready or blocked."""
    while True:
        message = told.get(timeout=60)
        if isinstance(message, (WorkerReady, WorkerBlocked)):
            return message


def final(told):
    while True:
        message = told.get(timeout=60)
        if isinstance(message, LookupFailure) or getattr(message, "final", False):
            return message


def flip_a_byte(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_the_worker_tells_encoder_provider_and_catalogue(start, models, index):
    _, told = start(index=index)
    ready = settled(told)
    assert (ready.encoder, ready.index.count) == (choose(models, "encoder").card.name, 24)


def test_without_models_the_worker_is_blocked(start, index, tmp_path):
    _, told = start(models=tmp_path / "none", index=index)
    assert settled(told).code == "ModelMissingError"


@pytest.mark.parametrize("role", FETCHED)
def test_a_model_with_a_flipped_byte_blocks(start, models, own_models, index, role):
    file = next(iter(choose(models, role).card.files.values()))
    flip_a_byte(own_models / file.path.name)
    _, told = start(models=own_models, index=index)
    assert settled(told).code == "ModelDamagedError"


def test_without_a_catalogue_the_worker_is_blocked(start, models, tmp_path):
    _, told = start(index=tmp_path / "none")
    assert settled(told).code == "IndexMissingError"


def test_a_catalogue_with_a_flipped_byte_blocks(start, own_index):
    flip_a_byte(next(own_index.glob("catalog-*.sqlite")))
    _, told = start(index=own_index)
    assert settled(told).code == "IndexDamagedError"


def test_a_half_written_catalogue_blocks(start, own_index):
    (own_index / "manifest.json").unlink()
    _, told = start(index=own_index)
    assert settled(told).code == "IndexDamagedError"


def test_a_catalogue_of_another_encoder_blocks(start, own_index):
    manifest = json.loads((own_index / "manifest.json").read_text())
    manifest |= {"encoder": "another", "encoder_sha256": "0" * 64}
    (own_index / "manifest.json").write_text(json.dumps(manifest))
    _, told = start(index=own_index)
    assert settled(told).code == "IndexEncoderError"


def test_reload_after_the_models_came_gets_ready(start, own_models, index):
    away = own_models.rename(own_models.with_name("away"))
    process, told = start(models=own_models, index=index)
    settled(told)
    away.rename(own_models)
    process.reload()
    assert isinstance(settled(told), WorkerReady)


def test_the_pause_after_a_kill_in_mid_lookup_is_answered(start, models, index, shared_data):
    with FrameReader(str(shared_data / "films" / "stills" / "tos_foto1.jpg")) as reader:
        couple = reader.frame_at(0.0)
    process, told = start(index=index)
    settled(told)
    process.ask(couple)
    while not isinstance(told.get(timeout=60), LookupAnswer):
        pass
    os.kill(process.worker_pid, signal.SIGKILL)
    ticket = process.ask(couple)
    assert (answer := final(told)).ticket == ticket
    assert answer.items


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_worker_loads_neither_qt_nor_mpv(start, models, index):
    process, told = start(index=index)
    process.ask(GREY)
    final(told)
    libraries = Path(f"/proc/{process.worker_pid}/maps").read_text()
    assert not [name for name in ("libQt6", "libmpv") if name in libraries]


LIGHT = """
import sys
from queue import SimpleQueue
import numpy as np
import app.__main__, app.window
from app.lookup_messages import WorkerPlan
from app.lookup_process import LookupProcess
from player.frame import Frame
from pathlib import Path

def main():
    told = SimpleQueue()
    process = LookupProcess(WorkerPlan(index=Path(sys.argv[1])), told.put)
    process.start()
    process.ask(Frame(np.full((360, 640, 4), 127, np.uint8), "film", 0.0))
    while not getattr(told.get(timeout=60), "final", False):
        pass
    process.shutdown()
    heavy = ("onnxruntime", "cv2", "numkong", "usearch", "rembg")
    print([name for name in heavy if name in sys.modules])

if __name__ == "__main__":
    main()
"""


def test_the_players_process_stays_light(models, index, tmp_path):
    script = tmp_path / "viewer.py"
    script.write_text(LIGHT)
    done = subprocess.run(
        [sys.executable, script, index],
        env={**os.environ, "PYTHONPATH": str(ROOT), "TRENDFLIX_HOME": str(models_folder().parent)},
        capture_output=True,
        text=True,
        check=True,
        timeout=100,
    )
    assert done.stdout.strip() == "[]"
