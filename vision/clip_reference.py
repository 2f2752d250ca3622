"""The published CLIP, as its authors' library runs it: what an export is made from and held to.

Needs torch and open_clip, which only an export has.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image as Pillow

from vision.card import Preprocessing
from vision.errors import ExportToolsMissingError, ModelDamagedError
from vision.types import Embedding, Image

_SAFETENSORS_HEADER = b'{"'
"""After the eight bytes of its length, a safetensors file goes on with JSON."""
_NOT_WEIGHTS = ("input_resolution", "context_length", "vocab_size")
"""Numbers OpenAI keeps among the weights."""

Ids = npt.NDArray[np.int64]


class ClipReference:
    """A CLIP or SigLIP of open_clip with published weights, in float32 on the CPU."""

    def __init__(self, architecture: str, weights: bytes) -> None:
        """Build the architecture open_clip knows by this name and give it these weights.

        weights: bytes whose hash was checked. Nothing in them is run: safetensors and plain
        tensors are data, and of a TorchScript archive only the tensors are taken.
        Raises ExportToolsMissingError, ModelDamagedError.
        """
        check_tools()
        import open_clip
        import torch

        self._torch = torch
        try:
            self.model = open_clip.create_model(architecture, precision="fp32", device="cpu")
            self.model.load_state_dict(_tensors(weights), strict=True)
        except RuntimeError as error:
            raise ModelDamagedError(f"The weights are not those of a {architecture}.") from error
        self.model.eval()

    @property
    def logit_scale(self) -> float:
        """What a cosine is multiplied by."""
        return math.exp(self.model.logit_scale.item())

    @property
    def logit_bias(self) -> float:
        """What is added then; 0 where the model has none."""
        bias = self.model.logit_bias
        return 0.0 if bias is None else float(bias.item())

    def encode_pictures(self, pictures: Sequence[Image], preprocessing: Preprocessing) -> Embedding:
        """Return float32 (n, dim) of uint8 HxWx3 RGB, through open_clip's own transform."""
        transform = _transform(preprocessing)
        inputs = [transform(Pillow.fromarray(picture)) for picture in pictures]
        return self._run(self.model.encode_image, self._torch.stack(inputs))

    def encode_ids(self, ids: Ids) -> Embedding:
        """Return float32 (n, dim) of token ids (n, context)."""
        return self._run(self.model.encode_text, self._torch.from_numpy(ids))

    def _run(self, tower: Callable[[Any], Any], inputs: Any) -> Embedding:
        with self._torch.no_grad():
            rows = tower(inputs).float().numpy()
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


def check_tools() -> None:
    """Raise ExportToolsMissingError unless everything an export needs can be imported."""
    try:
        import open_clip  # noqa: F401
        import safetensors.torch  # noqa: F401
        import sentencepiece  # noqa: F401
    except ImportError as error:
        name = error.name or "one of its packages"
        raise ExportToolsMissingError(
            f"An export needs torch and open_clip: {name} is missing."
        ) from error


def reference_ids(kind: str, vocabulary: bytes, texts: Sequence[str], context: int) -> Ids:
    """Return int64 (n, context) ids as the tokenizer gives them the model was trained with."""
    return (_clip_ids if kind == "bpe" else _siglip_ids)(vocabulary, texts, context)


def _clip_ids(vocabulary: bytes, texts: Sequence[str], context: int) -> Ids:
    """Ask open_clip's tokenizer; the vocabulary is the one it carries, byte for byte."""
    from open_clip.tokenizer import SimpleTokenizer, default_bpe

    with open(default_bpe(), "rb") as carried:  # noqa: PTH123
        if carried.read() != vocabulary:
            raise ModelDamagedError("The vocabulary is not the one open_clip carries.")
    return np.asarray(SimpleTokenizer()(list(texts), context_length=context), np.int64)


def _siglip_ids(vocabulary: bytes, texts: Sequence[str], context: int) -> Ids:
    """Ask SentencePiece: cleaned by open_clip, ended and filled with the end of the sentence."""
    from open_clip.tokenizer import get_clean_fn
    from sentencepiece import SentencePieceProcessor

    clean, pieces = get_clean_fn("canonicalize"), SentencePieceProcessor(model_proto=vocabulary)
    rows = np.full((len(texts), context), pieces.eos_id(), np.int64)
    for row, text in zip(rows, texts, strict=True):
        ids = pieces.encode(clean(text))[: context - 1]
        row[: len(ids)] = ids
    return rows


def _transform(preprocessing: Preprocessing) -> Callable[[Pillow.Image], Any]:
    from open_clip import image_transform

    transform: Callable[[Pillow.Image], Any] = image_transform(
        preprocessing.size[0],
        is_train=False,
        mean=preprocessing.mean,
        std=preprocessing.std,
        resize_mode={"crop": "shortest", "squash": "squash"}[preprocessing.resize],
        interpolation=preprocessing.interpolation,
    )
    return transform


def _tensors(weights: bytes) -> dict[str, Any]:
    """Return the tensors of a safetensors file, a TorchScript archive or a plain checkpoint.

    Raises ModelDamagedError.
    """
    import safetensors.torch
    import torch

    try:
        if weights[8:10] == _SAFETENSORS_HEADER:
            return dict(safetensors.torch.load(weights))
        try:
            found = torch.jit.load(BytesIO(weights), map_location="cpu").state_dict()
        except RuntimeError:  # no archive
            found = torch.load(BytesIO(weights), map_location="cpu", weights_only=True)
        return {name: tensor for name, tensor in found.items() if name not in _NOT_WEIGHTS}
    except Exception as error:  # the loaders raise nearly anything
        raise ModelDamagedError("The weights cannot be read as tensors.") from error
