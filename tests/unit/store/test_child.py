"""A package tool as a child process: real ones, that print, fail, hang and go silent."""

from __future__ import annotations

import os
import sys
import time

import pytest

from store.artifacts import Artifact
from store.child import run_child
from store.errors import DownloadCancelledError, SourceError
from store.watcher import Watcher

WANTED = Artifact("model.onnx", 100, "0" * 64, ())
UNWATCHED = Watcher(lambda done, size: None, lambda: False)
HANG = "import os, time; print(os.getpid(), flush=True); time.sleep(60)"


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def gone(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_status_and_output_come_back(tmp_path):
    code = "import sys; print('hello'); print('oh', file=sys.stderr); sys.exit(3)"

    outcome = run_child(python(code), tmp_path, WANTED, UNWATCHED, silence=30)

    assert (outcome.status, sorted(outcome.output.split())) == (3, ["hello", "oh"])


def test_temporary_files_go_to_the_folder(tmp_path):
    code = "import tempfile; print(tempfile.gettempdir())"

    outcome = run_child(python(code), tmp_path, WANTED, UNWATCHED, silence=30)

    assert outcome.output.strip() == str(tmp_path)


def test_stopped_child_is_killed(tmp_path):
    log = tmp_path / "child.log"
    watcher = Watcher(lambda done, size: None, lambda: bool(log.exists() and log.read_text()))

    with pytest.raises(DownloadCancelledError):
        run_child(python(HANG), tmp_path, WANTED, watcher, silence=30)

    assert gone(int(log.read_text()))


def test_silent_child_is_killed(tmp_path):
    started = time.monotonic()

    with pytest.raises(SourceError, match="nothing came"):
        run_child(python(HANG), tmp_path, WANTED, UNWATCHED, silence=0.5)

    assert time.monotonic() - started < 20
    assert gone(int((tmp_path / "child.log").read_text()))


def test_progress_never_exceeds_the_artifact(tmp_path):
    told: list[tuple[int, int]] = []
    code = "import os, tempfile, time; os.chdir(tempfile.gettempdir())\n"
    code += "open('wheel', 'wb').write(bytes(5000)); time.sleep(0.5)"
    watcher = Watcher(lambda done, size: told.append((done, size)), lambda: False)

    run_child(python(code), tmp_path, WANTED, watcher, silence=30)

    assert told[-1] == (100, 100)


def test_folders_that_come_and_go_disturb_nothing(tmp_path):
    code = "import os, shutil, tempfile, time\nend = time.monotonic() + 1.5\n"
    code += "top = os.path.join(tempfile.gettempdir(), 'unpack')\n"
    code += "while time.monotonic() < end:\n"
    code += "    [os.makedirs(f'{top}/{n}/a') for n in range(40)]\n    shutil.rmtree(top)"

    outcome = run_child(python(code), tmp_path, WANTED, UNWATCHED, silence=30)

    assert outcome.status == 0, outcome.output
