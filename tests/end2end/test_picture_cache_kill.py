"""A build that is killed while it fetches pictures goes on where it was, with whole pictures."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COUNT = 150
CHILD = """
import sys
from pathlib import Path
from store.picture_cache import PictureCache
from store.pictures_ahead import pictures_ahead
from store.transfer import Terms
folder, address, count = sys.argv[1:]
cache = PictureCache(Path(folder), Terms(loopback=True))
urls = [f"{address}/{number}" for number in range(int(count))]
for url, picture in pictures_ahead(urls, cache.fetch):
    assert picture() == url.rpartition("/")[2].encode() * 20_000, url
print("done")
"""


class Handler(BaseHTTPRequestHandler):
    asked: Counter[str]

    def do_GET(self) -> None:
        self.asked[self.path] += 1
        body = self.path.strip("/").encode() * 20_000
        with suppress(BrokenPipeError, ConnectionResetError):  # the child was killed
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    def log_message(self, *arguments: object) -> None:
        """Print nothing."""


@pytest.fixture
def shop():
    handler = type("ShopHandler", (Handler,), {"asked": Counter()})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", handler.asked
        server.shutdown()
        thread.join()


def test_a_killed_build_fetches_no_picture_twice_but_those_in_the_air(shop, tmp_path):
    address, asked = shop
    command = [sys.executable, "-c", CHILD, str(tmp_path / "cache"), address, str(COUNT)]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    for before in (20, 60, 100):
        process = subprocess.Popen(command, env=environment)
        end = time.monotonic() + 60
        while len(asked) < before and time.monotonic() < end:
            time.sleep(0.005)
        process.send_signal(signal.SIGKILL)
        process.wait()
    last = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert last.stdout == "done\n", last.stderr
    assert len(asked) == COUNT
    assert asked.total() <= COUNT + 3 * 2  # three kills, two connections
