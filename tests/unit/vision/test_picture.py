"""A person's picture files: every kind becomes RGB, hostile ones get a sentence."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from tests.pictures import encoded, jpeg_that_declares
from vision.errors import PictureFileError
from vision.picture import load_picture, read_picture

RED = (200, 30, 40)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_png_mode_becomes_rgb(mode):
    assert read_picture(encoded(Image.new(mode, (9, 7)))).shape == (7, 9, 3)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF"])
def test_every_kind_keeps_its_colour(kind):
    rgb = read_picture(encoded(Image.new("RGB", (16, 16), RED), kind))

    assert abs(rgb.astype(int) - RED).max() <= 4


def test_cmyk_is_converted():
    red = Image.new("RGB", (16, 16), RED).convert("CMYK")

    assert abs(read_picture(encoded(red, "JPEG")).astype(int) - RED).max() <= 4


def test_transparent_pixels_are_white():
    picture = Image.new("RGBA", (2, 1), (0, 0, 0, 0))
    picture.putpixel((1, 0), (*RED, 255))

    assert read_picture(encoded(picture)).tolist() == [[[255, 255, 255], list(RED)]]


def test_transparent_palette_colour_is_white():
    picture = Image.new("P", (3, 3), 0)
    file = io.BytesIO()
    picture.save(file, "PNG", transparency=0)

    assert (read_picture(file.getvalue()) == 255).all()


def test_turned_photo_is_upright():
    exif = Image.Exif()
    exif[0x0112] = 6
    file = io.BytesIO()
    Image.new("RGB", (40, 20), RED).save(file, "JPEG", exif=exif)

    assert read_picture(file.getvalue()).shape == (40, 20, 3)


def test_sixteen_bits_are_scaled():
    grey = Image.fromarray(np.full((2, 2), 128 << 8, np.uint16))

    assert (read_picture(encoded(grey)) == 128).all()


@pytest.mark.parametrize("size", [(1, 10_000), (10_000, 700)])
def test_size_is_kept(size):
    assert read_picture(encoded(Image.new("RGB", size))).shape[1::-1] == size


def test_size_is_refused_before_decoding(tmp_path):
    path = tmp_path / "bomb.jpg"
    path.write_bytes(jpeg_that_declares(60_000, 2_000))

    with pytest.raises(PictureFileError, match=r"bomb\.jpg is too large: 60000x2000 pixels"):
        load_picture(path)


@pytest.mark.parametrize("content", [b"", b"no picture", encoded(Image.new("RGB", (99, 99)))[:-40]])
def test_damaged_file_is_named(tmp_path, content):
    path = tmp_path / "photo.png"
    path.write_bytes(content)

    with pytest.raises(PictureFileError, match=r"photo\.png is no picture"):
        load_picture(path)


def test_missing_file_is_named(tmp_path):
    with pytest.raises(PictureFileError, match=r"there\.png cannot be read"):
        load_picture(tmp_path / "there.png")


def test_fuzzed_pictures_decode_or_are_refused(shared_data):
    for path in sorted((shared_data / "fuzz/pillow_images").iterdir()):
        try:
            rgb = load_picture(path)
        except PictureFileError:
            continue
        assert (rgb.dtype, rgb.shape[2]) == (np.uint8, 3)
