"""What does not draw is left out, what must be known before decoding is told."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from store.errors import PictureError
from store.picture_skeleton import skeleton_of
from tests.pictures import encoded, packshot

KINDS = ("JPEG", "PNG", "WEBP")


def decorated(kind, turned=6, **options):
    """Return a picture with an Exif block and a colour profile."""
    exif = Image.Exif()
    exif[0x0112] = turned
    exif[0x010E] = "a description " * 100
    file = io.BytesIO()
    packshot("red").save(file, kind, exif=exif, icc_profile=b"profile" * 99, **options)
    return file.getvalue()


def pixels(content):
    with Image.open(io.BytesIO(content)) as picture:
        return picture.convert("RGB").tobytes()


@pytest.mark.parametrize("kind", KINDS)
def test_skeleton_draws_the_same(kind):
    content = decorated(kind)
    assert pixels(skeleton_of(content).content) == pixels(content)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_texts_and_profiles_are_left_out(kind):
    bare = skeleton_of(decorated(kind)).content
    assert b"description" not in bare
    with Image.open(io.BytesIO(bare)) as picture:
        assert not {"exif", "icc_profile"} & picture.info.keys()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("turned", range(1, 9))
def test_turning_is_told(kind, turned):
    assert skeleton_of(decorated(kind, turned)).turned == turned


def test_turning_of_a_large_machine_is_told():
    table = struct.pack(">HHHLHH", 1, 0x0112, 3, 1, 8, 0)
    exif = b"Exif\0\0MM\0*\0\0\0\x08" + table
    content = encoded(packshot("red"), "JPEG")
    segment = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    assert skeleton_of(content[:2] + segment + content[2:]).turned == 8


@pytest.mark.parametrize("turned", [0, 9, 65535])
def test_a_turning_that_is_none_is_upright(turned):
    assert skeleton_of(decorated("JPEG", turned)).turned == 1


def test_adobe_says_what_the_colours_are():
    content = encoded(Image.new("CMYK", (8, 8), (0, 255, 255, 0)), "JPEG")
    assert pixels(skeleton_of(content).content) == pixels(content)


def test_scans_are_counted_behind_previews():
    preview = encoded(packshot("red"), "JPEG")
    segment = b"\xff\xe2" + struct.pack(">H", len(preview) + 2) + preview
    content = encoded(packshot("red"), "JPEG")
    assert skeleton_of(content[:2] + segment + content[2:]).scans == 1


def test_progressive_jpeg_has_several_scans():
    file = io.BytesIO()
    packshot("red").save(file, "JPEG", progressive=True)
    assert skeleton_of(file.getvalue()).scans > 1


def test_only_the_first_frame_of_a_moving_png_is_kept():
    file = io.BytesIO()
    frames = [packshot("red"), packshot("blue")]
    frames[0].save(file, "PNG", save_all=True, append_images=frames[1:])
    with Image.open(io.BytesIO(skeleton_of(file.getvalue()).content)) as picture:
        assert getattr(picture, "n_frames", 1) == 1


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a", b"\xff\xd8\xff", b"\xff\xd8\xff\xe0", b"<svg>", b"\xff\xd8\xff\xff"]
)
def test_what_is_no_picture_is_refused(content):
    with pytest.raises(PictureError):
        skeleton_of(content)


BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP")


@given(st.sampled_from(BEGINNINGS), st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(beginning, rest):
    try:
        skeleton = skeleton_of(beginning + rest)
    except PictureError:
        return
    assert skeleton.turned in range(1, 9)
    assert len(skeleton.content) <= len(beginning + rest)
