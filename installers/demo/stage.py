"""The four sets: a street café, a gallery, a park and a station platform, each with its light."""

from typing import Any

import render
from props import backdrop, ball, bench, box, bush, plant, post, poster, ring


def build(name: str, scene: Any) -> list[Any]:
    """Put up a set and its light; returns what moves on it."""
    return {"café": _cafe, "gallery": _gallery, "park": _park, "platform": _platform}[name](scene)


def _light(scene: Any, key: str, fill: str, side: float = -0.55) -> None:
    render.sky(scene, fill, 0.60)
    render.sun(scene, key, 1.95, (0.72, 0.0, side), 0.22)


def _cafe(scene: Any) -> list[Any]:
    _light(scene, "FFF1DE", "F4F6FF")
    box((12, 7, 0.1), (0, -0.5, -0.05), "D9C6A8", 0.01)
    for i in range(13):
        for row in range(3):
            x = -5.6 + 0.96 * i + 0.48 * (row % 2)
            box(
                (0.93, 0.58, 0.03),
                (x, 1.45 - 0.61 * row, 0.002),
                ("D3BE9C", "DCC9AB")[(i + row) % 2],
                0.012,
            )
    box((12, 0.2, 4.2), (0, 2.0, 2.1), "E6B9A0", 0.01)
    box((12, 0.26, 0.34), (0, 1.95, 0.17), "C98F76", 0.03)
    _window(-1.25, 1.88)
    _window(1.95, 1.88)
    box((0.95, 0.08, 2.15), (0.38, 1.88, 1.08), "2F6A5C", 0.03)
    box((0.62, 0.06, 0.95), (0.38, 1.84, 1.52), "BBD3CF", 0.03)
    ball((0.035, 0.035, 0.035), (0.08, 1.80, 1.0), "D9B25A")
    for i in range(22):
        ink = "C4503A" if i % 2 else "F3E6CF"
        box((0.30, 0.52, 0.04), (-3.15 + 0.30 * i, 1.72, 2.22), ink, 0.018, (0.45, 0, 0))
        box((0.29, 0.035, 0.15), (-3.15 + 0.30 * i, 1.49, 2.05), ink, 0.016)
    _table(-2.05, 0.95)
    _table(2.2, 0.8)
    plant((-0.42, 1.5, 0), "B8603F", "5C8A55")
    plant((1.05, 1.55, 0), "D9A05A", "4F7E5C", 0.85)
    return []


def _window(x: float, y: float) -> None:
    box((1.75, 0.06, 1.35), (x, y + 0.03, 1.35), "B9DAD8", 0.02)
    for dx, dz, w, h in (
        (0, 0.68, 1.85, 0.09),
        (0, -0.68, 1.95, 0.11),
        (-0.88, 0, 0.09, 1.36),
        (0.88, 0, 0.09, 1.36),
        (0, 0, 0.06, 1.36),
    ):
        box((w, 0.12, h), (x + dx, y - 0.02, 1.35 + dz), "F2E7D3", 0.02)


def _table(x: float, y: float) -> None:
    post(0.36, 0.045, (x, y, 0.74), "F2E7D3")
    post(0.03, 0.72, (x, y, 0.37), "3E5F57")
    post(0.20, 0.03, (x, y, 0.02), "3E5F57")
    post(0.045, 0.085, (x - 0.1, y - 0.08, 0.80), "C4503A", 0.06)
    post(0.045, 0.085, (x + 0.12, y + 0.02, 0.80), "E3A93F", 0.06)


def _gallery(scene: Any) -> list[Any]:
    _light(scene, "FFF7EE", "F6F6FF", -0.45)
    for i in range(14):
        box(
            (12, 0.42, 0.08),
            (0, -3.4 + 0.43 * i, -0.04),
            ("B88D62", "B0845A", "BE946A")[i % 3],
            0.008,
        )
    box((12, 0.2, 4.4), (0, 2.1, 2.2), "DCE3E0", 0.01)
    box((12, 0.08, 0.16), (0, 1.98, 0.08), "F5F1E8", 0.02)
    poster(1.10, 1.10, (-1.75, 1.97, 1.62), "mosaic", ("F1E4CA", "brick", "teal"))
    poster(0.80, 1.20, (-0.25, 1.97, 1.60), "floral", ("navy", "coral", "ochre"))
    poster(1.10, 1.10, (1.35, 1.97, 1.62), "argyle", ("rose", "plum", "cream"))
    poster(0.80, 0.80, (2.75, 1.97, 1.62), "dots", ("ochre", "navy", "cream"))
    for x in (-2.85, 0.58):
        box((0.42, 0.42, 0.95), (x, 1.55, 0.47), "F7F4EC", 0.02)
        ring(0.15, 0.062, (x, 1.55, 1.16), "E07A4F" if x > 0 else "3F7F86", (1.45, 0.3, 0.5))
        ball((0.09, 0.09, 0.09), (x + 0.05, 1.5, 1.10), "E9C46A")
    return []


