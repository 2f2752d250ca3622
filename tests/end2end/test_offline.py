"""Nothing leaves the machine: the main job where there is no network at all, not even loopback."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest

from app.demo import demo_film, prepare_index
from app.paths import demo_index_folder
from tests.conftest import ROOT

ALONE = ("unshare", "--user", "--map-root-user", "--net")


def isolated(*command):
    return subprocess.run(
        [*ALONE, *command], cwd=ROOT, capture_output=True, text=True, timeout=110, check=False
    )


@pytest.fixture
def no_network():
    """Skip where the system does not let us leave the network."""
    if shutil.which("unshare") is None or isolated("true").returncode:
        pytest.skip("unshare --net is not possible here")


def test_products_are_found_without_any_network(models, no_network):
    prepare_index()
    command = ["-m", "app", "shop", str(demo_film()), "--at", "12.5", "--json"]
    done = isolated(sys.executable, *command, "--index", str(demo_index_folder()))
    assert any(item["matches"] for item in json.loads(done.stdout)["items"])
