"""A shop publishes and a viewer pulls, by the commands people run, over a real web server."""

from __future__ import annotations

import json

import pytest

from app.cli import run
from app.release_origins import LOOPBACK
from store.signing_keys import PASSPHRASE_VARIABLE
from tests.forged_release import serving
from tests.published import CHANGED, small_index
from tests.small_index import ROWS


@pytest.fixture
def at(capsys, monkeypatch):
    """Run a command in a home; return its exit code, what it printed, and what it complained."""
    monkeypatch.setenv(LOOPBACK, "1")
    monkeypatch.setenv(PASSPHRASE_VARIABLE, "secret")
    monkeypatch.setenv("COLUMNS", "200")

    def at(home, *arguments):
        monkeypatch.setenv("TRENDFLIX_HOME", str(home))
        capsys.readouterr()
        code = run([*map(str, arguments)])
        return code, *capsys.readouterr()

    return at


@pytest.fixture
def done(at):
    def done(home, *arguments):
        code, said, complaint = at(home, *arguments)
        assert code == 0, complaint
        return said

    return done


def test_from_a_shop_to_a_viewer_and_back(tmp_path, at, done):
    shop, viewer, web = tmp_path / "shop", tmp_path / "viewer", tmp_path / "web"
    fingerprint = done(shop, "index", "key", "new").split()[-1]
    small_index(tmp_path / "one", ROWS)
    done(shop, "index", "publish", tmp_path / "one", "--repo", web)
    with serving(web) as server:
        code, _said, complaint = at(viewer, "index", "pull", server.url)
        assert code == 1
        assert fingerprint in complaint
        done(viewer, "index", "pull", server.url, "--root-sha256", fingerprint)
        first = server.sent
        small_index(tmp_path / "two", CHANGED)
        done(shop, "index", "publish", tmp_path / "two", "--repo", web)
        done(viewer, "index", "pull")
        assert server.sent - first < first / 2
    assert "checked today" in done(viewer, "index", "info")
    done(viewer, "index", "rollback")
    assert at(viewer, "index", "pull")[0] == 1  # the server is gone
    info = json.loads(done(viewer, "index", "info", "--json"))
    assert info["count"] == len(ROWS)
    assert info["repository"]["trouble"]
    assert "could not be refreshed since" in done(viewer, "index", "info")


def test_a_stick_needs_the_same_signatures(tmp_path, at, done):
    home, stick = tmp_path / "home", tmp_path / "stick"
    done(home, "index", "key", "new")
    small_index(tmp_path / "one")
    done(home, "index", "publish", tmp_path / "one", "--repo", stick)
    done(home, "index", "pull", stick, "--root", home / "keys/root.json")
    for path in (stick / "metadata").glob("*.snapshot.json"):
        path.write_bytes(path.read_bytes().replace(b"snapshot", b"snapshoT"))
    (home / "trust/index/snapshot.json").unlink()
    code, _said, complaint = at(home, "index", "pull")
    assert code == 1
    assert "not the file that was signed" in complaint


def followed(done, home):
    return json.loads(done(home, "index", "info", "--json"))["repository"]["origin"]


def test_where_nothing_ever_came_from_is_not_followed(tmp_path, at, done, monkeypatch):
    shop, viewer = tmp_path / "shop", tmp_path / "viewer"
    fingerprint = done(shop, "index", "key", "new").split()[-1]
    small_index(tmp_path / "one", ROWS)
    done(shop, "index", "publish", tmp_path / "one", "--repo", tmp_path / "web")
    root = ("--root", tmp_path / "web/metadata/root.json")
    assert at(viewer, "index", "pull", "http://127.0.0.1:9/", *root)[0] == 1
    monkeypatch.chdir(tmp_path)
    done(viewer, "index", "pull", "web", "--root-sha256", fingerprint)
    assert followed(done, viewer) == str(tmp_path / "web")


def test_a_stick_that_was_lent_is_not_followed(tmp_path, done):
    shop, viewer, web = tmp_path / "shop", tmp_path / "viewer", tmp_path / "web"
    fingerprint = done(shop, "index", "key", "new").split()[-1]
    small_index(tmp_path / "one", ROWS)
    done(shop, "index", "publish", tmp_path / "one", "--repo", web)
    with serving(web) as server:
        done(viewer, "index", "pull", server.url, "--root-sha256", fingerprint)
        done(viewer, "index", "pull", web)
        assert followed(done, viewer) == server.url