def _park(scene: Any) -> list[Any]:
    _light(scene, "FFF3DC", "EFF6FF", -0.6)
    box((16, 9, 0.1), (0, 1.0, -0.05), "9DBE7C", 0.01)
    box((16, 1.9, 0.02), (0, 0.0, 0.004), "E0CDA6", 0.01)
    backdrop((22, 0.1, 9), (0, 6.4, 3.5), "BFE0EA")
    for x, y, w, h, colour in (
        (-3.2, 4.8, 3.2, 1.7, "8DB374"),
        (2.6, 5.0, 3.8, 1.5, "82AB72"),
        (0.2, 5.3, 3.0, 2.1, "A5C68B"),
    ):
        ball((w, 0.8, h), (x, y, 0.0), colour)
    for x, y, size, colour in (
        (-2.6, 2.4, 0.75, "6FA05E"),
        (2.55, 2.2, 0.85, "5E9560"),
        (0.75, 3.4, 0.62, "7DAE5F"),
    ):
        post(0.10, 1.3, (x, y, 0.6), "8A6240", 0.075)
        bush((x, y, 1.35 + size * 0.55), size, colour, 14)
    for x, z, size in ((-1.6, 3.1, 0.34), (1.5, 3.4, 0.42), (3.6, 2.7, 0.3), (-3.9, 3.5, 0.3)):
        for i in range(4):
            ball(
                (size * (1 - 0.15 * i), 0.2, size * (0.75 - 0.1 * i)),
                (x + size * 0.8 * (i - 1.5), 5.5, z + 0.06 * (i % 2)),
                "FBFAF5",
            )
    bench((0.1, 1.55, 0), "B9794B", "3F5B52", 1.7)
    for i in range(11):
        spot = (-3.4 + 0.66 * i + 0.2 * (i % 3), 1.12 + 0.12 * (i % 2), 0.10)
        post(0.012, 0.16, (spot[0], spot[1], 0.07), "5E9560")
        ball((0.05, 0.05, 0.04), (spot[0], spot[1], 0.17), ("F2B8B5", "F6D267", "FFFFFF")[i % 3])
    return []


def _platform(scene: Any) -> list[Any]:
    _light(scene, "FFF4E4", "EEF3FF", -0.5)
    box((14, 5.2, 0.1), (0, -1.6, -0.05), "C4BDB2", 0.01)
    box((14, 0.16, 0.02), (0, 0.72, 0.006), "EBC046", 0.01)
    box((14, 0.2, 4.4), (0, 3.3, 1.6), "E4E3D8", 0.01)
    for i in range(18):
        box(
            (0.72, 0.06, 0.42), (-6.2 + 0.74 * i, 3.18, 2.35), "E0A184" if i % 2 else "D4906F", 0.02
        )
    for x in (-0.5, 2.6):
        post(0.06, 3.2, (x, 0.9, 1.6), "39544F")
        post(0.12, 0.22, (x, 0.9, 0.11), "39544F")
    post(0.20, 0.08, (-0.5, 0.78, 1.86), "F7F4EC", spin=(1.5708, 0, 0))
    ring(0.20, 0.026, (-0.5, 0.74, 1.86), "39544F", (1.5708, 0, 0))
    box((0.025, 0.02, 0.15), (-0.5, 0.72, 1.92), "26262B", 0.008)
    box((0.13, 0.02, 0.022), (-0.45, 0.72, 1.86), "B8472F", 0.008)
    return _train()


def _train() -> list[Any]:
    """Two carriages; they roll in along x."""
    found = []
    for n in range(2):
        x = 4.15 * n - 2.05
        found.append(box((4.05, 1.0, 2.05), (x, 1.75, 1.08), "4F8F88", 0.16))
        found.append(box((4.07, 1.02, 0.10), (x, 1.75, 0.86), "F3E6CF", 0.02))
        found.append(box((4.0, 0.8, 0.14), (x, 1.75, 2.14), "F3E6CF", 0.06))
        for i in range(4):
            if i == 1:
                found.append(
                    box((0.62, 0.04, 1.62), (x - 1.45 + 0.97 * i, 1.24, 0.98), "3E7A74", 0.03)
                )
            wide = 0.44 if i == 1 else 0.70
            found.append(
                box((wide, 0.05, 0.62), (x - 1.45 + 0.97 * i, 1.225, 1.42), "F3E6CF", 0.04)
            )
            found.append(
                box((wide - 0.1, 0.05, 0.52), (x - 1.45 + 0.97 * i, 1.215, 1.42), "A9CCD3", 0.03)
            )
    return found
