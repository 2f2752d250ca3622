"""What schemathesis makes of the whole description of the API."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.api_server import furnish, serving

pytest.importorskip("schemathesis")


CHECKS = "not_a_server_error,response_schema_conformance,content_type_conformance"
PHASES = "examples,fuzzing,stateful"
"""Without "coverage", in which schemathesis itself ends with an error for some schemas of ours."""


@pytest.mark.timeout(400)
def test_no_request_of_the_description_breaks_the_server(models, tmp_path):
    furnish(tmp_path / "home")
    program = str(Path(sys.executable).with_name("schemathesis"))
    with serving(tmp_path / "home") as server:
        token = f"Authorization: Bearer {server.token}"
        command = [program, "run", f"{server.address}/openapi.json", "--header", token]
        command += ["--checks", CHECKS, "--phases", PHASES, "--max-examples", "6", "--seed", "7"]
        command += ["--request-timeout", "60", "--no-color"]
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=380, check=False, cwd=tmp_path
        )
    assert done.returncode == 0, done.stdout[-4000:]
