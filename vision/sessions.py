"""The one builder of ONNX Runtime sessions: verified bytes in, the provider really used out."""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping, Sequence
from importlib.metadata import distributions
from typing import Any

import numpy as np
import numpy.typing as npt

from vision.errors import ModelDamagedError, RuntimeMissingError, VisionError

CPU = "CPUExecutionProvider"
PROVIDERS: Mapping[str, str] = {
    "CUDAExecutionProvider": "CUDA",
    "DmlExecutionProvider": "DirectML",
    "CoreMLExecutionProvider": "CoreML",
    CPU: "CPU",
}
"""Execution providers we ask for, best first, and the name a viewer reads."""

_RUNTIMES = frozenset(
    {"onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino"}
)

# Two cores, film paused, ms with 1 and 2 threads: U2-Net-p 816 and 446, MobileNetV2 12.1 and 7.3,
# YOLOX-Nano 29 and 31. Spinning gained nothing (463, 6.7, 29) and burns a core between two runs.
# More than four threads share too little work to be worth disturbing the rest of the machine.
_MOST_THREADS = 4

_CRASHING = ["FuseFp16InitializerToFp32NodeTransformer"]
"""Optimizers of ONNX Runtime 1.31 that end the process: this one on float16 models on a CPU."""


def load_runtime() -> Any:
    """Import ONNX Runtime and return the module.

    Raises RuntimeMissingError unless exactly one distribution of it is installed: two overwrite
    each other's files, and the last one installed wins without a word.
    """
    names = {(found.metadata["Name"] or "").lower() for found in distributions()}
    installed = sorted(names & _RUNTIMES)
    if len(installed) != 1:
        what = " and ".join(installed) or "none"
        raise RuntimeMissingError(f"Exactly one ONNX Runtime must be installed, here: {what}.")
    try:
        import onnxruntime  # after the check, whose message is the better one
    except ImportError as error:
        raise RuntimeMissingError(f"The ONNX Runtime {installed[0]} cannot be loaded.") from error
    onnxruntime.set_default_logger_severity(4)  # a missing GPU is told by `note`, not on stderr
    return onnxruntime


def usable_providers(*, prefer_gpu: bool) -> tuple[str, ...]:
    """Return the providers worth trying here, best first; the CPU is always the last."""
    if not prefer_gpu:
        return (CPU,)
    available = set(load_runtime().get_available_providers())
    return tuple(name for name in PROVIDERS if name in available or name == CPU)


class Session:
    """One model in memory, on the best provider that works.

    `provider` is what the runtime reports, not what was asked for; `note` is a sentence for the
    viewer when a better one was asked for and failed, at load or at run, else empty.
    """

    def __init__(
        self, content: bytes, name: str, providers: Sequence[str], threads: int | None = None
    ) -> None:
        """Load `content`, the verified bytes of the model called `name`.

        threads: of one run on a CPU; None: what one lookup at a time is fastest with.
        Raises ModelDamagedError when the runtime cannot read it, RuntimeMissingError without one.
        """
        self.note = ""
        self._content, self._name = content, name
        self._threads = threads or min(os.cpu_count() or 1, _MOST_THREADS)
        self._runtime = load_runtime()
        try:
            self._session = self._open(providers)
        except ModelDamagedError:
            if tuple(providers) == (CPU,):
                raise
            self._use_cpu(providers[0])
        if self.provider == "CPU" and providers[0] != CPU:
            self.note = _fallback_note(providers[0])

    @property
    def provider(self) -> str:
        """The runtime's own answer: CPU, CUDA, DirectML or CoreML."""
        name = self._session.get_providers()[0]
        return PROVIDERS.get(name, name)

    @property
    def inputs(self) -> Any:
        """The runtime's description of the inputs."""
        return self._session.get_inputs()

    def run(self, values: npt.NDArray[Any]) -> list[npt.NDArray[Any]]:
        """Return all outputs for the model's first input.

        A GPU that fails is given up for the CPU, once and visibly. Raises VisionError when the
        CPU cannot run the model either.
        """
        feed = {self.inputs[0].name: values}
        try:
            return list(self._session.run(None, feed))
        except Exception as error:  # the runtime raises many unrelated types
            if self.provider == "CPU":
                raise VisionError(f"{self._name} cannot be run: {error}") from error
            self._use_cpu(self._session.get_providers()[0])
            return self.run(values)

    def _use_cpu(self, failed: str) -> None:
        self._session = self._open((CPU,))
        self.note = _fallback_note(failed)

    def _open(self, providers: Sequence[str]) -> Any:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # "provider not available": told by `note`
                return self._runtime.InferenceSession(
                    self._content,
                    _options(self._runtime, self._threads),
                    providers=list(providers),
                    disabled_optimizers=_CRASHING,
                )
        except Exception as error:  # damaged files raise UnicodeDecodeError and others as well
            raise ModelDamagedError(f"The model {self._name} cannot be loaded.") from error


def first_output(session: Session, values: npt.NDArray[Any]) -> npt.NDArray[np.float32]:
    """Return the first output as float32."""
    return session.run(values)[0].astype(np.float32, copy=False)


def _options(runtime: Any, threads: int) -> Any:
    options = runtime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


def _fallback_note(provider: str) -> str:
    return f"{PROVIDERS.get(provider, provider)} could not be used; the CPU does the work."
