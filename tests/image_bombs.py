"""Pictures that are small on disk and ask a decoder for memory or time without end."""

from __future__ import annotations

import io
import struct
import zlib
from itertools import pairwise
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Chunk = tuple[bytes, bytes]
_ZEROS = zlib.compress(bytes(1 << 26), 6)  # 64 MiB


def image_bombs() -> dict[str, Callable[[], bytes]]:
    """Return one of each kind by name."""
    return {
        "png that declares 65535 x 65535": lambda: png(65535, 65535, [(b"IDAT", _ZEROS[:9])]),
        "png of zeros, 4000 x 4900": lambda: _png_of_zeros(4000, 4900),
        "png whose data never ends": _png_endless,
        "png with a huge text": lambda: _png_with((b"zTXt", b"k\0\0" + _ZEROS)),
        "png with a huge profile": lambda: _png_with((b"iCCP", b"k\0\0" + _ZEROS)),
        "png with a million texts": lambda: _png_with(*[(b"tEXt", b"k\0v")] * 200_000),
        "apng with ten thousand frames": _apng,
        "jpeg that declares 65535 x 65535": lambda: _jpeg_declaring(65535, 65535),
        "jpeg with thousands of scans": lambda: _jpeg_scans(3000, 3000, 5000),
        "jpeg with a few scans and many pixels": lambda: _jpeg_scans(4400, 4400, 8),
        "jpeg in cmyk, 4400 x 4400": lambda: encoded(Image.new("CMYK", (4400, 4400)), "JPEG"),
        "jpeg with an exif bomb": _jpeg_exif_bomb,
        "jpeg cut off, with padding": _jpeg_padded,
        "webp that declares 16383 x 16383": _webp_declaring,
        "webp of one colour, 4400 x 4400": _large_webp,
        "webp with many frames": lambda: _frames("WEBP", 50),
        "gif with many frames": lambda: _frames("GIF", 100),
        "gif that declares 65535 x 65535": lambda: b"GIF89a" + b"\xff" * 4 + b"\0\0\0,\0\0\0\0"
        + b"\xff" * 4 + b"\0\2\2L\1\0;",
        "tiff called jpeg": lambda: encoded(Image.new("RGB", (1000, 1000)), "TIFF"),
        "svg of a billion laughs": _svg,
    }  # fmt: skip


def largest_pictures() -> dict[str, Callable[[], bytes]]:
    """Return the largest that are still decoded, by name."""
    return {
        "jpeg of 20 million pixels": lambda: encoded(_slope(4470), "JPEG"),
        "jpeg of 10 million pixels in 40 scans": _jpeg_in_forty_scans,
        "png of 12 million pixels": lambda: _png_of_zeros(4000, 3000),
        "webp of 5 million pixels": lambda: encoded(_slope(2230), "WEBP", method=0),
    }


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def png(width: int, height: int, chunks: Iterable[Chunk], depth: int = 8, colour: int = 6) -> bytes:
    """Return a PNG of these chunks, with right sums."""
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    parts = [(b"IHDR", head), *chunks, (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def _png_of_zeros(width: int, height: int) -> bytes:
    return png(width, height, [(b"IDAT", zlib.compress(bytes(height * (1 + 4 * width)), 9))])


def _png_endless() -> bytes:
    """A picture of 8 x 8 with the pixels of a large one."""
    return png(8, 8, [(b"IDAT", _ZEROS)])


def _png_with(*chunks: Chunk) -> bytes:
    return png(8, 8, [*chunks, (b"IDAT", zlib.compress(bytes(8 * 33)))])


def _apng() -> bytes:
    frames = 10_000
    control = struct.pack(">IIIIIHHBB", 0, 8, 8, 0, 0, 1, 1, 0, 0)
    pixels = zlib.compress(bytes(8 * 33))
    parts: list[Chunk] = [(b"acTL", struct.pack(">II", frames, 0)), (b"fcTL", control)]
    parts.append((b"IDAT", pixels))
    for number in range(1, frames):
        parts.append((b"fcTL", struct.pack(">I", 2 * number - 1) + control[4:]))
        parts.append((b"fdAT", struct.pack(">I", 2 * number) + pixels))
    return png(8, 8, parts)


def _jpeg_declaring(width: int, height: int) -> bytes:
    content = encoded(Image.new("RGB", (8, 8)), "JPEG")
    frame = content.index(b"\xff\xc0")
    size = height.to_bytes(2) + width.to_bytes(2)
    return content[: frame + 5] + size + content[frame + 9 :]


def _jpeg_scans(width: int, height: int, scans: int) -> bytes:
    """Return a progressive JPEG whose last scan is there again and again."""
    content = encoded(Image.new("RGB", (width, height)), "JPEG", progressive=True, quality=10)
    last = content.rindex(b"\xff\xda")
    scan = content[last:-2]
    room = max(0, 4_900_000 - len(content)) // len(scan)
    return content[:-2] + scan * min(scans, room) + content[-2:]


def _jpeg_in_forty_scans() -> bytes:
    content = encoded(_slope(3160), "JPEG", progressive=True, quality=30, subsampling=0)
    last = content.rindex(b"\xff\xda")
    more = 40 - content.count(b"\xff\xda")
    return content[:-2] + content[last:-2] * more + content[-2:]


def _slope(side: int) -> Image.Image:
    return Image.linear_gradient("L").resize((side, side)).convert("RGB")


def _jpeg_exif_bomb() -> bytes:
    """Five thousand entries, each of which says that the whole segment is its text."""
    entries = 5_000
    table = b"".join(
        struct.pack("<HHLL", 0x9000 + number, 2, 60_000, 8) for number in range(entries)
    )
    exif = b"Exif\0\0II*\0\x08\0\0\0" + struct.pack("<H", entries) + table + b"\0\0\0\0"
    content = encoded(Image.new("RGB", (8, 8)), "JPEG")
    return content[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + content[2:]


def _jpeg_padded() -> bytes:
    content = encoded(Image.effect_noise((2000, 2000), 90).convert("RGB"), "JPEG")
    return content[: len(content) // 3] + b"\xff" * 3_000_000


def _frames(kind: str, count: int) -> bytes:
    frames = [Image.new("RGB", (100, 100), (number % 256, 0, 0)) for number in range(count)]
    return encoded(frames[0], kind, save_all=True, append_images=frames[1:])


def _webp_declaring() -> bytes:
    content = encoded(Image.new("L", (4, 4)), "WEBP", lossless=True)
    return content.replace(b"\x2f\x03\xc0\x00\x00", b"\x2f\xff\xff\xff\x0f")


def _large_webp() -> bytes:
    return encoded(Image.new("RGB", (4400, 4400)), "WEBP", method=0)


def _svg() -> bytes:
    names = "abcdefghij"
    laughs = [f'<!ENTITY {name} "{f"&{below};" * 10}">' for below, name in pairwise(names)]
    head = f'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "ha">{"".join(laughs)}]>'
    return f'{head}<svg width="9" height="9"><text>&j;</text></svg>'.encode()
