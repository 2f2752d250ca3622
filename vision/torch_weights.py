"""Torch's legacy weight files (before torch 1.6), read without torch and without running code.

Layout: four pickles (magic, protocol, system, tensors), one pickle of storage keys, then per key
an int64 count and the raw values.
"""

from __future__ import annotations

import io
import pickle
from collections import OrderedDict
from typing import IO, Any, ClassVar

import numpy as np
import numpy.typing as npt

from vision.errors import ModelDamagedError

Weights = dict[str, npt.NDArray[np.float32]]


class _Storage:
    """A flat float32 array that the pickle names before its bytes follow."""

    def __init__(self) -> None:
        self.values: npt.NDArray[np.float32] = np.empty(0, np.float32)


class _Tensor:
    """A view on a storage: offset and shape in elements."""

    def __init__(
        self, storage: _Storage, offset: int, shape: tuple[int, ...], *_rest: object
    ) -> None:
        self.storage, self.offset, self.shape = storage, offset, shape

    def array(self) -> npt.NDArray[np.float32]:
        """Return the values in their shape; torch writes these tensors contiguous."""
        count = int(np.prod(self.shape, dtype=np.int64))
        return self.storage.values[self.offset : self.offset + count].reshape(self.shape)


class _WeightsUnpickler(pickle.Unpickler):
    """Reads torch's legacy weight files and nothing else: three names are known, no code runs."""

    KNOWN: ClassVar[dict[tuple[str, str], Any]] = {
        ("collections", "OrderedDict"): OrderedDict,
        ("torch._utils", "_rebuild_tensor_v2"): _Tensor,
        ("torch._utils", "_rebuild_tensor"): _Tensor,
        ("torch", "FloatStorage"): np.float32,
        ("torch", "LongStorage"): np.int64,
    }

    def __init__(self, stream: IO[bytes], storages: dict[str, tuple[_Storage, Any]]) -> None:
        super().__init__(stream)
        self.storages = storages

    def find_class(self, module: str, name: str) -> Any:
        try:
            return self.KNOWN[module, name]
        except KeyError as error:
            raise ModelDamagedError(f"The weights ask for {module}.{name}.") from error

    def persistent_load(self, pid: Any) -> _Storage:
        _kind, dtype, key, *_rest = pid
        return self.storages.setdefault(key, (_Storage(), dtype))[0]


def read_torch_weights(content: bytes) -> Weights:
    """Return the tensors of a legacy torch weight file by name, as float32.

    Raises ModelDamagedError where the file asks for anything but tensors.
    """
    stream = io.BytesIO(content)
    storages: dict[str, tuple[_Storage, Any]] = {}
    pickles = [_WeightsUnpickler(stream, storages).load() for _ in range(5)]
    for key in pickles[4]:
        storage, dtype = storages[key]
        count = int(np.frombuffer(stream.read(8), np.int64)[0])
        values = np.frombuffer(stream.read(count * np.dtype(dtype).itemsize), dtype)
        storage.values = values.astype(np.float32, copy=False)
    return {name: tensor.array() for name, tensor in pickles[3].items()}
