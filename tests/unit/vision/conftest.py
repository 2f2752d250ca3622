"""Real models and real frames for vision, and ONNX files so small that their answer is known."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from vision.card import ModelCard, ModelFile, Preprocessing
from vision.faces import FaceFinder
from vision.masked import MaskedImage
from vision.pipeline import Pipeline
from vision.timing import Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from vision.types import Detection, Image


@pytest.fixture(scope="session")
def cards(models) -> dict[str, ModelCard]:
    """The default cards by role, small enough to load in every test run."""
    return {entry.card.role: entry.card for entry in models.values() if entry.default}


@pytest.fixture(scope="session")
def pipeline(cards) -> Pipeline:
    return Pipeline.build(cards)


@pytest.fixture(scope="session")
def finder(cards) -> FaceFinder:
    return FaceFinder(cards["faces"])


@pytest.fixture(scope="session")
def masked(finder) -> Callable[..., MaskedImage]:
    """Fill the faces of a uint8 HxWx3 BGR picture, and of persons in it."""

    def make(picture: Image, persons: Sequence[Detection] = ()) -> MaskedImage:
        return MaskedImage(picture, finder, persons, Clock())

    return make


@pytest.fixture(scope="session")
def film_frame(shared_data) -> Callable[[str, float], Image]:
    """Return uint8 HxWx3 BGR of a shared film at a time in seconds."""

    def read(name: str, seconds: float) -> Image:
        film = cv2.VideoCapture(str(shared_data / "films" / name))
        film.set(cv2.CAP_PROP_POS_MSEC, seconds * 1000)
        done, frame = film.read()
        assert done
        return frame

    return read


@pytest.fixture(scope="session")
def actor(film_frame) -> Image:
    """One frontal person in a patterned top, 640x480."""
    return film_frame("eat.mkv", 1.0)


@pytest.fixture(scope="session")
def couple(shared_data) -> Image:
    """Two people on a bridge, both faces visible, 1920x800."""
    return cv2.imread(str(shared_data / "films" / "stills" / "tos_foto1.jpg"))


@pytest.fixture
def make_card(tmp_path: Path) -> Callable[..., ModelCard]:
    """Write a model's bytes and return a card that names them."""

    def make(content: bytes, part: str = "image", **fields) -> ModelCard:
        path = tmp_path / f"{part}.onnx"
        path.write_bytes(content)
        file = ModelFile(path, len(content), hashlib.sha256(content).hexdigest())
        plain = Preprocessing((4, 4), "rgb", "squash", scale=1.0)
        told = {"name": "tiny", "role": "encoder", "architecture": "dual", "dimension": 3}
        told |= {"preprocessing": plain, "title": "", "licence": "", "files": {part: file}}
        return ModelCard(**(told | fields))

    return make


def onnx_bytes(nodes: list, shape: list, constants: dict | None = None) -> bytes:
    """A graph from `image` to `embedding`, opset 17, IR 9."""
    arrays = [numpy_helper.from_array(value, name) for name, value in (constants or {}).items()]
    picture = helper.make_tensor_value_info("image", TensorProto.FLOAT, shape)
    answer = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, None)
    graph = helper.make_graph(nodes, "tiny", [picture], [answer], arrays)
    opset = [helper.make_opsetid("", 17)]
    return helper.make_model(graph, opset_imports=opset, ir_version=9).SerializeToString()


@pytest.fixture(scope="session")
def mean_colour() -> bytes:
    """A model whose embedding is the mean of each channel."""
    node = helper.make_node("ReduceMean", ["image"], ["embedding"], axes=[2, 3], keepdims=0)
    return onnx_bytes([node], ["n", 3, 4, 4])


@pytest.fixture(scope="session")
def constant_answer() -> Callable[[np.ndarray], bytes]:
    """A model that answers the same array to every picture."""

    def make(answer: np.ndarray) -> bytes:
        node = helper.make_node("Identity", ["answer"], ["embedding"])
        return onnx_bytes([node], [1, 3, None, None], {"answer": answer.astype(np.float32)})

    return make
