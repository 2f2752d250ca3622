"""The text tower as an ONNX graph: look tokens up, weigh them, join the parts of the space."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt
import onnx
from onnx import numpy_helper

from training.space import DIMENSION, PARTS, TEXT_WEIGHTS
from training.text_vocabulary import Token, Vocabulary

WORDS_BESIDE_GARMENT: Final = 0.35
"""How much the words of a phrase still count when it names a garment."""

SMALL: Final = 1e-6

GRAPH: Final = """
<ir_version: 8, opset_import: ["" : 17]>
text (int64[n, context] input_ids) => (float[n, dimension] embedding) {
  rows = Gather(row_of, input_ids)
  whole = Gather(table, rows)
  coarse = Cast<to = 1>(whole)
  scales = Gather(scale_of, rows)
  vectors = Mul(coarse, scales)

  inner = Gather(inner_of, input_ids)
  goes_on = MatMul(inner, next)
  garment_rows = Gather(garment_of, input_ids)
  garments = Gather(garment_table, garment_rows)
  masses = ReduceSum<keepdims = 0>(garments, last)
  masses_next = MatMul(masses, next)
  colour_rows = Gather(colour_of, input_ids)
  colours = Gather(colour_table, colour_rows)
  colour_masses = ReduceSum<keepdims = 0>(colours, last)

  garment_mass = ReduceMax<axes = [1]>(masses)
  yielding = Mul(masses_next, most)
  standing = Sub(one, yielding)
  heads = Unsqueeze(standing, last)
  heard = Mul(garments, heads)
  garment_sum = ReduceSum<keepdims = 0>(heard, tokens_axis)
  garment_total = ReduceSum(garment_sum, last_of_two)
  garment_sure = Max(garment_total, small)
  garment_shares = Div(garment_sum, garment_sure)
  garment_roots = Sqrt(garment_shares)
  garment_strength = Min(garment_mass, one)
  garment_weight = Mul(garment_strength, weight_garment)
  garment_part = Mul(garment_roots, garment_weight)

  colour_most = ReduceMax<axes = [1]>(colour_masses)
  twice = Mul(garment_strength, two)
  certain = Add(one, twice)
  colour_louder = Mul(colour_most, certain)
  colour_strength = Min(colour_louder, one)
  colour_sum = ReduceSum<keepdims = 0>(colours, tokens_axis)
  colour_total = ReduceSum(colour_sum, last_of_two)
  colour_sure = Max(colour_total, small)
  colour_shares = Div(colour_sum, colour_sure)
  colour_roots = Sqrt(colour_shares)
  colour_weight = Mul(colour_strength, weight_colour)
  colour_part = Mul(colour_roots, colour_weight)

  weights = Gather(weight_of, input_ids)
  spelled_out = Mul(goes_on, much)
  sure = Sub(one, spelled_out)
  weights_sure = Mul(weights, sure)
  coloured = Greater(colour_masses, small)
  colour_words = Cast<to = 1>(coloured)
  as_colour = Mul(colour_words, garment_strength)
  as_word = Sub(one, as_colour)
  weights_left = Mul(weights_sure, as_word)
  after = CumSum<exclusive = 1, reverse = 1>(weights_left, second_axis)
  fading = Mul(after, fade)
  nearness = Exp(fading)
  weights_near = Mul(weights_left, nearness)
  shares = Unsqueeze(weights_near, last)
  weighted = Mul(vectors, shares)
  phrase = ReduceSum<keepdims = 0>(weighted, tokens_axis)
  phrase_length = ReduceL2<axes = [1]>(phrase)
  phrase_sure = Max(phrase_length, small)
  phrase_unit = Div(phrase, phrase_sure)
  words_gone = Mul(garment_strength, words_yield)
  words_left = Sub(one, words_gone)
  words_weight = Mul(words_left, weight_words)
  words_part = Mul(phrase_unit, words_weight)

  count_shape = Shape<start = 0, end = 1>(input_ids)
  silent_shape = Concat<axis = 0>(count_shape, silent_width)
  silent = Expand(nothing, silent_shape)
  joined = Concat<axis = 1>(garment_part, words_part, colour_part, silent)
  length = ReduceL2<axes = [1]>(joined)
  length_sure = Max(length, small)
  embedding = Div(joined, length_sure)
}
"""


def text_graph(vocabulary: Vocabulary, context: int) -> onnx.ModelProto:
    """Return the tower: `input_ids` int64 (n, context) -> `embedding` float32 (n, DIMENSION).

    Rows have length 1, or 0 where the text says nothing the tower knows.
    """
    model = onnx.parser.parse_model(GRAPH)
    values = {**_tables(vocabulary), **_constants(context)}
    for name, array in values.items():
        model.graph.initializer.append(numpy_helper.from_array(np.asarray(array), name))
    shape = model.graph.output[0].type.tensor_type.shape
    shape.dim[1].Clear()
    shape.dim[1].dim_value = DIMENSION
    model.graph.input[0].type.tensor_type.shape.dim[1].Clear()
    model.graph.input[0].type.tensor_type.shape.dim[1].dim_value = context
    onnx.checker.check_model(model, full_check=True)
    return model


def _tables(vocabulary: Vocabulary) -> dict[str, npt.NDArray[np.generic]]:
    tokens = [None, None, *vocabulary.tokens]
    largest = np.maximum(np.abs(vocabulary.table).max(axis=1, keepdims=True), SMALL)
    garments = [token.garment if token else None for token in tokens]
    colours = [_coloured(token) for token in tokens]
    garment_of, garment_table = _shared(garments, 10)
    colour_of, colour_table = _shared(colours, 64)
    return {
        "row_of": np.array([token.row if token else 0 for token in tokens], np.int32),
        "table": np.round(vocabulary.table / largest * 127).astype(np.int8),
        "scale_of": (largest / 127).astype(np.float32),
        "weight_of": np.array([token.weight if token else 0 for token in tokens], np.float32),
        "inner_of": np.array([bool(token and token.inner) for token in tokens], np.float32),
        "garment_of": garment_of,
        "garment_table": garment_table,
        "colour_of": colour_of,
        "colour_table": colour_table,
    }


def _coloured(token: Token | None) -> npt.NDArray[np.float32] | None:
    if token is None or token.colour is None:
        return None
    return token.colour * np.float32(token.colour_weight)


def _shared(
    rows: Sequence[npt.NDArray[np.float32] | None], width: int
) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float32]]:
    """Return which row of a table each token has, and the table; row 0 is zero."""
    places = {np.zeros(width, np.float32).tobytes(): 0}
    numbers = [0 if row is None else places.setdefault(row.tobytes(), len(places)) for row in rows]
    table = np.frombuffer(b"".join(places), np.float32).reshape(-1, width)
    return np.array(numbers, np.int32), table


def _constants(context: int) -> dict[str, npt.NDArray[np.generic]]:
    silent = PARTS["instance"]
    numbers = {
        "one": 1.0,
        "two": 2.0,
        "small": SMALL,
        "most": 0.9,
        "much": 0.7,
        "fade": -0.4,
        "words_yield": 1 - WORDS_BESIDE_GARMENT,
        "nothing": 0.0,
        **{f"weight_{part}": TEXT_WEIGHTS[part] for part in ("garment", "words", "colour")},
    }
    axes = {"last": 2, "tokens_axis": 1, "last_of_two": 1}
    return {
        **{name: np.array(number, np.float32) for name, number in numbers.items()},
        **{name: np.array([axis], np.int64) for name, axis in axes.items()},
        "second_axis": np.array(1, np.int64),
        "silent_width": np.array([silent.stop - silent.start], np.int64),
        "next": np.eye(context, k=-1, dtype=np.float32),
    }
