"""A shared catalogue with the real worker: searched, and left for the copy when it is gone."""

from __future__ import annotations

import shutil

import pytest

from app.headless_lookup import HeadlessLookup
from app.lookup_messages import WorkerPlan
from player.headless import FrameReader
from store.manifest import read_manifest
from tests.command_line import trendflix
from tests.wardrobe import make_index

pytest.importorskip("lancedb", reason="LanceDB is not installed")


@pytest.fixture(scope="module")
def index(models, tmp_path_factory):
    return make_index(tmp_path_factory.mktemp("shop"), models)


@pytest.fixture(scope="module")
def share(index, tmp_path_factory):
    """The index, uploaded as a person does it."""
    folder = tmp_path_factory.mktemp("drive") / "share"
    done = trendflix("index", "upload", index, "--to", folder)
    assert done.stdout.startswith(f"{read_manifest(index).count} products in "), done.stderr
    return folder


def test_the_worker_says_that_the_shared_catalogue_is_searched(index, share):
    with HeadlessLookup(WorkerPlan(index=index, shared=share)) as lookup:
        assert f"The catalogue in {share} is searched." in lookup.wait_ready().note


def test_the_worker_says_that_it_searches_the_copy(index, tmp_path):
    with HeadlessLookup(WorkerPlan(index=index, shared=tmp_path / "gone")) as lookup:
        note = lookup.wait_ready().note
    assert "Catalogue server not reachable: searching the copy on this machine of 20" in note


def test_a_frame_is_answered_though_the_drive_is_gone(index, share, tmp_path, shared_data):
    own = shutil.copytree(share, tmp_path / "share")
    couple = shared_data / "films" / "stills" / "tos_foto1.jpg"
    with FrameReader(str(couple)) as reader:
        frame = reader.frame_at(0.0)
    with HeadlessLookup(WorkerPlan(index=index, shared=own)) as lookup:
        lookup.wait_ready()
        shutil.rmtree(own)
        answer = lookup.look(frame, 5)
    assert answer.items
    assert all(item.matches is not None for item in answer.items)
