"""What a CUDA card must do: the same answers, in batches and in half precision, and give way."""

from __future__ import annotations

import time
from statistics import median

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from app.quality import Preset, cards_for
from vision.encoder import Encoder
from vision.given_picture import GivenPicture
from vision.pipeline import Pipeline
from vision.sessions import CPU, Session, load_runtime, usable_providers

pytestmark = pytest.mark.gpu

CUDA = "CUDAExecutionProvider"
BOTH = (CUDA, CPU)


@pytest.fixture(scope="module", autouse=True)
def cuda(models):
    """Skip unless a real model really runs on CUDA: providers are listed without a card, too."""
    if CUDA not in usable_providers(prefer_gpu=True):
        pytest.skip("this ONNX Runtime has no CUDA: install the extra gpu")
    encoder = Encoder(cards_for(models, Preset.BALANCED)["encoder"])
    if encoder.provider != "CUDA":
        pytest.skip(f"no CUDA card works here: {encoder.note}")


@pytest.fixture(scope="module")
def card(models):
    return cards_for(models, Preset.BALANCED)["encoder"]


@pytest.fixture(scope="module")
def on_card(card):
    return Encoder(card)


@pytest.fixture(scope="module")
def pictures():
    """Sixteen smooth pictures, none like another."""
    random = np.random.default_rng(0)
    small = random.integers(0, 256, (16, 8, 8, 3), np.uint8)
    return [GivenPicture(np.kron(each, np.ones((40, 40, 1), np.uint8))) for each in small]


def cosines(one, other):
    return (one * other).sum(axis=1)


def test_the_card_and_the_processor_see_the_same(card, on_card, pictures):
    on_cpu = Encoder(card, prefer_gpu=False)
    assert cosines(on_card.encode(pictures), on_cpu.encode(pictures)).min() > 0.999


def test_a_batch_is_its_pictures_one_by_one(on_card, pictures):
    alone = np.concatenate([on_card.encode([picture]) for picture in pictures])
    assert cosines(on_card.encode(pictures), alone).min() > 0.9999


def test_the_first_run_is_paid_in_the_warm_up(models, pictures):
    pipeline = Pipeline.build(cards_for(models, Preset.BALANCED))
    pipeline.warm_up()
    times = []
    for picture in pictures:
        start = time.perf_counter()
        pipeline.encoder.encode([picture])
        times.append(time.perf_counter() - start)
    assert times[0] < 10 * median(times)


def product(kind):
    """A model that multiplies 64x64 values of a kind by a fixed matrix."""
    matrix = np.random.default_rng(1).normal(size=(64, 64)).astype(kind)
    element = helper.np_dtype_to_tensor_dtype(matrix.dtype)
    nodes = [
        helper.make_node("Cast", ["image"], ["cast"], to=element),
        helper.make_node("MatMul", ["cast", "matrix"], ["made"]),
        helper.make_node("Cast", ["made"], ["embedding"], to=TensorProto.FLOAT),
    ]
    values = [
        helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", 64])
        for name in ("image", "embedding")
    ]
    constants = [numpy_helper.from_array(matrix, "matrix")]
    graph = helper.make_graph(nodes, "product", values[:1], values[1:], constants)
    opset = [helper.make_opsetid("", 17)]
    return helper.make_model(graph, opset_imports=opset, ir_version=9).SerializeToString()


@pytest.fixture
def rows():
    return np.random.default_rng(2).normal(size=(32, 64)).astype(np.float32)


def test_half_precision_runs_on_the_card_and_hardly_differs(rows):
    half = Session(product(np.float16), "half", BOTH)
    whole = Session(product(np.float32), "whole", (CPU,))
    assert half.provider == "CUDA"
    one, other = half.run(rows)[0], whole.run(rows)[0]
    lengths = np.linalg.norm(one, axis=1) * np.linalg.norm(other, axis=1)
    assert (cosines(one, other) / lengths).min() > 0.9999


def test_values_bound_to_the_card_give_the_same(rows):
    runtime = load_runtime()
    session = runtime.InferenceSession(product(np.float32), providers=list(BOTH))
    binding = session.io_binding()
    binding.bind_ortvalue_input("image", runtime.OrtValue.ortvalue_from_numpy(rows, "cuda", 0))
    binding.bind_output("embedding", "cuda")
    session.run_with_iobinding(binding)
    (bound,) = binding.copy_outputs_to_cpu()
    assert np.allclose(bound, session.run(None, {"image": rows})[0], atol=1e-4)


def fill_card(runtime):
    """Take the card's memory, in pieces that get smaller, until nothing is left."""
    taken, size = [], 1 << 30
    while size >= 1 << 20:
        try:
            taken.append(runtime.OrtValue.ortvalue_from_shape_and_type([size], np.uint8, "cuda", 0))
        except Exception:  # noqa: BLE001  the runtime raises many unrelated types
            size //= 2
    return taken


def test_a_card_without_memory_gives_way_to_the_processor():
    rows = np.ones((1 << 20, 64), np.float32)  # 256 MB in, as many out
    session = Session(product(np.float32), "product", BOTH)
    taken = fill_card(load_runtime())
    try:
        (answer,) = session.run(rows)
    finally:
        taken.clear()
    assert answer.shape == rows.shape
    assert session.provider == "CPU"
    assert "CUDA" in session.note
