"""What schemathesis makes of the whole description of the API."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.api_server import furnish, serving

pytest.importorskip("schemathesis")


def test_no_request_of_the_description_breaks_the_server(models, tmp_path):
    furnish(tmp_path / "home")
    with serving(tmp_path / "home") as server:
        command = [
            str(Path(sys.executable).with_name("schemathesis")),
            "run",
            f"{server.address}/openapi.json",
            "--header",
            f"Authorization: Bearer {server.token}",
            "--checks",
            "not_a_server_error,response_schema_conformance,content_type_conformance",
            "--max-examples",
            "25",
            "--seed",
            "7",
            "--workers",
            "2",
            "--no-color",
        ]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=100, check=False, cwd=tmp_path
        )
    assert done.returncode == 0, done.stdout[-4000:]
