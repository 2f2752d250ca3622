"""A power user's own options of mpv: a reviewed list of harmless ones, from a file of theirs.

mpv_options.toml in the config folder, a line each: `deband = true`, `scale = "ewa_lanczossharp"`.
What is not in the list is refused by name: options that open files, run scripts, reach the network,
write logs or filters (which can do all of that), and those the window itself sets for every film.
A film never sets any: mpv reads neither its own files nor those beside a film.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from player.errors import OptionRefusedError

if TYPE_CHECKING:
    from pathlib import Path

_SUBTITLES = (
    "sub-font sub-font-size sub-color sub-bold sub-italic sub-spacing sub-blur sub-border-size "
    "sub-border-color sub-outline-size sub-outline-color sub-shadow-offset sub-shadow-color "
    "sub-back-color sub-border-style sub-margin-x sub-margin-y sub-align-x sub-justify "
    "sub-gauss sub-gray sub-hinting sub-ass-override sub-ass-hinting sub-ass-justify "
    "sub-ass-shaper sub-fix-timing sub-use-margins sub-forced-events-only sub-clear-on-seek "
    "blend-subtitles stretch-dvd-subs stretch-image-subs-to-screen"
)
_SOUND = (
    "audio-channels audio-normalize-downmix audio-pitch-correction audio-buffer "
    "audio-exclusive audio-samplerate gapless-audio replaygain replaygain-preamp "
    "replaygain-clip replaygain-fallback ad-lavc-downmix ad-lavc-ac3drc"
)
_PICTURE = (
    "scale cscale dscale tscale scale-antiring cscale-antiring dscale-antiring scale-radius "
    "scale-blur correct-downscaling linear-downscaling linear-upscaling sigmoid-upscaling "
    "sigmoid-center sigmoid-slope deband deband-iterations deband-threshold deband-range "
    "deband-grain dither dither-depth temporal-dither interpolation video-sync tone-mapping "
    "tone-mapping-param tone-mapping-max-boost hdr-compute-peak hdr-peak-percentile "
    "gamut-mapping-mode target-prim target-trc target-peak target-contrast"
)
_READING = (
    "cache cache-secs cache-pause cache-pause-initial cache-pause-wait demuxer-readahead-secs "
    "demuxer-max-bytes demuxer-max-back-bytes demuxer-donate-buffer demuxer-hysteresis-secs "
    "framedrop hr-seek-framedrop hr-seek-demuxer-offset vd-lavc-threads vd-lavc-fast "
    "vd-lavc-skiploopfilter vd-lavc-framedrop vd-lavc-assume-old-x264 ad-lavc-threads Each was "
    "read in mpv's manual: none names a file, a program, an address or a device."
)
ALLOWED: Final = frozenset(f"{_SUBTITLES} {_SOUND} {_PICTURE} {_READING}".split())
"""Flags, numbers, colours, choices, and names of fonts and scalers: no file, program or address."""
_MOST_BYTES = 64_000


@dataclass(frozen=True, slots=True)
class OwnOptions:
    """values: as mpv takes them. refused: what was not taken, by name."""

    values: dict[str, str]
    refused: tuple[str, ...] = ()
    readable: bool = True
    """Whether the file was one of names and values at all."""


def read_own_options(path: Path) -> OwnOptions:
    """Return the options of a file; none where there is no file."""
    try:
        with path.open("rb") as file:
            found = tomllib.loads(file.read(_MOST_BYTES).decode("utf-8"))
    except FileNotFoundError:
        return OwnOptions({})
    except (OSError, ValueError, RecursionError):
        return OwnOptions({}, readable=False)
    plain = {name: value for name, value in found.items() if isinstance(value, str | int | float)}
    taken = {name: _written(value) for name, value in plain.items() if name in ALLOWED}
    return OwnOptions(taken, tuple(name for name in found if name not in taken))


def _written(value: str | float) -> str:
    """Return a value as mpv writes it: yes and no for true and false."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def refusal(names: list[str]) -> OptionRefusedError:
    """Return the one sentence for all that is not taken; no names: the file could not be read."""
    if not names:
        return OptionRefusedError("The file mpv_options.toml cannot be read.")
    return OptionRefusedError(
        "These options of mpv are not taken: {names}.", names=", ".join(names)
    )
