"""Disks that fill up under a writer: small ones in memory, or a limit on the size of files.

A small disk takes root, or a namespace of one's own (`unshare -rm`); where neither can be had,
RLIMIT_FSIZE makes every file end early.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

from app.soak.record import MakeRecord, Record
from app.soak.tally import Faults, Tally
from store.errors import (
    HistoryFullError,
    HistoryUnavailableError,
    LibraryFullError,
    LibraryUnavailableError,
)

_SIZES: Final = (256, 1500)  # KiB; a full history or library needs about two thousand
_BALLAST: Final = 100_000  # bytes at most, which are freed afterwards
_MORE: Final = 4096  # KiB
_FULL, _UNCLEAR, _NEVER_FULL = 0, 1, 2


def fill_disks(make: MakeRecord, folder: Path, disks: int, seed: int) -> Iterator[Tally]:
    """Fill one disk after the other, and yield the tally after each.

    A trial fails where the writer did not say plainly that there is no room, where what is there
    could not be read while the disk was full, or where nothing could be written once there was.
    """
    chance = random.Random(seed)  # noqa: S311  the same disks again
    mounts = _can_mount(folder)
    tally = Tally()
    for number in range(disks):
        place = folder / f"disk {number}"
        place.mkdir(parents=True)
        size = chance.randint(*_SIZES)
        with _mounted(place, size) if mounts else _limited(size):
            _fill(make, place, tally, chance, mounts=mounts)
        shutil.rmtree(place)
        yield tally


def _fill(
    make: MakeRecord, place: Path, tally: Tally, chance: random.Random, *, mounts: bool
) -> None:
    ballast = place / "ballast"
    ballast.write_bytes(bytes(chance.randint(0, _BALLAST)))
    acknowledged, ending = _written(make, place, clean_end=chance.choice((False, True)))
    clear = ending == _FULL or (not mounts and ending == _UNCLEAR)  # a limit is no full disk
    if mounts:
        _fill_up(place / "more ballast")
    readable = _readable(make, place, acknowledged)
    for file in place.glob("*ballast"):
        file.unlink()
    _make_room(place, mounts=mounts)
    with closing(make(place)) as record:
        faults = record.faults(acknowledged)
        works = _writes(record, acknowledged)
    tally.acknowledged += acknowledged
    tally.failed += not (clear and readable and works)
    tally.add(faults)


def _fill_up(path: Path) -> None:
    """Leave no room for a single byte."""
    with suppress(OSError), path.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))


def _written(make: MakeRecord, place: Path, *, clean_end: bool) -> tuple[int, int]:
    """Return the last number a writer acknowledged, and how it ended."""
    end, start = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(end)
        _write_until_full(make, place, start, clean_end=clean_end)
    os.close(start)
    with os.fdopen(end, "rb") as acks:
        numbers = acks.read()
    _, status = os.waitpid(child, 0)
    return int.from_bytes(numbers[-8:]), os.waitstatus_to_exitcode(status)


def _write_until_full(make: MakeRecord, place: Path, acks: int, *, clean_end: bool) -> None:
    """Never return: this is a process of its own."""
    code = _NEVER_FULL
    try:
        record = make(place)
        for number in range(1, 10_000):
            record.write(number)
            os.write(acks, number.to_bytes(8))
    except (HistoryFullError, LibraryFullError):
        code = _FULL
    except (HistoryUnavailableError, LibraryUnavailableError):
        code = _UNCLEAR
    finally:
        with suppress(BaseException):
            if clean_end:
                record.close()
        os._exit(code)


def _readable(make: MakeRecord, place: Path, acknowledged: int) -> bool:
    try:
        with closing(make(place)) as record:
            return record.faults(acknowledged) == Faults()
    except (HistoryUnavailableError, LibraryUnavailableError):
        return False


def _writes(record: Record, acknowledged: int) -> bool:
    """Go on where the disk was full."""
    number = max(1, acknowledged, record.newest())
    for more in range(number, number + 10):
        record.write(more)
    return record.faults(number + 9) == Faults()


def _can_mount(folder: Path) -> bool:
    probe = folder / "probe"
    probe.mkdir(parents=True)
    try:
        with _mounted(probe, 64):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False
    finally:
        probe.rmdir()


@contextmanager
def _mounted(place: Path, size: int) -> Iterator[None]:
    """Make the folder a disk of `size` KiB while the block runs. Raises CalledProcessError."""
    _run("mount", "-t", "tmpfs", "-o", f"size={size}k", "tmpfs", str(place))
    try:
        yield
    finally:
        _run("umount", str(place))


@contextmanager
def _limited(size: int) -> Iterator[None]:
    """Let no file of ours grow beyond `size` KiB while the block runs."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size << 10, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def _make_room(place: Path, *, mounts: bool) -> None:
    if mounts:
        _run("mount", "-o", f"remount,size={_SIZES[1] + _MORE}k", str(place))
    else:
        _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)
