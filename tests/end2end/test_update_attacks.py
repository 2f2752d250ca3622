"""Whatever a repository offers that is not newer, whole and signed: the old catalogue serves on."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import TargetFile

from app.catalogue_pull import CataloguePull
from app.catalogue_words import catalogue_line
from app.model_cards import load_cards
from app.paths import models_folder
from store.errors import (
    DownloadError,
    IndexDamagedError,
    IndexEncoderError,
    ReleaseRefusedError,
    ReleaseUnreachableError,
    StoreEnvironmentError,
)
from store.freshness import read_freshness
from store.index_writer import IndexMaker, write_index
from store.manifest import MANIFEST, read_manifest
from store.release_origin import WebOrigin
from store.search import ProductIndex
from store.transfer import Terms
from store.trust import begin_trust
from tests.forged_release import GONE, LATER, NOW, Forge, StaticServer, serving
from tests.small_index import CALIBRATION, ROWS, row, unit

YEARS = timedelta(days=3652)
TERMS = Terms(loopback=True, deadline=20.0, read=5.0, tries=2, backoff=0.05)
ENCODER = load_cards(models_folder())["trendflix-eyes"].card


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The files of three indexes: the one in use, the one to come, and one of another encoder."""
    folder = tmp_path_factory.mktemp("made")
    sha256 = ENCODER.files["image"].sha256
    eyes = IndexMaker("demo", "trendflix-eyes", sha256, 4)
    changed = [*ROWS[:-1], row("sandal", "footwear", unit(1, 0, 0, 0))]
    write_index(folder / "old", eyes, [ROWS])
    write_index(folder / "new", eyes, [changed])
    write_index(folder / "strange", replace(eyes, encoder_sha256="cd" * 32), [changed])
    return {path.name: files_of(path) for path in folder.iterdir() if path.is_dir()}


def files_of(folder):
    names = (MANIFEST, *read_manifest(folder).files)
    return {name: (folder / name).read_bytes() for name in names}


@dataclass
class Viewer:
    """A viewer's machine that has pulled the old catalogue once, and the repository it follows."""

    forge: Forge
    server: StaticServer
    home: object
    old: dict
    new: dict
    strange: dict

    def pull(self, now=NOW, terms=TERMS):
        return CataloguePull(
            index=self.home / "index",
            trust=self.home / "trust",
            origin=WebOrigin(self.server.url, terms),
            progress=lambda _done, _size: None,
            terms=terms,
        ).run(now)

    def found(self):
        sha256 = ENCODER.files["image"].sha256
        with ProductIndex.open(self.home / "index", "trendflix-eyes", sha256, CALIBRATION) as index:
            (match,) = index.search(unit(1, 0, 0, 0), "footwear", 1)
        return match.product.id

    def line(self):
        built = read_manifest(self.home / "index").built
        return catalogue_line(built, read_freshness(self.home / "trust"), NOW + timedelta(hours=1))

    def refuses(self, kind=ReleaseRefusedError, words=None, now=NOW):
        """Assert that nothing is taken, the old catalogue answers, and its date is shown."""
        before = (self.home / "index" / MANIFEST).read_bytes()
        with pytest.raises(kind, match=words) as refusal:
            self.pull(now)
        assert isinstance(refusal.value, StoreEnvironmentError)
        assert (self.home / "index" / MANIFEST).read_bytes() == before
        assert self.found() == "shoe"
        assert "could not be refreshed since" in self.line()


@pytest.fixture(scope="module")
def begun(tmp_path_factory, made):
    """A repository, and a viewer's home that has pulled from it once."""
    home = tmp_path_factory.mktemp("begun")
    forge = Forge(home / "web")
    forge.publish(2, made["old"])
    with serving(home / "web") as server:
        viewer = Viewer(forge, server, home, **made)
        root = (home / "web/metadata/1.root.json").read_bytes()
        begin_trust(home / "trust", WebOrigin(server.url, TERMS), root, "")
        viewer.pull()
    return viewer


