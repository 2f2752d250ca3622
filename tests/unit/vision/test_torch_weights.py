"""Weight files of torch, read without torch; nothing in them can run."""

from __future__ import annotations

import io
import os
import pickle
import sys
from collections import OrderedDict
from types import ModuleType

import numpy as np
import pytest

from vision.errors import ModelDamagedError
from vision.torch_weights import read_torch_weights


class FloatStorage:
    """Stands for torch.FloatStorage where the file names it."""


class Storage:
    def __init__(self, key, values):
        self.key, self.values = key, np.asarray(values, np.float32)


def _rebuild_tensor_v2(*parts):
    raise AssertionError("only named, never called")


class Tensor:
    def __init__(self, storage, offset, shape):
        self.parts = (storage, offset, shape, (1,), False, OrderedDict())

    def __reduce__(self):
        return _rebuild_tensor_v2, self.parts


class Pickler(pickle.Pickler):
    def persistent_id(self, thing):
        if isinstance(thing, Storage):
            return ("storage", FloatStorage, thing.key, "cpu", len(thing.values), None)
        return None


def dumped(thing):
    stream = io.BytesIO()
    Pickler(stream, 2).dump(thing)
    return stream.getvalue()


@pytest.fixture
def weights_file(monkeypatch):
    """Return a function that writes a file as torch did before 1.6."""
    for name, thing in (("torch", FloatStorage), ("torch._utils", _rebuild_tensor_v2)):
        module = ModuleType(name)
        setattr(module, thing.__name__, thing)
        monkeypatch.setitem(sys.modules, name, module)
        monkeypatch.setattr(thing, "__module__", name)

    def write(tensors, storages):
        head = [dumped(0x1950A86A20F9469CFC6C), dumped(1001), dumped({"little_endian": True})]
        keys = dumped([storage.key for storage in storages])
        raw = b"".join(
            np.int64(len(each.values)).tobytes() + each.values.tobytes() for each in storages
        )
        return b"".join(head) + dumped(tensors) + keys + raw

    return write


def test_tensors_come_back_in_their_shapes(weights_file):
    storage = Storage("7", range(10))
    tensors = OrderedDict(kernel=Tensor(storage, 2, (2, 3)), bias=Tensor(storage, 8, (2,)))
    read = read_torch_weights(weights_file(tensors, [storage]))
    assert read["kernel"].tolist() == [[2, 3, 4], [5, 6, 7]]
    assert read["bias"].tolist() == [8, 9]


def test_anything_but_tensors_is_refused(tmp_path):
    class Attack:
        def __reduce__(self):
            return os.mkdir, (str(tmp_path / "ran"),)

    with pytest.raises(ModelDamagedError, match="mkdir"):
        read_torch_weights(pickle.dumps(Attack()))
    assert not (tmp_path / "ran").exists()
