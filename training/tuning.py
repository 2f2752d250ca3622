"""Training of a backbone's upper half on garments: which class, and which single garment.

The input is what the frozen lower half sees of every view of every photo (`training.middles`).
Each step takes photos twice, once clean and once damaged. Both must show their class; and the
damaged one must be nearer to its own photo than to any other photo of the training set.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, dropout, normalize

from training.backbone import Backbone
from training.space import GARMENTS

Halves = npt.NDArray[np.float16]
"""What a lower half sees of one view of all photos: (n, channels, 14, 14)."""

_BATCH: Final = 24  # photos, each twice
_RATE, _HEAD_RATE, _DECAY = 3e-4, 3e-3, 0.02
_SMOOTHING, _DROPOUT = 0.1, 0.2
_TEMPERATURE: Final = 0.07
_INSTANCE_SHARE: Final = 0.5
_KEPT: Final = 0.98  # of the running mean of the weights, per step
_HIDDEN: Final = 5  # cells of 14 that a hidden square has at most


class Heads(nn.Module):
    """What is trained on top of the features, and left behind afterwards."""

    def __init__(self) -> None:
        super().__init__()
        self.garment = nn.Linear(1280, len(GARMENTS))
        self.instance = nn.Linear(1280, 256, bias=False)


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """The training set as one backbone's lower half sees it."""

    start: int  # the first trained step of the chain
    clean: Sequence[Halves]
    damaged: Sequence[Halves]
    labels: npt.NDArray[np.int64]


def tune(backbone: Backbone, lesson: Lesson, epochs: int, seed: int) -> tuple[Backbone, Heads]:
    """Return the backbone and heads after training: the running mean of their weights."""
    torch.manual_seed(seed)
    heads = Heads()
    trained = nn.ModuleList([*backbone.chain[lesson.start :], heads]).to(
        memory_format=torch.channels_last
    )
    mean = copy.deepcopy(backbone), copy.deepcopy(heads)
    settled = nn.ModuleList([*mean[0].chain[lesson.start :], mean[1]])
    steps = epochs * (len(lesson.labels) // _BATCH)
    optimiser = torch.optim.AdamW(
        [
            {"params": backbone.chain[lesson.start :].parameters(), "lr": _RATE},
            {"params": heads.parameters(), "lr": _HEAD_RATE},
        ],
        weight_decay=_DECAY,
    )
    rates = [group["lr"] for group in optimiser.param_groups]
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rates, steps, pct_start=0.15)
    rng = np.random.default_rng(seed)
    bank = torch.zeros(len(lesson.labels), 256)
    for epoch in range(epochs):
        for step, photos in enumerate(_shuffled(len(lesson.labels), rng)):
            loss = _loss(backbone, heads, lesson, photos, bank, rng)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            schedule.step()
            _follow(settled, trained, _KEPT if epoch else min(_KEPT, (1 + step) / (10 + step)))
    return mean


def _shuffled(count: int, rng: np.random.Generator) -> Iterator[npt.NDArray[np.int64]]:
    order = rng.permutation(count)
    for start in range(0, count - _BATCH + 1, _BATCH):
        yield np.sort(order[start : start + _BATCH])


def _loss(
    backbone: Backbone,
    heads: Heads,
    lesson: Lesson,
    photos: npt.NDArray[np.int64],
    bank: Tensor,
    rng: np.random.Generator,
) -> Tensor:
    clean = lesson.clean[rng.integers(len(lesson.clean))][photos]
    damaged = lesson.damaged[rng.integers(len(lesson.damaged))][photos]
    halves = _partly_hidden(torch.from_numpy(np.concatenate([clean, damaged])).float(), rng)
    halves = halves.contiguous(memory_format=torch.channels_last)
    pooled = backbone.since(halves, lesson.start).mean((2, 3))
    labels = torch.from_numpy(lesson.labels[photos]).repeat(2)
    logits = heads.garment(dropout(pooled, _DROPOUT))
    named = cross_entropy(logits, labels, label_smoothing=_SMOOTHING)
    vectors = normalize(heads.instance(pooled), dim=1)
    own, seen = vectors.chunk(2)
    places = torch.from_numpy(photos)
    bank[places] = own.detach()
    known = bank.clone()
    known[places] = own
    filled = known.abs().sum(1) > 0
    scores = (seen @ known.T / _TEMPERATURE).masked_fill(~filled, -1e4)
    return named + _INSTANCE_SHARE * cross_entropy(scores, places)


def _partly_hidden(halves: Tensor, rng: np.random.Generator) -> Tensor:
    """Hide a square of half of the maps: something may always be in front of a garment."""
    for row in np.flatnonzero(rng.random(len(halves)) < 0.5):
        side = int(rng.integers(2, _HIDDEN + 1))
        top, left = rng.integers(0, halves.shape[2] - side + 1, 2)
        halves[row, :, top : top + side, left : left + side] = 0
    return halves


@torch.no_grad()
def _follow(settled: nn.Module, trained: nn.Module, kept: float) -> None:
    for mean, newest in zip(settled.parameters(), trained.parameters(), strict=True):
        mean.lerp_(newest, 1 - kept)
