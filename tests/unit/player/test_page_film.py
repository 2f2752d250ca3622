"""yt-dlp as a program: what it says is checked, and it ends when it should.

The stand-in prints what the real one would; the real one is tried where it is installed.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
import time

import pytest

from player.errors import PageFilmError, PageFilmStoppedError, SourceRefusedError
from player.page_film import PageFilm, installed_version
from player.source import SourceKind
from tests.film_server import serving

PAGE = "https://example.org/watch?v=1"
SLOW = "import time; time.sleep(60)"


def saying(text, complaint=""):
    code = f"import sys; sys.stdout.write({text!r}); sys.stderr.write({complaint!r})"
    return PageFilm((sys.executable, "-c", code))


def naming(address):
    return saying(json.dumps({"url": address}))


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://cdn.example.org/film.mp4", SourceKind.WEB),
        ("https://cdn.example.org/film.m3u8", SourceKind.STREAM),
    ],
)
def test_the_film_of_a_page(address, kind):
    found = naming(address).find(PAGE)
    assert (found.address, found.kind) == (address, kind)


def test_who_asks_and_from_where_goes_with_it_and_nothing_else():
    headers = {"Referer": PAGE, "User-Agent": "Browser", "Cookie": "secret"}
    film = {"url": "https://example.org/1.mp4", "http_headers": headers}
    request = saying(json.dumps(film)).find(PAGE).request
    assert (request.referrer, request.user_agent, request.headers) == (PAGE, "Browser", ())


def test_a_header_that_smuggles_another_is_refused():
    film = {"url": "https://example.org/1.mp4", "http_headers": {"Referer": "a\r\nCookie: b"}}
    with pytest.raises(SourceRefusedError):
        saying(json.dumps(film)).find(PAGE)


def test_the_first_film_of_a_list():
    films = {"_type": "playlist", "entries": [{"url": "https://example.org/1.mp4"}, {}]}
    assert saying(json.dumps(films)).find(PAGE).address == "https://example.org/1.mp4"


@pytest.mark.parametrize("address", ["av://lavfi:testsrc", "ftp://example.org/f", "/none.mp4", ""])
def test_what_no_viewer_could_open_is_refused(address):
    with pytest.raises(SourceRefusedError):
        naming(address).find(PAGE)


def test_a_file_of_this_machine_is_refused(clips):
    with pytest.raises(PageFilmError, match="your own machine"):
        naming(str(clips.mp4)).find(PAGE)


def test_a_film_without_encryption_is_refused():
    with pytest.raises(PageFilmError, match="without encryption"):
        naming("http://example.org/film.mp4").find(PAGE)


@pytest.mark.parametrize("said", ["", "{", "[]", "{}", '{"_type": "playlist", "entries": []}'])
def test_no_film_is_a_sentence_with_the_reason(said):
    with pytest.raises(PageFilmError, match=r"^yt-dlp found no film .*\(Unsupported URL: x\)\.$"):
        saying(said, "WARNING: hm\nERROR: Unsupported URL: x; please report this\n").find(PAGE)


def test_it_ends_at_its_deadline():
    with pytest.raises(PageFilmError, match="within 1 seconds"):
        PageFilm((sys.executable, "-c", SLOW), patience=0.6).find(PAGE)


def test_it_ends_when_the_viewer_says_so():
    film = PageFilm((sys.executable, "-c", SLOW))
    threading.Timer(0.2, film.cancel).start()
    started = time.monotonic()
    with pytest.raises(PageFilmStoppedError):
        film.find(PAGE)
    assert time.monotonic() - started < 10


def test_what_was_stopped_before_it_began_does_not_begin(tmp_path):
    film = PageFilm((sys.executable, "-c", f"open({str(tmp_path / 'ran')!r}, 'w')"))
    film.cancel()
    with pytest.raises(PageFilmStoppedError):
        film.find(PAGE)
    assert not (tmp_path / "ran").exists()


def test_a_program_that_is_not_there_is_a_sentence():
    with pytest.raises(PageFilmError, match="cannot be started"):
        PageFilm(("/no/such/program",)).find(PAGE)


def test_a_page_cannot_become_an_option():
    echo = (
        "import json, sys; print(json.dumps({'url': 'https://e.org/' + '/'.join(sys.argv[-2:])}))"
    )
    found = PageFilm((sys.executable, "-c", echo)).find("--exec=touch")
    assert found.address == "https://e.org/--/--exec=touch"


def test_it_is_never_imported():
    code = (
        "import sys, player.page_film as it; it.installed_version(); print('yt_dlp' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.skipif(not installed_version(), reason='needs the extra "online"')
def test_the_real_one_finds_the_film_of_a_page(clips, tmp_path):
    shutil.copy(clips.mp4, tmp_path / "film.mp4")
    page = '<html><head><title>A film</title></head><body><video src="film.mp4"></video></body>'
    (tmp_path / "page.html").write_text(page)
    with serving(tmp_path) as server:
        found = PageFilm().find(f"{server.url}/page.html")
        assert found.address == f"{server.url}/film.mp4"


@pytest.mark.skipif(not installed_version(), reason='needs the extra "online"')
def test_the_real_one_says_why_there_is_none(tmp_path):
    (tmp_path / "page.html").write_text("<html><body>Nothing</body></html>")
    with serving(tmp_path) as server, pytest.raises(PageFilmError, match=r"\(.*Unsupported URL"):
        PageFilm().find(f"{server.url}/page.html")
