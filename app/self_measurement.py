"""How fast this machine runs the models, measured once and remembered until something changes."""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Final

import numpy as np

from app.paths import home

if TYPE_CHECKING:
    from vision.card import ModelCard, Role

BUDGET_S: Final = 2.0
"""What the measurement may take in all."""
_MOST_RUNS: Final = 9


@dataclass(frozen=True, slots=True)
class Speed:
    """Milliseconds of one run of each model, and what the encoder ran on.

    machine: what was measured on and with which models; another one is measured again.
    """

    machine: str
    provider: str
    encoder_ms: float
    detector_ms: float
    matting_ms: float

    @property
    def on_gpu(self) -> bool:
        """True where the encoder really ran on a graphics card, not only asked for one."""
        return self.provider != "CPU"


def remembered(machine: str) -> Speed | None:
    """Return what was measured on this machine, None where nothing (readable) was."""
    try:
        speed = Speed(**json.loads(speed_file().read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return speed if speed.machine == machine else None


def remember(speed: Speed) -> None:
    """Write the measurement in one step; a disk that cannot be written to is measured again."""
    part = speed_file().with_suffix(".part")
    try:
        part.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(asdict(speed), indent=1) + "\n", encoding="utf-8")
        part.replace(speed_file())
    except OSError:
        return


def speed_file() -> Path:
    """Return where the measurement is kept."""
    return home() / "speed.json"


def machine_name(cards: Mapping[Role, ModelCard], *, prefer_gpu: bool = True) -> str:
    """Name what a measurement depends on: processor, cores, runtime, graphics, models."""
    from vision.sessions import load_runtime, usable_providers

    providers = "+".join(usable_providers(prefer_gpu=prefer_gpu))
    processor = platform.processor() or platform.machine()
    runtime = f"{load_runtime().__version__} {providers}"
    models = " ".join(sorted(card.name for card in cards.values()))
    return f"{processor} x{os.cpu_count()}; {runtime}; {models}"


def measure(cards: Mapping[Role, ModelCard], machine: str, *, prefer_gpu: bool = True) -> Speed:
    """Run encoder, detector and matting model for about BUDGET_S in all.

    Raises VisionEnvironmentError where one cannot be loaded, VisionError where one fails.
    """
    from vision.detector import load_detector
    from vision.encoder import Encoder
    from vision.given_picture import GivenPicture
    from vision.sessions import Session, usable_providers
    from vision.timing import Clock

    frame = np.random.default_rng(0).integers(0, 256, (720, 1280, 3), np.uint8)
    encoder = Encoder(cards["encoder"], prefer_gpu=prefer_gpu)
    detector = load_detector(cards["detector"], prefer_gpu=prefer_gpu)
    matting = cards["matting"]
    providers = usable_providers(prefer_gpu=prefer_gpu)
    matter = Session(matting.read("model"), matting.name, providers)
    across, down = matting.preprocessing.size
    part = np.zeros((1, 3, down, across), np.float32)
    runs = (
        lambda: encoder.encode([GivenPicture(frame[:400, :400])]),
        lambda: detector.detect(frame, Clock()),
        lambda: matter.run(part),
    )
    on_cpu = encoder.provider == "CPU"
    times = (_typical_ms(run, BUDGET_S / len(runs), on_cpu=on_cpu) for run in runs)
    return Speed(machine, encoder.provider, *times)


def _typical_ms(run: Callable[[], object], budget: float, *, on_cpu: bool) -> float:
    """Return the median time of a run, after one that does not count.

    On a CPU it is processor time over the threads that share it, which other programs hardly
    change; a GPU works while the processor waits, so there it is the time on the wall.
    """
    read = time.process_time if on_cpu else time.perf_counter
    threads = min(os.cpu_count() or 1, 4) if on_cpu else 1
    end = time.perf_counter() + budget
    run()
    times: list[float] = []
    while len(times) < _MOST_RUNS and (not times or time.perf_counter() < end):
        start = read()
        run()
        times.append((read() - start) * 1000.0 / threads)
    return float(median(times))
