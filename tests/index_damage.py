"""Damage an index in every file and every way, and open it: refused, or the same answers.

`python -m tests.index_damage --cases 500` with the files' hashes as they were: all is refused.
`python -m tests.index_damage --cases 500 --resealed` with new hashes for the damaged bytes, as if
there were none: whatever is answered, no process dies of it and none hangs.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import shutil
import signal
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np

from store.errors import StoreError
from store.index_writer import write_index
from store.manifest import MANIFEST, FileSeal, Manifest, content_name, read_manifest, sealed
from store.search import ProductIndex
from tests.mutations import mutations
from tests.small_index import ALL, MAKER, SHA, row, unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from store.segment_writer import IndexRow

KINDS = ("vectors", "catalog", "thumbnails", "dead", "manifest")
_PRODUCTS, _GONE = 120, 10
_SILENCE = 20
"""Seconds over one case after which a child hangs, and is ended."""


def make(folder: Path) -> Path:
    """Make an index of 120 products in two categories, and take the last ten out again."""
    rows = list(map(_row, range(_PRODUCTS)))
    write_index(folder, MAKER, [rows])
    write_index(folder, MAKER, [rows[:-_GONE]])
    return folder


def _row(number: int) -> IndexRow:
    rng = random.Random(number)
    made = row(
        f"product-{number}",
        ("bag", "footwear")[number % 2],
        unit(*(rng.gauss(0, 1) for _ in range(4))),
        rng.randbytes(200),
        price=float(number),
    )
    return replace(made, picture=rng.randbytes(32))


def answers(folder: Path) -> str:
    """Return a digest of what the index answers. Raises StoreError."""
    said = hashlib.sha256()
    with ProductIndex.open(folder, "tiny", SHA, ALL) as index:
        for category in ("bag", "footwear"):
            for query in np.eye(4, dtype=np.float32):
                for match in index.search(query, category, 10):
                    said.update(repr(match).encode() + match.product.thumbnail)
    return said.hexdigest()


@dataclass(frozen=True, slots=True)
class Target:
    """One file of an index, and its bytes while they were right."""

    folder: Path
    kind: str
    resealed: bool

    def cases(self, count: int, seed: int) -> Iterator[None]:
        """Put one mutation after the other in place of the file."""
        whole = read_manifest(self.folder)
        path = self.folder / (
            MANIFEST if self.kind == "manifest" else getattr(whole.segments[0], self.kind)
        )
        right = path.read_bytes()
        for mutated in mutations(_body(right, self), count, random.Random(seed)):
            self._put(mutated, path, whole)
            yield
        path.write_bytes(right)
        (self.folder / MANIFEST).write_bytes(sealed(whole))

    def _put(self, mutated: bytes, path: Path, whole: Manifest) -> None:
        if not self.resealed:
            path.write_bytes(mutated)
        elif self.kind == "manifest":
            path.write_bytes(_sealed_anew(mutated))
        else:
            _reseal(self.folder, whole, path.name, mutated)


def _body(content: bytes, target: Target) -> bytes:
    sealed_manifest = target.resealed and target.kind == "manifest"
    return content[: content.rindex(b",\n")] if sealed_manifest else content


def _sealed_anew(body: bytes) -> bytes:
    return body + b',\n "seal": "%s"\n}\n' % hashlib.sha256(body).hexdigest().encode()


def _reseal(folder: Path, whole: Manifest, name: str, content: bytes) -> None:
    """Put bytes in place of a file, as if the manifest had always named them."""
    seal = FileSeal(size=len(content), sha256=hashlib.sha256(content).hexdigest())
    named = content_name(name.split("-", maxsplit=1)[0], seal.sha256)
    (folder / named).write_bytes(content)
    told = whole.model_dump_json().replace(name, named)
    renamed = Manifest.model_validate_json(told)
    files = {**renamed.files, named: seal}
    (folder / MANIFEST).write_bytes(sealed(renamed.model_copy(update={"files": files})))


def outcomes(target: Target, count: int, seed: int) -> Iterator[str]:
    """Yield "refused", "same" or "wrong" for so many mutations of a file."""
    right = answers(target.folder)
    for _ in target.cases(count, seed):
        try:
            yield "same" if answers(target.folder) == right else "wrong"
        except StoreError:
            yield "refused"


def in_children(folder: Path, kind: str, count: int, seed: int, *, resealed: bool) -> Counter[str]:
    """Let a child process try all; a child that dies or hangs is one outcome, and replaced."""
    found: Counter[str] = Counter()
    while (done := found.total()) < count:
        command = [sys.executable, "-m", "tests.index_damage", "--child", str(folder)]
        command += ["--kind", kind, "--cases", str(count - done), "--seed", f"{seed + done}"]
        command += ["--resealed"] if resealed else []
        child = subprocess.run(command, capture_output=True, check=False)
        found.update(child.stdout.decode().split())
        if child.returncode:
            found["hang" if child.returncode == -signal.SIGALRM else "crash"] += 1
    return found


def run(cases: int, seed: int, *, resealed: bool) -> dict[str, dict[str, int]]:
    """Return the outcomes of so many mutations of each kind of file."""
    with TemporaryDirectory() as room:
        whole = make(Path(room, "whole"))
        return {
            kind: dict(
                in_children(
                    Path(shutil.copytree(whole, Path(room, kind))),
                    kind,
                    cases,
                    seed,
                    resealed=resealed,
                )
            )
            for kind in KINDS
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--resealed", action="store_true")
    parser.add_argument("--child", type=Path)
    parser.add_argument("--kind", choices=KINDS)
    chosen = parser.parse_args()
    if chosen.child is None:
        report = run(chosen.cases, chosen.seed, resealed=chosen.resealed)
        sys.stdout.write(json.dumps(report) + "\n")
        return
    target = Target(chosen.child, chosen.kind, chosen.resealed)
    signal.alarm(_SILENCE)
    for outcome in outcomes(target, chosen.cases, chosen.seed):
        sys.stdout.write(f"{outcome}\n")
        sys.stdout.flush()
        signal.alarm(_SILENCE)
    signal.alarm(0)


if __name__ == "__main__":
    main()
