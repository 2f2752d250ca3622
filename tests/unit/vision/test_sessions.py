"""Sessions: from bytes, on what the machine has, and honest about it."""

import sys

import numpy as np
import pytest

from vision.errors import ModelDamagedError, RuntimeMissingError, VisionError
from vision.sessions import CPU, Session, load_runtime, usable_providers

PICTURE = np.ones((1, 3, 4, 4), np.float32)


class BrokenGpu:
    """A runtime session that reports a GPU and dies when it is run."""

    def get_providers(self):
        return ["CUDAExecutionProvider", CPU]

    def get_inputs(self):
        return load_runtime().InferenceSession(self.content, providers=[CPU]).get_inputs()

    def run(self, *_):
        raise RuntimeError("CUDA failure 700")


def test_the_cpu_is_always_the_last_choice():
    assert usable_providers(prefer_gpu=False) == (CPU,)
    assert usable_providers(prefer_gpu=True)[-1] == CPU


def test_every_provider_tried_is_one_the_runtime_has():
    assert set(usable_providers(prefer_gpu=True)) <= set(load_runtime().get_available_providers())


def test_a_session_answers(mean_colour):
    assert Session(mean_colour, "tiny", (CPU,)).run(PICTURE)[0].tolist() == [[1, 1, 1]]


def test_a_working_cpu_needs_no_note(mean_colour):
    assert Session(mean_colour, "tiny", (CPU,)).note == ""


def test_a_provider_that_is_not_there_is_told(mean_colour):
    session = Session(mean_colour, "tiny", ("CUDAExecutionProvider", CPU))
    assert session.provider == "CPU"
    assert session.note == "CUDA could not be used; the CPU does the work."


def test_a_gpu_that_fails_at_run_is_replaced_by_the_cpu(mean_colour):
    session = Session(mean_colour, "tiny", (CPU,))
    session._session = BrokenGpu()
    session._session.content = mean_colour
    assert session.run(PICTURE)[0].tolist() == [[1, 1, 1]]
    assert session.provider == "CPU"
    assert "CUDA" in session.note


def test_a_cpu_that_fails_at_run_is_an_error(mean_colour):
    with pytest.raises(VisionError, match="tiny cannot be run"):
        Session(mean_colour, "tiny", (CPU,)).run(np.ones((1, 5), np.float32))


@pytest.mark.parametrize("damage", [b"", b"no model", bytes(range(256)) * 8])
def test_bytes_that_are_no_model_are_a_damaged_model(damage):
    with pytest.raises(ModelDamagedError, match="tiny"):
        Session(damage, "tiny", (CPU,))


def test_a_truncated_model_is_a_damaged_model(mean_colour):
    with pytest.raises(ModelDamagedError):
        Session(mean_colour[:-9], "tiny", (CPU,))


def test_two_runtimes_are_an_error_that_names_both(tmp_path, monkeypatch):
    second = tmp_path / "onnxruntime_gpu-1.31.1.dist-info"
    second.mkdir()
    (second / "METADATA").write_text("Metadata-Version: 2.1\nName: onnxruntime-gpu\n")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(RuntimeMissingError, match="onnxruntime and onnxruntime-gpu"):
        load_runtime()


def test_no_runtime_is_an_error(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    with pytest.raises(RuntimeMissingError, match="here: none"):
        load_runtime()
