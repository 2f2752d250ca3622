"""From field to mesh: naive surface nets on a regular grid, in numpy."""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from field import Array, Field, Vec, vec

Ints = npt.NDArray[np.int32]
_CORNERS = np.array([(i, j, k) for i in (0, 1) for j in (0, 1) for k in (0, 1)])
_EDGES = [
    (a, b)
    for a in range(8)
    for b in range(a + 1, 8)
    if np.abs(_CORNERS[a] - _CORNERS[b]).sum() == 1
]


@dataclass
class Part:
    """One lump in rest pose: its mesh, the name of its material and how it is carried."""

    points: Array
    quads: Ints
    stuff: str
    uv: Array | None = None
    tint: Array | None = None
    bone: str | None = None
    softness: float = 1.0
    extras: dict[str, float] = field(default_factory=dict)


def sculpt(shape: Field, low: Vec, high: Vec, step: float, stuff: str) -> Part:
    """Sample the field in the box low..high and wrap its zero surface in quads."""
    counts = np.ceil((vec(high) - vec(low)) / step).astype(int) + 1
    axes = [low[i] + step * np.arange(counts[i], dtype=np.float32) for i in range(3)]
    grid = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
    values = shape(grid.astype(np.float32)).reshape(counts)
    points, quads = _nets(values)
    return Part(vec(low) + points * np.float32(step), quads, stuff)


def merge(parts: list[Part]) -> Part:
    """Several parts of the same stuff as one."""
    offsets = np.cumsum([0] + [len(part.points) for part in parts[:-1]])
    quads = np.concatenate([p.quads + o for p, o in zip(parts, offsets, strict=True)])
    points = np.concatenate([part.points for part in parts])
    return Part(points, quads.astype(np.int32), parts[0].stuff, bone=parts[0].bone)


def _nets(values: Array) -> tuple[Array, Ints]:
    inside = values < 0
    cells = _cells(inside)
    index = np.full(cells.shape, -1, dtype=np.int32)
    where = np.argwhere(cells)
    index[cells] = np.arange(len(where), dtype=np.int32)
    return _points(values, where), _quads(inside, index)


def _cells(inside: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    nx, ny, nz = (n - 1 for n in inside.shape)
    total = sum(
        inside[i : i + nx, j : j + ny, k : k + nz].astype(np.int8) for i, j, k in _CORNERS.tolist()
    )
    return np.asarray((total > 0) & (total < 8))


def _points(values: Array, where: npt.NDArray[np.int64]) -> Array:
    corners = np.stack([values[tuple((where + c).T)] for c in _CORNERS], axis=1)
    total = np.zeros((len(where), 3), dtype=np.float32)
    count = np.zeros(len(where), dtype=np.float32)
    for a, b in _EDGES:
        va, vb = corners[:, a], corners[:, b]
        crossing = (va < 0) != (vb < 0)
        t = np.where(crossing, va / np.where(crossing, va - vb, 1), 0)[:, None]
        spot = _CORNERS[a] + t * (_CORNERS[b] - _CORNERS[a])
        total += np.where(crossing[:, None], spot, 0).astype(np.float32)
        count += crossing
    return np.asarray(where + total / np.maximum(count, 1)[:, None], dtype=np.float32)


def _quads(inside: npt.NDArray[np.bool_], index: Ints) -> Ints:
    found = []
    for axis in range(3):
        left = np.moveaxis(inside, axis, 0)
        cells = np.moveaxis(index, axis, 0)
        # Swapping two axes mirrors the grid, so the middle one turns the other way round.
        flips = (left[:-1] != left[1:])[:, 1:-1, 1:-1]
        at = np.argwhere(flips)
        n, j, k = at[:, 0], at[:, 1], at[:, 2]
        ring = np.stack(
            [cells[n, j, k], cells[n, j + 1, k], cells[n, j + 1, k + 1], cells[n, j, k + 1]], axis=1
        )
        outward = left[n, j + 1, k + 1] ^ (axis == 1)
        found.append(np.where(outward[:, None], ring, ring[:, ::-1]))
    return np.asarray(np.concatenate(found), dtype=np.int32)
