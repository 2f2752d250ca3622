"""The linear heads of the image tower, fitted on what is seen of every view of every photo."""

from __future__ import annotations

from typing import Final

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, linear, normalize

_BATCH: Final = 512
_GARMENT_STEPS, _GARMENT_RATE, _GARMENT_DECAY = 360, 3e-2, 1e-5
_SMOOTHING: Final = 0.05
_INSTANCE_EPOCHS, _INSTANCE_RATE = 20, 1e-3
_TEMPERATURE: Final = 0.07
_HIDDEN: Final = 0.3  # share of the values hidden in each step


def fit_garment(head: nn.Linear, views: Tensor, labels: Tensor) -> None:
    """Fit classes on views (v, n, width) of n photos with labels (n,): logistic regression."""
    generator = torch.Generator().manual_seed(0)
    mean = views.mean((0, 1))
    nn.init.zeros_(head.weight)
    nn.init.zeros_(head.bias)
    optimiser = torch.optim.Adam(head.parameters(), lr=_GARMENT_RATE)
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, _GARMENT_STEPS)
    for _ in range(_GARMENT_STEPS):
        view = torch.randint(len(views), (_BATCH,), generator=generator)
        photo = torch.randint(len(labels), (_BATCH,), generator=generator)
        logits = head(views[view, photo] - mean)
        loss = cross_entropy(logits, labels[photo], label_smoothing=_SMOOTHING)
        loss = loss + _GARMENT_DECAY * head.weight.square().sum()
        _step(optimiser, loss)
        schedule.step()
    _centre(head, mean)


def fit_principal(head: nn.Linear, views: Tensor) -> None:
    """Keep the directions in which photos (n, width) differ most, centred."""
    torch.manual_seed(0)
    mean = views.mean(0)
    _, _, directions = torch.svd_lowrank(views - mean, q=head.out_features + 16, niter=4)
    with torch.no_grad():
        head.weight.copy_(directions[:, : head.out_features].T)
        head.bias.zero_()
    _centre(head, mean)


def fit_instance(head: nn.Linear, clean: Tensor, damaged: Tensor) -> None:
    """Bring damaged views (v, n, width) nearer to their own photo than to any other."""
    generator = torch.Generator().manual_seed(0)
    fit_principal(head, clean[0])
    mean = clean[0].mean(0)
    weight = nn.Parameter(head.weight.detach().clone())
    optimiser = torch.optim.Adam([weight], lr=_INSTANCE_RATE)
    photos = clean.shape[1]
    steps = _INSTANCE_EPOCHS * (photos // _BATCH + 1)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, _INSTANCE_RATE, steps, pct_start=0.1)
    for _ in range(steps):
        chosen = torch.randperm(photos, generator=generator)[:_BATCH]
        views = torch.randint(len(damaged), (_BATCH,), generator=generator)[: len(chosen)]
        seen = damaged[views, chosen] - mean
        seen = seen * (torch.rand(seen.shape, generator=generator) > _HIDDEN) / (1 - _HIDDEN)
        known = normalize(linear(clean[0] - mean, weight))
        loss = cross_entropy(normalize(linear(seen, weight)) @ known.T / _TEMPERATURE, chosen)
        _step(optimiser, loss)
        schedule.step()
    with torch.no_grad():
        head.weight.copy_(weight)
        head.bias.zero_()
    _centre(head, mean)


def _step(optimiser: torch.optim.Optimizer, loss: Tensor) -> None:
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()


@torch.no_grad()
def _centre(head: nn.Linear, mean: Tensor) -> None:
    """Let a head take values as they are, though it was fitted on values less their mean."""
    head.bias.sub_(head.weight @ mean)
