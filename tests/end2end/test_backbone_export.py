"""An exported VGG16 is the network of the paper as torch runs it, with seeded random weights."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest

from app.backbone_export import BackboneExport
from app.model_cards import State, load_cards
from vision.clip_check import SAME
from vision.errors import ModelDamagedError, ModelMissingError
from vision.vgg import BLOCKS, layer_names, vgg16_features
from vision.vgg_weights import read_vgg_weights

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[export]'")

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def kernels():
    """Return (kernel, bias) of every convolution, such that signals neither die nor explode."""
    random, before, made = np.random.default_rng(16), 3, []
    for after in [channels for block in BLOCKS for channels in block]:
        spread = (2 / (9 * before)) ** 0.5
        kernel = random.normal(0, spread, (after, before, 3, 3)).astype(np.float32)
        made.append((kernel, random.normal(0, 0.1, after).astype(np.float32)))
        before = after
    return made


@pytest.fixture(scope="module")
def torch_file(kernels, tmp_path_factory):
    """Return a weight file as torchvision's, whose head nobody asks for."""
    path = tmp_path_factory.mktemp("torch") / "vgg16.pth"
    tensors = {"classifier.6.bias": torch.zeros(1000)}
    names = [name for block in layer_names() for name in block]
    for name, (kernel, bias) in zip(names, kernels, strict=True):
        tensors |= {
            f"{name}.weight": torch.from_numpy(kernel),
            f"{name}.bias": torch.from_numpy(bias),
        }
    torch.save(tensors, path)
    return path


@pytest.fixture
def keras_file(kernels, tmp_path):
    """Return a weight file as Keras' own without a head."""
    h5py = pytest.importorskip("h5py", reason="h5py is not installed: pip install -e '.[export]'")
    pairs = iter(kernels)
    with h5py.File(tmp_path / "vgg16_notop.h5", "w") as file:
        for block, channels in enumerate(BLOCKS, start=1):
            for number in range(1, len(channels) + 1):
                layer = f"block{block}_conv{number}"
                kernel, bias = next(pairs)
                group = file.create_group(f"{layer}/{layer}")
                group["kernel:0"], group["bias:0"] = kernel.transpose(2, 3, 1, 0), bias
    return tmp_path / "vgg16_notop.h5"


def export(weights, folder):
    """Export vgg16 into a folder; return what was made."""
    entry = load_cards(folder)["vgg16"]
    made = BackboneExport(entry, entry.source, lambda *_: None, lambda _: None).run(weights)
    return made["vgg16"]


@pytest.fixture(scope="module")
def exported(torch_file, tmp_path_factory):
    """Return a models folder with a VGG16 of its own, and what was said of it."""
    folder = tmp_path_factory.mktemp("models")
    return folder, export(torch_file, folder)


def test_export_of_torchvision_weights_answers_as_torch_does(exported):
    assert exported[1].pictures >= SAME


def test_export_of_keras_weights_answers_as_torch_does_fed_as_keras_feeds(keras_file, tmp_path):
    assert export(keras_file, tmp_path / "models").pictures >= SAME


def test_exported_card_is_here_and_whole(exported):
    assert load_cards(exported[0])["vgg16"].verified_state() is State.PRESENT


def test_same_weights_give_the_same_bytes(exported, torch_file):
    again = vgg16_features(read_vgg_weights(torch_file, layer_names()))
    assert hashlib.sha256(again).hexdigest() == exported[1].files["image"].sha256


def test_weights_of_another_network_are_refused(tmp_path):
    torch.save({"features.0.weight": torch.zeros(64, 3, 3, 3)}, tmp_path / "other.pth")
    with pytest.raises(ModelDamagedError, match="has not the weights of a VGG16"):
        export(tmp_path / "other.pth", tmp_path / "models")


def test_file_that_is_no_weight_file_is_refused(tmp_path):
    (tmp_path / "words.pth").write_text("these are words", encoding="utf-8")
    with pytest.raises(ModelDamagedError, match=r"words\.pth is no weight file"):
        export(tmp_path / "words.pth", tmp_path / "models")


def test_refused_export_leaves_nothing(tmp_path):
    (tmp_path / "words.pth").write_text("these are words", encoding="utf-8")
    with pytest.raises(ModelDamagedError):
        export(tmp_path / "words.pth", tmp_path / "models")
    assert not list((tmp_path / "models").iterdir())


def test_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(ModelMissingError, match=r"no file .*absent\.pth"):
        export(tmp_path / "absent.pth", tmp_path / "models")
