"""A real ONNX encoder that is quick: it answers with the mean colour."""

from __future__ import annotations

import onnx
from onnx import TensorProto, helper

CARD = """
[mean-colour]
role = "encoder"
title = "Mean colour"
licence = "Apache-2.0"
architecture = "dual"
dimension = 3
rank = 99
preprocessing = {{ size = [8, 8], colour = "rgb", resize = "squash" }}
files.image = {{ name = "mean-colour.onnx", size = {size}, sha256 = "{sha256}" }}
"""


def mean_colour_model() -> bytes:
    """An ONNX model (1, 3, 8, 8) -> (1, 3): the mean of every channel."""
    graph = helper.make_graph(
        [
            helper.make_node("GlobalAveragePool", ["picture"], ["pooled"]),
            helper.make_node("Flatten", ["pooled"], ["embedding"]),
        ],
        "mean-colour",
        [helper.make_tensor_value_info("picture", TensorProto.FLOAT, ["n", 3, 8, 8])],
        [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["n", 3])],
    )
    opsets = [helper.make_opsetid("", 17)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=10)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())
