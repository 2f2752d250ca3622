"""What other frames of the shot add to the paused one, on the demo film as worse cameras see it."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from app.eval_figures import Figure, NotMeasurableError, Setup
from app.truth import read_truth, share_within
from vision.film_damage import grained
from vision.types import Image

if TYPE_CHECKING:
    from app.lookup_engine import LookupEngine
    from app.lookup_messages import LookupAnswer
    from app.truth import Truth

PAUSES: Final = 20
_SEED: Final = 0
_LONGEST_SHAKE: Final = 22  # pixels of one exposure, of 854 across
_DARKNESS: Final = 0.6
_GRAIN: Final = 20.0  # standard deviation, of 255
_BITS_PER_SECOND: Final = 4_000_000

Damage = Callable[[Image, np.random.Generator], Image]


def measure(setup: Setup) -> list[Figure]:
    """Pause damaged copies of the demo film. Raises NotMeasurableError, LookupRefusedError."""
    from app.demo import demo_film, demo_folder, prepare_index

    if not demo_film().is_file():
        raise NotMeasurableError("The demo film does not come with this installation.")
    prepare_index()
    engine, truth = _engine(), read_truth(demo_folder() / "truth.json")
    figures: list[Figure] = []
    with TemporaryDirectory(prefix="trendflix-eval-") as folder:
        for name, damage in (("dark and grainy", dark), ("shaken", shaken)):
            setup.tell(f"demo film, {name}")
            film = Path(folder) / f"{name}.mp4"
            write_damaged(demo_film(), film, truth.size, damage)
            figures += _compared(engine, film, truth, name)
    return figures


def dark(frame: Image, rng: np.random.Generator) -> Image:
    """Return a frame in poor light: darker, and each pixel grainy for itself."""
    noise = rng.normal(0.0, _GRAIN, frame.shape)
    return np.clip(frame * _DARKNESS + noise, 0, 255).astype(np.uint8)


def shaken(frame: Image, rng: np.random.Generator) -> Image:
    """Return a frame of a hand-held camera: blurred along a line, each frame another."""
    length = int(rng.integers(1, _LONGEST_SHAKE))
    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1.0
    middle = ((length - 1) / 2, (length - 1) / 2)
    turn = cv2.getRotationMatrix2D(middle, rng.uniform(0.0, 180.0), 1.0)
    kernel = np.asarray(cv2.warpAffine(kernel, turn, (length, length)), np.float32)
    blurred = cv2.filter2D(frame, -1, kernel / kernel.sum())
    return grained(np.asarray(blurred, np.uint8), rng)


def write_damaged(film: Path, copy: Path, size: tuple[int, int], damage: Damage) -> None:
    """Write a film of (width, height) once more, every frame damaged, at the same times."""
    import av

    from vision.film_frames import frames_between

    rng = np.random.default_rng(_SEED)
    with av.open(str(copy), "w") as container:
        stream = container.add_stream("mpeg4", rate=24, bit_rate=_BITS_PER_SECOND)
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        for source in frames_between(film, 0.0, float("inf")):
            picture = damage(source.image(size), rng)
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts, frame.time_base = round(source.pts * 1000), Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())


def _engine() -> LookupEngine:
    from app.lookup_engine import build
    from app.lookup_messages import WorkerPlan
    from app.paths import demo_index_folder

    return build(WorkerPlan(index=demo_index_folder()), lambda _message: None)


def _compared(engine: LookupEngine, film: Path, truth: Truth, name: str) -> list[Figure]:
    alone: list[int | None] = []
    together: list[int | None] = []
    for seconds in truth.sampled_times(PAUSES):
        one, several = _answers(engine, film, seconds)
        for garment in truth.garments_at(seconds):
            alone.append(garment.rank(one.items))
            together.append(garment.rank(several.items))
    figures = []
    for places in (1, 5):
        single, fused = share_within(alone, places), share_within(together, places)
        figures += [
            Figure(f"{name}: first {places}, one frame", single),
            Figure(f"{name}: first {places}, several frames", fused),
            Figure(f"{name}: first {places}, won", fused - single),
        ]
    return figures


def _answers(engine: LookupEngine, film: Path, seconds: float) -> tuple[LookupAnswer, LookupAnswer]:
    """Return the answer from the paused frame alone, and that from the rest of the shot, too."""
    from app.lookup_messages import LookupRequest
    from player.headless import FrameReader

    with FrameReader(str(film)) as reader:
        frame = reader.frame_at(seconds)
    height, width = frame.image.shape[:2]
    request = LookupRequest(round(seconds * 1000), "", height, width, 10, film, frame.pts)
    engine.begin(request)
    *_, answer = engine.find(frame.image, request, lambda: False)
    better = engine.look_longer(frame.image, request, answer, lambda: False)
    return answer, better or answer
