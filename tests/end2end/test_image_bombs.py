"""Pictures made to take a decoder's memory or time are refused, or decoded within 100 MiB and 1 s.

Seconds are the processor's, so that a busy machine changes nothing.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from app.thumbnails import decode
from store.errors import PictureError
from store.pictures import read_picture
from tests.conftest import ROOT
from tests.image_bombs import encoded, image_bombs, largest_pictures
from tests.pictures import packshot

MIB, SECONDS = 100, 1.0
BOMBS = image_bombs()
LARGEST = largest_pictures()
MUTATED = 1000


@pytest.fixture(scope="module")
def pictures():
    return {name: make() for name, make in (BOMBS | LARGEST).items()}


@pytest.fixture(scope="module")
def measured(tmp_path_factory, pictures):
    if not Path("/proc/self/statm").exists():
        pytest.skip("memory is measured as Linux tells it")
    folder = tmp_path_factory.mktemp("bombs")
    (folder / "warm up").write_bytes(encoded(packshot("red"), "JPEG"))
    for name, content in pictures.items():
        (folder / name).write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-m", "tests.picture_child", folder],
        cwd=ROOT, capture_output=True, text=True, check=True, timeout=100,
    )  # fmt: skip
    return {line["name"]: line for line in map(json.loads, done.stdout.splitlines())}


def test_there_are_twelve_kinds():
    assert len(BOMBS) >= 12


@pytest.mark.parametrize("name", [*BOMBS, *LARGEST])
def test_picture_ends_as_it_should(measured, name):
    assert measured[name]["ended"] in {"decoded", "refused"}


@pytest.mark.parametrize("name", [*BOMBS, *LARGEST])
def test_picture_stays_within_its_memory(measured, name):
    assert measured[name]["mib"] <= MIB


@pytest.mark.parametrize("name", [*BOMBS, *LARGEST])
def test_picture_stays_within_its_time(measured, name):
    assert measured[name]["seconds"] <= SECONDS


@pytest.mark.parametrize("name", LARGEST)
def test_large_pictures_are_still_decoded(measured, name):
    assert measured[name]["ended"] == "decoded"


@pytest.mark.parametrize("name", BOMBS)
def test_no_bomb_is_a_thumbnail_of_the_window(qapp, pictures, name):
    picture = decode(pictures[name])
    assert max(picture.width(), picture.height()) <= 1024


def mutated(seed):
    chance = random.Random(seed)
    kind, options = chance.choice(
        [("JPEG", {}), ("JPEG", {"progressive": True}), ("PNG", {}), ("WEBP", {"method": 0})]
    )
    content = bytearray(encoded(packshot("red"), kind, **options))
    match chance.randrange(4):
        case 0:
            for _ in range(chance.choice((1, 4, 32))):
                content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        case 1:
            del content[chance.randrange(len(content)) :]
        case 2:
            place = chance.randrange(len(content))
            content[place : place + 4] = chance.choice(
                (b"\0" * 4, b"\xff" * 4, b"\x7f\xff\xff\xff")
            )
        case 3:
            start, end, there = (chance.randrange(len(content)) for _ in range(3))
            content[there:there] = content[min(start, end) : max(start, end)]
    return bytes(content)


def test_mutated_pictures_are_decoded_or_refused(qapp):
    decoded = 0
    for seed in range(MUTATED):
        content = mutated(seed)
        decode(content)
        try:
            decoded += max(read_picture(content).shape) <= 1024
        except PictureError:
            continue
    assert 0 < decoded < MUTATED


def test_formats_that_the_catalogue_has_not_are_no_thumbnails(qapp):
    for kind in ("PNG", "GIF", "BMP", "PPM"):
        assert decode(encoded(Image.new("RGB", (9, 9)), kind)).isNull()
