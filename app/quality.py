"""Quality presets: how much work a lookup may be on this machine, and which models do it."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.model_cards import choose
from app.self_measurement import machine_name, measure, remember, remembered
from vision.errors import CardError

if TYPE_CHECKING:
    from app.model_cards import CardEntry
    from app.self_measurement import Speed
    from vision.card import ModelCard, Role

VARIABLE: Final = "TRENDFLIX_QUALITY"
"""Environment variable that names a preset; it goes before everything else."""


PARSER: Final = "u2net-cloth-seg"
"""The model that tells clothes apart."""


class Preset(StrEnum):
    """From the least work to the most."""

    FAST = "fast"
    BALANCED = "balanced"
    BEST = "best"


@dataclass(frozen=True, slots=True)
class Tiers:
    """What a preset switches.

    detectors, mattings: card names, the best first; of those that are here the first is taken,
    and where none of them is here, what is taken without a preset. No mattings: no matte at all.
    looks: how many persons are looked at by themselves for a bag. parses: clothes are told apart
    pixel by pixel, where a graphics card does it: a processor takes ten seconds a person.
    """

    detectors: tuple[str, ...]
    mattings: tuple[str, ...]
    looks: int
    parses: bool = False


_SMALL: Final = ("yolox-nano", "ssd-mobilenet-v3")
TIERS: Final[Mapping[Preset, Tiers]] = {
    Preset.FAST: Tiers(_SMALL, (), 0),
    Preset.BALANCED: Tiers(("yolox-tiny", *_SMALL), ("u2netp",), 3),
    Preset.BEST: Tiers(("yolox-s", "yolox-tiny", *_SMALL), ("u2net", "u2netp"), 8, parses=True),
}

ITEMS: Final = 9
"""Garments on a frame with three people, by the demo film."""
PATIENCE_MS: Final = 1100.0
"""What the last cards of a lookup may take on the machine the bars were set for."""
_SLOW: Final = 2.0
"""Times the patience: what balanced may take before fast is the better choice."""
_U2NET: Final = 2.4
"""One run of U2-Net in runs of U2-Net-p: 873 and 362 ms on two cores."""
_YOLOX_S: Final = 4.0
"""One run of YOLOX-S in runs of the detector measured: 274 ms beside 69 of SSD-MobileNetV3."""


def preset_for(speed: Speed) -> Preset:
    """Return the best preset whose lookup a machine of this speed makes in time."""
    if speed.on_gpu:
        return Preset.BEST
    if lookup_ms(speed, Preset.BEST) <= PATIENCE_MS:
        return Preset.BEST
    if lookup_ms(speed, Preset.BALANCED) <= PATIENCE_MS * _SLOW:
        return Preset.BALANCED
    return Preset.FAST


def lookup_ms(speed: Speed, preset: Preset) -> float:
    """Return about what the last cards of a frame with three people take, in ms."""
    tiers = TIERS[preset]
    detector = speed.detector_ms * (_YOLOX_S if preset is Preset.BEST else 1.0)
    looks = min(3, tiers.looks)
    views = 2 if tiers.mattings else 1
    matte = speed.matting_ms * (_U2NET if preset is Preset.BEST else 1.0) if tiers.mattings else 0.0
    return detector * (2 + looks) + speed.encoder_ms * ITEMS * views + matte


def named_preset(plan: str = "") -> Preset | None:
    """Return what the environment names, else what the plan (settings, command line) names.

    None where neither does: the machine decides. Raises CardError for an unknown name.
    """
    name = os.environ.get(VARIABLE) or plan
    if not name:
        return None
    try:
        return Preset(name)
    except ValueError as error:
        names = ", ".join(Preset)
        raise CardError(f"There is no quality {name}; there are: {names}.") from error


def chosen_preset(entries: Mapping[str, CardEntry], *, prefer_gpu: bool = True) -> Preset:
    """Return what suits this machine, measuring it where nothing is remembered of it.

    Raises VisionEnvironmentError where a model is missing or damaged, VisionError where one fails.
    """
    return preset_for(speed_of(entries, prefer_gpu=prefer_gpu))


def speed_of(entries: Mapping[str, CardEntry], *, prefer_gpu: bool = True) -> Speed:
    """Return how fast this machine is, from memory or measured now. Raises as `chosen_preset`."""
    cards = cards_for(entries, Preset.BALANCED)
    machine = machine_name(cards, prefer_gpu=prefer_gpu)
    speed = remembered(machine)
    if speed is None:
        speed = measure(cards, machine, prefer_gpu=prefer_gpu)
        remember(speed)
    return speed


def cards_for(
    entries: Mapping[str, CardEntry], preset: Preset, *, prefer_gpu: bool = True
) -> dict[Role, ModelCard]:
    """Return one card per role a preset needs. Raises CardError where there is none.

    Whether clothes are told apart depends on what models really run on here: it may be measured.
    """
    tiers = TIERS[preset]
    roles: tuple[Role, ...] = ("faces", "encoder")
    cards: dict[Role, ModelCard] = {role: choose(entries, role).card for role in roles}
    cards["detector"] = _first(entries, "detector", tiers.detectors)
    if tiers.mattings:
        cards["matting"] = _first(entries, "matting", tiers.mattings)
    parser = entries[PARSER]
    if tiers.parses and parser.present and speed_of(entries, prefer_gpu=prefer_gpu).on_gpu:
        cards["parsing"] = parser.card
    return cards


def _first(entries: Mapping[str, CardEntry], role: Role, names: Sequence[str]) -> ModelCard:
    """Return the first of these cards that is here; where none is, what is taken otherwise."""
    here = [name for name in names if name in entries and entries[name].present]
    return choose(entries, role, here[0] if here else None).card
