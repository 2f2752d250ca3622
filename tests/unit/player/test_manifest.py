from __future__ import annotations

import pytest

from player.manifest import Manifest, fetched_manifest, manifest_of
from player.source import Source, SourceKind
from tests.film_server import serving

DASH = b'<?xml version="1.0"?>\n<MPD profiles="x"\n type="dynamic">%s</MPD>'


@pytest.mark.parametrize(
    ("text", "manifest"),
    [
        (DASH % b"<Period id='1'></Period><Period/>", Manifest(2, live=True)),
        (b'<MPD type="static"><Period>dynamic</Period></MPD>', Manifest(1, live=False)),
        (b"<d:MPD type='dynamic'><d:Period></d:Period></d:MPD>", Manifest(1, live=True)),
        (b"", Manifest()),
        (bytes(range(256)), Manifest()),
    ],
)
def test_a_manifest_tells_parts_and_live(text, manifest):
    assert manifest_of(text) == manifest


def test_a_manifest_is_fetched(tmp_path):
    (tmp_path / "film.mpd").write_bytes(DASH % b"<Period/><Period/>")
    with serving(tmp_path) as server:
        source = Source(f"{server.url}/film.mpd", SourceKind.STREAM)
        assert fetched_manifest(source) == Manifest(2, live=True)


def test_what_cannot_be_fetched_is_taken_for_the_usual(tmp_path):
    with serving(tmp_path) as server:
        source = Source(f"{server.url}/film.mpd", SourceKind.STREAM)
        assert fetched_manifest(source) == Manifest()
