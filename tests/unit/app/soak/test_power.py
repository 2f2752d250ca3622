"""What a disk holds after a cut follows from what was flushed."""

from __future__ import annotations

import random

import pytest

from app.soak.power import write_image
from app.soak.recorder import Acknowledged, Cut, Flush, Write


class Chosen(random.Random):
    """Lets a share of what was not flushed arrive."""

    def __init__(self, arrives):
        super().__init__(1)
        self.arrives = arrives

    def choices(self, *_args, **_kwargs):
        return [self.arrives]


def image(folder, events, arrives):
    write_image(events, folder / "image", Chosen(arrives))
    return {path.name: path.read_bytes() for path in (folder / "image").iterdir()}


def test_flushed_bytes_are_there(tmp_path):
    events = [Write("a", 0, b"old"), Flush("a"), Write("a", 0, b"new")]
    assert image(tmp_path, events, 0.0) == {"a": b"old"}


def test_other_bytes_may_be_there(tmp_path):
    assert image(tmp_path, [Write("a", 2, b"new")], 1.0) == {"a": b"\0\0new"}


def test_flush_of_one_file_is_none_of_another(tmp_path):
    events = [Write("a", 0, b"a"), Write("b", 0, b"b"), Flush("b")]
    assert image(tmp_path, events, 0.0) == {"a": b"", "b": b"b"}


def test_file_is_cut_in_its_turn(tmp_path):
    events = [Write("a", 0, b"long"), Cut("a", 1), Acknowledged(1), Flush("a")]
    assert image(tmp_path, events, 0.0) == {"a": b"l"}


def test_large_writes_arrive_torn_at_blocks(tmp_path):
    events = [Write(f"{number}", 0, bytes(4096)) for number in range(200)]
    sizes = {len(content) for content in image(tmp_path, events, 0.99).values()}
    assert len(sizes) > 2
    assert all(size % 512 == 0 for size in sizes)


@pytest.mark.parametrize("suffix", ["-shm", "-journal"])
def test_passing_files_are_left_out(tmp_path, suffix):
    assert image(tmp_path, [Write(f"a{suffix}", 0, b"x"), Flush(f"a{suffix}")], 1.0) == {}
