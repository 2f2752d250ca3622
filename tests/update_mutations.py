"""Damage a repository's metadata in thousands of ways; none may be taken for what was signed.

python -m tests.update_mutations --files 2000 --seed 7
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from store.errors import StoreEnvironmentError
from store.release import newest_release, trust_root
from store.release_origin import FolderOrigin
from tests.forged_release import NOW, Forge

MAGIC = (0, 1, 0xFF, 0x7FFFFFFF, 0xFFFFFFFF, 2**63 - 1)
WORDS = (
    b"null",
    b"1e999",
    b"-1",
    b"[" * 5000,
    b'{"a":' * 2000,
    b'"\\ud800"',
    b"1" * 5000,
    b"true",
    b'"9999-12-31T23:59:59Z"',
    b"\xff\xfe",
    b"\x00",
    b"NaN",
)


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Return other bytes: flipped bits, cuts, blocks of zeros, splices, and odd values of JSON."""
    out = bytearray(data)
    place = dice.randrange(len(out))
    kind = dice.randrange(7)
    if kind == 0:
        for _ in range(dice.choice((1, 4, 16))):
            out[dice.randrange(len(out))] ^= 1 << dice.randrange(8)
    elif kind == 1:
        out[place : place + 8] = dice.choice(MAGIC).to_bytes(8, "little")
    elif kind == 2:
        del out[place:]
    elif kind == 3:
        out[place : place + 64] = bytes(64)
    elif kind == 4:
        start = dice.randrange(len(out))
        out[place : place + 16] = out[start : start + 512]
    elif kind == 5:
        values = [at for at, letter in enumerate(out) if letter in b":[,"] or [place]
        at = dice.choice(values) + 1
        out[at : at + dice.choice((0, 1, 4, 20))] = dice.choice(WORDS)
    else:
        out[place:place] = dice.choice(WORDS)
    return bytes(out)


def damage(count: int, seed: int, folder: Path) -> Counter[str]:
    """Offer `count` damaged repositories; return how each ended.

    "refused": a StoreEnvironmentError. "same": what was signed came out, the damage meant nothing.
    "accepted": something else came out. Any other exception is raised.
    """
    dice = random.Random(seed)
    forge = Forge(folder / "web")
    first = (folder / "web/metadata/1.root.json").read_bytes()
    forge.next_root()
    forge.put_root()
    forge.publish(5, {"manifest.json": b"{}", "vectors-00.f16": b"numbers"})
    signed = newest_files(folder, first)
    files = sorted((folder / "web/metadata").glob("[!1]*.json"))
    ends: Counter[str] = Counter()
    for _ in range(count):
        path = dice.choice(files)
        whole = path.read_bytes()
        path.write_bytes(mutated(whole, dice))
        try:
            ends["same" if newest_files(folder, first) == signed else "accepted"] += 1
        except StoreEnvironmentError:
            ends["refused"] += 1
        path.write_bytes(whole)
    if newest_files(folder, first) != signed:
        raise AssertionError("the undamaged repository is refused")
    return ends


def newest_files(folder: Path, root: bytes) -> dict[str, tuple[int, str]]:
    """Return what a new viewer is told, by name."""
    trust = folder / "trust"
    shutil.rmtree(trust, ignore_errors=True)
    trust_root(trust, root)
    release = newest_release(trust, FolderOrigin(folder / "web"), NOW)
    return {name: (one.size, one.sha256) for name, one in release.files.items()}


def main() -> int:
    """Print how many were refused; 1 where one was accepted."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--files", type=int, default=2000)
    words.add_argument("--seed", type=int, default=7)
    chosen = words.parse_args()
    with TemporaryDirectory() as folder:
        ends = damage(chosen.files, chosen.seed, Path(folder))
    sys.stdout.write(f"{dict(ends)}\n")
    return 1 if ends["accepted"] else 0


if __name__ == "__main__":
    sys.exit(main())
