"""Cloth patterns, painted as seamless tiles in numpy: rows run upwards, values are sRGB."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from palette import rgb

Image = npt.NDArray[np.float32]
SIDE = 320
_Axis = npt.NDArray[np.float64]
_Weave = Callable[[_Axis, _Axis], npt.NDArray[np.int64]]


def _stripes(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    return (v % 0.5 < 0.25).astype(int)


def _breton(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    return (v % 0.5 < 0.15).astype(int)


def _columns(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    return np.where(u % 0.5 < 0.17, 1, 0)


def _dots(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    near = [
        np.hypot((u - x + 0.5) % 1 - 0.5, (v - y + 0.5) % 1 - 0.5)
        for x, y in ((0.25, 0.25), (0.75, 0.75))
    ]
    return (np.minimum(near[0], near[1]) < 0.165).astype(int)


def _check(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    """Tartan: broad bands that cross, and a thin third line between them."""
    broad = (u % 1 < 0.42).astype(int) + (v % 1 < 0.42)
    thin = (np.abs(u % 1 - 0.71) < 0.045) | (np.abs(v % 1 - 0.71) < 0.045)
    return np.where(thin, 2, np.where(broad == 2, 1, np.where(broad == 1, 3, 0)))


def _gingham(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    crossed = (u % 0.5 < 0.25).astype(int) + (v % 0.5 < 0.25)
    return np.array((0, 3, 1))[crossed]


def _chevron(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    zig = np.abs((u * 2) % 1 - 0.5) * 0.5
    return np.asarray(((v + zig) * 4 % 2 < 1).astype(int))


def _argyle(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    x, y = np.abs(u % 1 - 0.5), np.abs(v % 1 - 0.5)
    lines = (np.abs((u + v) % 1 - 0.0) < 0.022) | (np.abs((u - v) % 1) < 0.022)
    return np.where(lines, 2, (x + y < 0.5).astype(int))


def _floral(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    out = np.zeros(u.shape, dtype=int)
    for x, y, size in (
        (0.22, 0.25, 0.15),
        (0.72, 0.72, 0.17),
        (0.75, 0.22, 0.10),
        (0.24, 0.75, 0.11),
    ):
        du, dv = (u - x + 0.5) % 1 - 0.5, (v - y + 0.5) % 1 - 0.5
        r, angle = np.hypot(du, dv), np.arctan2(dv, du)
        leaf = (
            np.hypot((du - size * 0.9) * 0.7 + dv * 0.7, (dv + size * 0.9) * 2.2 - du) < size * 0.5
        )
        out[leaf] = 2
        out[r < size * (0.72 + 0.28 * np.cos(5 * angle + x * 9))] = 1
        out[r < size * 0.26] = 2
    return out


def _mosaic(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    """Voronoi pebbles on the ground colour."""
    seeds = np.random.default_rng(7).random((16, 2))
    near = np.stack([np.hypot((u - x + 0.5) % 1 - 0.5, (v - y + 0.5) % 1 - 0.5) for x, y in seeds])
    order = np.sort(near, axis=0)
    return np.where(order[1] - order[0] < 0.045, 0, 1 + near.argmin(axis=0) % 3)


def _block(u: _Axis, v: _Axis) -> npt.NDArray[np.int64]:
    """Two seams at fixed heights: a tile of two metres covers the whole body."""
    z = v * 2
    return np.where(z > 1.24, 1, np.where(z > 1.14, 2, np.where(z > 0.72, 0, 1)))


_WEAVES: dict[str, tuple[_Weave, float]] = {
    "stripes": (_stripes, 0.150),
    "breton": (_breton, 0.105),
    "columns": (_columns, 0.085),
    "dots": (_dots, 0.105),
    "check": (_check, 0.135),
    "gingham": (_gingham, 0.115),
    "chevron": (_chevron, 0.145),
    "argyle": (_argyle, 0.150),
    "floral": (_floral, 0.200),
    "mosaic": (_mosaic, 0.190),
    "block": (_block, 2.0),
}
PATTERNS = ("solid", *_WEAVES)
SIZES = {name: size for name, (_, size) in _WEAVES.items()} | {"solid": 0.2}


def tile(name: str, colours: Sequence[str]) -> Image:
    """One seamless tile, antialiased by averaging a finer one."""
    inks = _inks(colours)
    if name == "solid":
        return np.broadcast_to(inks[0], (8, 8, 3)).astype(np.float32)
    # Colour blocks run over the whole body and have no columns: a tall, narrow tile stays sharp.
    rows, columns = (1600, 8) if name == "block" else (SIDE, SIDE)
    weave, _ = _WEAVES[name]
    u, v = ((np.arange(n * 3) + 0.5) / (n * 3) for n in (columns, rows))
    picks = weave(*np.meshgrid(u, v))
    fine = inks[picks].reshape(rows, 3, columns, 3, 3)
    return np.asarray(fine.mean(axis=(1, 3)), dtype=np.float32)


def _inks(colours: Sequence[str]) -> Image:
    """Three colours and, as the fourth, the first two mixed half and half."""
    names = [*colours, *([colours[-1]] * 3)][:3]
    table = [np.array(rgb(name)) for name in names]
    return np.asarray([*table, (table[0] + table[1]) / 2], dtype=np.float32)


def relief(kind: str, side: int = 128) -> npt.NDArray[np.float32]:
    """A height tile for the bump of a fabric."""
    axis = (np.arange(side) + 0.5) / side
    u, v = np.meshgrid(axis, axis)
    if kind == "knit":
        slant = (v + np.abs((u * 2) % 1 - 0.5) * 0.55) * 2 % 1
        return np.asarray(np.sin(np.pi * slant) * np.abs(np.sin(np.pi * u * 2)), np.float32)
    if kind == "rib":
        return np.asarray(np.abs(np.sin(np.pi * u * 2)), dtype=np.float32)
    if kind == "cord":
        return np.asarray(np.sqrt(np.abs(np.sin(np.pi * u * 4))), dtype=np.float32)
    return _grain(side, 3 if kind == "weave" else 6)


def _grain(side: int, blur: int) -> npt.NDArray[np.float32]:
    noise = np.fft.fft2(np.random.default_rng(3).standard_normal((side, side)))
    f = np.fft.fftfreq(side)
    keep = np.exp(-(f[:, None] ** 2 + f[None, :] ** 2) * (blur * 6) ** 2)
    grain = np.fft.ifft2(noise * keep).real
    low, high = grain.min(), grain.max()
    return np.asarray((grain - low) / (high - low), dtype=np.float32)