@pytest.fixture
def viewer(tmp_path, begun):
    shutil.copytree(begun.home, tmp_path, dirs_exist_ok=True)
    with serving(tmp_path / "web") as server:
        one = replace(
            begun, forge=begun.forge.moved(tmp_path / "web"), server=server, home=tmp_path
        )
        assert one.found() == "shoe"
        assert "checked today" in one.line()
        yield one


def test_an_honest_release_is_taken(viewer):
    viewer.forge.publish(3, viewer.new)
    viewer.pull()
    assert viewer.found() == "sandal"


def test_keys_changed_by_enough_signatures_are_followed(viewer):
    former = viewer.forge.keys["root"]
    viewer.forge.next_root()
    for role in ("targets", "snapshot", "timestamp"):
        viewer.forge.change_key(role)
    viewer.forge.put_root(by=former)
    viewer.forge.publish(3, viewer.new)
    viewer.pull()
    assert viewer.found() == "sandal"


def test_an_honest_release_is_taken_after_an_attack(viewer):
    viewer.forge.publish(3, viewer.new)
    stolen = viewer.forge.keys["targets"]
    viewer.forge.put_targets(3, viewer.forge.targets(viewer.new), by=[])
    viewer.refuses()
    viewer.forge.put_targets(4, viewer.forge.targets(viewer.new), by=stolen)
    viewer.forge.put_snapshot(4, 4)
    viewer.forge.put_timestamp(4, 4)
    viewer.pull()
    assert viewer.found() == "sandal"


def test_an_older_timestamp(viewer):
    viewer.forge.publish(1, viewer.new)
    viewer.refuses(words="older")


def test_an_older_snapshot(viewer):
    viewer.forge.put_targets(3, viewer.forge.targets(viewer.new))
    viewer.forge.put_snapshot(1, 3)
    viewer.forge.put_timestamp(3, 1)
    viewer.refuses(words="older")


def test_older_targets(viewer):
    viewer.forge.put_targets(1, viewer.forge.targets(viewer.new))
    viewer.forge.put_snapshot(3, 1)
    viewer.forge.put_timestamp(3, 3)
    viewer.refuses(words="older")


def test_an_older_root(viewer):
    viewer.forge.put_root("2.root.json")
    viewer.refuses(words="older")


def test_a_frozen_repository(viewer):
    viewer.refuses(words="expired", now=LATER + timedelta(days=1))


def test_targets_of_one_release_and_snapshot_of_another(viewer):
    viewer.forge.publish(3, viewer.new)
    former = (viewer.forge.folder / "metadata/2.targets.json").read_bytes()
    viewer.forge.write("metadata/3.targets.json", former)
    viewer.refuses(words="not the file that was signed")


@pytest.mark.parametrize("name", ["timestamp.json", "2.root.json", "3.snapshot.json"])
def test_metadata_without_end(viewer, name):
    viewer.forge.publish(3, viewer.new)
    viewer.server.endless, viewer.server.sent = name, 0
    viewer.refuses(ReleaseUnreachableError, "more than the")
    assert viewer.server.sent < 32 << 20


def test_a_file_without_end(viewer):
    viewer.forge.publish(3, viewer.new)
    viewer.server.endless, viewer.server.sent = MANIFEST, 0
    viewer.refuses(DownloadError)
    assert viewer.server.sent < 32 << 20


@pytest.mark.parametrize(
    "name",
    [
        "../../evil",
        "/etc/passwd",
        "..\\evil",
        "con",
        "aux.sqlite",
        "Catalog.sqlite",
        "a" * 65,
        ".hidden",
        "name\n",
        "",
        "vectors\u202e",
    ],
)
def test_names_that_are_none(viewer, name):
    viewer.forge.publish(3, {**viewer.new, name: b"bytes"})
    viewer.refuses(words="names a file")


def test_a_name_that_stands_twice(viewer):
    name = next(name for name in viewer.new if name != MANIFEST)
    text = viewer.new[MANIFEST].decode()
    twice = text.replace('"files":', '"files":{},"files":', 1)
    assert name in text
    assert twice != text
    viewer.forge.publish(3, {**viewer.new, MANIFEST: twice.encode()})
    viewer.refuses(words="not plain JSON")


