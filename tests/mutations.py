"""Damage as disks, networks and people make it: one mutation of a file's bytes at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

_MAGIC = (0, 1, 0xFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 2**63 - 1, 2**64 - 1)
_HEAD = 256


def mutations(content: bytes, count: int, rng: random.Random) -> Iterator[bytes]:
    """Yield `count` mutations, each of which differs from the content."""
    made = 0
    while made < count:
        kind = rng.choices(_KINDS, _SHARES)[0]
        if (mutated := kind(bytearray(content), rng)) != content:
            made += 1
            yield bytes(mutated)


def flip(content: bytearray, rng: random.Random) -> bytearray:
    for _ in range(rng.choice((1, 4, 16))):
        content[rng.randrange(len(content))] ^= 1 << rng.randrange(8)
    return content


def flip_at_an_end(content: bytearray, rng: random.Random) -> bytearray:
    reach = min(_HEAD, len(content))
    place = rng.randrange(reach)
    content[place if rng.random() < 0.5 else -1 - place] ^= 1 << rng.randrange(8)
    return content


def magic(content: bytearray, rng: random.Random) -> bytearray:
    width = rng.choice((2, 4, 8))
    number = (rng.choice(_MAGIC) & (1 << 8 * width) - 1).to_bytes(width, "little")
    reach = min(_HEAD, len(content)) if rng.random() < 0.5 else len(content)
    place = rng.randrange(max(1, reach - width))
    content[place : place + width] = number
    return content


def truncate(content: bytearray, rng: random.Random) -> bytearray:
    return content[: rng.randrange(len(content))]


def zeros(content: bytearray, rng: random.Random) -> bytearray:
    return _put(content, bytes(rng.choice((64, 512, 4096))), rng)


def splice(content: bytearray, rng: random.Random) -> bytearray:
    start, length = rng.randrange(len(content)), rng.choice((16, 512, 4096))
    return _put(content, content[start : start + length], rng)


def _put(content: bytearray, piece: bytes, rng: random.Random) -> bytearray:
    place = rng.randrange(len(content))
    piece = piece[: len(content) - place]
    content[place : place + len(piece)] = piece
    return content


_KINDS = (flip, flip_at_an_end, magic, truncate, zeros, splice)
_SHARES = (35, 20, 20, 13, 6, 6)
