"""The recorder hears what SQLite asks of the system, in its order."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

RECORDED = """
import json, sqlite3, sys
from app.soak.recorder import Acknowledged, Flush, Recorder, RecorderMissingError, Write
try:
    recorder = Recorder()
except RecorderMissingError as error:
    sys.exit(f"skip: {error}")
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("PRAGMA synchronous = " + sys.argv[2])
connection.execute("CREATE TABLE t (x)")
recorder.events.clear()
connection.execute("INSERT INTO t VALUES (zeroblob(9000))")
recorder.acknowledge(1)
log = [event for event in recorder.events if isinstance(event, Write)]
path = sys.argv[1] + "-wal"
with open(path, "rb") as file:
    content = file.read()
print(json.dumps({
    "kinds": [type(event).__name__ for event in recorder.events],
    "same": all(content[one.offset : one.offset + len(one.data)] == one.data for one in log),
    "bytes": sum(len(one.data) for one in log),
}))
"""


@pytest.fixture
def recorded(tmp_path):
    def record(synchronous):
        command = [sys.executable, "-c", RECORDED, tmp_path / f"{synchronous}.sqlite", synchronous]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
        if done.stderr.startswith("skip: "):
            pytest.skip(done.stderr)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return record


def test_commit_is_flushed_before_it_is_acknowledged(recorded):
    kinds = recorded("FULL")["kinds"]
    assert kinds[-2:] == ["Flush", "Acknowledged"]
    assert set(kinds[:-2]) == {"Write"}


def test_normal_flushes_nothing(recorded):
    assert "Flush" not in recorded("NORMAL")["kinds"]


def test_every_byte_is_heard(recorded):
    found = recorded("FULL")
    assert found["same"]
    assert found["bytes"] > 9000


STOPPED = """
import gc, sqlite3, sys
from app.soak.recorder import Recorder, RecorderMissingError
try:
    recorder = Recorder()
except RecorderMissingError as error:
    sys.exit(f"skip: {error}")
sqlite3.connect(sys.argv[1]).close()
recorder.stop()
heard = len(recorder.events)
events = recorder.events
del recorder
gc.collect()
for number in range(50):
    connection = sqlite3.connect(f"{sys.argv[1]}{number}")
    connection.execute("CREATE TABLE t (x)")
    connection.close()
assert len(events) == heard
"""


def test_sqlite_goes_on_without_it(tmp_path):
    command = [sys.executable, "-c", STOPPED, tmp_path / "a.sqlite"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=30)
    assert done.returncode == 0 or done.stderr.startswith("skip: "), done.stderr
