"""References a hostile film could carry, and a server that hears whoever follows one.

Fourteen files and addresses of this machine, seven of the web; two and one of them play, so that a
player that opens nothing does not pass.
"""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Canary:
    """What is opened, whether it plays, and which paths of the server it may ask for.

    `own` is its own address on the web, `others` what a film on the web may name there besides.
    """

    name: str
    address: str
    plays: bool = False
    own: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()

    @property
    def allowed(self) -> frozenset[str]:
        """Every path it may ask for."""
        return self.own | self.others


@dataclass(frozen=True, slots=True)
class Page:
    """What a server answers: a body, or the address to go to."""

    body: bytes | str
    kind: str = "application/octet-stream"


class CanaryServer(ThreadingHTTPServer):
    """Answers with `pages`, else with 404; keeps every path.

    A page may be its body alone, or alone the address it leads to.
    """

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.pages: dict[str, Page | bytes | str] = {}
        self.heard: list[str] = []

    @property
    def url(self) -> str:
        """Return http://127.0.0.1:port."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    @property
    def elsewhere(self) -> str:
        """Return the same server by another host name."""
        return f"http://localhost:{self.server_address[1]}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Stay silent when a player hangs up."""


class _Handler(BaseHTTPRequestHandler):
    server: CanaryServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.server.heard.append(self.path)
        found = self.server.pages.get(self.path)
        page = found if isinstance(found, Page) else Page(found or b"")
        body = page.body if isinstance(page.body, bytes) else b""
        self.send_response(404 if found is None else 200 if page.body is body else 302)
        self.send_header("Content-Type", page.kind)
        if isinstance(page.body, str):
            self.send_header("Location", page.body)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def canary_server() -> Iterator[CanaryServer]:
    """Listen while the block runs."""
    server = CanaryServer()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def local_canaries(folder: Path, url: str, film: Path) -> list[Canary]:
    """Write the files, each naming an address of its own at `url`, and return the fourteen."""
    cases = {
        "m3u to http": ("list.m3u", _m3u(f"{url}/m3u")),
        "m3u called mp4": ("list.mp4", _m3u(f"{url}/m3u-mp4")),
        "m3u to av": ("av.m3u", _m3u("av://lavfi:testsrc=d=1")),
        "m3u to a film": ("film.m3u", _m3u(str(film))),
        "m3u to edl": ("edl.m3u", _m3u(f"edl://{film}")),
        "hls to http": ("hls.m3u8", hls(f"{url}/hls")),
        "hls called mkv": ("hls.mkv", hls(f"{url}/hls-mkv")),
        "ffconcat": ("list.ffconcat", f"ffconcat version 1.0\nfile {url}/ffconcat\n"),
        "cue": ("sheet.cue", f'FILE "{url}/cue" WAVE\n  TRACK 01 AUDIO\n    INDEX 01 00:00:00\n'),
        "edl": ("cut.edl", f"# mpv EDL v0\n{url}/edl\n"),
        "dash": ("film.mpd", _dash(f"{url}/dash")),
    }
    for name, text in cases.values():
        (folder / name).write_text(text, encoding="utf-8")
    return [
        *(Canary(case, str(folder / name)) for case, (name, _) in cases.items()),
        Canary("av itself", "av://lavfi:testsrc=d=1"),
        Canary("memory itself", f"memory://{_m3u(f'{url}/memory')}"),
        Canary("a film", str(film), plays=True),
    ]


def web_canaries(server: CanaryServer, film: Path, segment: bytes) -> list[Canary]:
    """Let `server` hand out the seven of the web, and return them."""
    body, secret = film.read_bytes(), film.as_uri()
    server.pages |= {
        "/film.mp4": body,
        "/stream.m3u8": hls("piece.ts").encode(),
        "/piece.ts": segment,
        "/thief.m3u8": hls(secret).encode(),
        "/other.m3u8": hls(f"{server.elsewhere}/other.ts").encode(),
        "/to-file.mp4": secret,
        "/to-other.mp4": f"{server.elsewhere}/moved.mp4",
        "/moved.mp4": body,
        "/list.m3u": _m3u(str(film)).encode(),
    }
    return [
        _web(server, "a web film", "/film.mp4", plays=True),
        _web(server, "a web stream", "/stream.m3u8", "/piece.ts", plays=True),
        _web(server, "a stream that names a file", "/thief.m3u8"),
        _web(server, "a stream that names another host", "/other.m3u8", "/other.ts"),
        _web(server, "an address that leads to a file", "/to-file.mp4"),
        _web(
            server, "an address that leads to another host", "/to-other.mp4", "/moved.mp4",
            plays=True,
        ),
        _web(server, "m3u on the web that names a file", "/list.m3u"),
    ]  # fmt: skip


def hls(piece: str) -> str:
    """Return a playlist of one piece."""
    return f"#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:3,\n{piece}\n#EXT-X-ENDLIST\n"


def _m3u(entry: str) -> str:
    return f"#EXTM3U\n#EXTINF:9,\n{entry}\n"


def _dash(film: str) -> str:
    start = '<MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static">'
    return f"{start}<Period><BaseURL>{film}</BaseURL></Period></MPD>"


def _web(server: CanaryServer, name: str, path: str, *others: str, plays: bool = False) -> Canary:
    return Canary(name, server.url + path, plays, frozenset({path}), frozenset(others))
