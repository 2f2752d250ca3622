"""Pictures are checked by their header, decoded upright on white, or refused with a reason."""

from __future__ import annotations

import io
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from store.errors import PictureError
from store.pictures import read_picture, thumbnail
from tests.pictures import encoded, jpeg_that_declares


@pytest.mark.parametrize(("width", "height"), [(56321, 7789), (11000, 10000), (5000, 4001)])
def test_size_is_refused_before_decoding(width, height):
    content = jpeg_that_declares(width, height)
    assert len(content) < 1000
    with pytest.raises(PictureError, match="more than 20000000"):
        read_picture(content)


def test_thumbnail_keeps_the_shape():
    with Image.open(io.BytesIO(thumbnail(np.zeros((100, 400, 3), np.uint8)))) as picture:
        assert (picture.format, picture.size) == ("WEBP", (192, 48))


def test_transparent_picture_lies_on_white():
    content = encoded(Image.new("RGBA", (4, 4), (255, 0, 0, 0)))
    assert (read_picture(content) == 255).all()


def test_turned_photo_is_upright():
    picture = Image.new("RGB", (40, 20), "red")
    exif = Image.Exif()
    exif[0x0112] = 6
    file = io.BytesIO()
    picture.save(file, "JPEG", exif=exif)
    assert read_picture(file.getvalue()).shape == (40, 20, 3)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_every_png_mode_becomes_rgb(mode):
    assert read_picture(encoded(Image.new(mode, (9, 7)))).shape == (7, 9, 3)


def test_cmyk_jpeg_becomes_rgb():
    assert read_picture(encoded(Image.new("CMYK", (9, 7)), "JPEG")).shape == (7, 9, 3)


def test_large_picture_is_reduced():
    assert read_picture(encoded(Image.new("RGB", (2048, 512)), "JPEG")).shape == (256, 1024, 3)


def test_fuzzed_pictures_decode_or_are_refused():
    folder = Path(os.environ.get("TRENDFLIX_TEST_DATA", "../shared/data")) / "fuzz/pillow_images"
    if not folder.is_dir():
        pytest.skip("shared test data not found: set TRENDFLIX_TEST_DATA")
    for path in sorted(folder.iterdir()):
        try:
            rgb = read_picture(path.read_bytes())
        except PictureError:
            continue
        assert rgb.dtype == np.uint8
