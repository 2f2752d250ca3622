"""A shop publishes and a viewer pulls, as people run it: real processes, a real web server."""

from __future__ import annotations

import json

from app.release_origins import LOOPBACK
from tests.command_line import told, trendflix
from tests.forged_release import serving
from tests.published import CHANGED, small_index
from tests.small_index import ROWS


def run(home, *arguments, **environment):
    settings = {"TRENDFLIX_HOME": str(home), LOOPBACK: "1", "COLUMNS": "200", **environment}
    return trendflix(*arguments, **settings)


def done(home, *arguments, **environment):
    ended = run(home, *arguments, **environment)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout


def test_from_a_shop_to_a_viewer_and_back(tmp_path):
    shop, viewer, web = tmp_path / "shop", tmp_path / "viewer", tmp_path / "web"
    secret = {"TRENDFLIX_KEY_PASSPHRASE": "secret"}
    fingerprint = done(shop, "index", "key", "new", **secret).split()[-1]
    small_index(tmp_path / "one", ROWS)
    done(shop, "index", "publish", tmp_path / "one", "--repo", web, **secret)
    with serving(web) as server:
        what, action = told(run(viewer, "index", "pull", server.url))
        assert fingerprint in what
        assert "--root" in action
        done(viewer, "index", "pull", server.url, "--root-sha256", fingerprint)
        first = server.sent
        small_index(tmp_path / "two", CHANGED)
        done(shop, "index", "publish", tmp_path / "two", "--repo", web, **secret)
        done(viewer, "index", "pull")
        assert server.sent - first < first / 2
    assert "checked today" in done(viewer, "index", "info")
    done(viewer, "index", "rollback")
    gone = run(viewer, "index", "pull")
    assert gone.returncode == 1
    info = json.loads(done(viewer, "index", "info", "--json"))
    assert info["count"] == len(ROWS)
    assert info["repository"]["trouble"]
    assert "could not be refreshed since" in done(viewer, "index", "info")


def test_a_stick_needs_the_same_signatures(tmp_path):
    home, stick = tmp_path / "home", tmp_path / "stick"
    secret = {"TRENDFLIX_KEY_PASSPHRASE": "secret"}
    done(home, "index", "key", "new", **secret)
    small_index(tmp_path / "one")
    done(home, "index", "publish", tmp_path / "one", "--repo", stick, **secret)
    done(home, "index", "pull", stick, "--root", home / "keys/root.json")
    for path in (stick / "metadata").glob("*.snapshot.json"):
        path.write_bytes(path.read_bytes().replace(b"snapshot", b"snapshoT"))
    (home / "trust/index/snapshot.json").unlink()
    what, _action = told(run(home, "index", "pull"))
    assert "signed" in what
