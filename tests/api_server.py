"""The real server, a process of its own, with a library of drawn films."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import numpy as np

from app.paths import demo_index_folder, models_folder
from store.pictures import thumbnail
from tests.small_library import film_of, library_of, write_index

DIMENSION = 512


@dataclass(frozen=True)
class Served:
    port: int
    token: str
    pid: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    def client(self, **options) -> httpx.Client:
        return httpx.Client(base_url=self.address, headers=self.headers, timeout=90, **options)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def furnish(home: Path) -> None:
    """Make a home with three films, of which two are indexed, and one has a poster."""
    films = home / "films"
    films.mkdir(parents=True)
    made = [
        film_of(films, 1, title="Rain", category="Drama", tags=("wet",), year=2019),
        film_of(films, 2, title="<b>Snow</b>", category="Drama"),
        film_of(films, 3, title="Zoo", category="Animals"),
    ]
    library_of(home / "library.sqlite", made).close()
    vectors = np.random.default_rng(7).normal(size=(2, 12, DIMENSION))
    vectors /= np.linalg.norm(vectors, axis=2, keepdims=True)
    for film, rows in zip(made, vectors, strict=False):
        write_index(
            home / "film-indexes", film, rows, start=1.5, lines=((2.0, "What a lovely rain"),)
        )
    (home / "posters").mkdir()
    picture = thumbnail(np.full((180, 120, 3), 90, np.uint8))
    (home / "posters" / f"{made[0].key}.webp").write_bytes(picture)
    for name, folder in (("models", models_folder()), ("demo-index", demo_index_folder())):
        if folder.is_dir():
            (home / name).symlink_to(folder, target_is_directory=True)


@contextmanager
def serving(home: Path, *options: str) -> Iterator[Served]:
    """Start `trendflix serve` on this home; end it afterwards."""
    port = free_port()
    command = [sys.executable, "-m", "app", "serve", "--port", str(port), *options]
    environment = os.environ | {"TRENDFLIX_HOME": str(home)}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout
            token = server.stdout.readline().strip().partition("#")[2]
            _wait(port)
            yield Served(port, token, server.pid)
        finally:
            server.terminate()
            server.wait(20)


def _wait(port: int) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            if httpx.get(f"http://127.0.0.1:{port}/health").status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.05)
    raise TimeoutError("the server does not answer")