def test_an_expired_timestamp(viewer):
    viewer.forge.publish(3, viewer.new)
    viewer.forge.put_timestamp(3, 3, expires=GONE)
    viewer.refuses(words="expired")


def test_an_expired_snapshot(viewer):
    viewer.forge.publish(3, viewer.new)
    viewer.forge.put_snapshot(3, 3, expires=GONE)
    viewer.forge.put_timestamp(3, 3)
    viewer.refuses(words="expired")


def test_expired_targets(viewer):
    viewer.forge.put_targets(3, viewer.forge.targets(viewer.new), expires=GONE)
    viewer.forge.put_snapshot(3, 3)
    viewer.forge.put_timestamp(3, 3)
    viewer.refuses(words="expired")


def test_an_expired_root(viewer):
    viewer.forge.next_root(expires=GONE)
    viewer.forge.put_root()
    viewer.forge.publish(3, viewer.new)
    viewer.refuses(words="expired")


def test_a_clock_ten_years_ahead(viewer):
    viewer.forge.publish(3, viewer.new)
    viewer.refuses(words="clock of this computer says", now=NOW + YEARS)


def test_a_clock_ten_years_behind(viewer):
    viewer.forge.publish(3, viewer.new)
    viewer.refuses(words="the clock is wrong", now=NOW - YEARS)


def test_a_clock_behind_does_not_bring_back_what_has_expired(viewer):
    viewer.pull(NOW + timedelta(days=20))  # found valid then
    viewer.forge.publish(3, viewer.new)
    viewer.forge.put_timestamp(3, 3, expires=NOW + timedelta(days=10))
    viewer.refuses(words="expired", now=NOW)


def test_a_clock_that_was_wrong_does_no_lasting_harm(viewer):
    viewer.forge.publish(3, viewer.new)
    for now in (NOW + YEARS, NOW - YEARS):
        viewer.refuses(now=now)
    viewer.pull()
    assert viewer.found() == "sandal"


def test_new_keys_that_too_few_old_ones_signed(viewer):
    former = viewer.forge.keys["root"]
    viewer.forge.next_root()
    viewer.forge.change_key("timestamp")
    viewer.forge.put_root(by=former[:1])
    viewer.forge.publish(3, viewer.new)
    viewer.refuses(words="not signed by enough")


def test_new_root_keys_that_only_sign_themselves(viewer):
    viewer.forge.next_root()
    for former in list(viewer.forge.root.roles["root"].keyids):
        viewer.forge.root.revoke_key(former, "root")
    viewer.forge.keys["root"] = [CryptoSigner.generate_ed25519() for _ in range(2)]
    for signer in viewer.forge.keys["root"]:
        viewer.forge.root.add_key(signer.public_key, "root")
    viewer.forge.put_root()
    viewer.forge.publish(3, viewer.new)
    viewer.refuses(words="not signed by enough")


@pytest.mark.parametrize("role", ["targets", "snapshot", "timestamp"])
def test_the_wrong_key(viewer, role):
    viewer.forge.keys[role] = [CryptoSigner.generate_ed25519()]
    viewer.forge.publish(3, viewer.new)
    viewer.refuses(words="not signed by enough")


@pytest.mark.parametrize("role", ["targets", "snapshot", "timestamp"])
def test_no_signature(viewer, role):
    viewer.forge.keys[role] = []
    viewer.forge.publish(3, viewer.new)
    viewer.refuses(words="not signed by enough")


def fresh_files(viewer):
    """The served paths of the files that only the new release has, without the manifest."""
    former = {p.name for p in (viewer.forge.folder / "targets").iterdir()}
    viewer.forge.publish(3, viewer.new)
    names = sorted(p for p in (viewer.forge.folder / "targets").iterdir() if p.name not in former)
    return [path for path in names if not path.name.endswith(MANIFEST)]


def test_contents_that_were_swapped(viewer):
    one, other = fresh_files(viewer)[:2]
    first, second = one.read_bytes(), other.read_bytes()
    one.write_bytes(second)
    other.write_bytes(first)
    viewer.refuses(DownloadError)


def test_one_bit_that_differs(viewer):
    path = fresh_files(viewer)[0]
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    viewer.refuses(DownloadError)


