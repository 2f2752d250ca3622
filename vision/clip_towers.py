"""The two towers of a CLIP as ONNX: whole, in half precision, or with 8-bit matrices."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from copy import deepcopy
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from vision.card import ModelCard, Precision
from vision.clip_reference import ClipReference

_OPSET = 17


def image_tower(reference: ClipReference, card: ModelCard, precision: Precision) -> bytes:
    """Return the ONNX of the picture side: float32 `image` (n, 3, h, w) -> `embedding` (n, dim)."""
    import torch

    width, height = card.preprocessing.size
    example = torch.zeros(1, 3, height, width)
    return _tower(reference.model, "encode_image", {"image": example}, precision)


def text_tower(reference: ClipReference, card: ModelCard, precision: Precision) -> bytes:
    """Return the ONNX of the text side: int64 `ids` (n, context) -> `embedding` (n, dim)."""
    import torch

    context = card.text.context if card.text else 0
    example = torch.ones(1, context, dtype=torch.int64)
    return _tower(reference.model, "encode_text", {"ids": example}, precision)


def _tower(model: Any, side: str, example: Mapping[str, Any], precision: Precision) -> bytes:
    """Return one side in fp32; in fp16 (weights and arithmetic, for a GPU); or int8 (for a CPU)."""
    if precision == "fp16":
        return _exported(deepcopy(model).half(), side, example)
    whole = _exported(model, side, example)
    return _eight_bit(whole) if precision == "int8" else whole


def _exported(model: Any, side: str, example: Mapping[str, Any]) -> bytes:
    import torch

    (name, inputs), content = next(iter(example.items())), BytesIO()
    fast = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)  # one fused operator that ONNX does not have
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")  # of the exporter itself, and of shapes that are constant
        torch.onnx.export(
            _side(model, side),
            (inputs,),
            content,
            input_names=[name],
            output_names=["embedding"],
            dynamic_axes={name: {0: "n"}, "embedding": {0: "n"}},
            opset_version=_OPSET,
            dynamo=False,
        )
    torch.backends.mha.set_fastpath_enabled(fast)
    return content.getvalue()


def _side(model: Any, side: str) -> Any:
    """Return a module that runs one side: pictures in the model's own precision, float32 out."""
    import torch

    class Side(torch.nn.Module):  # type: ignore[misc]  # torch has no types here
        def __init__(self) -> None:
            super().__init__()
            self.model = model

        def forward(self, inputs: Any) -> Any:
            if inputs.is_floating_point():
                inputs = inputs.to(model.logit_scale.dtype)
            return getattr(self.model, side)(inputs).float()

    return Side().eval()


def _eight_bit(tower: bytes) -> bytes:
    """Return the tower with its matrices in int8, per channel.

    Matrix products only: 8-bit convolutions are five times slower than float ones.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with TemporaryDirectory() as folder:
        whole, small = Path(folder, "whole.onnx"), Path(folder, "small.onnx")
        whole.write_bytes(tower)
        quantize_dynamic(
            whole,
            small,
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            weight_type=QuantType.QInt8,
        )
        return small.read_bytes()
