"""A repository of releases of which every single file can be made wrong on purpose."""

from __future__ import annotations

import hashlib
import threading
from contextlib import contextmanager
from copy import copy, deepcopy
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from store.release import PUBLISHED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

NOW = datetime.now(UTC).replace(microsecond=0)
LATER = NOW + timedelta(days=30)
GONE = NOW - timedelta(days=1)


class Forge:
    """Signs whatever it is told to. Two root keys, both of which must sign."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.keys = {
            role: [CryptoSigner.generate_ed25519()] for role in ("targets", "snapshot", "timestamp")
        }
        self.keys["root"] = [CryptoSigner.generate_ed25519() for _ in range(2)]
        self.root = Root(1, consistent_snapshot=True, expires=LATER + timedelta(days=300))
        self.root.roles["root"].threshold = 2
        for role, signers in self.keys.items():
            for signer in signers:
                self.root.add_key(signer.public_key, role)
        self.put_root()

    def moved(self, folder: Path) -> Forge:
        """Return one with the same keys that goes on in another folder, a copy of this one's."""
        other = copy(self)
        other.folder, other.root = folder, deepcopy(self.root)
        other.keys = {role: list(signers) for role, signers in self.keys.items()}
        return other

    def put(self, name: str, signed, signers) -> bytes:
        metadata = Metadata(signed)
        for signer in signers:
            metadata.sign(signer, append=True)
        return self.write(f"metadata/{name}", metadata.to_bytes())

    def write(self, name: str, data: bytes) -> bytes:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return data

    def put_root(self, name: str = "", by=()) -> bytes:
        signers = by or self.keys["root"]
        return self.put(name or f"{self.root.version}.root.json", self.root, signers)

    def next_root(self, expires: datetime | None = None) -> Root:
        self.root = deepcopy(self.root)
        self.root.version += 1
        self.root.expires = expires or self.root.expires
        return self.root

    def change_key(self, role: str) -> CryptoSigner:
        """Name a new key for a role in the root; return the former one."""
        (former,) = self.keys[role]
        self.keys[role] = [CryptoSigner.generate_ed25519()]
        self.root.revoke_key(former.public_key.keyid, role)
        self.root.add_key(self.keys[role][0].public_key, role)
        return former

    def targets(self, files: Mapping[str, bytes]) -> dict[str, TargetFile]:
        """Put the files where they are asked for, and return what is to be signed of them."""
        made = {name: TargetFile.from_data(name, data, ["sha256"]) for name, data in files.items()}
        for name, data in files.items():
            digest = hashlib.sha256(data).hexdigest()
            if "/" not in name and "\\" not in name:
                self.write(f"targets/{digest}.{name}", data)
        return made

    def put_targets(self, version: int, targets, *, expires=LATER, by=None) -> None:
        signed = Targets(version, expires=expires, targets=dict(targets))
        signers = self.keys["targets"] if by is None else by
        self.put(f"{version}.targets.json", signed, signers)

    def put_snapshot(self, version: int, targets: int | None, *, expires=LATER, by=None) -> None:
        meta = {} if targets is None else {"targets.json": self._meta("targets", targets)}
        if targets is None:
            meta = {"other.json": MetaFile(1)}
        signed = Snapshot(version, expires=expires, meta=meta)
        signers = self.keys["snapshot"] if by is None else by
        self.put(f"{version}.snapshot.json", signed, signers)

    def put_timestamp(
        self, version: int, snapshot: int, *, expires=LATER, by=None, published=NOW
    ) -> bytes:
        signed = Timestamp(version, expires=expires, snapshot_meta=self._meta("snapshot", snapshot))
        signed.unrecognized_fields[PUBLISHED] = published.isoformat()
        signers = self.keys["timestamp"] if by is None else by
        return self.put("timestamp.json", signed, signers)

    def publish(self, version: int, files: Mapping[str, bytes]) -> None:
        """Publish honestly, all roles at one version."""
        self.put_targets(version, self.targets(files))
        self.put_snapshot(version, version)
        self.put_timestamp(version, version)

    def _meta(self, role: str, version: int) -> MetaFile:
        path = self.folder / "metadata" / f"{version}.{role}.json"
        return MetaFile.from_data(version, path.read_bytes(), ["sha256"])


class StaticServer(ThreadingHTTPServer):
    """Hands out a folder, as any web server does. A path that `endless` names never ends.

    requests: every request as it came, byte for byte.
    """

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.folder = folder
        self.endless = "nothing"
        self.requests: list[bytes] = []
        self.sent = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def handle_error(self, request, client_address) -> None:
        """Stay silent when a client hangs up."""


class _Overheard:
    """What a client sends, remembered byte for byte."""

    def __init__(self, stream) -> None:
        self._stream, self._heard = stream, b""

    def readline(self, limit: int = -1) -> bytes:
        line = self._stream.readline(limit)
        self._heard += line
        return line

    def heard(self) -> bytes:
        heard, self._heard = self._heard, b""
        return heard

    def __getattr__(self, name):
        return getattr(self._stream, name)


class _Handler(BaseHTTPRequestHandler):
    server: StaticServer
    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        super().setup()
        self.rfile = _Overheard(self.rfile)

    def do_GET(self) -> None:
        self.server.requests.append(self.rfile.heard())
        path = self.server.folder / self.path.lstrip("/")
        if self.server.endless in self.path:
            self._never_end()
        elif not path.is_file():
            self.send_error(404)
        else:
            self._send(path.read_bytes())

    def _send(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        self.server.sent += len(body)

    def _never_end(self) -> None:
        self.send_response(200)
        self.end_headers()
        while True:
            self.wfile.write(b" " * 65536)
            self.server.sent += 65536

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def serving(folder: Path) -> Iterator[StaticServer]:
    """Serve a folder on loopback while the block runs."""
    server = StaticServer(folder)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
