"""A new index is tried out in a process that may die of it."""

from __future__ import annotations

import json

import pytest

from store.errors import IndexDamagedError, IndexRefusedError
from store.index_probe import probe
from store.index_writer import write_index
from store.manifest import MANIFEST, read_manifest, sealed
from store.trial import try_out
from tests.index_damage import make
from tests.kill_install import releases, take
from tests.small_index import MAKER, row, unit


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return make(tmp_path_factory.mktemp("whole") / "index")


def test_index_that_answers_right_passes(whole):
    probe(whole / MANIFEST)


def test_index_is_installed_after_its_trial(tmp_path):
    made = releases(tmp_path)
    take(made["one"], tmp_path / "index", probe)
    assert read_manifest(tmp_path / "index") == read_manifest(made["one"])


def test_index_that_answers_otherwise_is_refused(whole, tmp_path):
    manifest = read_manifest(whole)
    turned = [one.model_copy(update={"cosines": (0.5,) * 5}) for one in manifest.canaries]
    candidate = whole / "manifest.candidate.part"
    candidate.write_bytes(sealed(manifest.model_copy(update={"canaries": tuple(turned)})))
    with pytest.raises(IndexRefusedError, match="does not answer as its maker's did"):
        probe(candidate)


def test_embedding_that_would_be_near_to_everything_is_refused(tmp_path):
    write_index(tmp_path / "index", MAKER, [[row("loud", "bag", 3 * unit(1, 0, 0, 0))]])
    content = (tmp_path / "index" / MANIFEST).read_bytes()
    (tmp_path / "index" / MANIFEST).unlink()
    with pytest.raises(IndexDamagedError, match="not of length one"):
        try_out(tmp_path / "index", content)


def test_manifest_that_cannot_be_read_is_refused_with_a_reason(tmp_path):
    (tmp_path / MANIFEST).write_text("{")
    with pytest.raises(IndexRefusedError, match="cannot be read"):
        probe(tmp_path / MANIFEST)


def test_child_that_dies_is_a_refusal(tmp_path):
    with pytest.raises(IndexRefusedError, match=r"crashes when opened \(code 1\)"):
        probe(tmp_path / "not there")


def test_child_that_hangs_is_a_refusal(whole):
    with pytest.raises(IndexRefusedError, match="no answer within 0 s"):
        probe(whole / MANIFEST, patience=0.01)


def test_manifest_has_sixteen_questions_from_all_over(whole):
    canaries = json.loads((whole / MANIFEST).read_bytes())["canaries"]
    assert len(canaries) == 16
    assert {each["segment"] for each in canaries} == {0, 1}
