"""Words to embeddings: unit rows, and texts a model cannot place."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from tests.unit.vision.test_tokenizer import vocabulary
from vision.card import TextInput
from vision.errors import ModelMissingError, UnknownWordsError
from vision.text_encoder import TextEncoder

TABLE = np.zeros((10, 3), np.float32)
TABLE[4] = (3, 0, 0)  # red
TABLE[5] = (0, 4, 0)  # dress


def word_sum() -> bytes:
    """A text tower that adds up one vector per known word."""
    nodes = [
        helper.make_node("Gather", ["table", "ids"], ["words"]),
        helper.make_node("ReduceSum", ["words", "axis"], ["embedding"], keepdims=0),
    ]
    ids = helper.make_tensor_value_info("ids", TensorProto.INT64, ["n", 6])
    answer = helper.make_tensor_value_info("embedding", TensorProto.FLOAT, None)
    constants = {"table": TABLE, "axis": np.array([1])}
    arrays = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    graph = helper.make_graph(nodes, "tiny", [ids], [answer], arrays)
    opset = [helper.make_opsetid("", 17)]
    return helper.make_model(graph, opset_imports=opset, ir_version=9).SerializeToString()


@pytest.fixture
def card(make_card):
    text = TextInput(context=6, pad_id=9, end_id=2, cleaning="clip")
    tokenizer = make_card(vocabulary(), "tokenizer", text=text)
    return dataclasses.replace(
        tokenizer, files=tokenizer.files | make_card(word_sum(), "text").files
    )


def test_rows_have_length_one(card):
    rows = TextEncoder(card, prefer_gpu=False).encode(["red dress", "RED"])

    assert rows.dtype == np.float32
    np.testing.assert_allclose(rows, [[0.6, 0.8, 0], [1, 0, 0]], atol=1e-6)


def test_many_texts_are_one_array(card):
    assert TextEncoder(card, prefer_gpu=False).encode(["red"] * 130).shape == (130, 3)


def test_no_texts_are_no_rows(card):
    assert TextEncoder(card, prefer_gpu=False).encode([]).shape == (0, 3)


def test_text_without_a_known_word_is_named(card):
    with pytest.raises(UnknownWordsError, match='tiny knows none of the words "qwertz"'):
        TextEncoder(card, prefer_gpu=False).encode(["red", "qwertz"])


def test_card_without_a_text_part_is_named(make_card):
    text = TextInput(context=6, pad_id=0)
    with pytest.raises(ModelMissingError, match="has no text file"):
        TextEncoder(make_card(vocabulary(), "tokenizer", text=text), prefer_gpu=False)
