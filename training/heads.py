"""The linear heads of the image tower, fitted on what is seen of every view of every photo."""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

_BATCH: Final = 512
_STEPS, _RATE, _DECAY = 360, 3e-2, 1e-5
_SMOOTHING: Final = 0.05


def fit_garment(head: nn.Linear, views: Tensor, labels: Tensor) -> None:
    """Fit classes on views (v, n, width) of n photos with labels (n,): logistic regression."""
    generator = torch.Generator().manual_seed(0)
    mean = views.mean((0, 1))
    nn.init.zeros_(head.weight)
    nn.init.zeros_(head.bias)
    optimiser = torch.optim.Adam(head.parameters(), lr=_RATE)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, _STEPS)
    for _ in range(_STEPS):
        view = torch.randint(len(views), (_BATCH,), generator=generator)
        photo = torch.randint(len(labels), (_BATCH,), generator=generator)
        logits = head(views[view, photo] - mean)
        loss = cross_entropy(logits, labels[photo], label_smoothing=_SMOOTHING)
        loss = loss + _DECAY * head.weight.square().sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    _centre(head, mean)


def fit_instance(head: nn.Linear, clean: Tensor, damaged: Tensor, shrinkage: float) -> None:
    """Keep the directions in which photos (n, width) differ and damage (v, n, width) does not.

    Fisher's linear discriminant with one class per photo. `shrinkage`: of the scatter within,
    towards its mean variance; the more, the less is learned from these very photos.
    """
    torch.manual_seed(0)
    width = clean.shape[1]
    mean = clean.mean(0)
    offset = (damaged - clean).reshape(-1, width)
    within = offset.T @ offset / len(offset)
    within += shrinkage * within.trace() / width * torch.eye(width)
    lower = torch.linalg.cholesky(within)
    white = torch.linalg.solve_triangular(lower, (clean - mean).T, upper=False)
    directions, _, _ = torch.svd_lowrank(white, q=head.out_features + 32, niter=4)
    chosen = directions[:, : head.out_features]
    with torch.no_grad():
        head.weight.copy_(torch.linalg.solve_triangular(lower.T, chosen, upper=True).T)
        head.bias.zero_()
    _centre(head, mean)


@torch.no_grad()
def _centre(head: nn.Linear, mean: Tensor) -> None:
    """Let a head take values as they are, though it was fitted on values less their mean."""
    head.bias.sub_(head.weight @ mean)
