"""Where a package's file lies, asked of an index on this machine."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from store.errors import SourceError
from store.python_index import index_url, link_of
from store.transfer import Terms

PAGE = """<!DOCTYPE html><html><body><h1>Links for tiny-photos</h1>
<a href="../../files/tiny_photos-1.0-py3-none-any.whl#sha256=00">wheel</a>
<a href="https://files.test/tiny%20photos-1.0.tar.gz#sha256=01" data-yanked="">old</a>
</body></html>"""
TERMS = Terms(loopback=True, tries=1)


class _Index(BaseHTTPRequestHandler):
    def do_GET(self):
        known = self.path == "/simple/tiny-photos/"
        self.send_response(200 if known else 404)
        self.end_headers()
        self.wfile.write(PAGE.encode() if known else b"")

    def log_message(self, *_):
        pass


@pytest.fixture
def index(monkeypatch):
    """An index with one package, which pip would ask."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Index)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    root = f"http://127.0.0.1:{server.server_port}"
    monkeypatch.setenv("PIP_INDEX_URL", f"{root}/simple/")
    yield root
    server.shutdown()
    server.server_close()


def test_a_link_is_taken_from_the_page_of_the_package(index):
    link = link_of("Tiny_Photos", "tiny_photos-1.0-py3-none-any.whl", TERMS)

    assert link == f"{index}/files/tiny_photos-1.0-py3-none-any.whl"


def test_a_link_may_lead_elsewhere(index):
    assert link_of("tiny.photos", "tiny photos-1.0.tar.gz", TERMS).startswith("https://files.test/")


def test_a_file_the_package_does_not_have(index):
    with pytest.raises(SourceError, match="has no tiny_photos-2"):
        link_of("tiny-photos", "tiny_photos-2.whl", TERMS)


def test_a_package_the_index_does_not_have(index):
    with pytest.raises(SourceError, match="answered 404"):
        link_of("other", "other-1.whl", TERMS)


def test_without_a_choice_it_is_the_index_pip_knows(monkeypatch):
    monkeypatch.delenv("PIP_INDEX_URL", raising=False)

    assert index_url().startswith("https://")
