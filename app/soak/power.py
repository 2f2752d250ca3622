"""Power cuts: what the disk may hold after a cut at any moment, built from a recording of a writer.

Written bytes are surely on the disk once their file was flushed; before that, any part of them may
be, in blocks of 512 bytes. Not modelled: names of files that are created, renamed or removed.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from app.soak.record import MakeRecord
from app.soak.recorder import Acknowledged, Cut, Event, Flush, Recorder, Write
from app.soak.tally import Faults, Tally

COMMITS: Final = 300
_BLOCK: Final = 512  # bytes a disk writes whole
_TORN: Final = 0.2  # share of the larger writes of which only a part arrives
_FORGOTTEN: Final = ("-shm", "-journal")  # rebuilt at the start; gone after the first commit


def cut_power(make: MakeRecord, folder: Path, images: int, seed: int) -> Iterator[Tally]:
    """Record one writer, look at `images` disks it may leave, and yield the tally after each."""
    events = record_writer(make, folder / "recorded")
    chance = random.Random(seed)  # noqa: S311  the same cuts again
    begun = events.index(Acknowledged(0))
    tally = Tally(acknowledged=COMMITS)
    for number in range(images):
        cut = chance.randrange(begun + 1, len(events) + 1)
        image = folder / f"image {number}"
        write_image(events[:cut], image, chance)
        tally.add(_faults(make, image, _last_acknowledged(events[:cut])))
        shutil.rmtree(image)
        yield tally


def record_writer(make: MakeRecord, folder: Path) -> list[Event]:
    """Write COMMITS numbers and return what reached the system until the last was acknowledged.

    Raises RecorderMissingError.
    """
    folder.mkdir(parents=True)
    recorder = Recorder()
    record = make(folder)
    recorder.acknowledge(0)
    for number in range(1, COMMITS + 1):
        record.write(number)
        recorder.acknowledge(number)
    events = recorder.events.copy()
    record.close()
    recorder.stop()
    return events


@dataclass(slots=True)
class _File:
    """One file of an image: what is surely there, and what may be."""

    sure: bytearray = field(default_factory=bytearray)
    pending: list[Write | Cut] = field(default_factory=list)

    def apply(self, event: Write | Cut) -> None:
        if isinstance(event, Cut):
            del self.sure[event.size :]
            return
        end = event.offset + len(event.data)
        self.sure.extend(bytes(max(0, end - len(self.sure))))
        self.sure[event.offset : end] = event.data

    def flush(self) -> None:
        for event in self.pending:
            self.apply(event)
        self.pending.clear()


def write_image(events: Sequence[Event], folder: Path, chance: random.Random) -> None:
    """Write what a disk may hold after these events: of what was not flushed, any part.

    In 3 of 10 images none of it arrives, in 1 all of it, in the others half of it, partly torn.
    """
    files: dict[str, _File] = {}
    for event in events:
        if isinstance(event, Acknowledged) or event.file.endswith(_FORGOTTEN):
            continue
        file = files.setdefault(event.file, _File())
        if isinstance(event, Flush):
            file.flush()
        else:
            file.pending.append(event)
    arrives = chance.choices((0.0, 1.0, 0.5), (3, 1, 6))[0]
    folder.mkdir()
    for name, file in files.items():
        for event in file.pending:
            if chance.random() < arrives:
                file.apply(_torn(event, chance) if arrives < 1 else event)
        (folder / name).write_bytes(file.sure)


def _torn(event: Write | Cut, chance: random.Random) -> Write | Cut:
    whole = isinstance(event, Cut) or len(event.data) <= _BLOCK or chance.random() > _TORN
    if whole or isinstance(event, Cut):
        return event
    arrived = chance.randrange(0, len(event.data), _BLOCK)
    return Write(event.file, event.offset, event.data[:arrived])


def _last_acknowledged(events: Sequence[Event]) -> int:
    return next(event.number for event in reversed(events) if isinstance(event, Acknowledged))


def _faults(make: MakeRecord, image: Path, acknowledged: int) -> Faults:
    with closing(make(image)) as record:
        return record.faults(acknowledged)
