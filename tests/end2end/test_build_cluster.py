"""Actors of a Ray of this machine make the index that threads make, whatever becomes of them."""

from __future__ import annotations

import hashlib
import os
import signal

import numpy as np
import pytest
from PIL import Image

pytest.importorskip("ray", reason="the extra cluster is not installed")

from app.build_engine import LocalEngine
from app.index_build import build_index
from app.model_cards import choose, load_cards
from app.ray_engine import ClusterError, RayEngine
from store.manifest import read_manifest
from tests.mean_colour import CARD, mean_colour_model
from vision.encoder import Encoder

COUNT = 160


@pytest.fixture(scope="module")
def card(tmp_path_factory):
    """An encoder that answers with the mean colour."""
    folder = tmp_path_factory.mktemp("models")
    model = mean_colour_model()
    (folder / "mean-colour.onnx").write_bytes(model)
    sha256 = hashlib.sha256(model).hexdigest()
    (folder / "cards.toml").write_text(CARD.format(size=len(model), sha256=sha256))
    return choose(load_cards(folder), "encoder", "mean-colour").card


@pytest.fixture(scope="module")
def feed(tmp_path_factory):
    """Products whose pictures all differ."""
    folder = tmp_path_factory.mktemp("shop")
    rng = np.random.default_rng(5)
    lines = ["id,title,link,image_link,price,product_type"]
    for number in range(COUNT):
        cells = rng.integers(0, 240, (6, 6, 3), np.uint8)
        Image.fromarray(np.kron(cells, np.ones((32, 32, 1), np.uint8))).save(
            folder / f"{number}.png", compress_level=1
        )
        lines.append(f"{number},Shirt,https://shop.example/{number},{number}.png,,upper body")
    (folder / "feed.csv").write_text("\n".join(lines))
    return folder / "feed.csv"


@pytest.fixture(scope="module")
def local(feed, card, tmp_path_factory):
    """The files of the index that this process makes."""
    out = tmp_path_factory.mktemp("local") / "index"
    build_index(feed, out, LocalEngine(Encoder(card, threads=1)), fetch=None)
    return read_manifest(out).files


@pytest.fixture(scope="module")
def cluster(card):
    engine = RayEngine(card, workers=2)
    yield engine
    engine.close()


def built(feed, out, engine, after=lambda _step: None):
    build_index(feed, out, engine, fetch=None, progress=after)
    return read_manifest(out).files


def test_two_actors_make_the_same_files(feed, cluster, local, tmp_path):
    assert built(feed, tmp_path / "index", cluster) == local


def test_killed_actors_change_nothing(feed, cluster, local, tmp_path):
    """All of them at once, without a restart of Ray's own: what the loss of a node looks like."""
    import ray

    lost = []

    def lose(step):
        if not lost:
            lost.extend(cluster.actors)
            for actor in lost:
                ray.kill(actor)

    assert built(feed, tmp_path / "index", cluster, lose) == local
    assert not set(lost) & set(cluster.actors)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_killed_process_changes_nothing(feed, cluster, local, tmp_path):
    import ray

    first = cluster.actors[0]
    process = ray.get(first.process.remote())
    killed = []

    def kill(step):
        if not killed:
            killed.append(process)
            os.kill(process, signal.SIGKILL)

    assert built(feed, tmp_path / "index", cluster, kill) == local
    assert cluster.actors[0] is not first


def test_cluster_that_is_not_there_is_told(card):
    with pytest.raises(ClusterError, match="cannot be reached"):
        RayEngine(card, address="127.0.0.1:1")