def lying(viewer, **changes):
    """Publish the new release with a lie about one of its files in the signed targets."""
    targets = viewer.forge.targets(viewer.new)
    name = next(n for n in viewer.new if n != MANIFEST and viewer.new[n] != viewer.old.get(n))
    honest = targets[name]
    lie = {"length": honest.length, "hashes": honest.hashes} | changes
    targets[name] = TargetFile(path=name, **lie)
    viewer.forge.write(f"targets/{lie['hashes']['sha256']}.{name}", viewer.new[name])
    viewer.forge.put_targets(3, targets)
    viewer.forge.put_snapshot(3, 3)
    viewer.forge.put_timestamp(3, 3)


def test_a_lie_about_a_size(viewer):
    lying(viewer, length=7)
    viewer.refuses(words="other bytes")


def test_a_lie_about_a_hash(viewer):
    lying(viewer, hashes={"sha256": "ab" * 32})
    viewer.refuses(words="other bytes")


def test_a_hash_of_a_weak_kind_alone(viewer):
    targets = viewer.forge.targets(viewer.new)
    targets[MANIFEST] = TargetFile.from_data(MANIFEST, viewer.new[MANIFEST], ["md5"])
    viewer.forge.put_targets(3, targets)
    viewer.forge.put_snapshot(3, 3)
    viewer.forge.put_timestamp(3, 3)
    viewer.refuses(words="no sha256")


def test_a_root_in_between_that_is_missing(viewer):
    former = viewer.forge.keys["root"]
    viewer.forge.next_root()
    viewer.forge.next_root()
    viewer.forge.change_key("timestamp")
    viewer.forge.put_root(by=former)
    viewer.forge.publish(3, viewer.new)
    viewer.refuses(words="not signed by enough")


def test_a_root_that_skips_a_version(viewer):
    viewer.forge.next_root()
    viewer.forge.next_root()
    viewer.forge.put_root("2.root.json")
    viewer.forge.publish(3, viewer.new)
    viewer.refuses(words="skips a version")


def test_an_index_of_another_encoder(viewer):
    viewer.forge.publish(3, viewer.strange)
    viewer.refuses(IndexEncoderError, "which is not here")


def test_an_index_of_an_encoder_that_is_not_here(viewer):
    manifest = json.loads(viewer.new[MANIFEST]) | {"encoder": "unheard-of"}
    viewer.forge.publish(3, {**viewer.new, MANIFEST: json.dumps(manifest).encode()})
    viewer.refuses(IndexEncoderError, "which is not here")


def test_a_manifest_of_another_schema(viewer):
    manifest = json.loads(viewer.new[MANIFEST]) | {"schema_version": 99}
    viewer.forge.publish(3, {**viewer.new, MANIFEST: json.dumps(manifest).encode()})
    viewer.refuses(IndexDamagedError)


def test_a_snapshot_that_names_no_targets(viewer):
    viewer.forge.put_snapshot(3, None)
    viewer.forge.put_timestamp(3, 3)
    viewer.refuses()


def test_root_after_root(viewer):
    for _ in range(70):
        viewer.forge.next_root()
        viewer.forge.put_root()
    viewer.forge.publish(3, viewer.new)
    viewer.refuses(words="changed its keys more than")
    assert len(viewer.server.requests) < 100


def test_a_file_that_the_manifest_does_not_name(viewer):
    viewer.forge.publish(3, {**viewer.new, "extra.bin": b"what for?"})
    viewer.refuses(words=r"differ on extra\.bin")


def test_a_manifest_that_names_a_file_nobody_signed(viewer):
    name = next(name for name in viewer.new if name != MANIFEST)
    viewer.forge.publish(3, {n: data for n, data in viewer.new.items() if n != name})
    viewer.refuses(words="differ on")


def test_a_release_without_a_manifest(viewer):
    viewer.forge.publish(3, {n: data for n, data in viewer.new.items() if n != MANIFEST})
    viewer.refuses(words="has no manifest")


def test_a_server_that_is_gone(viewer):
    for path in (viewer.forge.folder / "metadata").iterdir():
        path.unlink()
    viewer.refuses(ReleaseUnreachableError)
