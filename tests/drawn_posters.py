"""Posters drawn on the spot: plain grounds with a few shapes, some with a face."""

from __future__ import annotations

from pathlib import Path

from PIL import Image, ImageDraw

SIZE = (160, 240)


def poster(ground: str, ink: str, *, discs: int = 3) -> Image.Image:
    """Return a poster: discs of one colour on another."""
    picture = Image.new("RGB", SIZE, ground)
    pen = ImageDraw.Draw(picture)
    for number in range(discs):
        left, top = 15 + number * 37 % 90, 20 + number * 71 % 170
        pen.ellipse((left, top, left + 50, top + 50), fill=ink)
    return picture


def write_posters(folder: Path) -> list[Path]:
    """Write five posters: two alike in red, two alike in blue, and one that is neither."""
    folder.mkdir(parents=True, exist_ok=True)
    drawn = {
        "red one": poster("darkred", "gold"),
        "red two": poster("firebrick", "gold", discs=4),
        "blue one": poster("navy", "white", discs=2),
        "blue two": poster("midnightblue", "white", discs=3),
        "green": poster("darkgreen", "black", discs=6),
    }
    for name, picture in drawn.items():
        picture.save(folder / f"{name}.png")
    return sorted(folder.iterdir())
