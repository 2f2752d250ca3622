"""A model card: which bytes a model is, and how to feed it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Literal

from vision.errors import CardError, ModelDamagedError, ModelMissingError

Role = Literal["matting", "faces", "detector", "encoder", "parsing"]
OPTIONAL: frozenset[Role] = frozenset({"parsing"})
"""Roles no lookup needs: there is no model for them unless a person pulled one."""
Metric = Literal["cosine", "euclidean"]
"""How two vectors of an encoder are compared: by their angle (the larger the cosine, the nearer),
or by their distance as they are (the smaller, the nearer)."""
Precision = Literal["fp32", "fp16", "int8"]
"""Of an exported model: whole; weights and arithmetic in half, for a GPU; matrices in 8 bits."""


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model. The bytes are the identity: size and sha256 decide."""

    path: Path
    size: int
    sha256: str

    @property
    def present(self) -> bool:
        """The file is there with the right size; the bytes are not read."""
        return self.path.is_file() and self.path.stat().st_size == self.size

    def matches(self) -> bool:
        """Say whether the file is there, byte for byte."""
        if not self.present:
            return False
        with self.path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest() == self.sha256

    def read(self) -> bytes:
        """Return the verified bytes.

        Raises ModelMissingError or ModelDamagedError.
        """
        try:
            content = self.path.read_bytes()
        except OSError as error:
            raise ModelMissingError(f"The model file {self.path.name} is not there.") from error
        if len(content) != self.size or hashlib.sha256(content).hexdigest() != self.sha256:
            raise ModelDamagedError(f"The model file {self.path.name} is damaged.")
        return content


@dataclass(frozen=True, slots=True)
class Preprocessing:
    """How a picture becomes a model's input.

    size: (width, height) in pixels. colour: channel order the model wants.
    resize: "squash" ignores the aspect ratio, "letterbox" pads (top-left, with `pad`), "crop"
    resizes the shorter side and cuts the centre. interpolation: OpenCV's, but "bicubic" is
    Pillow's, which smooths when it shrinks. value = (pixel * scale - mean) / std.
    """

    size: tuple[int, int]
    colour: Literal["rgb", "bgr"]
    resize: Literal["squash", "letterbox", "crop"]
    interpolation: Literal["area", "linear", "cubic", "bicubic"] = "area"
    scale: float = 1.0 / 255.0
    mean: tuple[float, float, float] = (0.0, 0.0, 0.0)
    std: tuple[float, float, float] = (1.0, 1.0, 1.0)
    pad: int = 114

    @property
    def sha256(self) -> str:
        """What names this way of feeding pictures: SHA-256 in hex, the same on every machine."""
        return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class TextInput:
    """How words become a text tower's input, int64 (n, context).

    context: tokens per text, longer texts are cut. pad_id: fills short ones. end_id: what the last
    token of a cut text becomes (None: nothing).
    cleaning: "clip" mends encoding slips and entities, then lower case; "canonical" also drops
    ASCII punctuation; "plain" leaves the text to the tokenizer file.
    """

    context: int
    pad_id: int
    end_id: int | None = None
    cleaning: Literal["clip", "canonical", "plain"] = "plain"


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What a model is and needs.

    architecture picks the code that decodes its output ("yunet", "ssd", "yolox", "u2net", "cloth",
    "dual", "backbone"). labels: class id -> label. thresholds: named numbers (score, nms; floor,
    similar, very_close: guesses, where an encoder is not calibrated). metric: of an encoder.
    text: of a dual encoder with words. Its logits are logit_scale * cosine + logit_bias.
    """

    name: str
    role: Role
    title: str
    licence: str
    architecture: str
    files: dict[str, ModelFile]
    preprocessing: Preprocessing
    dimension: int = 0
    metric: Metric = "cosine"
    text: TextInput | None = None
    logit_scale: float = 1.0
    logit_bias: float = 0.0
    labels: dict[int, str] = field(default_factory=dict)
    thresholds: dict[str, float] = field(default_factory=dict)

    def read(self, part: str) -> bytes:
        """Return the verified bytes of one part ("model", "config", "image", "text", ...)."""
        if part not in self.files:
            raise ModelMissingError(f"The model {self.name} has no {part} file.")
        return self.files[part].read()

    def threshold(self, name: str) -> float:
        """Return a threshold the model cannot do without. Raises CardError."""
        if name not in self.thresholds:
            raise CardError(f"The card of {self.name} has no threshold {name}.")
        return self.thresholds[name]
