"""The image tower as one ONNX file: weights stored as float16, cast to float32 at load."""

from __future__ import annotations

import io

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from training.tower import ImageTower
from training.views import SIDE

_OPSET = 17
_SMALLEST = 256
"""Values of a constant from which halving it is worth a node."""


def as_onnx(tower: ImageTower) -> bytes:
    """Return the tower as ONNX: `image` (n, 3, 224, 224) float32 to `embedding` (n, 512)."""
    stream = io.BytesIO()
    torch.onnx.export(
        tower.eval(),
        (torch.zeros(1, 3, SIDE, SIDE),),
        stream,
        input_names=["image"],
        output_names=["embedding"],
        dynamic_axes={"image": {0: "n"}, "embedding": {0: "n"}},
        opset_version=_OPSET,
        dynamo=False,
    )
    model = onnx.load_model_from_string(stream.getvalue())
    _halve(model)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def _halve(model: onnx.ModelProto) -> None:
    """Store large constants as float16, with a cast before their use.

    A runtime folds the casts once, at load.
    """
    casts = []
    for constant in model.graph.initializer:
        values = numpy_helper.to_array(constant)
        if values.dtype != np.float32 or values.size < _SMALLEST:
            continue
        name = constant.name
        constant.CopyFrom(numpy_helper.from_array(values.astype(np.float16), f"{name}.half"))
        casts.append(helper.make_node("Cast", [f"{name}.half"], [name], to=TensorProto.FLOAT))
    for cast in reversed(casts):
        model.graph.node.insert(0, cast)
