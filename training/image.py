"""`python -m training image`: make trendflix_eyes_image.onnx from photos and two backbones.

1. Four views of every training photo pass the frozen lower halves of both backbones.
2. The upper halves are trained on them (`training.tuning`).
3. The heads are fitted on what all of it sees (`training.heads`), and the tower is written.

What the first two steps make lies in `--work` and is taken from there when it is there already.
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from training import heads
from training.backbone import Backbone, lite, mobilenet
from training.export import as_onnx
from training.middles import Middles, middles_of
from training.photos import Photos, read_photos
from training.tower import LITE_SPLIT, MOBILE_SPLIT, ImageTower, layout_of
from training.tuning import Lesson, tune
from training.views import CLEAN, is_mirrored

VIEWS: Final = 4
EPOCHS: Final = 5
SEED: Final = 0
RAW_SHRINKAGE, LAYOUT_SHRINKAGE = 1.0, 0.3
_BATCH: Final = 64
Look = Callable[[Tensor, Tensor, Tensor], Tensor]
"""From (lite, mobile, small) of some photos to (n, width)."""

_log = logging.getLogger("training")


def main(arguments: Sequence[str]) -> None:
    """Run all three steps."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    given = _parser().parse_args(arguments)
    photos = read_photos(given.data / "train")
    backbones = lite(given.lite), mobilenet(given.mobilenet)
    views = [_middles(photos, number, backbones, given.work) for number in range(VIEWS)]
    tower = ImageTower(*backbones, torch.from_numpy(np.load(given.words)).float())
    _train_halves(tower, views, photos, given)
    fit_heads(tower, views, photos)
    given.out.write_bytes(as_onnx(tower))
    _log.info("wrote %s", given.out)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m training image", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="has train/<garment>/*.jpg")
    parser.add_argument("--lite", type=Path, required=True, help="efficientnet_lite0.tflite")
    parser.add_argument("--mobilenet", type=Path, required=True, help="mobilenet_v2-b0353104.pth")
    parser.add_argument("--words", type=Path, required=True, help="(1000, 182) .npy")
    parser.add_argument("--work", type=Path, required=True, help="folder for what is kept, 2 GB")
    parser.add_argument("--out", type=Path, required=True, help="the ONNX file")
    return parser


def _middles(
    photos: Photos, number: int, backbones: tuple[Backbone, Backbone], work: Path
) -> Middles:
    _log.info("view %d of %d", number + 1, VIEWS)
    return middles_of(photos.images, number, backbones, work)


def _train_halves(
    tower: ImageTower, views: list[Middles], photos: Photos, given: argparse.Namespace
) -> None:
    """Train both upper halves, or take those that were trained before."""
    for name, read, start, steps in (
        ("lite", lite, LITE_SPLIT, tower.lite_trained),
        ("mobile", mobilenet, MOBILE_SPLIT, tower.mobile_trained),
    ):
        kept = given.work / f"trained_{name}.pt"
        if not kept.exists():
            _log.info("training the upper half of %s", name)
            backbone = read(given.lite if name == "lite" else given.mobilenet)
            halves = [getattr(view, name) for view in views]
            lesson = Lesson(start, halves[:CLEAN], halves[CLEAN:], photos.labels)
            trained, _ = tune(backbone, lesson, EPOCHS, SEED)
            torch.save(trained.chain[start:].state_dict(), kept)
        steps.load_state_dict(torch.load(kept, weights_only=True))


def fit_heads(tower: ImageTower, views: list[Middles], photos: Photos) -> None:
    """Fit all heads on what the tower sees of every view."""
    _log.info("fitting heads")
    tower.eval()
    trained = torch.stack([_over(view, _trained_by(tower)) for view in views[:CLEAN]])
    heads.fit_garment(tower.garment, trained, torch.from_numpy(photos.labels))
    raw = [_over(views[number], _raw_by(tower)) for number in (0, *range(CLEAN, VIEWS))]
    heads.fit_instance(tower.raw, raw[0], torch.stack(raw[1:]), RAW_SHRINKAGE)
    layouts = [_layouts(views[number], number) for number in (0, *range(CLEAN, VIEWS))]
    heads.fit_instance(tower.layout, layouts[0], torch.stack(layouts[1:]), LAYOUT_SHRINKAGE)


def _trained_by(tower: ImageTower) -> Look:
    return lambda lite, mobile, _small: tower.trained_above(lite, mobile)


def _raw_by(tower: ImageTower) -> Look:
    return lambda lite, mobile, small: tower.raw_above(lite, mobile, tower.colours(small))


@torch.inference_mode()
def _over(view: Middles, look: Look) -> Tensor:
    """Return what `look` sees of all photos, (n, width)."""
    rows = []
    for start in range(0, len(view.lite), _BATCH):
        part = slice(start, start + _BATCH)
        small = torch.from_numpy(view.small[part].astype(np.float32) / 255).permute(0, 3, 1, 2)
        rows.append(look(_values(view.lite[part]), _values(view.mobile[part]), small))
    return torch.cat(rows).clone()


@torch.inference_mode()
def _layouts(view: Middles, number: int) -> Tensor:
    """Return the layout of all photos; mirrored views are mirrored back."""
    rows = []
    for start in range(0, len(view.lite), _BATCH):
        lite = _values(view.lite[start : start + _BATCH])
        places = range(start, start + len(lite))
        back = torch.tensor([is_mirrored(number, place) for place in places])
        rows.append(layout_of(torch.where(back[:, None, None, None], lite.flip(3), lite)))
    return torch.cat(rows).clone()


def _values(half: npt.NDArray[np.float16]) -> Tensor:
    return torch.from_numpy(half.astype(np.float32)).contiguous(memory_format=torch.channels_last)
